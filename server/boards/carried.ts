// What was decided about each report card and statement of one part for another: carried over, or kept back.
import type { Part } from '#lib/domain/rooms.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board } from './board.ts';

export interface Carried {
	item: string;
	/** The part it was decided for. */
	part: Part;
	/** The id of its copy there, or null where it was kept back. */
	copy: string | null;
}

export async function carriedOf(store: Store, board: Board): Promise<Carried[]> {
	const rows = await store.db
		.selectFrom('carried')
		.select(['item', 'part', 'copy'])
		.where('board', '=', board.id)
		.orderBy('at')
		.execute();
	return rows.map(({ item, part, copy }) => ({ item, part: part as Part, copy }));
}

/** The last decision counts. */
export async function putCarried(
	trx: Trx,
	board: Board,
	decided: readonly Carried[],
	nowMillis: number
): Promise<void> {
	for (const { item, part, copy } of decided) {
		await trx
			.insertInto('carried')
			.values({ board: board.id, item, part, copy, at: nowMillis })
			.onConflict((conflict) =>
				conflict.columns(['board', 'item', 'part']).doUpdateSet({ copy, at: nowMillis })
			)
			.execute();
	}
}
