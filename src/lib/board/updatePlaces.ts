// The parts of an untrusted update: which are new, that they can be taken without a gap, and where each one lies.
// Reads the room's own structure; what the places mean is changesOf's to say (SPEC.md CO1–CO9).
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

export type Unreadable = 'malformed' | 'gap' | 'forged' | 'content';

export class Refused extends Error {
	readonly why: Unreadable;
	constructor(why: Unreadable) {
		super(why);
		this.why = why;
	}
}

export type Struct = Y.Item | Y.GC;
export type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;
/** A place in the document: a root or a type inside an item, and the key (null: a position in a list or text). */
export interface Place {
	parent: string | Y.Item;
	key: string | null;
}
export const collected = Symbol('place is garbage collected');

interface Range {
	clock: number;
	len: number;
}

/** Nothing of ours is deeper than root, item, field; eight is where even reading stops (security.md V34). */
const maxDepth = 8;
/** Nobody types more than this before it is sent; a clock that jumps further only does harm (security.md P21). */
const clockRiseMax = 1_000_000;
/** A browser uses one client id at a time; every one makes each later change of the room dearer. */
const newClientsMax = 8;

export class UpdatePlaces {
	readonly newClients = new Set<number>();
	private readonly doc: Y.Doc;
	private readonly store: Y.Doc['store'];
	private readonly deletes: ReadonlyMap<number, readonly Range[]>;
	private readonly incoming = new Map<number, Struct[]>();
	private readonly places = new Map<Struct, Place | typeof collected>();

	/** @throws Refused, or whatever decoding makes of bytes that are no update */
	constructor(doc: Y.Doc, update: Uint8Array) {
		this.doc = doc;
		this.store = doc.store;
		const decoded = Y.decodeUpdate(update);
		for (const struct of decoded.structs as Struct[]) this.addIncoming(struct);
		// Yjs keeps only the last of two headers with one client id: what stood in the first would be a gap.
		const headers = decoding.readVarUint(decoding.createDecoder(update));
		if (headers !== this.incoming.size) throw new Refused('malformed');
		this.deletes = decoded.ds.clients;
		for (const ranges of this.deletes.values()) checkRanges(ranges);
	}

	/** What the room does not have yet, in an order in which each part stands on what is there before it. */
	newStructs(author: string, ownerOf: (client: number) => string | null): Struct[] {
		const fresh = new Map<number, Struct[]>();
		for (const [client, structs] of this.incoming) {
			const state = this.stateOf(client);
			const list = structs.filter((struct) => endOf(struct) > state);
			// Yjs looks up the references of what it has already as well.
			for (const struct of structs) {
				if (struct.id.clock < state) this.checkReferences(struct, (id) => this.stateOf(id));
				if (endOf(struct) <= state) this.checkKnown(struct);
			}
			const first = list[0];
			if (!first) continue;
			if (first.id.clock > state) throw new Refused('gap');
			// A Skip has a place in the sequence and nothing in it: a gap by another name.
			if (!list.every((one) => one instanceof Y.Item || one instanceof Y.GC))
				throw new Refused('gap');
			if (endOf(list.at(-1) ?? first) - state > clockRiseMax) throw new Refused('malformed');
			const owner = ownerOf(client);
			if (owner === null) this.newClients.add(client);
			else if (owner !== author) throw new Refused('forged');
			fresh.set(client, list);
		}
		if (this.newClients.size > newClientsMax) throw new Refused('malformed');
		const ordered = this.inCausalOrder(fresh);
		for (const struct of ordered)
			if (struct.id.clock < this.stateOf(struct.id.client)) this.checkContinues(struct);
		return ordered;
	}

	/**
	 * For what is not judged by its place: Yjs cuts the text at both references of a struct before anything else,
	 * and a character of two units that is cut is lost.
	 */
	checkCutsNothing(struct: Struct): void {
		if (!(struct instanceof Y.Item)) return;
		if (struct.origin && this.isInPair(struct.origin, 1)) throw new Refused('malformed');
		if (struct.rightOrigin && this.isInPair(struct.rightOrigin, 0)) throw new Refused('malformed');
	}

	/** Applied again, it must leave the room as it is. */
	private checkKnown(struct: Struct): void {
		this.checkCutsNothing(struct);
		if (!(struct instanceof Y.Item)) return;
		const parent: unknown = struct.parent;
		// Yjs makes a root of any name it reads.
		if (typeof parent === 'string' && !this.doc.share.has(parent)) throw new Refused('malformed');
	}

	private isInPair(id: Y.ID, after: 0 | 1): boolean {
		const struct = this.find(id);
		if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return false;
		const cut = id.clock + after - struct.id.clock;
		if (cut <= 0 || cut >= struct.length) return false;
		return (struct.content.str.charCodeAt(cut - 1) & 0xfc00) === 0xd800;
	}

	/** Where the unknown part of a struct begins. */
	startOf({ id }: Struct): number {
		return Math.max(id.clock, this.stateOf(id.client));
	}

	/** How much of a stretch of clocks this update deletes. */
	deletedWithin(client: number, from: number, to: number): number {
		const ranges = this.deletes.get(client);
		if (!ranges) return 0;
		let sum = 0;
		for (let at = firstEndingAfter(ranges, from); at < ranges.length; at++) {
			const range = ranges[at];
			if (!range || range.clock >= to) break;
			sum += Math.min(to, range.clock + range.len) - Math.max(from, range.clock);
		}
		return sum;
	}

	/** Items of the room that the delete set takes away now, with how much of each; repeats of the past are left out. */
	newlyDeleted(): Map<Y.Item, number> {
		const deleted = new Map<Y.Item, number>();
		for (const [client, ranges] of this.deletes) {
			const known = this.store.clients.get(client) ?? [];
			const state = this.stateOf(client);
			for (const { clock, len } of ranges) {
				const end = clock + len;
				if (end > state && !this.coversIncoming(client, Math.max(clock, state), end))
					throw new Refused('gap');
				if (clock >= state) continue;
				for (let at = Y.findIndexSS(known, clock); at < known.length; at++) {
					const struct = known[at];
					if (!struct || struct.id.clock >= end) break;
					if (!(struct instanceof Y.Item) || struct.deleted) continue;
					const length = Math.min(end, endOf(struct)) - Math.max(clock, struct.id.clock);
					deleted.set(struct, (deleted.get(struct) ?? 0) + length);
				}
			}
		}
		return deleted;
	}

	placeOf(struct: Struct): Place | typeof collected {
		if (!(struct instanceof Y.Item)) return collected;
		const known = this.places.get(struct);
		if (known) return known;
		const place = isIntegrated(struct) ? this.placeInRoom(struct) : this.placeOfNew(struct);
		this.places.set(struct, place);
		return place;
	}

	/** Names from the root to a place, or null inside something collected. */
	pathOf(place: Place): string[] | null {
		const path: string[] = [];
		let at = place;
		for (;;) {
			if (path.length >= maxDepth) throw new Refused('content');
			if (at.key !== null) path.unshift(at.key);
			// A position in a list: nothing of ours is nested like that.
			else if (at !== place) path.unshift('#');
			if (typeof at.parent === 'string') return [at.parent, ...path];
			const above = this.placeOf(at.parent);
			if (above === collected) return null;
			at = above;
		}
	}

	/** The item directly under a root that a place lies inside of; null for a place under the root itself. */
	itemAround(place: Place): Y.Item | null {
		let at = place;
		while (typeof at.parent !== 'string') {
			const above = this.placeOf(at.parent);
			if (above === collected) return null;
			if (typeof above.parent === 'string') return at.parent;
			at = above;
		}
		return null;
	}

	/** The shared type a place lies in, or null where only this update makes it. */
	typeOf({ parent }: Place): SharedType | null {
		if (typeof parent === 'string') return this.doc.share.get(parent) ?? null;
		if (!isIntegrated(parent)) return null;
		return parent.content instanceof Y.ContentType ? parent.content.type : null;
	}

	private stateOf(client: number): number {
		return Y.getState(this.store, client);
	}

	private addIncoming(struct: Struct): void {
		if (struct.length <= 0 || !Number.isSafeInteger(endOf(struct))) throw new Refused('malformed');
		const list = this.incoming.get(struct.id.client);
		if (!list) this.incoming.set(struct.id.client, [struct]);
		else if (endOf(list.at(-1) ?? struct) === struct.id.clock) list.push(struct);
		else throw new Refused('malformed');
	}

	/** Yjs would wait for ever for parts of two clients that stand on one another: refused. */
	private inCausalOrder(fresh: ReadonlyMap<number, readonly Struct[]>): Struct[] {
		const ordered: Struct[] = [];
		const reached = new Map<number, number>();
		const stateOf = (client: number) => reached.get(client) ?? this.stateOf(client);
		const waiting = new Map([...fresh].map(([client, list]) => [client, { list, next: 0 }]));
		while (waiting.size > 0) {
			const before = ordered.length;
			for (const [client, queue] of waiting) {
				for (; queue.next < queue.list.length; queue.next++) {
					const struct = queue.list[queue.next];
					if (!struct || !this.checkReferences(struct, stateOf, true)) break;
					ordered.push(struct);
					reached.set(client, endOf(struct));
				}
				if (queue.next === queue.list.length) waiting.delete(client);
			}
			if (ordered.length === before) throw new Refused('gap');
		}
		return ordered;
	}

	/** @returns whether all it refers to is there; throws instead of false unless it `mayWait` */
	private checkReferences(
		struct: Struct,
		stateOf: (client: number) => number,
		mayWait = false
	): boolean {
		if (!(struct instanceof Y.Item)) return true;
		const parent: unknown = struct.parent;
		for (const id of [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null]) {
			if (id === null) continue;
			if (id.client === struct.id.client) {
				if (id.clock >= struct.id.clock) throw new Refused('malformed');
			} else if (id.clock >= stateOf(id.client)) {
				if (mayWait) return false;
				throw new Refused('gap');
			}
		}
		return true;
	}

	/** The known beginning of a struct must lie where its unknown end claims to be. */
	private checkContinues(struct: Struct): void {
		if (!(struct instanceof Y.Item)) return;
		const before = this.find(Y.createID(struct.id.client, this.startOf(struct) - 1));
		const there = before === null ? collected : this.placeOf(before);
		const here = this.placeOf(struct);
		if (here === collected && there === collected) return;
		if (here === collected || there === collected) throw new Refused('malformed');
		if (!isSamePlace(here, there)) throw new Refused('malformed');
	}

	/** The struct that holds this id, in the room or in this update. */
	private find({ client, clock }: Y.ID): Struct | null {
		const known = this.store.clients.get(client);
		if (known && clock < this.stateOf(client)) return known[Y.findIndexSS(known, clock)] ?? null;
		const list = this.incoming.get(client);
		const first = list?.[0];
		const last = list?.at(-1);
		if (!list || !first || !last || clock < first.id.clock || clock >= endOf(last)) return null;
		return list[Y.findIndexSS(list, clock)] ?? null;
	}

	private placeInRoom(item: Y.Item): Place | typeof collected {
		const type = item.parent as SharedType;
		if (type._item !== null) return { parent: type._item, key: item.parentSub };
		for (const [name, root] of this.doc.share) {
			if (root === type) return { parent: name, key: item.parentSub };
		}
		return collected;
	}

	/** `decodeUpdate` gives no parent for most structs: it follows from what they stand beside. */
	private placeOfNew(item: Y.Item): Place | typeof collected {
		const left = item.origin ? this.placeOfReference(item.origin) : null;
		const right = item.rightOrigin ? this.placeOfReference(item.rightOrigin) : null;
		if (left === collected || right === collected) return collected;
		if (left && right && !isSamePlace(left, right)) throw new Refused('malformed');
		const beside = left ?? right;
		if (beside) return beside;
		const parent: unknown = item.parent;
		if (typeof parent === 'string') return { parent, key: item.parentSub };
		if (parent instanceof Y.ID) {
			const holder = this.find(parent);
			if (holder === null) throw new Refused('gap');
			if (!(holder instanceof Y.Item) || holder.content instanceof Y.ContentDeleted)
				return collected;
			if (!(holder.content instanceof Y.ContentType)) throw new Refused('malformed');
			if (this.placeOf(holder) === collected) return collected;
			return { parent: holder, key: item.parentSub };
		}
		throw new Refused('malformed');
	}

	private placeOfReference(id: Y.ID): Place | typeof collected {
		const struct = this.find(id);
		if (struct === null) throw new Refused('gap');
		return this.placeOf(struct);
	}

	private coversIncoming(client: number, from: number, to: number): boolean {
		const list = this.incoming.get(client);
		const first = list?.[0];
		const last = list?.at(-1);
		return !!first && !!last && first.id.clock <= from && endOf(last) >= to;
	}
}

/** Items in a room know their parent type; those read from an update hold an id, a name or nothing. */
function isIntegrated(item: Y.Item): boolean {
	return item.parent instanceof Y.AbstractType;
}

function isSamePlace(a: Place, b: Place): boolean {
	return a.parent === b.parent && a.key === b.key;
}

function endOf({ id, length }: Struct): number {
	return id.clock + length;
}

/** Sorted and apart, as Yjs writes them: overlapping ones would make a small update take very long. */
function checkRanges(ranges: readonly Range[]): void {
	let reached = 0;
	for (const { clock, len } of ranges) {
		if (clock < reached || len <= 0 || !Number.isSafeInteger(clock + len))
			throw new Refused('malformed');
		reached = clock + len;
	}
}

function firstEndingAfter(ranges: readonly Range[], clock: number): number {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const range = ranges[middle];
		if (range && range.clock + range.len <= clock) low = middle + 1;
		else high = middle;
	}
	return low;
}
