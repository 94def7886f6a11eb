// Which pictures a room's document shows: on its marks, with a child's words, and those that are kept.
import type * as Y from 'yjs';
import { readHouses } from './childWords.ts';
import { readShapes } from './drawing.ts';
import { readKept } from './keptPictures.ts';

/** @returns their ids, each perhaps several times */
export function picturesIn(doc: Y.Doc): string[] {
	return [
		...readShapes(doc).flatMap(({ picture }) => picture ?? []),
		...readKept(doc).map(({ id }) => id),
		...readHouses(doc).flatMap(({ picture }) => picture ?? [])
	];
}
