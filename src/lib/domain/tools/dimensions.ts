// The assessment triangle (practice.md 2.17): three domains with twenty dimensions of a child's life, as data, and which of
// them nobody has talked about. It counts what was said and never weighs it.
import { cards } from './map.ts';
import type { Collection } from './tool.ts';

export const triangleDomains = [
	{
		id: 'development',
		dimensions: [
			...(['health', 'education', 'emotional', 'identity'] as const),
			...(['relationships', 'presentation', 'selfCare'] as const)
		]
	},
	{
		id: 'parenting',
		dimensions: ['basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability'] as const
	},
	{
		id: 'surroundings',
		dimensions: [
			...(['familyHistory', 'widerFamily', 'housing', 'employment'] as const),
			...(['income', 'integration', 'community'] as const)
		]
	}
] as const;

export type TriangleDomain = (typeof triangleDomains)[number]['id'];

export const domainIds = triangleDomains.map(({ id }) => id);

export type Dimension = (typeof triangleDomains)[number]['dimensions'][number];

export const dimensionIds: readonly Dimension[] = triangleDomains.flatMap<Dimension>(
	({ dimensions }) => dimensions
);

/** A card carries as many at most. */
export const dimensionsMax = 3;

/** Cards as the table holds them: tags are put there at a desk, so that no phone carries the list. */
export const taggedCards: Collection = {
	...cards,
	fields: {
		...cards.fields,
		dimensions: {
			...{ kind: 'choices', writers: 'peopleAtWork' },
			...{ options: dimensionIds, most: dimensionsMax }
		}
	}
};

export function domainOf(dimension: string): TriangleDomain | null {
	const found = triangleDomains.find(({ dimensions }) =>
		(dimensions as readonly string[]).includes(dimension)
	);
	return found?.id ?? null;
}

/** What was said about some part of a child's life: a tagged card, or a note. */
export interface Tagged {
	dimensions: readonly string[];
	/** Which children it is about; none: all of them. */
	childRef: readonly string[];
}

export interface Coverage {
	dimension: Dimension;
	domain: TriangleDomain;
	cards: number;
	notes: number;
}

/**
 * How often each dimension was talked about, in the order of the triangle.
 * @param child only what is about this child, or about all children
 */
export function coverage(
	{ cards, notes }: { cards: readonly Tagged[]; notes: readonly Tagged[] },
	child: string | null = null
): Coverage[] {
	const isAbout = ({ childRef }: Tagged) =>
		child === null || childRef.length === 0 || childRef.includes(child);
	const count = (list: readonly Tagged[], dimension: string) =>
		list.filter((one) => isAbout(one) && one.dimensions.includes(dimension)).length;
	return triangleDomains.flatMap(({ id: domain, dimensions }) =>
		dimensions.map((dimension) => ({
			...{ dimension, domain },
			...{ cards: count(cards, dimension), notes: count(notes, dimension) }
		}))
	);
}

/** Those that nobody has talked about. */
export function notDiscussed(list: readonly Coverage[]): Dimension[] {
	return list.filter(({ cards, notes }) => cards + notes === 0).map(({ dimension }) => dimension);
}
