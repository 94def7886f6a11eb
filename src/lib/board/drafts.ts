// My own page (room `own`): drafts of what I may put on the board or beside another's words, and my notes. One file
// knows their names.
import * as Y from 'yjs';
import { mapFields, type MapField } from '../domain/tools/map.ts';
import {
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	stringsOf,
	textOf,
	wordsOf
} from './items.ts';

export interface Draft {
	id: string;
	field: MapField;
	text: string;
	/** Which children it is about; none: all of them. */
	childRef: string[];
	at: number;
}

/** What I may put beside a card, or make of my own one, and have not yet. */
export interface CardDraft {
	id: string;
	field: CardDraftField;
	target: string;
	text: string;
}

/** "I see it differently", or "this kept the children safe": who did what, when the danger was there. */
export type CardDraftField = 'differently' | 'existingSafety';

export const pageFields = ['wantToSay', 'need', 'notes'] as const;

export type PageField = (typeof pageFields)[number];

export function readDrafts(own: Y.Doc): Draft[] {
	const list: Draft[] = [];
	for (const [id, item] of itemsOf(own, 'drafts')) {
		const field = mapFields.find((one) => one === stringOf(item, 'field'));
		if (!field || stringOf(item, 'target') !== null) continue;
		const childRef = stringsOf(item, 'childRef');
		list.push({ id, field, text: wordsOf(item, 'text'), childRef, at: numberOf(item, 'at') });
	}
	return list.sort((a, b) => a.at - b.at);
}

export function readCardDrafts(own: Y.Doc): CardDraft[] {
	const list: CardDraft[] = [];
	for (const [id, item] of itemsOf(own, 'drafts')) {
		const target = stringOf(item, 'target');
		const field = stringOf(item, 'field') as CardDraftField;
		if (target !== null) list.push({ id, field, target, text: wordsOf(item, 'text') });
	}
	return list;
}

/** Where answers to scaling questions are kept until they are locked (begunAnswers.ts). */
export const begunRoot = 'answers';

export function hasBegunAnswers(own: Y.Doc): boolean {
	return own.getMap(begunRoot).size > 0;
}

/** Has the room come from the server yet? Only then is it sure that nothing was begun earlier. */
export function isHere(own: Y.Doc): boolean {
	return pageText(own, 'notes') !== null;
}

export function draftText(own: Y.Doc, id: string): Y.Text | null {
	const item = itemOf(own, 'drafts', id);
	return item ? textOf(item, 'text') : null;
}

export function addDraft(
	own: Y.Doc,
	id: string,
	field: MapField | CardDraftField,
	at: number,
	origin: unknown,
	about: { target?: string; words?: string } = {}
): void {
	own.transact(() => {
		const item = new Y.Map<unknown>();
		item.set('text', newText(about.words));
		item.set('field', field);
		if (about.target !== undefined) item.set('target', about.target);
		item.set('at', at);
		own.getMap('drafts').set(id, item);
	}, origin);
}

export function setDraftChildren(
	own: Y.Doc,
	id: string,
	childRef: readonly string[],
	origin: unknown
): void {
	own.transact(() => {
		itemOf(own, 'drafts', id)?.set('childRef', childRef);
	}, origin);
}

export function removeDraft(own: Y.Doc, id: string, origin: unknown): void {
	own.transact(() => {
		own.getMap('drafts').delete(id);
	}, origin);
}

export function pageText(own: Y.Doc, field: PageField): Y.Text | null {
	const text = own.getMap('page').get(field);
	return text instanceof Y.Text ? text : null;
}

/** Adds a paragraph to my notes: words the server gave back are kept here. */
export function addToNotes(own: Y.Doc, words: string, origin: unknown): void {
	const notes = pageText(own, 'notes');
	if (!notes) return;
	own.transact(() => {
		notes.insert(notes.length, `${notes.length > 0 ? '\n' : ''}${words}`);
	}, origin);
}
