// The cookies that pages and endpoints set: their names, and what each of them opens.
import type { Cookies } from '@sveltejs/kit';
import type { Wording } from '#lib/domain/register.ts';
import type { NewSeat } from '../../server/auth/seats.ts';

const yearSeconds = 365 * 24 * 60 * 60;

export const wordingCookie = 'wording';

/** Cookie names carry the prefix that browsers keep to https. */
export function cookieName(name: string, isHttps: boolean): string {
	return isHttps ? `__Secure-${name}` : name;
}

export function cookieOptions(isHttps: boolean) {
	return { httpOnly: true, secure: isHttps, sameSite: 'lax' } as const;
}

/** The browser takes this seat: the cookie opens the seat's own path and nothing else. */
export function setSeatCookie(cookies: Cookies, isHttps: boolean, seat: NewSeat): void {
	cookies.set(cookieName('kinboard', isHttps), seat.secret, {
		...cookieOptions(isHttps),
		path: `/s/${seat.id}/`,
		maxAge: yearSeconds
	});
}

/** Gone from this device, with how its person read. */
export function clearSeatCookie(cookies: Cookies, isHttps: boolean, seat: string): void {
	cookies.delete(cookieName('kinboard', isHttps), {
		...cookieOptions(isHttps),
		path: `/s/${seat}/`
	});
	cookies.delete(wordingCookie, { ...cookieOptions(isHttps), path: `/s/${seat}/` });
}

/** The language chosen on this device: not content, and not secret. */
export function setLanguageCookie(cookies: Cookies, isHttps: boolean, language: string): void {
	cookies.set('language', language, {
		...cookieOptions(isHttps),
		path: '/',
		maxAge: yearSeconds
	});
}

/** In which words this seat's person reads: not content, and not secret; as far as the seat's own path. */
export function setWordingCookie(
	cookies: Cookies,
	isHttps: boolean,
	seat: string,
	wording: Wording
): void {
	cookies.set(wordingCookie, wording, {
		...cookieOptions(isHttps),
		path: `/s/${seat}/`,
		maxAge: yearSeconds
	});
}

/** Which device this is, so that a phone comes back to its own seat. */
export function setDeviceCookie(cookies: Cookies, isHttps: boolean, device: string): void {
	cookies.set(cookieName('kinboard_device', isHttps), device, {
		...cookieOptions(isHttps),
		path: '/api/',
		maxAge: yearSeconds
	});
}

/** Somebody with an account is signed in, until they sign out or close the browser. */
export function setStaffCookie(cookies: Cookies, isHttps: boolean, session: string): void {
	cookies.set(staffCookie(isHttps), session, { ...cookieOptions(isHttps), path: '/staff' });
}

export function clearStaffCookie(cookies: Cookies, isHttps: boolean): void {
	cookies.delete(staffCookie(isHttps), { ...cookieOptions(isHttps), path: '/staff' });
}

export function staffCookie(isHttps: boolean): string {
	return cookieName('kinboard_staff', isHttps);
}
