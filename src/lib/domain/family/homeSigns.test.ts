// The letters of homes on a family map (SPEC.md FM7, FM15): over families by chance with many homes, on a phone and on a wall.
import { expect, test } from 'vitest';
import { contains } from '../../../../tests/kit/contains.ts';
import {
	familyByChance,
	hardFamilies,
	homesByChance,
	movedByChance
} from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { around, type Box } from './boxes.ts';
import { size, wallSize, type Point } from './drawing.ts';
import { drawFamily } from './genogram.ts';
import { homeSign, homeSignText, signRadius } from './homeSigns.ts';

const families = [
	...Object.values(hardFamilies),
	...Array.from({ length: 80 }, (_, seed) => familyByChance(mulberry32(seed), 8 + (seed % 40)))
].map((family, seed) => homesByChance(mulberry32(seed + 2000), family));
const all = [
	...families,
	...families.map((family, seed) => movedByChance(mulberry32(seed + 1000), family))
].flatMap((family, index) =>
	[size, wallSize].map((sizes) => ({
		name: `family ${String(index)}${sizes === wallSize ? ', on the wall' : ''}`,
		drawing: drawFamily(family, sizes)
	}))
);

test('[FM15] each home has its letter, however many there are, and it stays on its disc', () => {
	expect([0, 1, 2, 5].map((index) => homeSign('ABC', index))).toEqual(['A', 'B', 'C', 'C2']);
	expect(homeSignText('A', 20)).toBe(20);
	expect(homeSignText('C2', 20)).toBeLessThan(signRadius(20) * 1.2);
});

test('[FM7] every outline has the letter of its home within it, unless there is one outline alone', () => {
	for (const { name, drawing } of all) {
		const count = drawing.homes.flatMap(({ outlines }) => outlines).length;
		for (const { outlines, signs } of drawing.homes) {
			expect(signs, name).toHaveLength(count > 1 ? outlines.length : 0);
			const outside = signs.filter((sign, index) => !contains(outlines[index] ?? [], sign));
			expect(outside, name).toEqual([]);
		}
	}
});

test('[FM7] the disc of a letter is on nobody, on no words, on no line to a partner, and on no other', () => {
	for (const { name, drawing } of all) {
		const { sizes, people, couples } = drawing;
		const radius = signRadius(sizes.smallText);
		const signs = drawing.homes.flatMap((home) => home.signs);
		const taken = [
			...people.map((one) => around(one, sizes.symbol / 2, sizes.symbol / 2)),
			...people.map(({ x, labelY }) => ({
				...{ left: x - sizes.column / 2, right: x + sizes.column / 2 },
				...{ top: labelY - sizes.text, bottom: labelY + sizes.lineOfText }
			})),
			...couples.flatMap(({ path }) => path.slice(1).map((to, at) => along(path[at] ?? to, to)))
		];
		for (const [index, sign] of signs.entries()) {
			expect(
				taken.filter((box) => isOn(box, sign, radius)),
				name
			).toEqual([]);
			const near = signs
				.slice(index + 1)
				.filter((other) => Math.hypot(other.x - sign.x, other.y - sign.y) < 2 * radius);
			expect(near, name).toEqual([]);
		}
	}
});

const along = (from: Point, to: Point): Box => ({
	...{ left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) },
	...{ top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }
});

/** Whether a disc covers something of a box. */
function isOn({ left, right, top, bottom }: Box, { x, y }: Point, radius: number): boolean {
	const across = Math.max(left - x, 0, x - right);
	const down = Math.max(top - y, 0, y - bottom);
	return Math.hypot(across, down) < radius;
}
