// Which value of a map key counts once an update is in. Yjs keeps all values ever set under a key as a list, in the
// order its rule for concurrent insertions gives, and the last one counts (yjs Item.integrate, without right origins).
import * as Y from 'yjs';

interface Entry {
	client: number;
	clock: number;
	length: number;
	origin: Y.ID | null;
	item: Y.Item;
}

/**
 * @param current the room's last item under this key, deleted or not
 * @param added the update's items under this key in causal order, with where their unknown part begins
 * @returns the item that will be last
 */
export function keyWinner(
	current: Y.Item | null,
	added: readonly { item: Y.Item; start: number }[]
): Y.Item | null {
	const only = added.length === 1 ? added[0] : undefined;
	if (only && isRightAfter(only.item, only.start, current)) return only.item;
	const list: Entry[] = [];
	for (let item = current; item !== null; item = item.left)
		list.unshift(entryOf(item, item.id.clock));
	for (const { item, start } of added) insert(list, entryOf(item, start));
	return list.at(-1)?.item ?? null;
}

function isRightAfter(item: Y.Item, start: number, current: Y.Item | null): boolean {
	const origin = originOf(item, start);
	if (current === null || origin === null) return current === null && origin === null;
	return isSame(origin, current.lastId);
}

function entryOf(item: Y.Item, start: number): Entry {
	const { client, clock } = item.id;
	return {
		client,
		clock: start,
		length: clock + item.length - start,
		origin: originOf(item, start),
		item
	};
}

/** Of a struct whose beginning the room has already, the rest stands right after that. */
function originOf(item: Y.Item, start: number): Y.ID | null {
	return start > item.id.clock ? Y.createID(item.id.client, start - 1) : item.origin;
}

function insert(list: Entry[], entry: Entry): void {
	let left = entry.origin === null ? -1 : splitAfter(list, entry.origin);
	const before = new Set<Entry>();
	const conflicting = new Set<Entry>();
	for (let at = left + 1; at < list.length; at++) {
		const other = list[at];
		if (!other) break;
		before.add(other);
		conflicting.add(other);
		if (isSame(other.origin, entry.origin)) {
			if (other.client >= entry.client) break;
			left = at;
			conflicting.clear();
		} else {
			const origin = other.origin === null ? undefined : entryWith(before, other.origin);
			if (!origin) break;
			if (!conflicting.has(origin)) {
				left = at;
				conflicting.clear();
			}
		}
	}
	list.splice(left + 1, 0, entry);
}

/** The index of the entry that ends with this id, after cutting it there. */
function splitAfter(list: Entry[], id: Y.ID): number {
	const index = list.findIndex((entry) => isWithin(entry, id));
	const entry = list[index];
	if (!entry) return -1;
	const kept = id.clock + 1 - entry.clock;
	if (kept < entry.length) {
		const rest = { ...entry, clock: id.clock + 1, length: entry.length - kept, origin: id };
		list.splice(index, 1, { ...entry, length: kept }, rest);
	}
	return index;
}

function entryWith(entries: ReadonlySet<Entry>, id: Y.ID): Entry | undefined {
	for (const entry of entries) if (isWithin(entry, id)) return entry;
	return undefined;
}

function isWithin({ client, clock, length }: Entry, id: Y.ID): boolean {
	return client === id.client && id.clock >= clock && id.clock < clock + length;
}

function isSame(a: Y.ID | null, b: Y.ID | null): boolean {
	return a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock);
}
