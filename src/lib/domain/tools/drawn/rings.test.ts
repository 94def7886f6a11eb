// Circles of people (SPEC.md RG1–RG3): every name in its ring, none over another, in any room.
import { expect, test } from 'vitest';
import { em, type Box } from './spokes.ts';
import { layOutRings, type Oval, type Rings, type RingName } from './rings.ts';

let seed = 42;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
const someNames = [
	...['Grace', 'Jerome', 'Mr Lind', 'Andre’s sister Keisha', 'Lúcia Alves', 'جدتي مريم', 'Bo'],
	...['The neighbour from downstairs with the very long name', 'Aleksandra-Wilhelmina', '']
];
const ringOf = (count: number, ring: number): RingName[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `${String(ring)}-${String(i)}`,
		name: someNames[random(someNames.length)] ?? ''
	}));

const corners = ({ x, y, width, height }: Box) =>
	[x, x + width].flatMap((cx) => [y, y + height].map((cy) => ({ x: cx, y: cy })));

function isWithin({ width, height }: Rings, { rx, ry }: Oval, box: Box): boolean {
	return corners(box).every(
		({ x, y }) => ((x - width / 2) / rx) ** 2 + ((y - height / 2) / ry) ** 2 <= 1 + 1e-9
	);
}

function isOutside({ width, height }: Rings, { rx, ry }: Oval, box: Box): boolean {
	// The point of the box that is nearest to the middle.
	const near = (from: number, size: number, middle: number) =>
		Math.min(Math.max(middle, from), from + size) - middle;
	const x = near(box.x, box.width, width / 2);
	const y = near(box.y, box.height, height / 2);
	return (x / rx) ** 2 + (y / ry) ** 2 >= 1 - 1e-9;
}

const isOver = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectGood(laid: Rings, counts: readonly number[]): void {
	expect(laid.placed).toHaveLength(counts.reduce((sum, one) => sum + one, 0));
	for (const { id, ring, box, dot } of laid.placed) {
		expect(id.startsWith(`${String(ring)}-`)).toBe(true);
		const oval = laid.ovals[ring];
		if (!oval) throw new Error('no such ring');
		expect(isWithin(laid, oval, box), `${id} in its ring`).toBe(true);
		expect(isOutside(laid, laid.ovals[ring - 1] ?? laid.middle, box), `${id} not further in`).toBe(
			true
		);
		expect(dot.x).toBeGreaterThan(box.x);
		expect(dot.x).toBeLessThan(box.x + box.width);
	}
	laid.placed.forEach(({ box, id }, i) => {
		for (const other of laid.placed.slice(i + 1)) {
			expect(isOver(box, other.box), `${id} and ${other.id}`).toBe(false);
		}
	});
}

test('[RG1] [RG2] everybody stands within their own ring and nobody over anybody, however many and however wide', () => {
	for (let round = 0; round < 150; round++) {
		const counts = [random(9), random(11), random(13)];
		const rings = counts.map(ringOf);
		const width = 30 + random(90);
		const tall = round % 2 === 0 ? Infinity : 14 + random(20);
		const laid = layOutRings(rings, 'Maya and Theo', { width, tall }, round % 3 === 0);
		expectGood(laid, counts);
		expect(laid.width / laid.zoom).toBeLessThanOrEqual(width * em + 1e-6);
		if (Number.isFinite(tall)) {
			expect(laid.height / laid.zoom).toBeLessThanOrEqual(tall * em + 1e-6);
		}
	}
});

test('[RG1] nobody yet: the rings are there, one in another', () => {
	const { ovals, middle, placed } = layOutRings([[], [], []], 'Maya', { width: 60, tall: 14 });
	expect(placed).toEqual([]);
	const all = [middle, ...ovals].map(({ rx }) => rx);
	expect(all).toEqual(all.toSorted((a, b) => a - b));
	expect(new Set(all).size).toBe(4);
});

test('[RG2] the same people are laid out the same, mirrored from the right', () => {
	const rings = [ringOf(3, 0), ringOf(4, 1), ringOf(2, 2)];
	const room = { width: 60, tall: 20 };
	const one = layOutRings(rings, 'Maya', room);
	expect(layOutRings(rings, 'Maya', room)).toEqual(one);
	const other = layOutRings(rings, 'Maya', room, true);
	expectGood(other, [3, 4, 2]);
	for (const [i, { dot }] of one.placed.entries()) {
		expect(other.placed[i]?.dot.x).toBeCloseTo(one.width - dot.x);
	}
});

test('[RG3] thirty people on a wall: their names are at least as large as can be read from across a room', () => {
	const wallText = 39;
	const room = { width: 1840 / wallText, tall: 560 / wallText };
	const names = Array.from({ length: 30 }, (_, i) => ({
		id: `${String(i % 3)}-${String(i)}`,
		name: `Person ${String(i)}`
	}));
	const laid = layOutRings(
		[0, 1, 2].map((ring) => names.filter(({ id }) => id.startsWith(`${String(ring)}-`))),
		'Maya',
		room
	);
	expect(wallText / laid.zoom).toBeGreaterThanOrEqual(24);
});
