// A child lets others read their words, takes that back, and whoever runs the meeting looks first where it could put
// the child at risk (practice.md 2.14; security.md Z11). The server copies the exact words; nobody sends them.
import * as v from 'valibot';
import { putAtTable, readHouseWord, houseName, takeOffTable } from '#lib/board/childWords.ts';
import { isClosed } from '#lib/domain/access.ts';
import { isHelperOf } from '#lib/domain/childView.ts';
import {
	everyone,
	mayReadChild,
	needsCheck,
	type PermissionState
} from '#lib/domain/childWords.ts';
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
		const said = await services.hub.withRoom(own.id, (_live, doc) => {
			const word = readHouseWord(doc, item);
			return Promise.resolve(word && { ...word, houseName: houseName(doc, word.house) });
		});
		if (!said || said.isWithdrawn) return wrong('item', 'There are no such words.');
		if (!said.isReadBack) return notNow('Read these words back first.');
		if (said.text !== seen) return notNow('These words have changed. Look at them once more.');
		const all = await permissionsOf(services.store, board);
		const there = all.filter(
			(one) => one.item === item && (one.state === 'open' || one.state === 'waiting')
		);
		if (all.length + readers.length > permissionsMax) return notNow('There are too many of these.');
		const made: Permission[] = [];
		for (const reader of new Set(readers)) {
			const role = readerRole(asking, child, reader);
			if (role === undefined) return wrong('readers', 'They cannot be chosen.');
			if (there.some((one) => one.reader === reader)) continue;
			made.push({
				...{ id: randomId(), child: child.id, reader, item, at: nowMillis },
				...{ house: said.house, houseName: said.houseName, text: said.text },
				writtenBy: said.author === child.id ? null : said.author,
				state: needsCheck(role) ? 'waiting' : 'open'
			});
		}
		return {
			target: item,
			result: { waiting: made.some(({ state }) => state === 'waiting') },
			rows: async (trx) => {
				for (const one of made) await insertPermission(trx, board, one, actor.id);
			},
			after: () => {
				tell(asking, child.id, made);
			}
		};
	}
});

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
		const atTable = ended.filter((one) => one.reader === everyone && one.state === 'open');
		return {
			target: item,
			// From every table it may stand at: a child may have gone to another part meanwhile.
			elsewhere: (atTable.length === 0 ? [] : tablesOf(asking)).map((room) => ({
				room,
				change: (doc) => {
					for (const { id } of atTable) takeOffTable(doc, id);
				}
			})),
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
