// Whose invite is this? So that the page can ask "Join as …" before anything is bound.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { RequestHandler } from './$types';

const input = v.object({ invite: v.string() });

export const POST: RequestHandler = async ({ request, locals }) => {
	const { joining, attempts } = locals.services;
	if (!attempts.mayTry(locals.address)) return json({ error: 'tooMany' }, { status: 429 });
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) return json({ error: 'invite', message: 'Send the invite.' }, { status: 400 });
	const found = await joining.lookAt(read.output.invite);
	if (typeof found === 'string') {
		attempts.failed(locals.address, 'invite');
		return json({ error: found }, { status: found === 'wrong' ? 404 : 410 });
	}
	return json({ name: found.person.name });
};
