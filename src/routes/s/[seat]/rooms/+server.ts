// Where this seat may be now: its rooms, or the waiting room. Names no other room.
import { json } from '@sveltejs/kit';
import { isClosed } from '#lib/domain/access.ts';
import type { RequestHandler } from './$types';
import { offersTo } from '../../../offers.server.ts';

export const GET: RequestHandler = async ({ locals }) => {
	const { seat, services } = locals;
	if (!seat) return json({ error: 'signedOut' }, { status: 401 });
	if (seat.state === 'waiting') return json({ seat: seat.id, lobby: true });
	if (seat.state === 'locked') return json({ seat: seat.id, locked: true });
	if (seat.state === 'turnedAway') return json({ error: 'turnedAway' }, { status: 403 });
	if (seat.state === 'ended' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const person = seat.board.people.get(seat.participant);
	const rooms = offersTo(seat);
	return json({
		seat: seat.id,
		board: seat.board.id,
		participant: seat.participant,
		role: person?.role,
		part: person?.part,
		rooms,
		ended: rooms.length === 0 && isClosed(seat.board.at(person?.part ?? 'a')),
		carriedOn: await services.carryOn.isTakenUp(seat)
	});
};
