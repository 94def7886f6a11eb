// What a wall shows of a family at a time (SPEC.md FM10): always so large that it is read from across a room.
import { expect, test } from 'vitest';
import {
	couple,
	familyByChance,
	hardFamilies,
	man,
	person,
	woman
} from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { wallSize } from './drawing.ts';
import type { Family } from './family.ts';
import { partOf } from './sides.ts';
import { forWall, textOnWall, wallSizeWith, wallViews } from './wallViews.ts';
import { drawFamily } from './genogram.ts';

const atCentre = (family: Family, ...names: string[]): Family => ({
	...family,
	people: family.people.map((one) => ({ ...one, isAtCentre: names.includes(one.id) }))
});
const reid = atCentre(
	hardFamilies['the demo family: one mother, two fathers'] ?? { people: [], couples: [] },
	...['Maya', 'Theo']
);
const sizeOf = (family: Family, people: ReadonlySet<string>) => textOnWall(partOf(family, people));

test('[FM10] all of it while its words can be read; what was chosen always; who is not there never', () => {
	expect(textOnWall(reid)).toBeGreaterThanOrEqual(28);
	expect(forWall(reid, null).view).toBeNull();
	expect(forWall(reid, 'Andre').family.people).toHaveLength(3);
	expect(forWall(reid, 'nobody').view).toBeNull();
	expect(wallViews(reid).map(({ id }) => id)).toEqual(['Chantelle', 'Andre', 'Darren']);
});

test('[FM10] a side of four generations is read from across a room in one piece', () => {
	const four: Family = {
		people: [
			...[man('Winston', 1938), woman('Pearl', 1941), man('Delroy', 1965, ['Winston', 'Pearl'])],
			...reid.people.map((one) =>
				one.id === 'Grace' ? { ...one, parents: ['Winston', 'Pearl'] } : one
			),
			...[man('Lloyd', 1964), woman('Bernadette', 1966), woman('Keisha', 1995, ['Lloyd'])]
		].map((one) => (one.id === 'Andre' ? { ...one, parents: ['Lloyd', 'Bernadette'] } : one)),
		couples: [...reid.couples, couple('Winston', 'Pearl')]
	};
	const { view, family } = forWall(four, null);
	expect(view).toMatchObject({ side: 'Chantelle', part: 1, of: 1 });
	expect(family.people).toHaveLength(10);
	expect(textOnWall(family)).toBeGreaterThanOrEqual(28);
});

test('[FM10] whatever the family, each view can be read, everybody is on one, and the children’s own comes first', () => {
	for (let seed = 0; seed < 60; seed += 3) {
		const made = familyByChance(mulberry32(seed), 8 + seed);
		const children = made.people.filter(({ parents }) => parents.length > 0).slice(-2);
		const family = atCentre(made, ...children.map(({ id }) => id));
		const views = wallViews(family);
		const name = `seed ${String(seed)}`;
		if (views.length === 0) expect(textOnWall(family), name).toBeGreaterThanOrEqual(28);
		else {
			const on = new Set(views.flatMap(({ people }) => [...people]));
			expect(on.size, name).toBe(family.people.length);
			expect(new Set(views.map(({ id }) => id)).size, name).toBe(views.length);
			const [first] = views;
			expect(
				children.some(({ id }) => first?.people.has(id)),
				name
			).toBe(true);
		}
		for (const { people } of views) expect(sizeOf(family, people), name).toBeGreaterThanOrEqual(28);
	}
});

test('[FM10] where nobody is at the centre, a large family comes in parts that hang together', () => {
	const family = familyByChance(mulberry32(4), 40);
	const views = wallViews(family);
	expect(views.length).toBeGreaterThan(1);
	expect(views.map(({ side }) => side)).toEqual(views.map(() => null));
	expect(forWall(family, null).view).toMatchObject({ part: 1, of: views.length });
});

test('[FM10] of one person, or of nobody, there is nothing to choose', () => {
	expect(wallViews({ people: [person('one', 'other', null)], couples: [] })).toEqual([]);
	expect(wallViews({ people: [], couples: [] })).toEqual([]);
});

test('[FM10] [FM7] where something is not agreed there is room for it within the outlines, and it is read from across a room', () => {
	expect(wallSizeWith(new Set())).toBe(wallSize);
	const sizes = wallSizeWith(new Set(['Theo']));
	for (let seed = 0; seed < 30; seed += 5) {
		const made = familyByChance(mulberry32(seed), 8 + seed);
		const family = atCentre(made, ...made.people.slice(-2).map(({ id }) => id));
		for (const { people } of wallViews(family, sizes)) {
			const part = partOf(family, people);
			expect(textOnWall(part, sizes)).toBeGreaterThanOrEqual(28);
			const { homes, people: drawn } = drawFamily(part, sizes);
			for (const { people: ids, outlines } of homes) {
				const lowest = Math.max(...outlines.flat().map(({ y }) => y));
				const third = drawn
					.filter(({ id }) => ids.includes(id))
					.map(({ labelY }) => labelY + 2 * sizes.lineOfText + 0.25 * sizes.smallText);
				expect(lowest).toBeGreaterThan(Math.max(...third));
			}
		}
	}
});

test('[FM10] a part that only whoever chose it has: the wall shows the first of that side', () => {
	expect(forWall(reid, 'Andre/2').view).toMatchObject({ side: 'Andre', part: 1 });
});
