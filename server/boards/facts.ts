// Protected facts: rows, sealed, opened only for those who are named as readers.
import { mayReadFact, type FactKind, type ReadableFact } from '#lib/domain/protectedFact.ts';
import { openJson, sealJson } from '../store/seal.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board, BoardPerson } from './board.ts';

export interface NewFact {
	id: string;
	about: string;
	author: string;
	kind: FactKind;
	words: string;
	readers: readonly string[];
}

const placeOf = (fact: string) => `fact|${fact}`;

export async function insertFact(
	trx: Trx,
	board: Board,
	{ words, readers, ...fact }: NewFact,
	nowMillis: number
): Promise<void> {
	const sealed = sealJson(board.key, placeOf(fact.id), words);
	await trx
		.insertInto('protectedFact')
		.values({ ...fact, board: board.id, sealed, at: nowMillis })
		.execute();
	for (const participant of readers) {
		await trx.insertInto('protectedReader').values({ fact: fact.id, participant }).execute();
	}
}

/** Gone for good, its words too. */
export async function deleteFact(trx: Trx, fact: string): Promise<void> {
	await trx.deleteFrom('protectedReader').where('fact', '=', fact).execute();
	await trx.deleteFrom('protectedFact').where('id', '=', fact).execute();
}

/** Who wrote it, or null where there is no such fact. */
export async function authorOf(store: Store, board: Board, fact: string): Promise<string | null> {
	const row = await store.db
		.selectFrom('protectedFact')
		.select('author')
		.where('id', '=', fact)
		.where('board', '=', board.id)
		.executeTakeFirst();
	return row?.author ?? null;
}

/** What this person is named to read, and may still: rights that ended since hide it. */
export async function factsFor(
	store: Store,
	board: Board,
	reader: BoardPerson
): Promise<ReadableFact[]> {
	const rows = await store.db
		.selectFrom('protectedFact')
		.innerJoin('protectedReader', 'protectedReader.fact', 'protectedFact.id')
		.selectAll('protectedFact')
		.where('protectedFact.board', '=', board.id)
		.where('protectedReader.participant', '=', reader.id)
		.orderBy('at')
		.execute();
	const seen = rows.filter(({ about }) => mayReadFact(reader, about, board.apart));
	return Promise.all(
		seen.map(async ({ id, about, author, kind, sealed }) => ({
			...{ id, about, kind: kind as FactKind },
			words: openJson(board.key, placeOf(id), sealed) as string,
			readers: await readersOf(store, board, id, about),
			isMine: author === reader.id
		}))
	);
}

async function readersOf(
	store: Store,
	board: Board,
	fact: string,
	about: string
): Promise<string[]> {
	const rows = await store.db
		.selectFrom('protectedReader')
		.select('participant')
		.where('fact', '=', fact)
		.execute();
	const named = new Set(rows.map(({ participant }) => participant));
	return [...board.people.values()]
		.filter((person) => named.has(person.id) && mayReadFact(person, about, board.apart))
		.map(({ id }) => id);
}
