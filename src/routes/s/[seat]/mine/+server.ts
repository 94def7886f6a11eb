// What a person may always know of themselves: the meeting they are invited to, and their own sealed answers.
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	return json(await services.mine.of(seat.board, seat.participant, seat.id));
};
