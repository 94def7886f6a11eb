// A child's words and whom the child lets read them: one sealed row for each word and reader. They are opened only for
// that reader, for the child, and for the check before a parent or everybody reads them.
import { isClosed } from '#lib/domain/access.ts';
import type { ChildPageNow, Desk, LetOut } from '#lib/domain/answers.ts';
import { isHelperOf, mayHelpChild } from '#lib/domain/childView.ts';
import {
	everyone,
	mayReadChild,
	type ChildWord,
	type PermissionState
} from '#lib/domain/childWords.ts';
import { openJson, sealJson } from '../store/seal.ts';
import type { Tables } from '../store/schema.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board, BoardPerson } from './board.ts';

type Words = Omit<ChildWord, 'id' | 'child' | 'at'>;

export interface Permission extends ChildWord {
	reader: string;
	item: string;
	state: PermissionState;
}

const wordPlace = (id: string) => `childWord|${id}`;
const reasonPlace = (id: string) => `childWordReason|${id}`;

/** All there ever were on a board, the earliest first. Removed children's are left out: they are nobody's to read. */
export async function permissionsOf(store: Store, board: Board): Promise<Permission[]> {
	const rows = await store.db
		.selectFrom('childWord')
		.selectAll()
		.where('board', '=', board.id)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows
		.filter(({ child }) => board.hasParticipant(child))
		.map((row) => permission(board, row));
}

function permission(board: Board, row: Tables['childWord']): Permission {
	const { id, child, reader, item, at } = row;
	const words = openJson(board.key, wordPlace(id), row.sealed) as Words;
	return { ...words, id, child, reader, item, at, state: row.state as PermissionState };
}

export async function insertPermission(
	trx: Trx,
	board: Board,
	{ id, child, at, reader, item, state, ...words }: Permission,
	sharedBy: string
): Promise<void> {
	await trx
		.insertInto('childWord')
		.values({
			...{ id, board: board.id, child, reader, item, state, sharedBy, at },
			sealed: sealJson(board.key, wordPlace(id), words satisfies Words),
			...{ reason: null, checkedBy: null, checkedAt: null }
		})
		.execute();
}

export async function setPermissionState(
	trx: Trx,
	id: string,
	state: PermissionState
): Promise<void> {
	await trx.updateTable('childWord').set({ state }).where('id', '=', id).execute();
}

/** Somebody who runs the meeting has looked at it. The reason is for the record alone. */
export async function noteCheck(
	trx: Trx,
	board: Board,
	id: string,
	check: { state: PermissionState; by: string; atMillis: number; reason: string | null }
): Promise<void> {
	const { state, by, atMillis, reason } = check;
	await trx
		.updateTable('childWord')
		.set({
			state,
			checkedBy: by,
			checkedAt: atMillis,
			reason: reason === null ? null : sealJson(board.key, reasonPlace(id), reason)
		})
		.where('id', '=', id)
		.execute();
}

/** What children let this person read, by name: nobody else is told of it. */
export function readBy(
	board: Board,
	all: readonly Permission[],
	participant: string
): (ChildWord & { names: { child: string; writtenBy: string } })[] {
	const here = board.people.get(participant)?.part ?? 'a';
	if (isClosed(board.at(here))) return [];
	// Somebody who works in several parts has with them, in each, what was said there.
	const isHere = (child: string) => board.people.get(child)?.part === here;
	return all
		.filter(
			({ child, reader, state }) => reader === participant && state === 'open' && isHere(child)
		)
		.map(({ reader: _reader, item: _item, state: _state, ...word }) => ({
			...word,
			names: { child: nameOf(board, word.child), writtenBy: nameOf(board, word.writtenBy) }
		}));
}

/** The pages of children that this person writes: a child's own, or those of children who asked them to write with them. */
export function childPagesFor(
	board: Board,
	all: readonly Permission[],
	person: BoardPerson
): ChildPageNow[] {
	const part = board.at(person.part);
	if (isClosed(part)) return [];
	const { people } = part;
	const children = people.filter(
		({ id, role }) =>
			role === 'child' && (id === person.id || isHelperOf(board.childPages, person, id))
	);
	const facts = (list: readonly BoardPerson[]) =>
		list.map(({ id, name, relation, role }) => ({ id, name, relation, role }));
	return children.map(({ id, name }) => ({
		child: id,
		name,
		helpers: facts(people.filter((one) => isHelperOf(board.childPages, one, id))),
		couldHelp: id === person.id ? facts(people.filter(({ role }) => mayHelpChild(role))) : [],
		readers: facts(people.filter(({ role }) => mayReadChild(role))),
		letOut: all.filter(({ child }) => child === id).map(letOut)
	}));
}

function letOut({ id, item, reader, state }: Permission): LetOut {
	return { id, item, reader, state };
}

/** What waits for the look of whoever runs the meeting in this part. */
export function waitingForCheck(
	board: Board,
	all: readonly Permission[],
	person: BoardPerson
): Desk['childWords'] {
	return all
		.filter(
			({ child, state }) =>
				state === 'waiting' &&
				board.people.get(child)?.part === person.part &&
				!isClosed(board.at(person.part))
		)
		.map(({ id, child, reader, house, houseName, text, tree, picture, writtenBy, at }) => ({
			...{ id, child, house, houseName, text, writtenBy, at },
			...(tree ? { tree } : {}),
			...(picture === undefined ? {} : { picture }),
			reader: reader === everyone ? null : reader
		}));
}

function nameOf(board: Board, id: string | null): string {
	return id === null ? '' : (board.people.get(id)?.name ?? '');
}
