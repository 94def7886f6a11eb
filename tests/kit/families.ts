// Invented families for the family map: some that are hard to draw, and as many by chance as a test wants.
import { asides, columnsOf, hands } from '#lib/domain/family/aside.ts';
import type {
	BroughtUp,
	Couple,
	CoupleKind,
	DrawnAs,
	Family,
	FamilyPerson
} from '#lib/domain/family/family.ts';
import { otherHomesOf, type Dweller } from '#lib/domain/family/homes.ts';

export function person(
	id: string,
	drawnAs: DrawnAs,
	birthYear: number | null,
	more: Partial<FamilyPerson> = {}
): FamilyPerson {
	return {
		...{ id, name: id, drawnAs, birthYear },
		...{ hasDied: false, isUnknown: false, isAtCentre: false, isExpected: false },
		...{ livesInHousehold: false, otherHomes: [] },
		...{ parents: [], broughtUpBy: [], broughtUp: null },
		...{ bornWith: [], isIdentical: false, aside: null, standsOn: null },
		...more
	};
}

export const man = (id: string, year: number | null, parents: string[] = []) =>
	person(id, 'square', year, { parents });
export const woman = (id: string, year: number | null, parents: string[] = []) =>
	person(id, 'circle', year, { parents });

export function couple(one: string, other: string, kind: CoupleKind = 'married'): Couple {
	return { id: `${one}&${other}`, partners: [one, other], kind };
}

const broughtUp = (id: string, year: number, by: string[], how: BroughtUp): FamilyPerson =>
	person(id, 'circle', year, { broughtUpBy: by, broughtUp: how });

/** Ten that are hard to draw. */
export const hardFamilies: Readonly<Record<string, Family>> = {
	'the demo family: one mother, two fathers': {
		people: [
			woman('Grace', 1967),
			person('Chantelle', 'circle', 1994, { parents: ['Grace'], livesInHousehold: true }),
			man('Jerome', 1997, ['Grace']),
			man('Andre', 1993),
			man('Darren', 1990),
			person('Maya', 'circle', 2014, { parents: ['Chantelle', 'Andre'], livesInHousehold: true }),
			person('Theo', 'square', 2019, { parents: ['Chantelle', 'Darren'], livesInHousehold: true })
		],
		couples: [couple('Chantelle', 'Andre', 'separated'), couple('Chantelle', 'Darren', 'separated')]
	},
	'both parents are middle children': {
		people: [
			...[man('Ivo', 1940), woman('Jean', 1942), man('Kit', 1945), woman('Lou', 1944)],
			man('Abe', 1965, ['Ivo', 'Jean']),
			man('Ben', 1968, ['Ivo', 'Jean']),
			woman('Cat', 1972, ['Ivo', 'Jean']),
			woman('Dot', 1966, ['Kit', 'Lou']),
			woman('Eve', 1970, ['Kit', 'Lou']),
			woman('Fay', 1973, ['Kit', 'Lou']),
			woman('Gia', 1995, ['Ben', 'Eve'])
		],
		couples: [couple('Ivo', 'Jean'), couple('Kit', 'Lou', 'divorced'), couple('Ben', 'Eve')]
	},
	'one man, four partners, a child with each': {
		people: [
			man('Rex', 1960),
			...['Una', 'Vi', 'Wyn', 'Zoe'].map((id, index) => woman(id, 1962 + index)),
			...['Una', 'Vi', 'Wyn', 'Zoe'].map((id, index) => man(`of ${id}`, 1985 + index, ['Rex', id]))
		],
		couples: ['Una', 'Vi', 'Wyn', 'Zoe'].map((id) => couple('Rex', id, 'together'))
	},
	'two brothers married two sisters, the older the younger': {
		people: [
			...[man('Pa', 1930), woman('Ma', 1931), man('Opa', 1930), woman('Oma', 1931)],
			man('Al', 1955, ['Pa', 'Ma']),
			man('Bo', 1958, ['Pa', 'Ma']),
			woman('Cy', 1956, ['Opa', 'Oma']),
			woman('Di', 1959, ['Opa', 'Oma']),
			man('Ed', 1980, ['Al', 'Di']),
			woman('Flo', 1981, ['Bo', 'Cy'])
		],
		couples: [couple('Pa', 'Ma'), couple('Opa', 'Oma'), couple('Al', 'Di'), couple('Bo', 'Cy')]
	},
	'cousins with a child': {
		people: [
			...[man('Great', 1920), woman('Gran', 1921)],
			man('Sid', 1945, ['Great', 'Gran']),
			woman('Tess', 1947, ['Great', 'Gran']),
			man('Uri', 1970, ['Sid']),
			woman('Val', 1972, ['Tess']),
			woman('Wren', 1999, ['Uri', 'Val'])
		],
		couples: [couple('Great', 'Gran'), couple('Uri', 'Val')]
	},
	'an uncle and his niece': {
		people: [
			man('Old', 1930),
			man('Tom', 1955, ['Old']),
			woman('Ann', 1950, ['Old']),
			woman('Bea', 1975, ['Ann']),
			man('Col', 2000, ['Tom', 'Bea'])
		],
		couples: [couple('Tom', 'Bea')]
	},
	'twins, identical twins and triplets': {
		people: [
			...[man('Dad', 1970), woman('Mum', 1972)],
			...['a', 'b', 'c'].map((id) =>
				person(id, 'circle', 2000, { parents: ['Dad', 'Mum'], bornWith: ['a', 'b', 'c'] })
			),
			...['d', 'e'].map((id) =>
				person(id, 'square', 2003, { parents: ['Dad', 'Mum'], bornWith: ['d'], isIdentical: true })
			)
		],
		couples: [couple('Dad', 'Mum')]
	},
	'adopted, fostered, with grandparents, born to somebody nobody knows': {
		people: [
			...[man('Ken', 1950), woman('Liv', 1952), woman('Mia', 1975, ['Ken', 'Liv'])],
			person('?', 'square', null, { name: '', isUnknown: true }),
			person('Nat', 'circle', 2001, {
				...{ parents: ['Mia', '?'], broughtUpBy: ['Ken', 'Liv'], broughtUp: 'kinship' }
			}),
			broughtUp('Oona', 2002, ['Ken', 'Liv'], 'adopted'),
			broughtUp('Pip', 2003, ['Ken', 'Liv'], 'foster')
		],
		couples: [couple('Ken', 'Liv')]
	},
	'people who belong to nobody yet, and one alone': {
		people: [
			woman('Ada', 1990),
			man('Bud', null),
			person('Cam', 'other', 2010),
			woman('Dee', 1950)
		],
		couples: []
	},
	'what cannot be: somebody above themselves': {
		people: [
			man('Ouro', 1950, ['Boros']),
			woman('Boros', 1970, ['Ouro']),
			person('Ego', 'other', 1980, { parents: ['Ego', 'nobody'], bornWith: ['Ego'] }),
			woman('Fern', 2000, ['Ouro', 'Boros'])
		],
		couples: [couple('Ouro', 'Boros'), couple('Ego', 'Ego'), couple('Fern', 'nobody')]
	}
};

/** No family: half of them anybody's children, and anybody with anybody. */
export function anyFamily(next: () => number, count: number): Family {
	const anybody = (most: number) => `P${String(Math.floor(next() * most))}`;
	const people = Array.from({ length: count }, (_, index) => {
		const parents = index < count / 2 ? [] : [anybody(count / 2), anybody(count / 2)];
		return man(`P${String(index)}`, null, parents);
	});
	const couples = Array.from({ length: Math.floor(count / 3) }, () =>
		couple(anybody(count), anybody(count))
	);
	return { people, couples };
}

/** The same family, many of its people moved by hand, as far as can be kept, and put on either side of their partners. */
export function movedByChance(next: () => number, { people, couples }: Family): Family {
	const aside = () => (next() < 0.4 ? columnsOf(asides[Math.floor(next() * asides.length)]) : null);
	const hand = () => (next() < 0.4 ? (hands[Math.floor(next() * hands.length)] ?? null) : null);
	return { people: people.map((one) => ({ ...one, aside: aside(), standsOn: hand() })), couples };
}

/** The same family with what somebody said of some of them: with whom they live, who has two homes. */
export function withHomes(
	{ people, couples }: Family,
	said: Readonly<Record<string, Partial<Pick<Dweller, 'livesWith' | 'hasTwoHomes'>>>>
): Family {
	const homes = otherHomesOf(
		people.map((one) => ({ ...one, livesWith: [], hasTwoHomes: false, ...said[one.id] })),
		couples
	);
	return {
		people: people.map((one) => ({ ...one, otherHomes: homes.get(one.id) ?? [] })),
		couples
	};
}

/** The same family in homes by chance: most with their own, some with anybody, and some in two homes. */
export function homesByChance(next: () => number, family: Family): Family {
	const { people, couples } = family;
	const oneOf = (ids: readonly string[]) => ids[Math.floor(next() * ids.length)];
	const all = people.map(({ id }) => id);
	const said = people.map(({ id, parents }) => {
		const own = couples.flatMap(({ partners }) => (partners.includes(id) ? partners : []));
		const withOne = next() < 0.8 ? oneOf([...own, ...parents]) : oneOf(all);
		const livesWith = next() < 0.4 && withOne !== undefined ? [withOne] : [];
		return [id, { livesWith, hasTwoHomes: next() < 0.1 }] as const;
	});
	return withHomes(family, Object.fromEntries(said));
}

/**
 * A family by chance, as families are: no links but those from a generation to the next, partners from outside.
 * @param next a number from 0 up to 1
 * @param most so many people, about
 */
export function familyByChance(next: () => number, most: number, generations = 5): Family {
	const people: FamilyPerson[] = [];
	const couples: Couple[] = [];
	const kinds: CoupleKind[] = ['married', 'together', 'separated', 'divorced', 'other'];
	const add = (generation: number, parents: string[], drawnAs: DrawnAs): string => {
		const id = `P${String(people.length)}`;
		const year = next() < 0.1 ? null : 1920 + generation * 27 + Math.floor(next() * 14);
		people.push(person(id, drawnAs, year, { parents, livesInHousehold: next() < 0.3 }));
		return id;
	};
	const partnerOf = (id: string, generation: number): string[] => {
		const isMan = people.find((one) => one.id === id)?.drawnAs === 'square';
		const other = add(generation, [], isMan ? 'circle' : 'square');
		couples.push(couple(id, other, kinds[Math.floor(next() * kinds.length)]));
		return [id, other];
	};
	let parents = [0, 1].map(() => partnerOf(add(0, [], 'square'), 0));
	for (let generation = 1; generation < generations; generation++) {
		const following: string[][] = [];
		for (const pair of parents) {
			for (let left = Math.floor(next() * 4); left > 0 && people.length < most; left--) {
				const child = add(generation, pair, next() < 0.5 ? 'square' : 'circle');
				for (let more = next(); more < 0.7 && people.length < most; more += 0.5) {
					following.push(partnerOf(child, generation));
				}
			}
		}
		parents = following;
	}
	return { people, couples };
}
