// Moving a card or line one place up or down. The first move gives every neighbour a key; later ones change one.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export interface Ordered {
	id: string;
	order: string;
}

/** @returns the keys to set, by id */
export function moved(items: readonly Ordered[], id: string, by: -1 | 1): Map<string, string> {
	const from = items.findIndex((item) => item.id === id);
	const rest = items.filter((item) => item.id !== id);
	const to = Math.min(rest.length, Math.max(0, from + by));
	const before = rest[to - 1]?.order ?? null;
	const after = rest[to]?.order ?? null;
	const hasRoom = before === null || after === null || before < after;
	if (hasRoom && before !== '' && after !== '') {
		return new Map([[id, generateKeyBetween(before, after)]]);
	}
	const ids = [
		...rest.slice(0, to).map((item) => item.id),
		id,
		...rest.slice(to).map((item) => item.id)
	];
	const keys = generateNKeysBetween(null, null, ids.length);
	return new Map(ids.map((one, i) => [one, keys[i] ?? '']));
}
