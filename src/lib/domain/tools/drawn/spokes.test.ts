// Where labels and spokes stand (SPEC.md EC5): for 1 to 24 systems, in any width, written from the left or the right.
import { describe, expect, test } from 'vitest';
import {
	em,
	layOutSpokes,
	layOutWithin,
	type Box,
	type Label,
	type Placed,
	type Spokes
} from './spokes.ts';
import { widthEm } from './wrapWords.ts';

const names = [
	...[
		'Nan',
		'The health visitor who came every Tuesday morning',
		'School',
		'جارتنا في الطابق الثاني'
	],
	...['Wohnungsbaugenossenschaftsverwaltung', 'Church', '']
];

function labelsOf(count: number): Label[] {
	return Array.from({ length: count }, (_, i) => ({
		id: `line${String(i)}`,
		name: names[i % names.length] ?? '',
		says: [
			{ text: 'Strong · Makes it hard · Both ways', linesMost: 5 },
			...(i % 2 === 0
				? [{ text: 'She rings every week and asks how the children are', linesMost: 2 }]
				: []),
			...(i % 3 === 0 ? [{ text: 'Before: Weak · Makes it hard', linesMost: 5 }] : [])
		]
	}));
}

const counts = Array.from({ length: 24 }, (_, i) => i + 1);
const rooms = [11, 18, 27, 28, 40, 62, 120];

const overlaps = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Does a spoke go through this box? Looked at in many of its points. */
function crosses({ from, to }: Placed, box: Box): boolean {
	return Array.from({ length: 99 }, (_, i) => (i + 1) / 100).some((part) => {
		const x = from.x + (to.x - from.x) * part;
		const y = from.y + (to.y - from.y) * part;
		return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
	});
}

const isInside = ({ x, y, width, height }: Box, laid: Spokes) =>
	x >= -0.01 && y >= -0.01 && x + width <= laid.width + 0.01 && y + height <= laid.height + 0.01;

describe.each(rooms)('in %i em', (room) => {
	test.each(counts)('[EC5] %i: no label covers another, and no spoke goes through one', (count) => {
		const laid = layOutSpokes(labelsOf(count), ['Our home'], room);
		const boxes = [laid.middle, ...laid.placed.map(({ box }) => box)];
		expect(laid.placed).toHaveLength(count);
		expect(laid.width).toBeLessThanOrEqual(room * em);
		for (const [i, box] of boxes.entries()) {
			expect(isInside(box, laid), String(i)).toBe(true);
			for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
		}
		for (const spoke of laid.placed) {
			expect(Math.hypot(spoke.to.x - spoke.from.x, spoke.to.y - spoke.from.y)).toBeGreaterThan(40);
			for (const { box } of laid.placed) expect(crosses(spoke, box)).toBe(false);
		}
	});

	test.each(counts)('[EC5] %i: all words stand in their label', (count) => {
		for (const { box, lines } of layOutSpokes(labelsOf(count), ['Maya'], room).placed)
			for (const { text, x, y, isName } of lines) {
				const half = (widthEm(text) * em * (isName ? 1 : 0.85)) / 2;
				expect(x - half).toBeGreaterThanOrEqual(box.x);
				expect(x + half).toBeLessThanOrEqual(box.x + box.width);
				expect(y).toBeGreaterThan(box.y);
				expect(y).toBeLessThan(box.y + box.height);
			}
	});
});

test('[EC5] the same words are laid out the same, and mirrored where one reads from the right', () => {
	const laid = layOutSpokes(labelsOf(9), ['Our home'], 50);
	expect(layOutSpokes(labelsOf(9), ['Our home'], 50)).toEqual(laid);
	const mirrored = layOutSpokes(labelsOf(9), ['Our home'], 50, true);
	expect(mirrored.placed.map(({ box }) => laid.width - box.x - box.width)).toEqual(
		laid.placed.map(({ box }) => expect.closeTo(box.x, 6) as number)
	);
});

test('[EC5] where it cannot be scrolled it is drawn smaller until it can be seen whole', () => {
	// The wall has no words of one’s own.
	const wall = labelsOf(24).map((label) => ({ ...label, says: label.says.slice(0, 1) }));
	for (const count of counts) {
		const { laid, zoom } = layOutWithin(wall.slice(0, count), ['Our home'], 28, 19);
		expect(laid.width / zoom).toBeLessThanOrEqual(28 * em + 0.01);
		expect(laid.height / zoom, String(count)).toBeLessThanOrEqual(19 * em + 0.01);
	}
	expect(layOutWithin(wall.slice(0, 3), ['Our home'], 40, 19).zoom).toBe(1);
	expect(layOutWithin(wall.slice(0, 3), ['Our home'], 20, 19).laid.trunk).toBeNull();
	expect(layOutWithin(labelsOf(24), ['Our home'], 28, Infinity).zoom).toBe(1);
});

test('[EC5] without anything round it the middle stands alone', () => {
	for (const room of rooms) expect(layOutSpokes([], ['Our home'], room).placed).toEqual([]);
});
