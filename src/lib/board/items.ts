// Reading items (cards, lines) out of a room: plain values and texts, with damage and surprises left out.
import * as Y from 'yjs';

export type Item = Y.Map<unknown>;

/** The items of a root map with their ids. */
export function itemsOf(doc: Y.Doc, root: string): [string, Item][] {
	const items: [string, Item][] = [];
	for (const [id, item] of doc.getMap(root)) if (item instanceof Y.Map) items.push([id, item]);
	return items;
}

export function itemOf(doc: Y.Doc, root: string, id: string): Item | null {
	const item = doc.getMap(root).get(id);
	return item instanceof Y.Map ? item : null;
}

/** The shared text in a field; null where there is none (yet). */
export function textOf(item: Item, field: string): Y.Text | null {
	const text = item.get(field);
	return text instanceof Y.Text ? text : null;
}

export function wordsOf(item: Item, field: string): string {
	return textOf(item, field)?.toString() ?? '';
}

export function stringOf(item: Item, field: string): string | null {
	const value = item.get(field);
	return typeof value === 'string' ? value : null;
}

/** A list of ids; anything else in it is left out. */
export function stringsOf(item: Item, field: string): string[] {
	const value = item.get(field);
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function numberOf(item: Item, field: string): number {
	const value = item.get(field);
	return typeof value === 'number' ? value : 0;
}

export function isSet(item: Item, field: string): boolean {
	return item.get(field) === true;
}

/** How words came here; where nothing is said of it, what somebody typed for another was written down by them. */
export function voiceOf(item: Item): string {
	const speaker = stringOf(item, 'speaker');
	const isForAnother = speaker !== null && speaker !== stringOf(item, 'author');
	return stringOf(item, 'voice') ?? (isForAnother ? 'scribed' : 'own');
}

/** A text with these words in it, to be put into a new item. */
export function newText(words = ''): Y.Text {
	const text = new Y.Text();
	if (words !== '') text.insert(0, words);
	return text;
}

/**
 * First what the person running the meeting has put in order, then the rest as it came: the same for everybody.
 * A new card has no order of its own, so that phones need not know how orders are made.
 */
export function byOrder(
	a: { order: string; at: number; id: string },
	b: { order: string; at: number; id: string }
): number {
	if (a.order !== b.order) {
		if (a.order === '' || b.order === '') return a.order === '' ? 1 : -1;
		return a.order < b.order ? -1 : 1;
	}
	return a.at - b.at || (a.id < b.id ? -1 : 1);
}
