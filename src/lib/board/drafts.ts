// My own page (room `own`): drafts of what I may put on the board, and my notes. One file knows their names.
import * as Y from 'yjs';
import { mapFields, type MapField } from '../domain/tools/map.ts';
import { itemOf, itemsOf, newText, numberOf, stringOf, textOf, wordsOf } from './items.ts';

export interface Draft {
	id: string;
	field: MapField;
	text: string;
	at: number;
}

export const pageFields = ['wantToSay', 'need', 'notes'] as const;

export type PageField = (typeof pageFields)[number];

export function readDrafts(own: Y.Doc): Draft[] {
	const list: Draft[] = [];
	for (const [id, item] of itemsOf(own, 'drafts')) {
		const field = mapFields.find((one) => one === stringOf(item, 'field'));
		if (field) list.push({ id, field, text: wordsOf(item, 'text'), at: numberOf(item, 'at') });
	}
	return list.sort((a, b) => a.at - b.at);
}

export function draftText(own: Y.Doc, id: string): Y.Text | null {
	const item = itemOf(own, 'drafts', id);
	return item ? textOf(item, 'text') : null;
}

export function addDraft(
	own: Y.Doc,
	id: string,
	field: MapField,
	at: number,
	origin: unknown
): void {
	own.transact(() => {
		const item = new Y.Map<unknown>();
		item.set('text', newText());
		item.set('field', field);
		item.set('at', at);
		own.getMap('drafts').set(id, item);
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
