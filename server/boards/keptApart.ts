// Which people of a meeting must not meet: ids only, and known to nobody but whoever runs it.
import type { ApartPerson, KeptApart, Pair } from '#lib/domain/apart.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
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

/** @returns null for anybody who does not run the meeting */
export function apartFor(board: Board, participant: string): KeptApart[] | null {
	const asking = board.people.get(participant);
	if (!asking || asking.removed || !runsMeeting(asking.role)) return null;
	const named = (id: string): ApartPerson => {
		const person = board.people.get(id);
		return { id, name: person?.name ?? '', isOut: person?.removed ?? true };
	};
	return board.apart.map(({ one, other }) => ({ one: named(one), other: named(other) }));
}
