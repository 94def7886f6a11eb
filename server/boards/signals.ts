// What people have told the person running the meeting: rows, read by that person's own views alone.
import { signals, type Signal } from '#lib/domain/signals.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board } from './board.ts';
import type { BoardPart } from './boardPart.ts';

export interface StoredSignal {
	participant: string;
	what: Signal;
	sinceMillis: number;
}

/** Of those on the list of a part, the earliest first. */
export async function signalsOf(store: Store, part: BoardPart): Promise<StoredSignal[]> {
	const rows = await store.db
		.selectFrom('signal')
		.select(['participant', 'what', 'at'])
		.where('board', '=', part.board.id)
		.orderBy('at')
		.execute();
	return rows.flatMap(({ participant, what, at }) => {
		const known = signals.find((one) => one === what);
		return known && part.hasParticipant(participant)
			? [{ participant, what: known, sinceMillis: at }]
			: [];
	});
}

export async function putSignal(
	trx: Trx,
	board: Board,
	{ participant, what, sinceMillis }: StoredSignal
): Promise<void> {
	await trx
		.insertInto('signal')
		.values({ board: board.id, participant, what, at: sinceMillis })
		.onConflict((conflict) => conflict.columns(['board', 'participant', 'what']).doNothing())
		.execute();
}

export async function clearSignal(
	trx: Trx,
	board: Board,
	participant: string,
	what: Signal
): Promise<void> {
	await trx
		.deleteFrom('signal')
		.where('board', '=', board.id)
		.where('participant', '=', participant)
		.where('what', '=', what)
		.execute();
}
