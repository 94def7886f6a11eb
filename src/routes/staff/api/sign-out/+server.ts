// Signing out: the session ends, and with it every seat taken in it, on sockets too (security.md H09, Z18).
import { json } from '@sveltejs/kit';
import { clearStaffCookie, staffCookie } from '../../../cookies.server.ts';
import { forStaff } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = forStaff(async ({ locals, cookies }) => {
	const { services, isHttps } = locals;
	await services.sessions.end(cookies.get(staffCookie(isHttps)));
	clearStaffCookie(cookies, isHttps);
	return json({ signedIn: false }, { headers: { 'Clear-Site-Data': '"cache"' } });
});
