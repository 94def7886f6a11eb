// What a family writes while it is alone, for tests that listen.
import type * as Y from 'yjs';
import { addNote, noteText } from '#lib/board/familyPaper.ts';

let next = 0;

/** A note on the family's paper. @returns its id */
export function writeNote(family: Y.Doc, author: string, text: string): string {
	const id = `note${String(next++).padStart(8, '0')}`;
	addNote(family, { id, author, at: Date.now() }, null);
	noteText(family, id)?.insert(0, text);
	return id;
}
