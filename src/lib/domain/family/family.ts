// One set of people and how they belong together (practice.md 2.10): what every picture of a family is drawn from.

/** How somebody is drawn: a square, a circle, or another shape; who is expected is a triangle. */
export type DrawnAs = 'square' | 'circle' | 'other';

export type CoupleKind = 'married' | 'together' | 'separated' | 'divorced' | 'other';

/** Who brings up a child that is not born to them. */
export type BroughtUp = 'adopted' | 'foster' | 'kinship';

/** Of the map, in every language. */
export type Hand = 'left' | 'right';

export interface FamilyPerson {
	id: string;
	/** Empty where nobody knows. */
	name: string;
	drawnAs: DrawnAs;
	birthYear: number | null;
	hasDied: boolean;
	/** Not known here yet who it is: a gap with a question, never left out. */
	isUnknown: boolean;
	/** The child that all of this is about. */
	isAtCentre: boolean;
	isExpected: boolean;
	/** With the children it is about. */
	livesInHousehold: boolean;
	/** The homes they live in besides that one, by an id that all who live there share (homes.ts). */
	otherHomes: readonly string[];
	/** Those they were born to, two at most. */
	parents: readonly string[];
	broughtUpBy: readonly string[];
	broughtUp: BroughtUp | null;
	/** Twins and more. */
	bornWith: readonly string[];
	isIdentical: boolean;
	/** How far they were moved by hand from where they are laid out, in columns to the right; null: not at all. */
	aside: number | null;
	/** On which side of their partners they were put by hand; null: wherever they are laid out. */
	standsOn: Hand | null;
}

export interface Couple {
	id: string;
	partners: readonly [string, string];
	kind: CoupleKind;
}

export interface Family {
	people: readonly FamilyPerson[];
	couples: readonly Couple[];
}

/** Those who have children together, or one who has them alone; a couple without children too. */
export interface Union {
	id: string;
	partners: readonly string[];
	/** Null where nobody said that they were a couple. */
	couple: Couple | null;
	/** Born to them, the oldest first. */
	children: readonly string[];
	/** Brought up by them and born to others, the oldest first. */
	broughtUp: readonly string[];
}

/**
 * Every union of a family, each with its children by birth: known years first, then as they were put in.
 * What points to nobody, to oneself or twice to the same is left out.
 */
export function unionsOf({ people, couples }: Family): Union[] {
	const known = new Map(people.map((person, index) => [person.id, { person, index }]));
	const unions = new Map<string, { couple: Couple | null; partners: string[] }>();
	const born = new Map<string, string[]>();
	const raised = new Map<string, string[]>();

	const unionOf = (ids: readonly string[]): string => {
		const partners = inOrder(ids, known);
		const key = partners.join('+');
		if (!unions.has(key)) unions.set(key, { couple: null, partners });
		return key;
	};
	for (const couple of couples) {
		const both = [...new Set(couple.partners)].filter((id) => known.has(id));
		if (both.length < 2) continue;
		const union = unions.get(unionOf(both));
		// The latest word about a couple stands.
		if (union) union.couple = couple;
	}
	for (const { id, parents, broughtUpBy } of people) {
		const [by, others] = [parents, broughtUpBy].map((ids) =>
			[...new Set(ids)].filter((one) => one !== id && known.has(one)).slice(0, 2)
		);
		if (by && by.length > 0) put(born, unionOf(by), id);
		if (others && others.length > 0 && !sameAs(by ?? [], others)) put(raised, unionOf(others), id);
	}
	const age = (id: string) => known.get(id)?.person.birthYear ?? Infinity;
	const place = (id: string) => known.get(id)?.index ?? 0;
	const byBirth = (ids: string[] = []) =>
		ids.toSorted((a, b) => (age(a) === age(b) ? place(a) - place(b) : age(a) - age(b)));
	return [...unions].map(([id, { couple, partners }]) => ({
		id,
		partners,
		couple,
		children: byBirth(born.get(id)),
		broughtUp: byBirth(raised.get(id))
	}));
}

const put = (map: Map<string, string[]>, key: string, id: string) => {
	map.set(key, [...(map.get(key) ?? []), id]);
};

const sameAs = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((id) => b.includes(id));

function inOrder(ids: readonly string[], known: ReadonlyMap<string, { index: number }>): string[] {
	return ids.toSorted((a, b) => (known.get(a)?.index ?? 0) - (known.get(b)?.index ?? 0));
}
