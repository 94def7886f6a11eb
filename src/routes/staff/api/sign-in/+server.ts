// Signing in with e-mail and password. A wrong address and a wrong password are one answer (security.md H08).
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { passwordCharsMax } from '#lib/domain/password.ts';
import { setStaffCookie, staffCookie } from '../../../cookies.server.ts';
import { readInput } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

const input = v.object({
	email: v.pipe(v.string('Write the e-mail address.'), v.trim(), v.maxLength(254)),
	password: v.pipe(v.string('Write the password.'), v.maxLength(passwordCharsMax))
});

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const { services, isHttps, address } = locals;
	const { attempts, staff } = services;
	if (!attempts.mayTryPassword(address)) return json({ error: 'tooMany' }, { status: 429 });
	const read = await readInput(request, input);
	if (read instanceof Response) return read;
	const session = await staff.signIn(read.email, read.password);
	if (session === null) {
		attempts.failed(address, 'password');
		return json({ error: 'wrong' }, { status: 403 });
	}
	await services.sessions.end(cookies.get(staffCookie(isHttps)));
	setStaffCookie(cookies, isHttps, session);
	return json({ signedIn: true });
};
