// Who must not meet whom, for whoever runs the meeting and asks (SPEC.md KA2).
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => {
	const { seat, services } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const pairs = services.desk.apart(seat.board, seat.participant);
	return pairs ? json({ pairs }) : json({ error: 'forbidden' }, { status: 403 });
};
