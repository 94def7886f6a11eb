// The first administrator, with the link printed at the first start. It works once.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { passwordCharsMax, passwordCharsMin } from '#lib/domain/password.ts';
import { isPrintable, nameCharsMax } from '#lib/domain/plainText.ts';
import { setStaffCookie } from '../../../cookies.server.ts';
import { readInput } from '../../signedIn.server.ts';
import type { RequestHandler } from './$types';

const input = v.object({
	token: v.pipe(v.string('Send the token of the link.'), v.maxLength(100)),
	name: v.pipe(
		v.string('Write the name.'),
		v.trim(),
		v.minLength(1, 'Write the name.'),
		v.maxLength(nameCharsMax, 'This name is too long.'),
		v.check(isPrintable, 'This has characters that cannot be shown.')
	),
	email: v.pipe(
		v.string('Write the e-mail address.'),
		v.trim(),
		v.maxLength(254, 'This address is too long.'),
		v.email('This is not an e-mail address.')
	),
	password: v.pipe(
		v.string('Write the password.'),
		v.minLength(passwordCharsMin, `Use at least ${String(passwordCharsMin)} characters.`),
		v.maxLength(passwordCharsMax, `Use ${String(passwordCharsMax)} characters or fewer.`)
	)
});

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const { services, isHttps, address } = locals;
	const { attempts, staff } = services;
	if (!attempts.mayTryPassword(address)) return json({ error: 'tooMany' }, { status: 429 });
	const read = await readInput(request, input);
	if (read instanceof Response) return read;
	const { token, name, email, password } = read;
	const member = await staff.setUp(token, { name, email }, password);
	if (!member) {
		attempts.failed(address, 'password');
		return json({ error: 'token' }, { status: 403 });
	}
	setStaffCookie(cookies, isHttps, await services.sessions.start(member.id));
	return json({ signedIn: true });
};
