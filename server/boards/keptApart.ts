// Which people of a meeting must not meet: ids only, and known to nobody but whoever runs it.
import type { Pair } from '#lib/domain/apart.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board } from './board.ts';

export async function loadApart(store: Store, board: Board): Promise<void> {
	board.apart = await store.db
		.selectFrom('keptApart')
		.select(['one', 'other'])
		.where('board', '=', board.id)
		.orderBy('at')
		.execute();
}

export async function insertApart(
	trx: Trx,
	board: Board,
	pairs: readonly Pair[],
	nowMillis: number
): Promise<void> {
	for (const { one, other } of pairs) {
		await trx
			.insertInto('keptApart')
			.values({ board: board.id, one, other, at: nowMillis })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

export async function deleteApart(trx: Trx, board: Board, { one, other }: Pair): Promise<void> {
	for (const [a, b] of [
		[one, other],
		[other, one]
	] as const) {
		await trx
			.deleteFrom('keptApart')
			.where('board', '=', board.id)
			.where('one', '=', a)
			.where('other', '=', b)
			.execute();
	}
}
