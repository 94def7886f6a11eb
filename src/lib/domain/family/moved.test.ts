// People moved by hand on the family map (SPEC.md FM12): where they end up, and where everybody else does.
import { expect, test } from 'vitest';
import { familyByChance, hardFamilies, man, woman } from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { asideFor, asides, columnsOf, stepAside } from './aside.ts';
import { size } from './drawing.ts';
import type { Family } from './family.ts';
import { drawFamily } from './genogram.ts';

const reid = hardFamilies['the demo family: one mother, two fathers'] ?? {
	people: [],
	couples: []
};

const moving = (
	{ people, couples }: Family,
	asides: Readonly<Record<string, number | null>>
): Family => ({
	people: people.map((one) => ({ ...one, aside: asides[one.id] ?? null })),
	couples
});

/** In columns, each from where the family's first stands, who is not moved. */
function columns(family: Family): Record<string, number> {
	const { people } = drawFamily(family);
	const from = people[0]?.x ?? 0;
	return Object.fromEntries(people.map(({ id, x }) => [id, (x - from) / size.column]));
}

test('[FM12] somebody is where they were put, and nobody else moves where there is room', () => {
	const before = columns(reid);
	const after = columns(moving(reid, { Theo: 2 }));
	expect(after['Theo']).toBeCloseTo((before['Theo'] ?? 0) + 2);
	for (const id of ['Maya', 'Chantelle', 'Andre', 'Darren', 'Jerome'])
		expect(after[id], id).toBeCloseTo(before[id] ?? 0);
});

test('[FM12] where there is none, the others make room and keep their order', () => {
	const before = columns(reid);
	const after = columns(moving(reid, { Andre: 1.5 }));
	const row = ['Andre', 'Chantelle', 'Darren', 'Jerome'];
	expect(after['Andre']).toBeCloseTo((before['Andre'] ?? 0) + 1.5, 2);
	const x = row.map((id) => after[id] ?? 0);
	expect(x).toEqual(x.toSorted((a, b) => a - b));
	expect(after['Chantelle']).toBeCloseTo((after['Andre'] ?? 0) + 1, 2);
	const { people } = drawFamily(moving(reid, { Andre: 1.5 }));
	const moved = Object.fromEntries(people.map(({ id, moved }) => [id, moved]));
	expect(moved['Andre']).toBeCloseTo(1.5, 2);
	expect(moved['Chantelle']).toBeCloseTo(1.5, 2);
	expect(moved['Maya']).toBe(0);
});

test('[FM12] two who are moved towards each other share the room', () => {
	const both = columns(moving(reid, { Maya: 3, Theo: -3 }));
	const none = columns(reid);
	const middle = (all: Record<string, number>) => ((all['Maya'] ?? 0) + (all['Theo'] ?? 0)) / 2;
	expect(middle(both)).toBeCloseTo(middle(none), 2);
	expect((both['Theo'] ?? 0) - (both['Maya'] ?? 0)).toBeGreaterThanOrEqual(1 - 1e-6);
});

test('[FM12] what was moved stays so when somebody new comes onto the map', () => {
	const withTheo = moving(reid, { Theo: 1.5 });
	const more = { ...withTheo, people: [...withTheo.people, man('Pearl', 1941)] };
	const [was, is] = [withTheo, more].map(
		(family) => drawFamily(family).people.find(({ id }) => id === 'Theo')?.moved
	);
	expect(was).toBeCloseTo(1.5);
	expect(is).toBeCloseTo(1.5);
});

test('[FM12] nobody moved: as it is laid out', () => {
	for (const seed of [1, 2, 3]) {
		const { people } = drawFamily(familyByChance(mulberry32(seed), 30));
		for (const { moved } of people) expect(moved).toBe(0);
	}
});

test('[FM12] what is kept is a step within bounds, and nothing else counts', () => {
	for (const kept of asides) expect(asideFor(columnsOf(kept) ?? NaN)).toBe(kept);
	expect(asideFor(-0.1)).toBe('0');
	expect(asideFor(100)).toBe('24');
	expect(asideFor(-100)).toBe('-24');
	for (const strange of ['', '-0', '25', '1.5', 'NaN', '__proto__', 7, null, undefined, ['1']])
		expect(columnsOf(strange)).toBeNull();
});

test('[FM12] a step goes on from where somebody is seen, and is never without effect', () => {
	expect(stepAside({ aside: null, moved: 0 }, 'right')).toBe('1');
	expect(stepAside({ aside: 0.25, moved: 0.25 }, 'left')).toBe('0');
	// Pushed by somebody else, and not moved themselves.
	expect(stepAside({ aside: null, moved: 1 }, 'right')).toBe('5');
	expect(stepAside({ aside: null, moved: 1 }, 'left')).toBe('3');

	// Against somebody who was moved the other way: both give way, step by step; and back at once.
	let family = moving({ people: [woman('a', 1990), man('b', 1992)], couples: [] }, { b: -1 });
	const at = (id: string) => columnsBetween(family, id);
	const go = (to: 'left' | 'right') => {
		const one = drawFamily(family).people.find(({ id }) => id === 'a');
		if (!one) throw new Error('nobody');
		const kept = stepAside({ aside: one.person.aside, moved: one.moved }, to);
		family = moving(family, { a: columnsOf(kept), b: -1 });
	};
	for (let step = 0; step < 8; step++) {
		const before = at('a');
		go('right');
		expect(at('a')).toBeGreaterThan(before);
	}
	const before = at('a');
	go('left');
	expect(at('a')).toBeLessThan(before);
});

function columnsBetween(family: Family, id: string): number {
	return drawFamily(family).people.find((one) => one.id === id)?.moved ?? 0;
}
