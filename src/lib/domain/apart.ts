// People who must never meet (practice.md 3.6; security.md T2; SPEC.md KA1–KA4): they share no part of a meeting, and so
// no room and no list. Pure.
import { parts, type Part } from './rooms.ts';

export interface Pair {
	one: string;
	other: string;
}

export interface Listed {
	id: string;
	parts: readonly Part[];
}

/** The first pair that would stand on one list, with that part; or null. */
export function clashOf(
	pairs: readonly Pair[],
	people: readonly Listed[]
): (Pair & { part: Part }) | null {
	const partsOf = new Map(people.map((person) => [person.id, person.parts]));
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
