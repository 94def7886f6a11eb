// The triangle's dimensions and what was talked about (SPEC.md TG1–TG3).
import { expect, test } from 'vitest';
import { roomSchema } from './roomSchemas.ts';
import {
	coverage,
	dimensionIds,
	dimensionsMax,
	domainOf,
	notDiscussed,
	triangleDomains
} from './dimensions.ts';

const about = (dimensions: string[], ...childRef: string[]) => ({ dimensions, childRef });

test('[TG1] there are three domains with twenty dimensions, each in one of them', () => {
	expect(triangleDomains.map(({ dimensions }) => dimensions.length)).toEqual([7, 6, 7]);
	expect(new Set(dimensionIds).size).toBe(20);
	expect(domainOf('identity')).toBe('development');
	expect(domainOf('warmth')).toBe('parenting');
	expect(domainOf('income')).toBe('surroundings');
	expect(domainOf('weather')).toBeNull();
});

test('[TG2] it counts cards and notes for each dimension, and nothing else', () => {
	const counted = coverage({
		cards: [about(['health', 'identity']), about(['health'])],
		notes: [about(['health']), about(['income'])]
	});
	expect(counted).toHaveLength(20);
	const of = (id: string) => counted.find(({ dimension }) => dimension === id);
	expect(of('health')).toEqual({ dimension: 'health', domain: 'development', cards: 2, notes: 1 });
	expect(of('income')).toMatchObject({ cards: 0, notes: 1 });
	expect(Object.keys(counted[0]!).sort()).toEqual(['cards', 'dimension', 'domain', 'notes']);
	expect(notDiscussed(counted)).toEqual(
		dimensionIds.filter((id) => !['health', 'identity', 'income'].includes(id))
	);
});

test('[TG2] each child on their own; what is about all of them counts for each', () => {
	const said = { cards: [about(['health'], 'maya'), about(['housing'])], notes: [] };
	expect(notDiscussed(coverage(said, 'theo'))).toContain('health');
	expect(notDiscussed(coverage(said, 'theo'))).not.toContain('housing');
	expect(notDiscussed(coverage(said, 'maya'))).not.toContain('health');
});

test('[TG3] people at work tag a card, with three at most', () => {
	expect(roomSchema('table').collections['cards']?.fields['dimensions']).toEqual({
		...{ kind: 'choices', writers: 'peopleAtWork' },
		...{ options: dimensionIds, most: dimensionsMax }
	});
	expect(dimensionsMax).toBe(3);
});
