// Pictures that are kept, as they stand at the table: written by the server, read by everybody there.
import type * as Y from 'yjs';
import type { KeptPictureFacts } from '../domain/keptPictures.ts';

export interface KeptPictureHere extends KeptPictureFacts {
	/** Of the item, and of the picture itself. */
	id: string;
}

export function putKept(table: Y.Doc, { id, ...facts }: KeptPictureHere): void {
	table.getMap('keptPictures').set(id, facts);
}

export function takeKept(table: Y.Doc, id: string): void {
	table.getMap('keptPictures').delete(id);
}

export function readKept(table: Y.Doc): KeptPictureHere[] {
	const list: KeptPictureHere[] = [];
	for (const [id, facts] of table.getMap('keptPictures')) {
		list.push({ id, ...(facts as KeptPictureFacts) });
	}
	return list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
