// Do the things that drawing boards belong to still stand? With one that was taken back nobody draws or looks on any more,
// whoever knows its room (src/lib/domain/SPEC.md DB16).
import type * as Y from 'yjs';
import { readToolItem } from '#lib/board/toolItems.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { drawings, drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import type { Board } from '../boards/board.ts';

/** @param doc of the room the item is in */
export function isGoneFrom(doc: Y.Doc, item: string): boolean {
	return readToolItem(doc, drawingsRoot, item, drawings) === null;
}

export class DrawnItems {
	private readonly documentOf: (room: string) => Y.Doc | undefined;

	/** @param documentOf a room's document where it is open just now */
	constructor(documentOf: (room: string) => Y.Doc | undefined) {
		this.documentOf = documentOf;
	}

	/** Known while the room of its item is open; whoever comes before that is asked for as the board opens. */
	isGone({ drawnIn }: Room): boolean {
		const doc = drawnIn && this.documentOf(drawnIn.room);
		return doc !== undefined && doc !== null && isGoneFrom(doc, drawnIn?.item ?? '');
	}

	/** The boards that are open and whose items are gone from this room. */
	goneFrom(board: Board, home: Room): Room[] {
		if (home.kind !== 'table' && home.kind !== 'own') return [];
		return board
			.drawingsIn(home)
			.filter((room) => this.documentOf(room.id) !== undefined && this.isGone(room));
	}
}
