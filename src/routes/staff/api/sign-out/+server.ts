// Signing out: the session ends, and with it every seat it opened, on sockets too (security.md H09).
import { json } from '@sveltejs/kit';
import { clearStaffCookie, staffCookie } from '../../../cookies.server.ts';
import { forStaff } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = forStaff(async ({ locals, cookies }) => {
	const { services, isHttps } = locals;
	const session = cookies.get(staffCookie(isHttps)) ?? '';
	await services.staff.signOut(session);
	for (const seat of await services.seats.endInSession(session)) {
		services.hub.evictSeat(seat, 'signedOut');
	}
	clearStaffCookie(cookies, isHttps);
	return json({ signedIn: false }, { headers: { 'Clear-Site-Data': '"cache"' } });
});
