// Partners who change sides by hand (SPEC.md FM12): who can, with whom, and that nothing else is turned round by it.
import { describe, expect, test } from 'vitest';
import {
	couple,
	familyByChance,
	hardFamilies,
	man,
	woman
} from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { unionsOf, type Family } from './family.ts';
import { drawFamily } from './genogram.ts';
import { swapOf, swapped } from './swap.ts';

const reid = hardFamilies['the demo family: one mother, two fathers'] ?? {
	people: [],
	couples: []
};
const hasSwapped = (family: Family, id: string) => swapOf(family, drawFamily(family), id);
const xOf = (family: Family) => {
	const places = new Map(drawFamily(family).people.map(({ id, x }) => [id, x]));
	return (id: string) => places.get(id) ?? NaN;
};
function swapping(family: Family, id: string): Family {
	const swap = hasSwapped(family, id);
	if (!swap?.isPossible) throw new Error(`${id} cannot`);
	return swapped(family, swap.puts);
}

test('[FM12] two partners change sides, and back again', () => {
	const family = {
		people: [man('Pa', 1960), woman('Ma', 1962), man('son', 1990, ['Pa', 'Ma'])],
		couples: [couple('Pa', 'Ma')]
	};
	expect(hasSwapped(family, 'Pa')).toMatchObject({ partner: 'Ma', to: 'right', isPossible: true });
	expect(hasSwapped(family, 'Ma')).toMatchObject({ partner: 'Pa', to: 'left' });
	expect(hasSwapped(family, 'son')).toBeNull();
	const once = swapping(family, 'Pa');
	expect(xOf(once)('Pa')).toBeGreaterThan(xOf(once)('Ma'));
	// By whichever of the two.
	for (const id of ['Pa', 'Ma']) {
		const x = xOf(swapping(once, id));
		expect(x('Pa')).toBeLessThan(x('Ma'));
	}
});

test('[FM12] of two fathers each changes sides, the mother between them stays in the middle', () => {
	expect(hasSwapped(reid, 'Chantelle')).toBeNull();
	expect(hasSwapped(reid, 'Jerome')).toBeNull();
	for (const id of ['Andre', 'Darren']) {
		const x = xOf(swapping(reid, id));
		const order = ['Darren', 'Chantelle', 'Andre'].map(x);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	}
});

test('[FM12] two who ask for the same from both ends have it', () => {
	const family = { people: [man('Pa', 1960), woman('Ma', 1962)], couples: [couple('Pa', 'Ma')] };
	const both = [
		{ id: 'Pa', standsOn: 'right' },
		{ id: 'Ma', standsOn: 'left' }
	] as const;
	const x = xOf(swapped(family, both));
	expect(x('Pa')).toBeGreaterThan(x('Ma'));
});

test('[FM12] [FM4] [FM5] it cannot be where lines would cross, or the younger come first', () => {
	const parents = {
		people: [
			...[man('Opa', 1930), woman('Oma', 1931), man('Nonno', 1930), woman('Nonna', 1931)],
			...[man('Al', 1955, ['Opa', 'Oma']), woman('Bea', 1958, ['Opa', 'Oma'])],
			...[man('Col', 1957, ['Nonno', 'Nonna']), woman('Di', 1960, ['Nonno', 'Nonna'])]
		],
		couples: [couple('Al', 'Di')]
	};
	const order = ['Col', 'Di', 'Al', 'Bea'].map(xOf(parents));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	expect(hasSwapped(parents, 'Al')).toMatchObject({ partner: 'Di', isPossible: false });
	const asked = swapped(parents, [{ id: 'Al', standsOn: 'left' }]);
	expect(['Col', 'Di', 'Al', 'Bea'].map(xOf(asked))).toEqual(order);

	const siblings = {
		people: [
			...[woman('Mum', 1930), man('older', 1950, ['Mum']), man('younger', 1953, ['Mum'])],
			...[woman('Ex', 1952), man('a', 1975, ['older', 'Ex']), man('b', 1980, ['younger', 'Ex'])]
		],
		couples: []
	};
	expect(hasSwapped(siblings, 'older')).toMatchObject({ isPossible: false });
});

describe('families by chance', () => {
	const all = Array.from({ length: 20 }, (_, seed) => familyByChance(mulberry32(seed), 6 + seed));

	test('[FM12] whoever can change sides does, and everybody is still there once', () => {
		let count = 0;
		for (const family of all) {
			for (const { id } of family.people) {
				const swap = hasSwapped(family, id);
				if (!swap?.isPossible) continue;
				count++;
				const x = xOf(swapped(family, swap.puts));
				expect(x(id) > x(swap.partner)).toBe(swap.to === 'right');
				break;
			}
		}
		expect(count).toBeGreaterThan(10);
	});

	test('[FM12] [FM4] siblings keep their order', () => {
		for (const family of all) {
			const one = family.people.find(({ id }) => hasSwapped(family, id)?.isPossible);
			const swap = one && hasSwapped(family, one.id);
			if (!swap) continue;
			const x = xOf(swapped(family, swap.puts));
			for (const { children } of unionsOf(family)) {
				const order = children.map(x);
				expect(order).toEqual(order.toSorted((a, b) => a - b));
			}
		}
	});
});
