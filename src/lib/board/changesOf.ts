// What an update changes, worked out from the update itself before it is applied (design.md 5; SPEC.md CO1–CO20).
// Places come from updatePlaces, authors from client ids. Whether a change may happen is mayChange's to say.
import * as Y from 'yjs';
import type { Change, ChangedItem } from '../domain/mayChangeBy.ts';
import { keyWinner } from './keyWinner.ts';
import {
	collected,
	Refused,
	UpdatePlaces,
	type Place,
	type SharedType,
	type Struct,
	type Unreadable
} from './updatePlaces.ts';

export type Changes =
	| { ok: true; changes: Change[]; newClients: number[]; isNothing: boolean }
	| { ok: false; why: Unreadable };

/**
 * @param doc the room as it is now; not changed
 * @param update a Yjs update (version 1), untrusted
 * @param author participant who sends it
 * @param ownerOf participant a client id is bound to, or null while it is unbound
 */
export function changesOf(
	doc: Y.Doc,
	update: Uint8Array,
	author: string,
	ownerOf: (client: number) => string | null
): Changes {
	try {
		return new UpdateReading(new UpdatePlaces(doc, update), author, ownerOf).read();
	} catch (error) {
		// Decoding untrusted bytes may fail in any way, deep nesting included; none of it is an accident of ours.
		return { ok: false, why: error instanceof Refused ? error.why : 'malformed' };
	}
}

/** What happens inside one text. */
interface TextEdit {
	path: string[];
	item: ChangedItem | null;
	isInserted: boolean;
	isDeleted: boolean;
	/** Something arrives that is gone already: it moves the clock and shows nothing. */
	isGone: boolean;
	charsAfter: number;
}

/** What happens under one key of one map. */
interface KeyEdit {
	path: string[];
	place: Place;
	added: { item: Y.Item; start: number }[];
}

const nothing = { value: null, overwrites: false, siblings: 0, charsAfter: 0 };

class UpdateReading {
	private readonly places: UpdatePlaces;
	private readonly author: string;
	private readonly ownerOf: (client: number) => string | null;
	private readonly fresh: Struct[];
	private readonly deleted: ReadonlyMap<Y.Item, number>;
	/** Items that this update makes, with what it says of them, so that one judgement sees the whole item. */
	private readonly freshItems = new Map<Y.Item, ChangedItem>();
	private readonly texts = new Map<string | Y.Item, TextEdit>();
	private readonly keys = new Map<string | Y.Item, Map<string, KeyEdit>>();
	private readonly siblings = new Map<string | Y.Item, number>();

	constructor(places: UpdatePlaces, author: string, ownerOf: (client: number) => string | null) {
		this.places = places;
		this.author = author;
		this.ownerOf = ownerOf;
		this.fresh = places.newStructs(author, ownerOf);
		this.deleted = places.newlyDeleted();
	}

	read(): Changes {
		for (const struct of this.fresh) this.readInsertion(struct);
		for (const [item, length] of this.deleted) this.readDeletion(item, length);
		const keyEdits = [...this.keys.values()].flatMap((ofMap) => [...ofMap.values()]);
		for (const edit of keyEdits) this.noteSpeaker(edit);
		const changes = [
			...keyEdits.flatMap((edit) => this.keyChanges(edit)),
			...[...this.texts.values()].flatMap(textChanges)
		];
		return {
			ok: true,
			changes,
			newClients: [...this.places.newClients],
			isNothing: this.fresh.length === 0 && this.deleted.size === 0
		};
	}

	private readInsertion(struct: Struct): void {
		if (!(struct instanceof Y.Item)) return;
		checkContent(struct.content);
		const place = this.places.placeOf(struct);
		const path = place === collected ? null : this.places.pathOf(place);
		if (place === collected || path === null) {
			this.places.checkCutsNothing(struct);
			return;
		}
		if (place.key !== null) {
			// Setting a key never gives one; with it a value could lose its place after it was judged.
			if (struct.rightOrigin !== null) throw new Refused('content');
			if (path.length === 2 && isMap(struct.content))
				this.freshItems.set(struct, this.freshItem(struct, place.key));
			this.keyEdit(place, path).added.push({ item: struct, start: this.places.startOf(struct) });
			return;
		}
		if (struct.content instanceof Y.ContentDeleted) {
			this.places.checkCutsNothing(struct);
			this.textEdit(place, path).isGone = true;
			return;
		}
		if (!(struct.content instanceof Y.ContentString)) throw new Refused('content');
		const { client, clock } = struct.id;
		const start = this.places.startOf(struct);
		const end = clock + struct.length;
		const edit = this.textEdit(place, path);
		edit.isInserted = true;
		edit.charsAfter += end - start - this.places.deletedWithin(client, start, end);
	}

	private readDeletion(item: Y.Item, length: number): void {
		if (this.isInsideDeleted(item)) return;
		const place = this.places.placeOf(item);
		if (place === collected) return;
		const path = this.places.pathOf(place);
		if (path === null) return;
		if (place.key !== null) {
			this.keyEdit(place, path);
			return;
		}
		const edit = this.textEdit(place, path);
		edit.isDeleted = true;
		edit.charsAfter -= length;
	}

	private isInsideDeleted(item: Y.Item): boolean {
		let above = (item.parent as SharedType)._item;
		while (above !== null) {
			if (above.deleted || this.deleted.has(above)) return true;
			above = (above.parent as SharedType)._item;
		}
		return false;
	}

	private freshItem({ id }: Y.Item, key: string): ChangedItem {
		return {
			id: key,
			owner: this.ownerOf(id.client) ?? this.author,
			fresh: true,
			speaker: null,
			field: null
		};
	}

	private textEdit(place: Place, path: string[]): TextEdit {
		const known = this.texts.get(place.parent);
		if (known) return known;
		const item = this.itemOf(this.places.itemAround(place));
		const charsAfter = this.places.typeOf(place)?._length ?? 0;
		const edit = { path, item, isInserted: false, isDeleted: false, isGone: false, charsAfter };
		this.texts.set(place.parent, edit);
		return edit;
	}

	private keyEdit(place: Place, path: string[]): KeyEdit {
		const ofMap = this.keys.get(place.parent) ?? new Map<string, KeyEdit>();
		this.keys.set(place.parent, ofMap);
		const edit = ofMap.get(place.key ?? '') ?? { path, place, added: [] };
		ofMap.set(place.key ?? '', edit);
		return edit;
	}

	/** A new item's speaker and kind must be known before anything in it is judged. */
	private noteSpeaker({ path, place, added }: KeyEdit): void {
		const item = path.length === 3 ? this.freshItems.get(place.parent as Y.Item) : undefined;
		if (!item) return;
		const [value] = added.map((one) => plainValue(one.item)).slice(-1);
		if (path[2] === 'speaker') {
			// Said once and whole: a second value, or one taken back at once, would leave another than was judged.
			const [only] = added;
			if (added.length !== 1 || !only || !this.isLive(only.item)) throw new Refused('content');
			if (typeof value === 'string') item.speaker = value;
		}
		if (path[2] === 'field' && typeof value === 'string') item.field = value;
	}

	private keyChanges({ path, place, added }: KeyEdit): Change[] {
		const current =
			place.key === null ? null : (this.places.typeOf(place)?._map.get(place.key) ?? null);
		const hadValue = current !== null && !current.deleted;
		const around = this.itemOf(this.places.itemAround(place));
		const winner = keyWinner(current, added);
		const changes: Change[] = [];
		for (const { item } of added) {
			if (item.content instanceof Y.ContentDeleted) {
				changes.push({ ...nothing, path, op: 'gone', item: around });
				continue;
			}
			changes.push({
				path,
				op: 'set',
				value: valueOf(item),
				overwrites: hadValue || changes.some(({ op }) => op === 'set'),
				...(item === winner ? {} : { loses: true }),
				item: path.length === 2 ? (this.freshItems.get(item) ?? null) : around,
				siblings: path.length === 2 ? this.nextSibling(place) : 0,
				charsAfter: 0
			});
		}
		// What goes with the whole item is judged as that.
		if (!hadValue || this.isInsideDeleted(current)) return changes;
		if (winner === null || this.isLive(winner)) return changes;
		// The value goes and nothing takes its place: by a delete, or by something that is gone when it arrives.
		const item = path.length === 2 ? this.itemOf(current) : around;
		changes.push({ ...nothing, path, op: 'unset', item });
		return changes;
	}

	/** Will this item be there when the update is in? */
	private isLive(item: Y.Item): boolean {
		if (item.deleted || this.deleted.has(item) || item.content instanceof Y.ContentDeleted)
			return false;
		const { client, clock } = item.id;
		return this.places.deletedWithin(client, clock, clock + item.length) === 0;
	}

	private nextSibling(place: Place): number {
		const before = this.siblings.get(place.parent) ?? liveKeys(this.places.typeOf(place)?._map);
		this.siblings.set(place.parent, before + 1);
		return before;
	}

	private itemOf(holder: Y.Item | null): ChangedItem | null {
		if (holder === null) return null;
		const made = this.freshItems.get(holder);
		if (made) return made;
		if (!(holder.parent instanceof Y.AbstractType) || !(holder.content instanceof Y.ContentType))
			return null;
		const fields = holder.content.type._map;
		return {
			id: holder.parentSub ?? '',
			owner: this.ownerOf(holder.id.client),
			fresh: false,
			speaker: textValue(fields.get('speaker')),
			field: textValue(fields.get('field')),
			...(isTrue(fields.get('readBack')) ? { isReadBack: true } : {})
		};
	}
}

function textChanges({ path, item, charsAfter, ...edit }: TextEdit): Change[] {
	const rest = { path, value: null, overwrites: false, item, siblings: 0, charsAfter };
	const changes: Change[] = [];
	if (edit.isInserted) changes.push({ ...rest, op: 'insert' });
	if (edit.isDeleted) changes.push({ ...rest, op: 'delete' });
	if (edit.isGone) changes.push({ ...rest, op: 'gone' });
	return changes;
}

function liveKeys(map: ReadonlyMap<string, Y.Item> | undefined): number {
	let count = 0;
	for (const item of map?.values() ?? []) if (!item.deleted) count++;
	return count;
}

function checkContent(content: Y.Item['content']): void {
	const known =
		content instanceof Y.ContentString ||
		content instanceof Y.ContentAny ||
		content instanceof Y.ContentType ||
		content instanceof Y.ContentDeleted;
	if (!known) throw new Refused('content');
}

/** XmlHook extends Map and XmlText extends Text: only the plain ones are ours. */
function isMap(content: Y.Item['content']): boolean {
	return content instanceof Y.ContentType && content.type.constructor === Y.Map;
}

function valueOf(item: Y.Item): Change['value'] {
	const content = item.content;
	if (isMap(content)) return { type: 'map' };
	if (content instanceof Y.ContentType) {
		return { type: content.type.constructor === Y.Text ? 'text' : 'other' };
	}
	if (content instanceof Y.ContentAny && content.arr.length === 1) return { plain: content.arr[0] };
	return { type: 'other' };
}

function plainValue(item: Y.Item): unknown {
	return item.content instanceof Y.ContentAny ? item.content.arr[0] : undefined;
}

function isTrue(item: Y.Item | undefined): boolean {
	return item !== undefined && !item.deleted && plainValue(item) === true;
}

function textValue(item: Y.Item | undefined): string | null {
	if (!item || item.deleted) return null;
	const value = plainValue(item);
	return typeof value === 'string' ? value : null;
}
