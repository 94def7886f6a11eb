// A child lets others read their words, takes that back, and whoever runs the meeting looks first where it could put
// the child at risk (practice.md 2.14; security.md Z11). The server copies the exact words; nobody sends them.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { putAtTable, readHouseWord, houseName, takeOffTable } from '#lib/board/childWords.ts';
import { treeToLetOut } from '#lib/board/childTree.ts';
import { isClosed } from '#lib/domain/access.ts';
import { isHelperOf } from '#lib/domain/childView.ts';
import {
	everyone,
	mayReadChild,
	needsCheck,
	type ChildWord,
	type PermissionState
} from '#lib/domain/childWords.ts';
import { treeItem } from '#lib/domain/family/childTree.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Room } from '#lib/domain/rooms.ts';
import type { BoardPerson } from '../boards/board.ts';
import {
	insertPermission,
	noteCheck,
	permissionsOf,
	setPermissionState,
	type Permission
} from '../boards/childWords.ts';
import { randomId } from '../ids.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { anId, sentenceCharsMax, words } from './input.ts';

const onlyTheChild = forbidden('Only the child can say who reads these words.');
const closed = notNow('This meeting is closed.');
const permissionsMax = 400;

const aboutWhom = {
	/** For the advocate whom the child asked; the child leaves it out. */
	child: v.optional(anId),
	/** The advocate says that the child said yes. */
	childSaidYes: v.optional(v.literal(true))
};

/** The child who decides: from their own place, or by the advocate they named, who records their yes. */
function childDeciding(
	{ board, actor }: Asking,
	{ child, childSaidYes }: { child?: string | undefined; childSaidYes?: true | undefined }
): BoardPerson | Rejected {
	if (child === undefined || child === actor.id) {
		return actor.role === 'child' ? actor : onlyTheChild;
	}
	const person = board.people.get(child);
	const isAsked = actor.role === 'advocate' && isHelperOf(board.childPages, actor, child);
	if (!person || !isAsked || !board.hasParticipant(child) || person.part !== actor.part) {
		return onlyTheChild;
	}
	return childSaidYes ? person : wrong('childSaidYes', 'Say that the child said yes.');
}

const share = command({
	type: 'childWords.share',
	input: v.object({
		item: anId,
		readers: v.pipe(v.array(anId), v.minLength(1), v.maxLength(60)),
		/** The words as they were seen before: others are not let out. */
		words: v.pipe(v.string('Send the words that were seen.'), v.maxLength(5000)),
		...aboutWhom
	}),
	async decide(asking, { item, readers, words: seen, ...whom }) {
		const { board, services, nowMillis, actor } = asking;
		const child = childDeciding(asking, whom);
		if ('error' in child) return child;
		if (isClosed(board.at(actor.part))) return closed;
		const own = ownPage(asking, child);
		const said =
			item === treeItem
				? await treeSeen(asking, own.id, child.id)
				: await services.hub.withRoom(own.id, (_live, doc) =>
						Promise.resolve(wordToLetOut(doc, item, child.id))
					);
		if (!said) return wrong('item', 'There are no such words.');
		if (said === 'notReadBack') return notNow('Read these words back first.');
		if (said.text !== seen) return notNow('These words have changed. Look at them once more.');
		const all = await permissionsOf(services.store, board);
		const there = all.filter(
			(one) =>
				one.child === child.id &&
				one.item === item &&
				(one.state === 'open' || one.state === 'waiting')
		);
		if (all.length + readers.length > permissionsMax) return notNow('There are too many of these.');
		const made: Permission[] = [];
		const replaced: Permission[] = [];
		for (const reader of new Set(readers)) {
			const role = readerRole(asking, child, reader);
			if (role === undefined) return wrong('readers', 'They cannot be chosen.');
			const earlier = there.filter((one) => one.reader === reader);
			// Words stay as they were read back. A picture goes on changing: let out anew, it takes the earlier one's place.
			if (earlier.length > 0 && item !== treeItem) continue;
			replaced.push(...earlier);
			made.push({
				...{ id: randomId(), child: child.id, reader, item, at: nowMillis, ...said },
				state: needsCheck(role) ? 'waiting' : 'open'
			});
		}
		return {
			target: item,
			result: { waiting: made.some(({ state }) => state === 'waiting') },
			elsewhere: offEveryTable(asking, replaced),
			rows: async (trx) => {
				for (const { id } of replaced) await setPermissionState(trx, id, 'takenBack');
				for (const one of made) await insertPermission(trx, board, one, actor.id);
			},
			after: () => {
				tell(asking, child.id, made);
			}
		};
	}
});

/** The child's picture as whoever lets it out sees it: with the names of the family map while they can read that. */
function treeSeen({ board, actor, seat, services }: Asking, own: string, child: string) {
	const table = board.room('table', actor.part);
	const mayRead = board.accessFrom(seat, actor.id, table) !== 'none';
	const { hub } = services;
	return hub.withRoom(own, (_live, doc) =>
		mayRead
			? hub.withRoom(table.id, (_table, at) => Promise.resolve(treeToLetOut(doc, child, at)))
			: Promise.resolve(treeToLetOut(doc, child, null))
	);
}

/** Words in one place, exactly as they stand there. */
function wordToLetOut(
	own: Y.Doc,
	item: string,
	child: string
): Omit<ChildWord, 'id' | 'child' | 'at'> | 'notReadBack' | null {
	const word = readHouseWord(own, item);
	if (!word || word.isWithdrawn) return null;
	if (!word.isReadBack) return 'notReadBack';
	const { house, text, author, picture } = word;
	const writtenBy = author === child ? null : author;
	const whole = { house, houseName: houseName(own, house), text, writtenBy };
	return picture === null ? whole : { ...whole, picture };
}

/** From every table they may stand at: a child may have gone to another part meanwhile. */
function offEveryTable(asking: Asking, ended: readonly Permission[]) {
	const atTable = ended.filter((one) => one.reader === everyone && one.state === 'open');
	return (atTable.length === 0 ? [] : tablesOf(asking)).map((room) => ({
		room,
		change: (doc: Y.Doc) => {
			for (const { id } of atTable) takeOffTable(doc, id);
		}
	}));
}

/** One's own page stays where it was made, whichever part the child is in now. */
function ownPage({ board }: Asking, { id }: BoardPerson): Room {
	const found = [...board.rooms.values()].find(({ kind, owner }) => kind === 'own' && owner === id);
	if (!found) throw new Error('a child without a page');
	return found;
}

function tablesOf({ board }: Asking): Room[] {
	return [...board.rooms.values()].filter(({ kind }) => kind === 'table');
}

/** The reader's role, null for everyone, undefined for somebody who cannot be chosen. */
function readerRole({ board }: Asking, { part, id }: BoardPerson, reader: string) {
	if (reader === everyone) return null;
	const person = board.at(part).people.find((one) => one.id === reader && one.id !== id);
	return person && mayReadChild(person.role) ? person.role : undefined;
}

/** The child changes their mind: from now on nobody is given it. What was read cannot be unread. */
const takeBack = command({
	type: 'childWords.takeBack',
	input: v.object({
		item: anId,
		/** From one reader, or, left out, from all. */
		reader: v.optional(anId),
		...aboutWhom
	}),
	async decide(asking, { item, reader, ...whom }) {
		const { board, services } = asking;
		const child = childDeciding(asking, whom);
		if ('error' in child) return child;
		const all = await permissionsOf(services.store, board);
		const ended = all.filter(
			(one) =>
				one.child === child.id &&
				one.item === item &&
				one.state !== 'takenBack' &&
				(reader === undefined || one.reader === reader)
		);
		return {
			target: item,
			elsewhere: offEveryTable(asking, ended),
			rows: async (trx) => {
				for (const { id } of ended) await setPermissionState(trx, id, 'takenBack');
			},
			after: () => {
				tell(asking, child.id, ended);
			}
		};
	}
});

/** Could it put the child at risk? Whoever runs the meeting opens it, or holds it back today and says why. */
const check = command({
	type: 'childWords.check',
	input: v.variant('open', [
		v.object({ id: anId, open: v.literal(true) }),
		v.object({ id: anId, open: v.literal(false), reason: words(sentenceCharsMax) })
	]),
	async decide(asking, input) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) {
			return forbidden('Only the person running the meeting can do this.');
		}
		if (isClosed(board.at(actor.part))) return closed;
		const all = await permissionsOf(services.store, board);
		const found = all.find(({ id }) => id === input.id);
		if (!found || board.people.get(found.child)?.part !== actor.part) {
			return wrong('id', 'There are no such words.');
		}
		if (found.state !== 'waiting') return notNow('Somebody has looked at this already.');
		const state: PermissionState = input.open ? 'open' : 'notToday';
		const { reader, item: _item, state: _state, ...word } = found;
		return {
			target: found.item,
			...(input.open && reader === everyone
				? {
						table: (doc) => {
							putAtTable(doc, word);
						}
					}
				: {}),
			rows: (trx) =>
				noteCheck(trx, board, found.id, {
					...{ state, by: actor.id, atMillis: nowMillis },
					reason: input.open ? null : input.reason
				}),
			after: () => {
				tell(asking, found.child, [found]);
			}
		};
	}
});

/** Those whom it concerns look again: the child and who writes with them, the readers, and the desk. */
function tell({ board, services }: Asking, child: string, changed: readonly Permission[]): void {
	const readers = new Set(changed.map(({ reader }) => reader));
	for (const person of board.people.values()) {
		const isConcerned =
			person.id === child || readers.has(person.id) || isHelperOf(board.childPages, person, child);
		if (isConcerned) services.hub.hint(board.id, person.id, 'rooms');
		if (runsMeeting(person.role)) services.hub.hint(board.id, person.id, 'desk');
	}
}

export const childWordCommands: Command[] = [share, takeBack, check];
