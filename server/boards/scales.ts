// Scaling questions and their sealed answers (design.md 2): rows, encrypted, never in a shared document before the reveal.
import type * as Y from 'yjs';
import { readScales, writeScale } from '#lib/board/hall.ts';
import { isScalePutTo } from '#lib/domain/childView.ts';
import type { Part } from '#lib/domain/rooms.ts';
import { takesPart } from '#lib/domain/attendance.ts';
import { readSetUp, type Answer, type ScaleSetUp } from '#lib/domain/tools/scale.ts';
import { openJson, sealJson } from '../store/seal.ts';
import type { Selectable } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board, BoardPerson } from './board.ts';
import type { BoardPart } from './boardPart.ts';

export interface StoredScale {
	id: string;
	/** The part of the meeting it is asked in. */
	part: Part;
	round: number;
	state: 'draft' | 'open' | 'revealed';
	setUp: ScaleSetUp;
}

/** Who has answered, by scale: known to the server alone. */
export type Answered = ReadonlyMap<string, ReadonlySet<string>>;

const scalePlace = (id: string) => `scale|${id}`;
const answerPlace = (scale: string, round: number, participant: string) =>
	`answer|${scale}|${String(round)}|${participant}`;

export class Scales {
	private readonly store: Store;

	constructor(store: Store) {
		this.store = store;
	}

	/** The scale of this id, where it is asked in this part. */
	async find(board: Board, part: Part, id: string): Promise<StoredScale | null> {
		const row = await this.store.db
			.selectFrom('scale')
			.selectAll()
			.where('id', '=', id)
			.where('board', '=', board.id)
			.where('part', '=', part)
			.executeTakeFirst();
		return row ? storedScale(board, row) : null;
	}

	/** Prepared and not yet opened: for the desk only. */
	async drafts(board: Board, part: Part): Promise<StoredScale[]> {
		const all = await this.all(board, part);
		return all.filter(({ state }) => state === 'draft');
	}

	async revealed(board: Board, part: Part): Promise<StoredScale[]> {
		const all = await this.all(board, part);
		return all.filter(({ state }) => state === 'revealed');
	}

	/** The scales of one set, a ruler for each child, in their order. */
	async inSet(board: Board, part: Part, set: string): Promise<StoredScale[]> {
		const all = await this.all(board, part);
		const place = ({ setUp }: StoredScale) => setUp.set?.place ?? 0;
		return all.filter(({ setUp }) => setUp.set?.id === set).sort((a, b) => place(a) - place(b));
	}

	private async all(board: Board, part: Part): Promise<StoredScale[]> {
		const rows = await this.store.db
			.selectFrom('scale')
			.selectAll()
			.where('board', '=', board.id)
			.where('part', '=', part)
			.orderBy('createdAt')
			.execute();
		return rows.map((row) => storedScale(board, row));
	}

	async insert(trx: Trx, board: Board, scale: StoredScale, nowMillis: number): Promise<void> {
		const { id, part, round, state, setUp } = scale;
		const details = sealJson(board.key, scalePlace(id), setUp);
		await trx
			.insertInto('scale')
			.values({ id, board: board.id, part, round, state, details, createdAt: nowMillis })
			.execute();
	}

	async move(trx: Trx, id: string, state: StoredScale['state'], round: number): Promise<void> {
		await trx.updateTable('scale').set({ state, round }).where('id', '=', id).execute();
	}

	/** Seals an answer in place of the same person's earlier one of this round. */
	async putAnswer(
		trx: Trx,
		board: Board,
		{ id, round }: Pick<StoredScale, 'id' | 'round'>,
		participant: string,
		answer: Answer,
		nowMillis: number
	): Promise<void> {
		const sealed = sealJson(board.key, answerPlace(id, round, participant), answer);
		await trx
			.insertInto('answer')
			.values({ scale: id, round, participant, sealed, at: nowMillis })
			.onConflict((conflict) =>
				conflict.columns(['scale', 'round', 'participant']).doUpdateSet({ sealed, at: nowMillis })
			)
			.execute();
	}

	/** An answer that was given in another part counts here too. */
	async carryAnswer(
		trx: Trx,
		board: Board,
		{ id, round }: Pick<StoredScale, 'id' | 'round'>,
		participant: string,
		answer: Answer,
		nowMillis: number
	): Promise<void> {
		const sealed = sealJson(board.key, answerPlace(id, round, participant), answer);
		await trx
			.insertInto('answer')
			.values({ scale: id, round, participant, sealed, at: nowMillis, isCarried: 1 })
			.execute();
	}

	/** Was this person's answer given in another part? Then it is not changed here. */
	async isCarried({ id, round }: StoredScale, participant: string): Promise<boolean> {
		const row = await this.store.db
			.selectFrom('answer')
			.select('isCarried')
			.where('scale', '=', id)
			.where('round', '=', round)
			.where('participant', '=', participant)
			.executeTakeFirst();
		return row?.isCarried === 1;
	}

	async takeBack(trx: Trx, id: string, round: number, participant: string): Promise<void> {
		await trx
			.deleteFrom('answer')
			.where('scale', '=', id)
			.where('round', '=', round)
			.where('participant', '=', participant)
			.execute();
	}

	/** Opened only for the reveal, for its own person, or for whoever it was meant for after the reveal. */
	async answers(
		board: Board,
		id: string,
		round: number
	): Promise<{ participant: string; answer: Answer; atMillis: number }[]> {
		const rows = await this.store.db
			.selectFrom('answer')
			.selectAll()
			.where('scale', '=', id)
			.where('round', '=', round)
			.orderBy('at')
			.execute();
		return rows.map(({ participant, sealed, at }) => ({
			participant,
			atMillis: at,
			answer: openJson(board.key, answerPlace(id, round, participant), sealed) as Answer
		}));
	}

	async ownAnswer(
		board: Board,
		{ id, round }: Pick<StoredScale, 'id' | 'round'>,
		participant: string
	): Promise<Answer | null> {
		const row = await this.store.db
			.selectFrom('answer')
			.select('sealed')
			.where('scale', '=', id)
			.where('round', '=', round)
			.where('participant', '=', participant)
			.executeTakeFirst();
		if (!row) return null;
		return openJson(board.key, answerPlace(id, round, participant), row.sealed) as Answer;
	}

	/** For every open scale of a part: who has answered its present round. */
	async answered(board: Board, part: Part): Promise<Answered> {
		const rows = await this.store.db
			.selectFrom('answer')
			.innerJoin('scale', (join) =>
				join.onRef('scale.id', '=', 'answer.scale').onRef('scale.round', '=', 'answer.round')
			)
			.select(['scale.id', 'participant'])
			.where('scale.board', '=', board.id)
			.where('scale.part', '=', part)
			.where('scale.state', '=', 'open')
			.execute();
		const answered = new Map<string, Set<string>>();
		for (const { id, participant } of rows) {
			const people = answered.get(id) ?? new Set();
			answered.set(id, people.add(participant));
		}
		return answered;
	}
}

function storedScale(board: Board, row: Selectable<Tables['scale']>): StoredScale {
	const { id, round, state, details } = row;
	const part = row.part as Part;
	const setUp = readSetUp(openJson(board.key, scalePlace(id), details) as ScaleSetUp);
	return { id, part, round, state, setUp };
}

/** A part of the meeting as far as counting goes: itself, and everybody on its list. */
type Listed = Pick<BoardPart, 'part' | 'listed'>;

/** That, and what is agreed with the children on it. */
export type Counted = Listed & Pick<BoardPart, 'kind' | 'childPages'>;

/** Who is counted in "5 of 8": those asked who are ticked as taking part here, and whoever has answered. */
export function countedIn(
	setUp: Pick<ScaleSetUp, 'whoAnswers'>,
	{ part: here, listed }: Listed,
	answered: ReadonlySet<string>
): BoardPerson[] {
	return listed.filter(
		({ id, role, part, attendance }) =>
			answered.has(id) ||
			(setUp.whoAnswers.includes(role) && part === here && takesPart(attendance))
	);
}

/** How many those are: a child under the child view is one of them only for what was put on their page. */
export function countAsked(
	{ id: scale, whoAnswers }: Pick<ScaleSetUp, 'whoAnswers'> & { id: string },
	here: Counted,
	answered: ReadonlySet<string>
): number {
	return countedIn({ whoAnswers }, here, answered).filter(
		(person) =>
			answered.has(person.id) || isScalePutTo(here.childPages, here.kind.id, person, scale)
	).length;
}

/** Brings "n of m are ready" of every open scale up to date. */
export function recount(hall: Y.Doc, here: Counted, answered: Answered): void {
	for (const scale of readScales(hall)) {
		if (scale.state !== 'open') continue;
		const done = answered.get(scale.id) ?? new Set<string>();
		const of = countAsked(scale, here, done);
		if (scale.of !== of || scale.ready !== done.size) {
			writeScale(hall, { ...scale, of, ready: done.size });
		}
	}
}
