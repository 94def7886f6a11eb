// A card on the map, as our own pages put it there.
import type * as Y from 'yjs';
import { addCard, type NewCard } from '#lib/board/cards.ts';

let count = 0;

/** @returns the new card's id */
export function writeCard(
	doc: Y.Doc,
	author: string,
	text: string,
	other: Partial<NewCard> = {}
): string {
	count += 1;
	const id = `card${String(count).padStart(8, '0')}${Math.random().toString(36).slice(2, 8)}`;
	const usual = { field: 'strengths', speaker: null, voice: 'own', at: Date.now() } as const;
	addCard(doc, { id, text, author, ...usual, ...other }, null);
	return id;
}
