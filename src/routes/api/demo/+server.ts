// A new demo meeting, while there is no administrator or where the operator keeps the demo on.
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import type { RequestHandler } from './$types';

const asked = v.object({ kind: v.optional(v.string(), 'familyGroupConference') });

const noSuchDemo = () =>
	json({ error: 'kind', message: 'There is no such demo.' }, { status: 400 });

export const POST: RequestHandler = async ({ locals, request }) => {
	const { services, address } = locals;
	if (!(await services.demo.isOpen())) return json({ error: 'noDemo' }, { status: 403 });
	if (!services.attempts.mayTry(address)) return json({ error: 'tooMany' }, { status: 429 });
	const { success, output } = v.safeParse(asked, await request.json().catch(() => null));
	if (!success) return noSuchDemo();
	services.attempts.failed(address, 'invite'); // each costs rows on disk: counted like a guess
	const demo = await services.demo.open(output.kind);
	return demo ? json(demo) : noSuchDemo();
};
