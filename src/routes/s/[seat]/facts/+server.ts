// Facts kept outside every room, for whoever is named as their reader (SPEC.md PF1–PF4).
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	return json({ facts: await services.facts.of(seat.board, seat.participant) });
};
