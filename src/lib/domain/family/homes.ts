// With whom people live (SPEC.md FM15): the children's own home, and every other that follows from what was said. Nobody is put
// into a home with somebody they were not said to live with, but through people who have no other home.
import type { Couple, FamilyPerson } from './family.ts';

/** What was said of somebody. */
export interface Dweller extends Pick<FamilyPerson, 'id' | 'livesInHousehold' | 'hasDied'> {
	livesWith: readonly string[];
	hasTwoHomes: boolean;
}

export interface Home {
	id: string;
	/** That of the children it is about. */
	isChildrens: boolean;
	people: readonly FamilyPerson[];
}

const childrensHome = 'children';

/** Every home of these people, the children's first; of the others those in which at least two of them live. */
export function homesIn(people: readonly FamilyPerson[]): Home[] {
	const own = people.filter(({ livesInHousehold }) => livesInHousehold);
	const ids = new Set(people.flatMap(({ otherHomes }) => otherHomes));
	const others = [...ids]
		.map((id) => ({ id, people: people.filter(({ otherHomes }) => otherHomes.includes(id)) }))
		.filter((home) => home.people.length > 1);
	return [...(own.length > 0 ? [{ id: childrensHome, people: own }] : []), ...others].map(
		(home) => ({ ...home, isChildrens: home.id === childrensHome })
	);
}

/** Those who live in more than one of these. */
export function inSeveral(homes: readonly Home[]): FamilyPerson[] {
	const all = [...new Set(homes.flatMap(({ people }) => people))];
	return all.filter((one) => homes.filter(({ people }) => people.includes(one)).length > 1);
}

/** The homes besides the children's that each lives in, by an id; whoever has died lives in none. */
export function otherHomesOf(
	people: readonly Dweller[],
	couples: readonly Couple[]
): ReadonlyMap<string, readonly string[]> {
	const together = togetherIn(people);
	const isTogether = (a: string, b: string) => together.get(a)?.has(b) === true;
	const splitUp = splitUpIn(couples).filter(([a, b]) => !isTogether(a, b));
	/** Whom others live with through them stays open: they have another home. */
	const hasSeveral = new Set(
		people
			.filter(
				({ id, livesInHousehold, hasTwoHomes }) =>
					livesInHousehold ||
					hasTwoHomes ||
					splitUp.some(([a, b]) => isTogether(id, a) && isTogether(id, b))
			)
			.map(({ id }) => id)
	);
	const homes: Set<string>[] = [];
	const isPlaced = (id: string) => homes.some((home) => home.has(id));
	for (const { id } of people) {
		if (hasSeveral.has(id) || isPlaced(id)) continue;
		const home = new Set([id]);
		// A set is walked to its end, what is added on the way too; not on from those who have another home.
		for (const one of home) {
			if (hasSeveral.has(one)) continue;
			for (const other of together.get(one) ?? []) home.add(other);
		}
		homes.push(home);
	}
	// Two who both have another home: theirs, and of whoever lives with all who are in it.
	for (const one of hasSeveral) {
		for (const other of together.get(one) ?? []) {
			if (homes.some((home) => home.has(one) && home.has(other))) continue;
			const home = new Set([one, other]);
			for (const id of hasSeveral) {
				if ([...home].every((each) => each !== id && isTogether(each, id))) home.add(id);
			}
			homes.push(home);
		}
	}
	const named = homes
		.filter(({ size }) => size > 1)
		.map((ids) => ({ id: nameOf(ids, people), ids }));
	return new Map(
		people.map(({ id }) => [id, named.filter(({ ids }) => ids.has(id)).map((home) => home.id)])
	);
}

/** Whom each lives with: said by the one or by the other, and not already by both living with the children. */
function togetherIn(people: readonly Dweller[]): ReadonlyMap<string, ReadonlySet<string>> {
	const known = new Map(people.flatMap((one) => (one.hasDied ? [] : [[one.id, one] as const])));
	const together = new Map([...known.keys()].map((id) => [id, new Set<string>()]));
	for (const [id, { livesWith, livesInHousehold }] of known) {
		for (const other of livesWith) {
			const isAtHome = livesInHousehold && known.get(other)?.livesInHousehold === true;
			if (id === other || !known.has(other) || isAtHome) continue;
			together.get(id)?.add(other);
			together.get(other)?.add(id);
		}
	}
	return together;
}

/** Couples who are none any more, by the latest word about each. */
function splitUpIn(couples: readonly Couple[]): Couple['partners'][] {
	const latest = new Map(couples.map((one) => [one.partners.toSorted().join('+'), one]));
	return [...latest.values()]
		.filter(({ kind }) => kind === 'separated' || kind === 'divorced')
		.map(({ partners }) => partners);
}

/** The same for the same people, in whatever order they said so. */
const nameOf = (ids: ReadonlySet<string>, people: readonly Dweller[]) =>
	people.flatMap(({ id }) => (ids.has(id) ? [id] : [])).join('+');
