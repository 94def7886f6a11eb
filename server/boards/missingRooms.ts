// Rooms that a meeting was made without, because it was made before there were such rooms: they are made when the server
// opens it (SPEC.md BO1). Nothing that is there is touched.
import { writeSkeleton } from '#lib/board/skeleton.ts';
import { isClosed } from '#lib/domain/access.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { randomRoomId } from '../ids.ts';
import type { Store } from '../store/store.ts';
import type { Board } from './board.ts';
import type { NewRows } from './newRows.ts';

/** @returns those that were made, all in one commit; a closed meeting gets none */
export async function makeMissingRooms(store: Store, rows: NewRows, board: Board): Promise<Room[]> {
	if (board.kind.hasRecord !== true) return [];
	const there = [...board.rooms.values()].filter(({ kind }) => kind === 'record');
	const made = board.allParts
		.filter((here) => !isClosed(here) && !there.some(({ part }) => part === here.part))
		.map(({ part }): Room => ({ id: randomRoomId(), kind: 'record', part, owner: null }));
	if (made.length === 0) return [];
	await store.commit(async (trx) => {
		for (const room of made) {
			await rows.insertRoom(trx, board, room, (doc) => {
				writeSkeleton(doc, room.kind);
			});
		}
	});
	return made;
}
