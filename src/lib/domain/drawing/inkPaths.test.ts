import { expect, test } from 'vitest';
import { InkPaths } from './inkPaths.ts';
import type { Shape } from './shapes.ts';
import { packStroke } from './stroke.ts';

function mark(seed: number, count: number, more: Partial<Shape> = {}): Shape {
	const points = Array.from({ length: count }, (_, i) => ({
		x: i % 900,
		y: Math.sin(i + seed) * 40,
		pressure: 0.5
	}));
	const parts = [{ isStraight: false, points }];
	return {
		...{ id: `mark${String(seed).padStart(7, '0')}`, kind: 'draw', by: 'maya', x: 0, y: 0 },
		...{ rotation: 0, index: 'a1', color: 'blue', size: 'l', dash: 'draw', fill: 'none', scale: 1 },
		stroke: packStroke({ isClosed: false, isPen: false, parts }),
		...more
	};
}

test('[DB10] a thousand ordinary strokes are all ink', () => {
	const paths = new InkPaths().of(Array.from({ length: 1000 }, (_, i) => mark(i, 40)));
	expect(paths.filter((path) => path?.plainWidth === null)).toHaveLength(1000);
});

test('[DB10] however much is scribbled, the picture stays small: what is too much is plain lines, none is left out', () => {
	const paths = new InkPaths().of(Array.from({ length: 200 }, (_, i) => mark(i, 4000)));
	expect(paths).toHaveLength(200);
	expect(paths.every((path) => path !== null && path.d.length > 100)).toBe(true);
	expect(paths.at(-1)?.plainWidth).toBe(5);
	expect(paths.reduce((sum, path) => sum + (path?.d.length ?? 0), 0)).toBeLessThan(8_000_000);
});

test('[DB10] what is kept of strokes changes nothing of how they look', () => {
	const shapes = [mark(1, 40), mark(2, 40, { kind: 'highlight' }), mark(1, 40, { size: 's' })];
	const kept = new InkPaths();
	const first = kept.of(shapes);
	expect(kept.of(shapes)).toEqual(first);
	expect(new InkPaths().of(shapes)).toEqual(first);
	expect(first[0]).not.toEqual(first[2]);
});

test('[DB10] bytes that are no stroke, and marks without one, are nothing', () => {
	const { stroke: _stroke, ...form } = mark(1, 40, { kind: 'geo' });
	expect(new InkPaths().of([form, { ...form, stroke: 'x' }])).toEqual([null, null]);
});
