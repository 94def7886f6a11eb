// A good thing becomes a time when somebody kept the children safe: in one change, with the words that say who did what.
import { setItemField } from '../../board/cards.ts';
import { itemOf, textOf } from '../../board/items.ts';
import { replaceWords } from '../../board/replaceWords.ts';
import { here, type Face } from '../face.svelte.ts';

export function makeSafety({ table, connection }: Face, card: string, words: string): void {
	const item = table ? itemOf(table.doc, 'cards', card) : null;
	const text = item ? textOf(item, 'text') : null;
	if (!table || !text) return;
	connection.wrote('table', `card/${card}`, () => words);
	table.doc.transact(() => {
		replaceWords(text, words);
		setItemField(table.doc, 'cards', card, 'field', 'existingSafety', here);
	}, here);
}
