// Whose invite, or link to go on on a phone, is this? So that the page can ask "Join as …" before anything is bound.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { RequestHandler } from './$types';

const input = v.union([v.object({ invite: v.string() }), v.strictObject({ carryOn: v.string() })]);

export const POST: RequestHandler = async ({ request, locals }) => {
	const { joining, carryOn, attempts } = locals.services;
	if (!attempts.mayTry(locals.address)) return json({ error: 'tooMany' }, { status: 429 });
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) return json({ error: 'invite', message: 'Send the invite.' }, { status: 400 });
	const found =
		'invite' in read.output
			? await joining.lookAt(read.output.invite)
			: await carryOn.lookAt(read.output.carryOn);
	if (typeof found === 'string') {
		attempts.failed(locals.address, 'invite');
		return json({ error: found }, { status: found === 'wrong' ? 404 : 410 });
	}
	return json({ name: found.person.name });
};
