// How a family map is first seen on a phone (SPEC.md FM11), and that others who change it move nobody out of sight.
import { expect, test } from 'vitest';
import { familyByChance, hardFamilies, man } from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { size } from './drawing.ts';
import type { Family } from './family.ts';
import { drawFamily } from './genogram.ts';
import { openingOf, stayedAt } from './opening.ts';

const made = hardFamilies['the demo family: one mother, two fathers'] ?? {
	people: [],
	couples: []
};
const reid: Family = {
	...made,
	people: made.people.map((one) => ({ ...one, isAtCentre: ['Maya', 'Theo'].includes(one.id) }))
};
const phone = { width: 342, height: 506 };
const unit = 18 / 16;

test('[FM11] whole where its words can be read so', () => {
	const drawing = drawFamily(reid);
	const { zoom, middle } = openingOf(drawing, { width: 900, height: 700 }, unit);
	expect(zoom).toBe(1);
	expect(middle).toEqual({ x: drawing.width / 2, y: drawing.height / 2 });
	const tight = openingOf(drawing, { width: drawing.width, height: 700 }, unit);
	expect(tight.zoom).toBeCloseTo(1 / unit);
});

test('[FM11] on a phone the children and their parents are in sight, in words that can be read', () => {
	const drawing = drawFamily(reid);
	const { zoom, middle } = openingOf(drawing, phone, unit);
	expect(zoom * unit * size.smallText).toBeGreaterThanOrEqual(12);
	const across = phone.width / 2 / (zoom * unit);
	for (const name of ['Maya', 'Theo', 'Chantelle', 'Andre', 'Darren']) {
		const x = drawing.people.find(({ id }) => id === name)?.x ?? 0;
		expect(Math.abs(x - middle.x) + size.symbol / 2, name).toBeLessThanOrEqual(across);
	}
});

test('[FM11] whatever the family, words can be read and the children are nearest to the middle', () => {
	for (let seed = 0; seed < 40; seed++) {
		const plain = familyByChance(mulberry32(seed), 5 + seed);
		const child = plain.people.at(-1)?.id;
		const people = plain.people.map((one) => ({ ...one, isAtCentre: one.id === child }));
		const drawing = drawFamily({ ...plain, people });
		const { zoom, middle } = openingOf(drawing, phone, unit);
		expect(zoom * unit * size.smallText).toBeGreaterThanOrEqual(12 - 1e-9);
		expect(zoom).toBeLessThanOrEqual(1);
		const at = drawing.people.find(({ id }) => id === child);
		expect(Math.abs((at?.x ?? 0) - middle.x) * zoom * unit).toBeLessThan(
			Math.max(phone.width, drawing.width * zoom * unit) / 2
		);
	}
	expect(openingOf(drawFamily({ people: [], couples: [] }), phone, unit).zoom).toBe(1);
});

test('[FM11] who is looked at stays in sight when somebody else changes the map', () => {
	const before = drawFamily(reid);
	const maya = before.people.find(({ id }) => id === 'Maya');
	const more = drawFamily({
		...reid,
		people: [...reid.people, man('Delroy', 1965), { ...man('Abe', 1930), id: 'Abe' }].map((one) =>
			one.id === 'Grace' ? { ...one, parents: ['Abe'] } : one
		)
	});
	const is = more.people.find(({ id }) => id === 'Maya');
	const middle = stayedAt({ x: maya?.x ?? 0, y: maya?.y ?? 0 }, before, more);
	expect(middle.x).toBeCloseTo(is?.x ?? NaN);
	expect(middle.y).toBeCloseTo(is?.y ?? NaN);
	expect(is?.y).toBeGreaterThan(maya?.y ?? 0);
	const nobody = { x: 1, y: 2 };
	expect(stayedAt(nobody, drawFamily({ people: [], couples: [] }), more)).toBe(nobody);
});
