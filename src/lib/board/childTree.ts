// A child's own picture of their people, on the child's own page. One file knows its names there.
import * as Y from 'yjs';
import type { ChildWord } from '../domain/childWords.ts';
import {
	eachInPlace,
	faceIds,
	firstFace,
	freePlace,
	treeHouse,
	treeInWords,
	type FaceId,
	type TreePerson
} from '../domain/family/childTree.ts';
import { isSet, itemOf, itemsOf, newText, numberOf, stringOf, textOf, wordsOf } from './items.ts';

/** The people of the family map, at the table. */
const mapPeople = 'familyMap.people';

export interface TreePersonHere extends TreePerson {
	id: string;
	author: string | null;
	/** Who of the family map it is, or null. */
	from: string | null;
	/** The name they have from there, under which they stand while nobody writes another; empty where there is none. */
	nameThere: string;
	at: number;
}

/**
 * Everybody whom the child put in, the first first, each on a place of their own.
 * @param table where the family map is; null: whoever looks cannot read it now, and people are called as they were there
 * when they were put in
 */
export function readTree(own: Y.Doc, table: Y.Doc | null): TreePersonHere[] {
	const people = itemsOf(own, 'myPeople').map(([id, item]): TreePersonHere => {
		const place = Number(stringOf(item, 'place') ?? Number.NaN);
		const from = stringOf(item, 'from');
		const nameThere = nameOnMap(table, from) || wordsOf(item, 'took').trim();
		return {
			id,
			name: wordsOf(item, 'name').trim() || nameThere,
			calls: wordsOf(item, 'calls').trim(),
			face: faceIds.find((one) => one === stringOf(item, 'face')) ?? firstFace,
			hasHeart: isSet(item, 'heart'),
			place: Number.isInteger(place) ? place : -1,
			author: stringOf(item, 'author'),
			...{ from, nameThere },
			at: numberOf(item, 'at')
		};
	});
	return eachInPlace(people.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
}

/** As it is now, also once they were taken off the map. */
function nameOnMap(table: Y.Doc | null, from: string | null): string {
	const item = table && from !== null ? itemOf(table, mapPeople, from) : null;
	return item ? wordsOf(item, 'name').trim() : '';
}

/** Those on the family map, by name, for the child to choose from: whoever reads the table can read it. */
export function peopleOnMap(table: Y.Doc): { id: string; name: string }[] {
	return itemsOf(table, mapPeople)
		.filter(([, item]) => !isSet(item, 'withdrawn') && !isSet(item, 'hidden'))
		.map(([id, item]) => ({ id, name: wordsOf(item, 'name').trim(), at: numberOf(item, 'at') }))
		.filter(({ name }) => name !== '')
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export type TreeText = 'name' | 'calls';

export function treeText(own: Y.Doc, id: string, field: TreeText): Y.Text | null {
	const item = itemOf(own, 'myPeople', id);
	return item ? textOf(item, field) : null;
}

/** @returns false where the sheet is full */
export function addToTree(
	own: Y.Doc,
	person: {
		id: string;
		name: string;
		author: string;
		at: number;
		calls?: string;
		face?: FaceId;
		from?: string;
		/** What they are called on the family map, where nothing else is written. */
		took?: string;
		place?: number;
		hasHeart?: boolean;
	},
	origin: unknown
): boolean {
	const { id, name, calls = '', took, place: wanted, hasHeart, ...values } = person;
	const place = wanted ?? freePlace(new Set(readTree(own, null).map((one) => one.place)));
	if (place === null) return false;
	own.transact(() => {
		const item = new Y.Map<unknown>();
		item.set('name', newText(name));
		item.set('calls', newText(calls));
		if (took !== undefined) item.set('took', newText(took));
		item.set('place', String(place));
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		own.getMap('myPeople').set(id, item);
	}, origin);
	// A mark is put on somebody who is there already: the guard lets nobody arrive with one.
	if (hasHeart) setHeart(own, id, true, origin);
	return true;
}

/** Somebody goes to a place; whoever stands there goes to theirs. */
export function moveInTree(own: Y.Doc, id: string, place: number, origin: unknown): void {
	const people = readTree(own, null);
	const mover = people.find((one) => one.id === id);
	const there = people.find((one) => one.place === place);
	if (!mover || there === mover) return;
	own.transact(() => {
		itemOf(own, 'myPeople', id)?.set('place', String(place));
		if (there) itemOf(own, 'myPeople', there.id)?.set('place', String(mover.place));
	}, origin);
}

export function setTreeFace(own: Y.Doc, id: string, face: FaceId, origin: unknown): void {
	own.transact(() => {
		itemOf(own, 'myPeople', id)?.set('face', face);
	}, origin);
}

export function setHeart(own: Y.Doc, id: string, hasHeart: boolean, origin: unknown): void {
	own.transact(() => {
		itemOf(own, 'myPeople', id)?.set('heart', hasHeart);
	}, origin);
}

export function takeOutOfTree(own: Y.Doc, id: string, origin: unknown): void {
	own.transact(() => {
		own.getMap('myPeople').delete(id);
	}, origin);
}

/**
 * The picture as others are let see it: whole, as it is now, with nothing of where its people were taken from.
 * @param table as whoever lets it out sees it
 * @returns null while nobody is in it
 */
export function treeToLetOut(
	own: Y.Doc,
	child: string,
	table: Y.Doc | null
): Pick<ChildWord, 'house' | 'houseName' | 'text' | 'writtenBy' | 'tree'> | null {
	const here = readTree(own, table);
	if (here.length === 0) return null;
	const tree = here.map(({ name, calls, face, hasHeart, place }): TreePerson => ({
		name,
		calls,
		face,
		hasHeart,
		place
	}));
	const writers = here.map(({ author }) => author);
	return {
		...{ house: treeHouse, houseName: '', text: treeInWords(tree), tree },
		writtenBy: writers.find((one) => one !== null && one !== child) ?? null
	};
}
