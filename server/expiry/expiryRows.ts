// Since when the server knows what is deleted after some days, and how far it has looked, as rows. Ids and times alone.
import type { ExpiringItem } from '#lib/board/expiring.ts';
import type { Store, Trx } from '../store/store.ts';

export interface WaitingItem {
	root: string;
	item: string;
	seenAt: number;
}

export class ExpiryRows {
	private readonly store: Store;

	constructor(store: Store) {
		this.store = store;
	}

	/**
	 * Tables and own pages of these kinds of meeting that were written to since they were looked at, or in which
	 * something may be due or is not out of the log yet.
	 */
	async toLookAt(
		kinds: readonly string[],
		dueBeforeMillis: number
	): Promise<{ board: string; room: string; seq: number }[]> {
		const { db } = this.store;
		const rows = await db
			.selectFrom('room')
			.innerJoin('board', 'board.id', 'room.board')
			.leftJoin('lookedAt', 'lookedAt.room', 'room.id')
			.leftJoin('snapshot', 'snapshot.room', 'room.id')
			.select(['room.id as room', 'room.board as board', 'lookedAt.seq as looked'])
			.select('snapshot.seq as covered')
			.select((e) =>
				e
					.selectFrom('update')
					.select((u) => u.fn.max('update.seq').as('last'))
					.whereRef('update.room', '=', 'room.id')
					.as('last')
			)
			.where('board.kind', 'in', kinds)
			.where('room.kind', 'in', ['table', 'own'])
			.execute();
		const due = await db
			.selectFrom('expiring')
			.select('room')
			.distinct()
			.where((e) =>
				e.or([
					e('removedAt', 'is not', null),
					e.and([e('isKept', '=', 0), e('seenAt', '<=', dueBeforeMillis)])
				])
			)
			.execute();
		const isDue = new Set(due.map(({ room }) => room));
		return rows
			.map(({ room, board, looked, covered, last }) => ({
				...{ room, board, looked: Number(looked ?? 0) },
				seq: Math.max(Number(covered ?? 0), Number(last ?? 0))
			}))
			.filter(({ room, looked, seq }) => seq > looked || isDue.has(room))
			.map(({ room, board, seq }) => ({ room, board, seq }));
	}

	/** New ones begin to count now; those that are gone from the room are no longer waited for. */
	async note(
		room: string,
		items: readonly ExpiringItem[],
		seq: number,
		nowMillis: number
	): Promise<void> {
		await this.store.commit(async (trx) => {
			const known = await trx
				.selectFrom('expiring')
				.select(['root', 'item'])
				.where('room', '=', room)
				.where('removedAt', 'is', null)
				.execute();
			const isThere = (one: { root: string; item: string }) =>
				items.some(({ root, item }) => root === one.root && item === one.item);
			for (const { root, item } of known.filter((one) => !isThere(one))) {
				await trx
					.deleteFrom('expiring')
					.where('room', '=', room)
					.where('root', '=', root)
					.where('item', '=', item)
					.execute();
			}
			for (const { root, item, isKept } of items) {
				const kept = isKept ? 1 : 0;
				await trx
					.insertInto('expiring')
					.values({ room, root, item, seenAt: nowMillis, isKept: kept, removedAt: null })
					.onConflict((conflict) =>
						conflict.columns(['room', 'root', 'item']).doUpdateSet({ isKept: kept })
					)
					.execute();
			}
			await trx
				.insertInto('lookedAt')
				.values({ room, seq })
				.onConflict((conflict) => conflict.column('room').doUpdateSet({ seq }))
				.execute();
		});
	}

	/** What is there and nobody keeps. */
	async waitingIn(room: string): Promise<WaitingItem[]> {
		return this.store.db
			.selectFrom('expiring')
			.select(['root', 'item', 'seenAt'])
			.where('room', '=', room)
			.where('isKept', '=', 0)
			.where('removedAt', 'is', null)
			.execute();
	}

	async removed(
		trx: Trx,
		room: string,
		items: readonly WaitingItem[],
		nowMillis: number
	): Promise<void> {
		for (const { root, item } of items) {
			await trx
				.updateTable('expiring')
				.set({ removedAt: nowMillis })
				.where('room', '=', room)
				.where('root', '=', root)
				.where('item', '=', item)
				.execute();
		}
	}

	async hasRemoved(room: string): Promise<boolean> {
		const row = await this.store.db
			.selectFrom('expiring')
			.select('item')
			.where('room', '=', room)
			.where('removedAt', 'is not', null)
			.executeTakeFirst();
		return row !== undefined;
	}

	/** No row of its log holds them any more. */
	async forgotten(room: string): Promise<void> {
		await this.store.commit(async (trx) => {
			await trx
				.deleteFrom('expiring')
				.where('room', '=', room)
				.where('removedAt', 'is not', null)
				.execute();
		});
	}
}
