// Notes in a restricted room: typed reading and writing. One file knows their field names.
import * as Y from 'yjs';
import { bases, type Basis } from '../domain/tools/restrictedNotes.ts';
import {
	byOrder,
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	textOf,
	wordsOf
} from './items.ts';

export interface RestrictedNote {
	id: string;
	author: string | null;
	text: string;
	basis: Basis;
	sharedWith: string;
	reviewOn: string | null;
	at: number;
}

/** Those that were not taken out, as they came. */
export function readRestrictedNotes(room: Y.Doc): RestrictedNote[] {
	return itemsOf(room, 'notes')
		.filter(([, item]) => !isSet(item, 'withdrawn'))
		.map(([id, item]) => ({
			id,
			author: stringOf(item, 'author'),
			text: wordsOf(item, 'text'),
			basis: bases.find((one) => one === item.get('basis')) ?? 'other',
			sharedWith: wordsOf(item, 'sharedWith'),
			reviewOn: stringOf(item, 'reviewOn'),
			at: numberOf(item, 'at'),
			order: ''
		}))
		.sort(byOrder);
}

export function restrictedText(
	room: Y.Doc,
	id: string,
	field: 'text' | 'sharedWith'
): Y.Text | null {
	const item = itemOf(room, 'notes', id);
	return item ? textOf(item, field) : null;
}

export interface NewRestrictedNote {
	id: string;
	author: string;
	at: number;
	text?: string;
	basis?: Basis;
}

/** Puts a note in, whole, so that the guard sees whose it is. */
export function addRestrictedNote(room: Y.Doc, note: NewRestrictedNote, origin: unknown): void {
	room.transact(() => {
		const item = new Y.Map<unknown>();
		item.set('text', newText(note.text));
		item.set('basis', note.basis ?? 'other');
		item.set('sharedWith', newText());
		item.set('reviewOn', null);
		item.set('author', note.author);
		item.set('at', note.at);
		room.getMap('notes').set(note.id, item);
	}, origin);
}
