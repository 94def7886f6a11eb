// The rooms a seat may open now, as its browser needs them. Names no other room.
import type { RoomOffer } from '#lib/domain/rooms.ts';
import type { Seat } from '../../server/auth/seats.ts';

export function offersTo({
	id,
	board,
	participant
}: Pick<Seat, 'id' | 'board' | 'participant'>): RoomOffer[] {
	if (participant === null) return [];
	return board.roomsOf(participant, id).map(({ room, access }) => ({
		...{ id: room.id, kind: room.kind, part: room.part, access },
		...(room.owner === null || room.owner === participant ? {} : { owner: room.owner })
	}));
}
