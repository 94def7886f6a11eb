// One side of a family at a time (SPEC.md FM10): whom a side has.
import { expect, test } from 'vitest';
import { familyByChance, hardFamilies } from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { wallSize } from './drawing.ts';
import type { Family } from './family.ts';
import { drawFamily } from './genogram.ts';
import { partOf, sidesOf } from './sides.ts';

const atCentre = (family: Family, ...names: string[]): Family => ({
	...family,
	people: family.people.map((one) => ({ ...one, isAtCentre: names.includes(one.id) }))
});
const reid = atCentre(
	hardFamilies['the demo family: one mother, two fathers'] ?? { people: [], couples: [] },
	...['Maya', 'Theo']
);

test('[FM10] each parent’s side has their relatives, the children, and with whom they have them', () => {
	const sides = new Map(sidesOf(reid).map(({ id, people }) => [id, [...people].toSorted()]));
	expect([...sides.keys()]).toEqual(['Chantelle', 'Andre', 'Darren']);
	expect(sides.get('Chantelle')).toHaveLength(7);
	expect(sides.get('Andre')).toEqual(['Andre', 'Chantelle', 'Maya']);
	expect(sides.get('Darren')).toEqual(['Chantelle', 'Darren', 'Theo']);
});

test('[FM10] nobody at the centre, or one side alone: there is nothing to choose', () => {
	expect(sidesOf(atCentre(reid))).toEqual([]);
	expect(sidesOf({ people: [], couples: [] })).toEqual([]);
});

test('[FM10] everybody is on a side, and each side can be drawn with everybody on it once', () => {
	for (let seed = 0; seed < 60; seed++) {
		const made = familyByChance(mulberry32(seed), 8 + seed);
		const children = made.people.filter(({ parents }) => parents.length > 0);
		const family = atCentre(made, ...children.slice(-2).map(({ id }) => id));
		const sides = sidesOf(family);
		if (sides.length === 0) continue;
		const on = new Set(sides.flatMap(({ people }) => [...people]));
		expect(on.size, `seed ${String(seed)}`).toBe(family.people.length);
		for (const { people } of sides) {
			const drawing = drawFamily(partOf(family, people), wallSize);
			expect(new Set(drawing.people.map(({ id }) => id))).toEqual(new Set(people));
		}
	}
});
