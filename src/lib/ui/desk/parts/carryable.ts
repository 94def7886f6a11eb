// What of this part's table can go to another one: what people at work wrote, and nothing the family said.
import { allWordsOf, readCards } from '../../../board/cards.ts';
import { readMustHaves } from '../../../board/mustHaves.ts';
import { mayServeSeveral } from '../../../domain/split.ts';
import type { Face } from '../../face.svelte.ts';

export interface Carryable {
	kind: 'cards' | 'mustHaves';
	id: string;
	words: string;
	author: string | null;
	/** The children it is about; none: all of them. */
	childRef: readonly string[];
}

/** @param children those the other part is about */
export function carryable(face: Face, children: readonly string[]): Carryable[] {
	const table = face.table?.words;
	if (!table) return [];
	const isFromWork = (author: string | null) => {
		const role = face.person(author)?.role;
		return role !== undefined && mayServeSeveral(role);
	};
	const cards = readCards(table)
		.filter(({ withdrawn, hidden, speaker }) => !withdrawn && !hidden && speaker === null)
		.map((card): Carryable => {
			const { id, author, childRef } = card;
			return { kind: 'cards', id, words: allWordsOf(card), author, childRef };
		});
	const mustHaves = readMustHaves(table).map(({ id, text: words, author }): Carryable => ({
		...{ kind: 'mustHaves', id, words, author, childRef: [] }
	}));
	return [...cards, ...mustHaves].filter(
		({ author, childRef }) =>
			isFromWork(author) &&
			(childRef.length === 0 || childRef.some((child) => children.includes(child)))
	);
}
