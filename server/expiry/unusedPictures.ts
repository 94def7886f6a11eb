// A picture that nothing shows any more goes for good: what a child rubs out is not kept (SPEC.md PI5). An hour is left for who
// takes a step back.
import { picturesIn } from '#lib/board/picturesIn.ts';
import type { Boards } from '../boards/boards.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';

const leftMillis = 60 * 60 * 1000;

interface Parts {
	store: Store;
	boards: Boards;
	hub: Hub;
	log: Log;
	nowMillis: () => number;
}

interface RoomToLookAt {
	board: string;
	room: string;
	seq: number;
}

export class UnusedPictures {
	private readonly parts: Parts;

	constructor(parts: Parts) {
		this.parts = parts;
	}

	/** All rooms with pictures that were written to since the last time, or from which one is about to go. */
	async sweep(isStopped: () => boolean): Promise<void> {
		for (const one of await this.toLookAt()) {
			if (isStopped()) return;
			try {
				await this.lookAt(one);
			} catch (error) {
				this.parts.log.error('expiry.failed', { room: one.room, kind: failureKind(error) });
			}
		}
	}

	private async toLookAt(): Promise<RoomToLookAt[]> {
		const rows = await this.parts.store.db
			.selectFrom('picture')
			.leftJoin('snapshot', 'snapshot.room', 'picture.room')
			.select(['picture.board as board', 'picture.room as room', 'snapshot.seq as covered'])
			.select(['picture.lookedSeq as looked', 'picture.unusedAt as unusedAt'])
			.select((e) =>
				e
					.selectFrom('update')
					.select((u) => u.fn.max('update.seq').as('last'))
					.whereRef('update.room', '=', 'picture.room')
					.as('last')
			)
			.execute();
		const rooms = new Map<string, RoomToLookAt>();
		for (const { board, room, covered, last, looked, unusedAt } of rows) {
			const seq = Math.max(Number(covered ?? 0), Number(last ?? 0));
			if (seq > Number(looked) || unusedAt !== null) rooms.set(room, { board, room, seq });
		}
		return [...rooms.values()];
	}

	private async lookAt({ board, room, seq }: RoomToLookAt): Promise<void> {
		const { store, boards, hub, nowMillis } = this.parts;
		if (!(await boards.get(board))?.rooms.has(room)) return;
		const now = nowMillis();
		const used = await hub.withRoom(room, (_live, doc) => Promise.resolve(picturesIn(doc)));
		await store.commit(async (trx) => {
			const here = () => trx.updateTable('picture').where('room', '=', room);
			const shown = used.length === 0 ? [''] : used;
			await here().set({ unusedAt: null }).where('id', 'in', shown).execute();
			await trx
				.deleteFrom('picture')
				.where('room', '=', room)
				.where('unusedAt', '<=', now - leftMillis)
				.execute();
			await here()
				.set({ unusedAt: now })
				.where('id', 'not in', shown)
				.where('unusedAt', 'is', null)
				.execute();
			await here().set({ lookedSeq: seq }).execute();
		});
	}
}
