// Lanes of lines that run beside each other (SPEC.md FM5): as few as can be come across others, and none lies on another.
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { lanesOf, type Span } from './lanes.ts';

const span = (inwards: readonly number[], outwards: number): Span => ({
	from: Math.min(outwards, ...inwards),
	to: Math.max(outwards, ...inwards),
	...{ inwards, outwards: [outwards] }
});

test('[FM5] the longer one is nearer where that keeps lines from coming across each other', () => {
	// The short one's line from outside would pass no other; its lines inwards do, from further out.
	const long = span([0, 5], 2);
	const short = span([5.5, 6], 4.5);
	expect(lanesOf([long, short])).toEqual([0, 1]);
});

test('[FM5] short ones first where nothing else is better', () => {
	expect(lanesOf([span([0, 9], 0), span([3, 4], 3.5)])).toEqual([1, 0]);
});

describe('by chance', () => {
	const made = (seed: number, count: number) => {
		const next = mulberry32(seed);
		const place = () => Math.floor(next() * 200) / 10;
		return Array.from({ length: count }, () => span([place(), place(), place()], place()));
	};

	test('none lies on another, also of far too many', () => {
		for (const count of [1, 5, 20, 39, 40, 41, 120]) {
			const spans = made(count, count);
			const lanes = lanesOf(spans);
			spans.forEach((one, index) => {
				spans.slice(index + 1).forEach((other, more) => {
					if (lanes[index] !== lanes[index + 1 + more]) return;
					expect(other.to <= one.from || one.to <= other.from).toBe(true);
				});
			});
		}
	});
});
