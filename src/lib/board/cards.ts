// Cards of the map and what stands beside them: typed reading and writing. One file knows their field names.
import * as Y from 'yjs';
import {
	cardParts,
	partsOfCard,
	type BesideKind,
	type CardPart,
	type MapField,
	type Voice
} from '../domain/tools/map.ts';
import {
	byOrder,
	voiceOf,
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	stringsOf,
	wordsOf,
	type Item
} from './items.ts';

export interface Card {
	id: string;
	author: string | null;
	field: MapField;
	text: string;
	/** Of a danger or a safety goal, where it was written in parts; those that say something. */
	parts: Partial<Record<CardPart, string>>;
	/** Which children it is about; none: all of them. */
	childRef: string[];
	/** Which parts of a child's life it is about, as tagged by people at work. */
	dimensions: string[];
	/** For a safety goal: the danger it belongs to. */
	pairedDanger: string | null;
	speaker: string | null;
	voice: Voice;
	at: number;
	order: string;
	hidden: boolean;
	withdrawn: boolean;
}

export interface Beside {
	id: string;
	author: string | null;
	target: string;
	kind: BesideKind;
	text: string;
	speaker: string | null;
	at: number;
	withdrawn: boolean;
}

export function readCard(doc: Y.Doc, id: string): Card | null {
	const item = itemOf(doc, 'cards', id);
	if (!item) return null;
	return {
		id,
		author: stringOf(item, 'author'),
		field: (stringOf(item, 'field') ?? 'strengths') as MapField,
		text: wordsOf(item, 'text'),
		parts: partsIn(item),
		childRef: stringsOf(item, 'childRef'),
		dimensions: stringsOf(item, 'dimensions'),
		pairedDanger: stringOf(item, 'pairedDanger'),
		speaker: stringOf(item, 'speaker'),
		voice: voiceOf(item) as Voice,
		at: numberOf(item, 'at'),
		order: stringOf(item, 'order') ?? '',
		hidden: isSet(item, 'hidden'),
		withdrawn: isSet(item, 'withdrawn')
	};
}

function partsIn(item: Item): Card['parts'] {
	const said = cardParts.map((part) => [part, wordsOf(item, part)] as const);
	return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

/** All that a card says, as it is carried over: its text, then its parts, a line each. */
export function allWordsOf({ text, parts }: Pick<Card, 'text' | 'parts'>): string {
	return [text, ...cardParts.map((part) => parts[part] ?? '')].filter(Boolean).join('\n');
}

export function readCards(doc: Y.Doc): Card[] {
	const cards = itemsOf(doc, 'cards').map(([id]) => readCard(doc, id));
	return cards.filter((card) => card !== null).sort(byOrder);
}

/** @param root where it stands: beside cards of the map, or in a tool of its own */
export function readBeside(doc: Y.Doc, root = 'beside'): Beside[] {
	return itemsOf(doc, root)
		.map(([id, item]) => ({
			id,
			author: stringOf(item, 'author'),
			target: stringOf(item, 'target') ?? '',
			kind: (stringOf(item, 'kind') ?? 'differently') as BesideKind,
			text: wordsOf(item, 'text'),
			speaker: stringOf(item, 'speaker'),
			at: numberOf(item, 'at'),
			withdrawn: isSet(item, 'withdrawn')
		}))
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export interface NewCard {
	id: string;
	field: MapField;
	text: string;
	parts?: Partial<Record<CardPart, string>>;
	childRef?: string[];
	dimensions?: string[];
	pairedDanger?: string | null;
	author: string;
	speaker: string | null;
	voice: Voice;
	at: number;
}

/** Puts a card on the board, whole. */
export function addCard(doc: Y.Doc, card: NewCard, origin: unknown): void {
	doc.transact(() => {
		const { id, text, parts, ...values } = card;
		const item = new Y.Map<unknown>();
		item.set('text', newText(text));
		for (const part of partsOfCard(card.field)) item.set(part, newText(parts?.[part]));
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		doc.getMap('cards').set(id, item);
	}, origin);
}

export interface NewBeside {
	id: string;
	target: string;
	kind: BesideKind;
	text: string;
	author: string;
	speaker: string | null;
	at: number;
}

/** Puts something beside another's words; theirs stay as they are. */
export function addBeside(doc: Y.Doc, beside: NewBeside, origin: unknown, root = 'beside'): void {
	doc.transact(() => {
		const { id, text, ...values } = beside;
		const item = new Y.Map<unknown>();
		item.set('text', newText(text));
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		doc.getMap(root).set(id, item);
	}, origin);
}

export type ItemRoot = 'cards' | 'beside' | 'plan' | 'notes' | 'mustHaves' | 'mustHavesMet';

/** Sets one plain field of an item that is there. */
export function setItemField(
	doc: Y.Doc,
	root: ItemRoot,
	id: string,
	field: string,
	value: string | boolean | null | readonly string[],
	origin: unknown
): void {
	doc.transact(() => {
		itemOf(doc, root, id)?.set(field, value);
	}, origin);
}
