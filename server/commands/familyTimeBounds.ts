// Where a family's time alone begins and ends: with the phase of its part (practice.md 2.7).
import type { Part } from '#lib/domain/rooms.ts';
import type { Board } from '../boards/board.ts';
import { endFamilyTime, insertFamilyTime, newFamilyTime, seatsIn } from '../boards/familyTimes.ts';
import type { Services } from '../services.ts';
import type { Trx } from '../store/store.ts';

export interface Bounds {
	rows: (trx: Trx) => Promise<void>;
	/** Ends what ends, in memory, before the commit. */
	before: () => void;
	undo: () => void;
	/** Opens what begins, after it. */
	apply: () => void;
}

const nothing: Bounds = {
	rows: () => Promise.resolve(),
	before: () => undefined,
	undo: () => undefined,
	apply: () => undefined
};

/** What a move to this phase does to the family's time alone: each one has a new room. */
export async function familyTimesFor(
	board: Board,
	part: Part,
	phase: string,
	services: Services,
	nowMillis: number
): Promise<Bounds> {
	const { alone } = board.kind;
	if (alone === null || (phase === alone) === (board.at(part).phase === alone)) return nothing;
	if (phase !== alone) return ending(board, part, nowMillis);
	const seats = await seatsIn(services.store, board);
	return beginning(
		board,
		part,
		services,
		nowMillis,
		seats.map(({ seat }) => seat)
	);
}

function beginning(
	board: Board,
	part: Part,
	services: Services,
	nowMillis: number,
	seats: readonly string[]
): Bounds {
	const { room, insert } = services.meetings.draftRoom(board, 'family', part);
	const time = newFamilyTime(room.id, part, nowMillis, seats);
	return {
		...nothing,
		rows: async (trx) => {
			await insert(trx);
			await insertFamilyTime(trx, board, time);
		},
		apply: () => {
			services.boards.addRoom(board, room);
			board.familyTimes.set(room.id, time);
		}
	};
}

function ending(board: Board, part: Part, nowMillis: number): Bounds {
	const lasting = [...board.familyTimes.values()].filter(
		(time) => time.part === part && time.endedAtMillis === null
	);
	const earlier = lasting.map((time) => ({ ...time }));
	return {
		...nothing,
		rows: async (trx) => {
			for (const { room } of lasting) await endFamilyTime(trx, room, nowMillis);
		},
		before: () => {
			for (const time of lasting) {
				Object.assign(time, {
					endedAtMillis: nowMillis,
					isOnScreen: false,
					call: null,
					visit: null
				});
			}
		},
		undo: () => {
			lasting.forEach((time, at) => Object.assign(time, earlier[at]));
		}
	};
}
