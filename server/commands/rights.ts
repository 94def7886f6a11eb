// What a change of rights does to the people who are connected (design.md 5): less now, more at their next look.
import type { Board } from '../boards/board.ts';
import type { Services } from '../services.ts';

export type Rights = ReadonlyMap<string, string>;

export function rightsNow(board: Board): Rights {
	const rights = new Map<string, string>();
	for (const person of board.people.keys()) {
		for (const room of board.rooms.values()) {
			rights.set(`${person} ${room.id}`, board.accessOf(person, room));
		}
	}
	return rights;
}

/** Whoever has less than before is cut off now, before anything else can be sent to them. */
export function endLostRights(board: Board, had: Rights, services: Services): void {
	for (const person of board.people.keys()) {
		const changed = [...board.rooms.values()].some((room) => {
			const before = had.get(`${person} ${room.id}`);
			return before !== undefined && before !== 'none' && before !== board.accessOf(person, room);
		});
		if (changed) services.hub.evict(board.id, person, 'accessChanged');
	}
}

/** Everybody's browser asks for its rooms again. */
export function lookAgain(board: Board, services: Services): void {
	for (const participant of board.people.keys()) {
		services.hub.hint(board.id, participant, 'rooms');
	}
}
