// Carrying single items from one part of a meeting to another (practice.md 3.6 rule 1): what people at work wrote, each
// chosen and previewed by whoever runs the meeting. What the family said in one part stays there.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { addCard, allWordsOf, readCard } from '#lib/board/cards.ts';
import { addMustHave, readMustHaves } from '#lib/board/mustHaves.ts';
import { looksLikeContact } from '#lib/domain/contactWords.ts';
import { isClosed } from '#lib/domain/access.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { parts } from '#lib/domain/rooms.ts';
import { mayServeSeveral } from '#lib/domain/split.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { carriedOf, putCarried, type Carried } from '../boards/carried.ts';
import { randomId } from '../ids.ts';
import {
	command,
	forbidden,
	isRejected,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { anId } from './input.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const to = v.picklist(parts, 'There is no such part.');
const kinds = v.picklist(['cards', 'mustHaves'], 'Only cards and must-haves are carried over.');

const saysWhere: Rejected = {
	status: 409,
	error: 'saysWhere',
	message: 'This seems to say where somebody lives or can be reached. Somebody there must not know.'
};

type Writing = (table: Y.Doc) => void;

const copy = command({
	type: 'part.copy',
	input: v.object({
		to,
		items: v.pipe(
			v.array(
				v.object({
					kind: kinds,
					id: anId,
					/** The words that were previewed: what was changed since is asked again. */
					words: v.pipe(v.string('Send the words that were previewed.'), v.maxLength(5000))
				})
			),
			v.minLength(1, 'Choose something to carry over.'),
			v.maxLength(100, 'Carry over up to 100 at once.')
		),
		/** Words that seem to say where somebody lives are carried over all the same. */
		anyway: v.optional(v.boolean('Say true or false.'), false)
	}),
	async decide(asking, { to: name, items, anyway }) {
		const { board, actor, services, nowMillis } = asking;
		const target = targetOf(asking, name);
		if (isRejected(target)) return target;
		const isTelling = board.apart.length > 0 && items.some(({ words }) => looksLikeContact(words));
		if (isTelling && !anyway) return saysWhere;
		const earlier = await carriedOf(services.store, board);
		const copies = new Map(
			earlier.flatMap((one) =>
				one.part === name && one.copy !== null ? [[one.item, one.copy]] : []
			)
		);
		for (const { id } of items) copies.set(id, randomId());
		const context = { board, target, copies, typist: actor };
		const here = board.room('table', actor.part).id;
		const drafted = await services.hub.withRoom(here, (_live, table) =>
			Promise.resolve(items.map((item) => draft(context, table, item)))
		);
		const refused = drafted.find((one) => typeof one !== 'function');
		if (refused) return refused;
		const writings = drafted.filter((one) => typeof one === 'function');
		const decided = items.map(({ id }): Carried => ({
			item: id,
			part: name,
			copy: copies.get(id) ?? null
		}));
		return {
			target: isTelling ? `${name} anyway` : name,
			result: { carried: decided.length },
			elsewhere: [
				{
					room: board.room('table', name),
					change: (table) => {
						for (const write of writings) write(table);
					}
				}
			],
			rows: (trx) => putCarried(trx, board, decided, nowMillis)
		};
	}
});

const keepBack = command({
	type: 'part.keepBack',
	input: v.object({
		to,
		items: v.pipe(v.array(anId, 'Name the items by their ids.'), v.minLength(1), v.maxLength(100))
	}),
	decide(asking, { to: name, items }) {
		const { board, nowMillis } = asking;
		const target = targetOf(asking, name);
		if (isRejected(target)) return target;
		const decided = items.map((item): Carried => ({ item, part: name, copy: null }));
		return { target: name, rows: (trx) => putCarried(trx, board, decided, nowMillis) };
	}
});

function targetOf({ board, actor }: Asking, name: (typeof parts)[number]): BoardPart | Rejected {
	if (!runsMeeting(actor.role)) return onlyWhoRuns;
	const target = board.allParts.find(({ part }) => part === name);
	if (!target || name === actor.part) return wrong('to', 'There is no such other part.');
	return isClosed(target) ? notNow('That part is closed.') : target;
}

interface Context {
	board: Board;
	target: BoardPart;
	/** Ids of copies in the other part, by what they are copied from. */
	copies: ReadonlyMap<string, string>;
	typist: BoardPerson;
}

function draft(
	context: Context,
	table: Y.Doc,
	{ kind, id, words }: { kind: 'cards' | 'mustHaves'; id: string; words: string }
): Writing | Rejected {
	return kind === 'cards'
		? draftCard(context, table, id, words)
		: draftMustHave(context, table, id, words);
}

const changed = notNow('Something you chose has changed since. Look at it once more.');

function draftCard(context: Context, table: Y.Doc, id: string, words: string): Writing | Rejected {
	const { target, copies } = context;
	const card = readCard(table, id);
	if (!card || card.withdrawn || card.hidden) return wrong('items', 'There is no such card.');
	if (!isFromWork(context.board, card.author) || card.speaker !== null) return staysHere;
	if (allWordsOf(card) !== words) return changed;
	const childRef = card.childRef.filter((child) => target.hasParticipant(child));
	if (card.childRef.length > 0 && childRef.length === 0) {
		return wrong('items', 'This is about a child whom the other part is not about.');
	}
	const by = authorThere(context, card.author);
	const { field, parts, voice, at, dimensions } = card;
	return (doc) => {
		addCard(
			doc,
			{
				...{
					id: copies.get(id) ?? randomId(),
					field,
					text: words,
					parts,
					at,
					childRef,
					dimensions
				},
				...{ author: by, speaker: null, voice: by === card.author ? voice : 'report' },
				pairedDanger: copies.get(card.pairedDanger ?? '') ?? null
			},
			null
		);
	};
}

function draftMustHave(
	context: Context,
	table: Y.Doc,
	id: string,
	words: string
): Writing | Rejected {
	const found = readMustHaves(table).find((one) => one.id === id);
	if (!found) return wrong('items', 'There is no such must-have.');
	if (found.text !== words) return changed;
	const { text, because, at } = found;
	const author = authorThere(context, found.author);
	return (doc) => {
		addMustHave(doc, { id: context.copies.get(id) ?? randomId(), author, at, text, because }, null);
	};
}

const staysHere = wrong('items', 'What the family says in one part stays there.');

function isFromWork(board: Board, author: string | null): boolean {
	const role = author === null ? null : board.roleOf(author);
	return role !== null && mayServeSeveral(role);
}

/** Nobody is named who is not on the list there: then it is told by whoever carries it over. */
function authorThere({ target, typist }: Context, author: string | null): string {
	return author !== null && target.hasParticipant(author) ? author : typist.id;
}

export const carryCommands: Command[] = [copy, keepBack];
