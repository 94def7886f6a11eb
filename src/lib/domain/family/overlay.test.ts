// How people are with each other, drawn over the family map (SPEC.md FM13): over families by chance, moved and not.
import { expect, test } from 'vitest';
import { familyByChance, hardFamilies, movedByChance } from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import type { ToolItem, ToolValue } from '../tools/practiceTool.ts';
import { betweenKinds } from './betweenKinds.ts';
import { drawFamily } from './genogram.ts';
import { isIn, nameBox, shared, symbolBox } from './boxes.ts';
import { betweenOf, drawOverlay, labelBox, type Between } from './overlay.ts';
import { strokeOf } from './overlayStroke.ts';
import { distance } from './polyline.ts';

const reid = hardFamilies['the demo family: one mother, two fathers'] ?? {
	people: [],
	couples: []
};
const between = (
	one: string,
	other: string | null,
	kind: Between['kind'],
	id = `${one}+${other ?? ''}`
): Between => ({
	...{ id, one, other, kind }
});
const word = (kind: Between['kind']) => kind ?? 'not said';

const byChance = Array.from({ length: 25 }, (_, seed) => {
	const next = mulberry32(seed);
	const plain = familyByChance(next, 8 + seed);
	const family = seed % 2 === 0 ? plain : movedByChance(next, plain);
	const anybody = () => family.people[Math.floor(next() * family.people.length)]?.id ?? '';
	const all = Array.from({ length: 8 }, (_, index) => {
		const kind = betweenKinds[Math.floor(next() * betweenKinds.length)] ?? null;
		const [one, other] = [anybody(), anybody()];
		return between(one, one === other ? null : other, kind, String(index));
	});
	const drawing = drawFamily(family);
	return { seed, drawing, all, overlay: drawOverlay(drawing, all, word) };
});

test('[FM13] no line passes through the shape of somebody whom it is not about', () => {
	for (const { seed, drawing, overlay } of byChance) {
		for (const { one, other, path } of overlay.lines) {
			const thirds = drawing.people.filter(({ id }) => id !== one && id !== other);
			for (const third of thirds) {
				const { left, right, top, bottom } = symbolBox(third, drawing, 0);
				const within = path.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
				expect(within, `seed ${String(seed)}`).toEqual([]);
			}
		}
	}
});

test('[FM13] each line goes from the one to the other, and has its word on it or beside it', () => {
	for (const { seed, drawing, all, overlay } of byChance) {
		expect(overlay.lines.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
		const at = new Map(drawing.people.map((person) => [person.id, person]));
		for (const { one, other, path, label, says, kind } of overlay.lines) {
			expect(says).toBe(kind);
			const near = Math.min(...path.map((point) => distance(point, label)));
			expect(near, `seed ${String(seed)}`).toBeLessThan(1.4 * drawing.sizes.lineOfText);
			for (const [id, end] of [
				[one, path[0]],
				[other ?? one, path.at(-1)]
			] as const) {
				const from = at.get(id);
				if (!from || !end) throw new Error('no end');
				expect(distance(from, end), `seed ${String(seed)}`).toBeLessThan(drawing.sizes.symbol);
			}
		}
	}
});

test('[FM13] all of it is within its bounds', () => {
	for (const { drawing, overlay } of byChance) {
		const { left, right, top, bottom } = overlay.bounds;
		expect(left).toBeLessThanOrEqual(0);
		expect(bottom).toBeGreaterThanOrEqual(drawing.height);
		for (const line of overlay.lines) {
			const box = labelBox(line, drawing);
			expect(box.left).toBeGreaterThanOrEqual(left);
			expect(box.right).toBeLessThanOrEqual(right);
			for (const { x, y } of line.path) {
				expect(x > left && x < right && y > top && y < bottom).toBe(true);
			}
		}
	}
});

test('[FM13] on a family as families are, no word is over a name, a shape or another word', () => {
	const drawing = drawFamily(reid);
	const all = [
		between('Grace', 'Chantelle', 'close'),
		between('Grace', 'Jerome', 'takesCareOf'),
		between('Andre', 'Chantelle', 'cutOff'),
		between('Darren', 'Chantelle', 'conflict'),
		between('Grace', 'Darren', 'distant'),
		between('Maya', 'Theo', 'fused'),
		between('Andre', 'Jerome', 'repaired'),
		between('Chantelle', null, 'illness')
	];
	const { lines } = drawOverlay(drawing, all, word);
	const boxes = lines.map((line) => labelBox(line, drawing));
	for (const [index, box] of boxes.entries()) {
		for (const person of drawing.people) {
			expect(shared(box, symbolBox(person, drawing, 0)), lines[index]?.id).toBe(0);
			expect(shared(box, nameBox(person, drawing)), lines[index]?.id).toBe(0);
		}
		for (const other of boxes.slice(index + 1)) expect(shared(box, other)).toBe(0);
		// Nor over most of its own line, or where a stroke says that a couple is one no more.
		const path = lines[index]?.path ?? [];
		const covered = path.filter((point) => isIn(box, point)).length / path.length;
		expect(covered, lines[index]?.id).toBeLessThan(0.5);
		for (const { middle } of drawing.couples) expect(isIn(box, middle)).toBe(false);
	}
});

test('[FM13] the same each time; and whom it names and who is not on the map is left out', () => {
	const drawing = drawFamily(reid);
	const all = [between('Grace', 'Maya', 'close'), between('Grace', 'nobody', 'harm')];
	const overlay = drawOverlay(drawing, all, word);
	expect(overlay.lines).toHaveLength(1);
	expect(drawOverlay(drawFamily(structuredClone(reid)), all, word)).toEqual(overlay);
});

test('[FM13] each kind is drawn in a way of its own', () => {
	const path = [
		{ x: 0, y: 0 },
		{ x: 100, y: 0 }
	];
	const drawn = [...betweenKinds, null].map((kind) => JSON.stringify(strokeOf(kind, path)));
	expect(new Set(drawn).size).toBe(drawn.length);
	expect(strokeOf('takesCareOf', path).head).not.toBe('');
	expect(strokeOf('takesCareOf', path, true).head).toBe('');
});

const item = (id: string, values: Record<string, ToolValue>): ToolItem => ({
	...{ id, author: null, speaker: null, voice: 'own', at: 1, order: id, hidden: false },
	...{ childRef: [], values }
});

test('[FM13] it is read from what somebody wrote for themselves; who stands twice stands alone', () => {
	expect(
		betweenOf({
			betweenPeople: [
				item('a', { one: 'Grace', other: 'Maya', kind: 'close' }),
				item('b', { one: null, other: 'Maya', kind: 'illness' }),
				item('c', { one: 'Maya', other: 'Maya', kind: 'something' }),
				item('d', { one: null, other: null, kind: 'close', what: 'only words' })
			]
		})
	).toEqual([
		between('Grace', 'Maya', 'close', 'a'),
		between('Maya', null, 'illness', 'b'),
		between('Maya', null, null, 'c')
	]);
	expect(betweenOf({})).toEqual([]);
});
