// Which pictures from devices a room's document shows: on its marks, and with a child's words.
import type * as Y from 'yjs';
import { readHouses } from './childWords.ts';
import { readShapes } from './drawing.ts';

/** @returns their ids, each perhaps several times */
export function picturesIn(doc: Y.Doc): string[] {
	return [
		...readShapes(doc).flatMap(({ picture }) => picture ?? []),
		...readHouses(doc).flatMap(({ picture }) => picture ?? [])
	];
}
