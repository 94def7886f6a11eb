// What the council decided about its meetings, for a page that needs more of it than it came with.
import { json } from '@sveltejs/kit';
import type { CouncilAnswer } from '#lib/domain/council.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => {
	const { seat, services, language } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const { council, askedWords } = services.config.council;
	return json({ council, words: askedWords[language] ?? {} } satisfies CouncilAnswer);
};
