// A new demo meeting, while there is no administrator or where the operator keeps the demo on.
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals }) => {
	const { services, address } = locals;
	if (!(await services.demo.isOpen())) return json({ error: 'noDemo' }, { status: 403 });
	if (!services.attempts.mayTry(address)) return json({ error: 'tooMany' }, { status: 429 });
	services.attempts.failed(address, 'invite'); // each costs rows on disk: counted like a guess
	return json(await services.demo.open());
};
