// A child's own picture of their people (practice.md 2.11): whom the child chose, with a face, where the child put them. It is
// the child's: made on the child's own page, never a part of the family map, without any sign of how adults stand together.
import { oneLineChars, type Collection } from '../tools/tool.ts';

/** Faces of our own drawing: people first, then animals. */
export const faceIds = [
	...([
		'short',
		'long',
		'curly',
		'bun',
		'scarf',
		'cap',
		'beard',
		'glasses',
		'grey',
		'baby'
	] as const),
	...(['dog', 'cat', 'rabbit', 'bird', 'fish', 'star'] as const)
];

export type FaceId = (typeof faceIds)[number];

/** Until the child picks another. */
export const firstFace: FaceId = 'short';

/** The picture is a sheet of places, each for one. */
export const treeColumns = 4;
export const treeRows = 6;
export const treeMost = treeColumns * treeRows;

/** The picture as a thing to let others see, whole. */
export const treeItem = 'mypeople';
/** What it is called among the places of a child's words. */
export const treeHouse = 'myPeople';

export const myPeople: Collection = {
	tool: 'ownPage',
	create: 'everyone',
	deletable: true,
	maxItems: treeMost,
	fields: {
		/** Written by hand; while it is empty, whoever was taken from the family map is called as there (SPEC.md CP2). */
		name: { kind: 'text', writers: 'everyone', maxChars: oneLineChars },
		/** What the child calls them. */
		calls: { kind: 'text', writers: 'everyone', maxChars: oneLineChars },
		face: { kind: 'choice', writers: 'everyone', options: faceIds },
		heart: { kind: 'flag', writers: 'everyone' },
		place: {
			...{ kind: 'choice', writers: 'everyone' },
			options: Array.from({ length: treeMost }, (_, place) => String(place))
		},
		/** Whom of the family map they were taken from, so that nobody is offered twice; never shown. */
		from: { kind: 'item', writers: 'atCreation' },
		/** What they were called there then: for when the map cannot be read from here. */
		took: { kind: 'text', writers: 'atCreation', maxChars: oneLineChars },
		author: { kind: 'self', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' }
	}
};

/** Somebody in the picture, as others see it too. */
export interface TreePerson {
	name: string;
	calls: string;
	face: FaceId;
	hasHeart: boolean;
	/** From 0 at the beginning of the first row. */
	place: number;
}

/** In this order new people find a place: from the middle outwards. */
const fromTheMiddle = Array.from({ length: treeMost }, (_, place) => place).sort(
	(a, b) => offMiddle(a) - offMiddle(b) || a - b
);

function offMiddle(place: number): number {
	const row = Math.floor(place / treeColumns) - (treeRows - 1) / 2;
	const column = (place % treeColumns) - (treeColumns - 1) / 2;
	return Math.hypot(row, column);
}

/** Where the next one goes; null where the sheet is full. */
export function freePlace(taken: ReadonlySet<number>): number | null {
	return fromTheMiddle.find((place) => !taken.has(place)) ?? null;
}

/**
 * Everybody on a place of their own: where two were put on one, from two devices, the first stays and the next free place
 * is the other's. Whoever finds none is left out.
 */
export function eachInPlace<Person extends { place: number }>(people: readonly Person[]): Person[] {
	const wanted = new Set(people.map(({ place }) => place));
	const taken = new Set<number>();
	return people.flatMap((person) => {
		const isFree = person.place >= 0 && person.place < treeMost && !taken.has(person.place);
		const place = isFree ? person.place : freePlace(new Set([...wanted, ...taken]));
		if (place === null) return [];
		taken.add(place);
		return [{ ...person, place }];
	});
}

/** What the child calls them, else their name. */
export function calledIn({ calls, name }: Pick<TreePerson, 'calls' | 'name'>): string {
	return calls === '' ? name : calls;
}

/** What the child calls them, and their name where that is another. */
export function namesOf({ calls, name }: Pick<TreePerson, 'calls' | 'name'>): string {
	return calls === '' || name === '' || calls === name
		? calledIn({ calls, name })
		: `${calls} (${name})`;
}

/** The picture in words, one line for each, in the order of their places: what is read where nothing can be drawn. */
export function treeInWords(people: readonly TreePerson[]): string {
	return people
		.toSorted((a, b) => a.place - b.place)
		.map((person) => `${namesOf(person)}${person.hasHeart ? ' ♥' : ''}`)
		.join('\n');
}
