// One side of a family at a time, where all of it is too much for a wall (practice.md 2.10 "one side at a time"): a side is
// one parent of the children it is about, with all whom that parent is related to, and those they have children with.
import type { Family } from './family.ts';

export interface Side {
	/** The parent whose side it is; `others` for those who are on none. */
	id: string;
	people: ReadonlySet<string>;
}

/** Of those who stand on no side. */
export const othersSide = 'others';

/** Whom somebody is directly related to, of those who are on the map. */
export interface Kin {
	above: (id: string) => string[];
	below: (id: string) => string[];
	partners: (id: string) => string[];
}

export function kinIn({ people, couples }: Family): Kin {
	const known = new Map(people.map((person) => [person.id, person]));
	const above = (id: string) => {
		const person = known.get(id);
		return person ? [...person.parents, ...person.broughtUpBy].filter((one) => known.has(one)) : [];
	};
	const below = (id: string) =>
		people.filter((one) => above(one.id).includes(id)).map(({ id }) => id);
	const partners = (id: string) =>
		[
			...couples.flatMap(({ partners: both }) => (both.includes(id) ? both : [])),
			...below(id).flatMap(above)
		].filter((one) => known.has(one));
	return { above, below, partners };
}

/** Every side, in the order in which the parents were put in; none where nobody is at the centre, or there is only one. */
export function sidesOf(family: Family): Side[] {
	const { people } = family;
	const { above, below, partners } = kinIn(family);
	const centre = people.filter(({ isAtCentre }) => isAtCentre).map(({ id }) => id);
	const parents = people.filter(({ id }) => below(id).some((child) => centre.includes(child)));
	const sides = parents.map(({ id }): Side => {
		const related = reached(reached([id], above), below);
		return { id, people: new Set([...related].flatMap((one) => [one, ...partners(one)])) };
	});
	const left = people.filter(({ id }) => !sides.some((side) => side.people.has(id)));
	const all =
		left.length === 0 || sides.length === 0
			? sides
			: [...sides, { id: othersSide, people: new Set(left.map(({ id }) => id)) }];
	return all.length < 2 ? [] : all;
}

/** All whom one gets to from somebody, the nearest first. */
export function reached(
	from: Iterable<string>,
	next: (id: string) => readonly string[]
): Set<string> {
	const all = new Set(from);
	// A set is walked to its end, what is added on the way too.
	for (const id of all) for (const one of next(id)) all.add(one);
	return all;
}

/** Only these of a family, with how they belong to each other. */
export function partOf({ people, couples }: Family, ids: ReadonlySet<string>): Family {
	const within = (all: readonly string[]) => all.filter((id) => ids.has(id));
	return {
		people: people
			.filter(({ id }) => ids.has(id))
			.map((person) => ({
				...person,
				parents: within(person.parents),
				broughtUpBy: within(person.broughtUpBy),
				bornWith: within(person.bornWith)
			})),
		couples: couples.filter(({ partners }) => within(partners).length === 2)
	};
}
