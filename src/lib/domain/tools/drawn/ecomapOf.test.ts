// What stands on an ecomap (SPEC.md EC2, EC3).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { linesOn, partsForWall, pointsOfView } from './ecomapOf.ts';

const mums = { author: 'chantelle' };
const flat = toolItem({ name: 'The flat', quality: 'mixed', on: '2026-02-02' }, mums);
const church = toolItem({ name: 'Church', on: '2026-03-01' }, mums);
const flatNow = toolItem(
	{ name: 'Our flat', quality: 'stressful', on: '2026-03-21', again: flat.id },
	mums
);
const nan = toolItem({ name: 'Nan', on: '2026-03-21' }, { author: 'tola', speaker: 'maya' });
const content = { systems: [flat, church, flatNow], childsSystems: [nan] };

test('[EC2] each point of view is a map of its own; words said for somebody are theirs', () => {
	const graces = toolItem({ name: 'The flat' }, { author: 'sam', speaker: 'grace' });
	const maps = pointsOfView({ ...content, systems: [...content.systems, graces] }, null);
	expect(maps.map(({ owner }) => owner)).toEqual(['chantelle', 'grace', 'maya']);
	expect(maps.map(({ items }) => items.length)).toEqual([3, 1, 1]);
});

test('[EC2] somebody’s own circle and what they say of the home are two maps', () => {
	const mayas = toolItem({ name: 'School' }, { author: 'maya' });
	const maps = pointsOfView({ systems: [mayas], childsSystems: [nan] }, null);
	expect(new Set(maps.map(({ key }) => key)).size).toBe(2);
});

test('[EC2] in the middle is the home; the child, where the page or all of the map is about one', () => {
	const [mum, maya] = pointsOfView(content, null);
	expect(mum?.middle).toEqual([]);
	expect(maya?.middle).toEqual(['maya']);
	expect(pointsOfView(content, 'theo')[0]?.middle).toEqual(['theo']);
	const about = content.systems.map((item) => ({ ...item, childRef: ['theo'] }));
	expect(pointsOfView({ systems: about }, null)[0]?.middle).toEqual(['theo']);
});

test('[EC3] drawn again, a line shows the later day, with how it was before', () => {
	const [mum] = pointsOfView(content, null);
	expect(mum?.days).toEqual(['2026-02-02', '2026-03-01', '2026-03-21']);
	expect(mum && linesOn(mum, null)).toEqual([
		{ item: flatNow, before: flat },
		{ item: church, before: null }
	]);
});

test('[EC3] on a day, the map is as it was by then', () => {
	const [mum] = pointsOfView(content, null);
	expect(mum && linesOn(mum, '2026-03-01').map(({ item }) => item)).toEqual([flat, church]);
	expect(mum && linesOn(mum, '2026-01-01')).toEqual([]);
});

test('[EC3] only one’s own lines are drawn again; without a day, it is the day of writing', () => {
	const at = Date.UTC(2026, 2, 5);
	const other = toolItem({ name: 'The flat', again: flat.id }, { author: 'grace', at });
	const [, grace] = pointsOfView({ systems: [flat, other] }, null).sort((a, b) =>
		(a.owner ?? '').localeCompare(b.owner ?? '')
	);
	expect(grace && linesOn(grace, null)).toEqual([{ item: other, before: null }]);
	expect(grace?.days).toEqual(['2026-03-05']);
});

test('[EC3] a line that was taken back takes nothing with it', () => {
	const [mum] = pointsOfView({ systems: [flatNow, church] }, null);
	expect(mum && linesOn(mum, null)).toEqual(
		[
			{ item: church, before: null },
			{ item: flatNow, before: null }
		].sort((a, b) => a.item.at - b.item.at)
	);
});

test('[EC7] on the wall at most twelve lines at a time: every line is in one part, in order', () => {
	for (let count = 0; count < 60; count++) {
		const lines = Array.from({ length: count }, (_, i) => i);
		const parts = partsForWall(lines);
		expect(parts.flat()).toEqual(lines);
		const sizes = parts.map(({ length }) => length);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
	}
	expect(partsForWall(Array.from({ length: 24 }))).toHaveLength(2);
});
