// How lines of an ecomap are drawn (SPEC.md EC4): whatever is said of two lines, they look different without colour.
import { expect, test } from 'vitest';
import { flows, qualities, strengths } from '../practice/ecomap.ts';
import { drawLine, type LineKind } from './lineStyle.ts';

const from = { x: 0, y: 0 };
const to = { x: 80, y: 30 };
/** Helps, and nobody has said anything, are both a plain line. */
const kinds: LineKind[] = [null, ...strengths].flatMap((strength) =>
	qualities.flatMap((quality) => [null, ...flows].map((flow) => ({ strength, quality, flow })))
);

test('[EC4] no two kinds of line look the same', () => {
	const drawn = kinds.map((kind) => JSON.stringify(drawLine(from, to, kind)));
	expect(new Set(drawn).size).toBe(kinds.length);
});

test('[EC4] a line keeps to its place, and its numbers are numbers', () => {
	for (const kind of kinds) {
		const { d, bars, heads } = drawLine(from, to, kind);
		const numbers = `${d}${bars}${heads}`.match(/-?\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
		expect(`${d}${bars}${heads}`).not.toMatch(/NaN|Infinity/u);
		for (const one of numbers) {
			expect(one).toBeGreaterThanOrEqual(-10);
			expect(one).toBeLessThanOrEqual(90);
		}
	}
	expect(drawLine(from, from, { strength: null, quality: null, flow: null }).d).not.toMatch(/NaN/u);
});
