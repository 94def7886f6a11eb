// People who must never meet (practice.md 3.6; security.md T2; SPEC.md KA1–KA6): they share no part of a meeting, and so
// no room and no list. Pure.
import { parts, type Part } from './rooms.ts';

export interface Pair {
	one: string;
	other: string;
}

export interface ApartPerson {
	id: string;
	name: string;
	/** Not let in, or removed. */
	isOut: boolean;
}

/** What whoever runs the meeting is told of a pair, when they ask. */
export interface KeptApart {
	one: ApartPerson;
	other: ApartPerson;
}

export interface Listed {
	id: string;
	parts: readonly Part[];
	/** Removed, and so on no list any more. */
	removed?: boolean;
}

/** The first pair that would stand on one list, with that part; or null. */
export function clashOf(
	pairs: readonly Pair[],
	people: readonly Listed[]
): (Pair & { part: Part }) | null {
	const listed = people.filter(({ removed }) => removed !== true);
	const partsOf = new Map(listed.map((person) => [person.id, person.parts]));
	for (const pair of pairs) {
		const part = parts.find(
			(name) => partsOf.get(pair.one)?.includes(name) && partsOf.get(pair.other)?.includes(name)
		);
		if (part !== undefined) return { ...pair, part };
	}
	return null;
}

/** Are these two kept apart, in either order? */
export function areApart(pairs: readonly Pair[], a: string, b: string): boolean {
	return pairs.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
}

/** Somebody who was not let in because somebody else is there, and might come back under a name like theirs. */
export function keptOutNamed(
	name: string,
	pairs: readonly Pair[],
	people: readonly { id: string; name: string; removed: boolean }[]
): string | null {
	const named = new Set(pairs.flatMap(({ one, other }) => [one, other]));
	const found = people.find(
		(person) => person.removed && named.has(person.id) && maySameName(person.name, name)
	);
	return found?.id ?? null;
}

/** A name as words to compare: case, accents and what stands between do not matter. */
export function plainName(name: string): string[] {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** May these be one person, one of the names being the beginning of the other? */
function maySameName(one: string, other: string): boolean {
	const [short = [], long = []] = [plainName(one), plainName(other)].sort(
		(a, b) => a.length - b.length
	);
	return short.length > 0 && short.every((word, at) => word === long[at]);
}
