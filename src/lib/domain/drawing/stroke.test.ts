import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStroke, unpackStroke, type Stroke } from './stroke.ts';

const points = fc.array(
	fc.record({
		x: fc.double({ min: -2000, max: 2000, noNaN: true }),
		y: fc.double({ min: -2000, max: 2000, noNaN: true }),
		pressure: fc.double({ min: 0, max: 1, noNaN: true })
	}),
	{ minLength: 1, maxLength: 60 }
);
const stroke: fc.Arbitrary<Stroke> = fc.record({
	isClosed: fc.boolean(),
	isPen: fc.boolean(),
	parts: fc.array(fc.record({ isStraight: fc.boolean(), points }), { minLength: 1, maxLength: 5 })
});

test('[DB9] what a hand drew comes back as it was, to a tenth of a point', () => {
	fc.assert(
		fc.property(stroke, (drawn) => {
			const back = unpackStroke(packStroke(drawn));
			expect(back?.isClosed).toBe(drawn.isClosed);
			expect(back?.isPen).toBe(drawn.isPen);
			expect(back?.parts.map(({ isStraight }) => isStraight)).toEqual(
				drawn.parts.map(({ isStraight }) => isStraight)
			);
			const [was, is] = [drawn, back].map((one) => one?.parts.flatMap((part) => part.points) ?? []);
			expect(is).toHaveLength(was?.length ?? -1);
			is?.forEach(({ x, y, pressure }, i) => {
				expect(x).toBeCloseTo(was?.[i]?.x ?? NaN, 0);
				expect(Math.abs(y - (was?.[i]?.y ?? NaN))).toBeLessThanOrEqual(0.051);
				const pressed = drawn.isPen ? (was?.[i]?.pressure ?? NaN) : 0.5;
				expect(Math.abs(pressure - pressed)).toBeLessThanOrEqual(0.003);
			});
		})
	);
});

test('[DB9] a stroke of 500 points is small: a thousand stay well within a room', () => {
	const points = Array.from({ length: 500 }, (_, i) => ({
		x: i * 1.3,
		y: Math.sin(i / 9) * 80,
		pressure: 0.5
	}));
	const packed = packStroke({
		isClosed: false,
		isPen: false,
		parts: [{ isStraight: false, points }]
	});
	expect(packed.length * 1000).toBeLessThan(2.5 * 1024 * 1024);
});

test('[DB9] bytes from elsewhere are read or refused, never an accident', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const read = unpackStroke(btoa(String.fromCharCode(...bytes)));
			for (const { points } of read?.parts ?? []) {
				for (const { x, y } of points) {
					expect(Math.abs(x)).toBeLessThanOrEqual(100_000);
					expect(Math.abs(y)).toBeLessThanOrEqual(100_000);
				}
			}
		})
	);
	for (const wrong of ['', 'AA==', '*', 'AAE=', btoa('\x08\x02\x00\x00')])
		expect(unpackStroke(wrong), wrong).toBeNull();
});
