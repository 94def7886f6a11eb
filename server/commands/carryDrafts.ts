// Single items of one part's table, as they are written into another's (SPEC.md SP5): read again where they stand, unchanged
// since they were previewed, from people at work, naming and linking nothing that is not there.
import type * as Y from 'yjs';
import { addCard, allWordsOf, readCard } from '#lib/board/cards.ts';
import { addMustHave, readMustHaves } from '#lib/board/mustHaves.ts';
import { addToolItem, readToolItem } from '#lib/board/toolItems.ts';
import { mayServeSeveral } from '#lib/domain/split.ts';
import { saidWhole, valuesThere } from '#lib/domain/tools/carried.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { rootOf, type ToolList } from '#lib/domain/tools/practiceTool.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { randomId } from '../ids.ts';
import { notNow, wrong, type Rejected } from './command.ts';

export interface Context {
	board: Board;
	target: BoardPart;
	/** Ids of copies in the other part, by what they are copied from. */
	copies: ReadonlyMap<string, string>;
	typist: BoardPerson;
}

export const carriedKinds = ['cards', 'mustHaves', 'tools'] as const;

export interface CarriedItem {
	kind: (typeof carriedKinds)[number];
	id: string;
	root: string;
	/** As it was previewed. */
	words: string;
}

type Writing = (table: Y.Doc) => void;

/** What writes an item into the other part's table, or why it does not go there. */
export function draft(context: Context, table: Y.Doc, item: CarriedItem): Writing | Rejected {
	switch (item.kind) {
		case 'cards':
			return draftCard(context, table, item.id, item.words);
		case 'mustHaves':
			return draftMustHave(context, table, item.id, item.words);
		case 'tools':
			return draftToolItem(context, table, item);
	}
}

const isNotAboutThem = wrong('items', 'This is about a child whom the other part is not about.');
const changed = notNow('Something you chose has changed since. Look at it once more.');

function draftCard(context: Context, table: Y.Doc, id: string, words: string): Writing | Rejected {
	const { target, copies } = context;
	const card = readCard(table, id);
	if (!card || card.withdrawn || card.hidden) return wrong('items', 'There is no such card.');
	if (!isFromWork(context.board, card.author) || card.speaker !== null) return staysHere;
	if (allWordsOf(card) !== words) return changed;
	const childRef = card.childRef.filter((child) => target.hasParticipant(child));
	if (card.childRef.length > 0 && childRef.length === 0) return isNotAboutThem;
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

function draftToolItem(
	context: Context,
	table: Y.Doc,
	{ root, id, words }: CarriedItem
): Writing | Rejected {
	const { target, copies } = context;
	const list = carriedList(root);
	if (!list) return wrong('items', 'What stands in this list stays in its part.');
	const item = readToolItem(table, root, id, list);
	if (!item || item.hidden) return wrong('items', 'There is no such item.');
	if (!isFromWork(context.board, item.author) || item.speaker !== null) return staysHere;
	if (saidWhole(list, item) !== words) return changed;
	const childRef = item.childRef.filter((child) => target.hasParticipant(child));
	if (item.childRef.length > 0 && childRef.length === 0) return isNotAboutThem;
	const author = authorThere(context, item.author);
	const values = valuesThere(list, item, {
		hasParticipant: (one) => target.hasParticipant(one),
		copyOf: (one) => copies.get(one)
	});
	const voice = author === item.author ? item.voice : 'report';
	const made = { author, speaker: null, voice, at: item.at, childRef, values };
	return (doc) => {
		addToolItem(doc, root, list, { id: copies.get(id) ?? randomId(), ...made }, null);
	};
}

/** The list with this root, where its items may go to another part. */
function carriedList(root: string): ToolList | null {
	for (const tool of practiceTools) {
		for (const [name, list] of Object.entries(tool.lists)) {
			if (rootOf(tool, name) === root) return list.isCarried ? list : null;
		}
	}
	return null;
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
