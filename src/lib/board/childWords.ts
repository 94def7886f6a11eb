// What a child says on the own page, by picture and place, and what of it stands at the table. One file knows their names.
import * as Y from 'yjs';
import type { ChildWord } from '../domain/childWords.ts';
import {
	firstPicture,
	houseIds,
	pictureIds,
	type HouseId,
	type PictureId
} from '../domain/tools/childWords.ts';
import {
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	stringsOf,
	textOf,
	wordsOf
} from './items.ts';

export interface HouseWord {
	id: string;
	house: HouseId;
	text: string;
	author: string | null;
	addsTo: string | null;
	/** A picture from a device that these words say something about, or that says it all. */
	picture: string | null;
	at: number;
	isReadBack: boolean;
	isWithdrawn: boolean;
}

export function readHouseWord(own: Y.Doc, id: string): HouseWord | null {
	const item = itemOf(own, 'houses', id);
	const house = item && houseIds.find((one) => one === stringOf(item, 'house'));
	if (!item || !house) return null;
	return {
		id,
		house,
		text: wordsOf(item, 'text'),
		author: stringOf(item, 'author'),
		addsTo: stringOf(item, 'addsTo'),
		picture: stringOf(item, 'picture'),
		at: numberOf(item, 'at'),
		isReadBack: isSet(item, 'readBack'),
		isWithdrawn: isSet(item, 'withdrawn')
	};
}

/** In the order in which they were said; what the child took away is left out. */
export function readHouses(own: Y.Doc): HouseWord[] {
	return itemsOf(own, 'houses')
		.map(([id]) => readHouseWord(own, id))
		.filter((word) => word !== null)
		.filter(({ isWithdrawn }) => !isWithdrawn)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export function houseText(own: Y.Doc, id: string): Y.Text | null {
	const item = itemOf(own, 'houses', id);
	return item ? textOf(item, 'text') : null;
}

export function addHouseWord(
	own: Y.Doc,
	word: {
		id: string;
		house: HouseId;
		author: string;
		at: number;
		addsTo?: string;
		picture?: string;
	},
	origin: unknown
): void {
	own.transact(() => {
		const { id, ...values } = word;
		const item = new Y.Map<unknown>();
		item.set('text', newText());
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		own.getMap('houses').set(id, item);
	}, origin);
}

/** "Yes, these are my words": from now on they stay as they are. */
export function setReadBack(own: Y.Doc, id: string, origin: unknown): void {
	own.transact(() => {
		itemOf(own, 'houses', id)?.set('readBack', true);
	}, origin);
}

/** Rubs it out: altogether, or, once it was read back, out of sight for good. */
export function rubOut(own: Y.Doc, id: string, origin: unknown): void {
	own.transact(() => {
		const item = itemOf(own, 'houses', id);
		if (!item) return;
		if (isSet(item, 'readBack')) item.set('withdrawn', true);
		else own.getMap('houses').delete(id);
	}, origin);
}

/** What the child calls a house, or empty. */
export function houseName(own: Y.Doc, house: HouseId): string {
	const names = itemsOf(own, 'houseNames')
		.filter(([, item]) => stringOf(item, 'house') === house)
		.sort(([, a], [, b]) => numberOf(a, 'at') - numberOf(b, 'at'));
	const latest = names.at(-1);
	return latest ? wordsOf(latest[1], 'text').trim() : '';
}

export function nameHouse(
	own: Y.Doc,
	name: { id: string; house: HouseId; text: string; at: number },
	origin: unknown
): void {
	own.transact(() => {
		const { id, text, ...values } = name;
		const item = new Y.Map<unknown>();
		item.set('text', newText(text));
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		own.getMap('houseNames').set(id, item);
	}, origin);
}

export function isDone(own: Y.Doc): boolean {
	return own.getMap('childPage').get('isDone') === true;
}

export function setDone(own: Y.Doc, done: boolean, origin: unknown): void {
	own.transact(() => {
		own.getMap('childPage').set('isDone', done);
	}, origin);
}

/** The picture the child picked last. */
export function pickedPicture(own: Y.Doc): PictureId {
	const picked = own.getMap('childPage').get('picture');
	return pictureIds.find((one) => one === picked) ?? firstPicture;
}

export function pickPicture(own: Y.Doc, picture: PictureId, origin: unknown): void {
	own.transact(() => {
		own.getMap('childPage').set('picture', picture);
	}, origin);
}

/** How the words on a child's page came about. */
export interface HowItCame {
	whereStarted: HouseId | null;
	withWhom: string[];
	promptsUsed: HouseId[];
}

export function readHowItCame(own: Y.Doc): HowItCame {
	const page = own.getMap('childPage');
	const asked = stringsOf(page, 'promptsUsed');
	return {
		whereStarted: houseIds.find((one) => one === page.get('whereStarted')) ?? null,
		withWhom: stringsOf(page, 'withWhom'),
		promptsUsed: houseIds.filter((one) => asked.includes(one))
	};
}

/** Words are begun in this place, under its question: the first time it is noted. */
export function noteBegun(own: Y.Doc, house: HouseId, origin: unknown): void {
	const { whereStarted, promptsUsed } = readHowItCame(own);
	own.transact(() => {
		const page = own.getMap('childPage');
		if (whereStarted === null) page.set('whereStarted', house);
		if (!promptsUsed.includes(house)) page.set('promptsUsed', [...promptsUsed, house]);
	}, origin);
}

export function setWithWhom(own: Y.Doc, people: readonly string[], origin: unknown): void {
	own.transact(() => {
		own.getMap('childPage').set('withWhom', [...people]);
	}, origin);
}

/** The server puts a child's words on the table, whole, or takes them off it again. */
export function putAtTable(table: Y.Doc, { id, ...word }: ChildWord): void {
	table.getMap('childWords').set(id, word);
}

export function takeOffTable(table: Y.Doc, id: string): void {
	table.getMap('childWords').delete(id);
}

export function readTableWords(table: Y.Doc): ChildWord[] {
	const list: ChildWord[] = [];
	for (const [id, word] of table.getMap('childWords')) {
		list.push({ id, ...(word as Omit<ChildWord, 'id'>) });
	}
	return list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
