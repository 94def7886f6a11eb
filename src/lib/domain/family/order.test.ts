// What it costs to lay out a family (SPEC.md FM14): bounded, whatever somebody puts in.
import { afterEach, expect, test, vi } from 'vitest';
import { anyFamily, familyByChance } from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import type { Family } from './family.ts';
import { drawFamily } from './genogram.ts';
import { Measure } from './measure.ts';
import { lookedMost } from './order.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

/** How much was looked at for this family, at most in one search. */
function lookedFor(family: Family): number {
	const asked = vi.spyOn(Measure.prototype, 'of');
	const { people } = drawFamily(family);
	expect(people).toHaveLength(family.people.length);
	const looked = Math.max(0, ...asked.mock.contexts.map((one) => (one as Measure).looked));
	asked.mockRestore();
	return looked;
}

test('[FM14] with 200 people who are anybody’s children, the search for a tidy order has an end', () => {
	for (const seed of [1, 2, 3]) {
		const family = anyFamily(mulberry32(seed), 200);
		// What was begun is finished: a row or two more.
		expect(lookedFor(family)).toBeLessThan(lookedMost * 1.2);
	}
});

test('[FM14] families as they are never come near that', () => {
	for (let seed = 0; seed < 80; seed += 8) {
		const family = familyByChance(mulberry32(seed), 8 + (seed % 40));
		expect(lookedFor(family), String(seed)).toBeLessThan(lookedMost / 2);
	}
});
