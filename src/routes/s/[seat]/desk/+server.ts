// For those who run the meeting: who waits, what is prepared, what was meant for them.
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const desk = await services.desk.of(seat.board, seat.participant);
	return desk ? json(desk) : json({ error: 'forbidden' }, { status: 403 });
};
