// The family map laid out (SPEC.md FM1–FM8, FM12): over families by chance, and over some that are hard to draw.
import { describe, expect, test } from 'vitest';
import { crossingsDrawn } from '../../../../tests/kit/crossings.ts';
import {
	couple,
	familyByChance,
	hardFamilies,
	man,
	movedByChance,
	person,
	woman
} from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { size, type FamilyDrawing, type Point } from './drawing.ts';
import { unionsOf, type Family } from './family.ts';
import { drawFamily } from './genogram.ts';

interface Drawn {
	name: string;
	family: Family;
	drawing: FamilyDrawing;
}

const drawn = (name: string, family: Family): Drawn => ({
	...{ name, family },
	drawing: drawFamily(family)
});
const byChance = Array.from({ length: 80 }, (_, seed) =>
	drawn(`by chance, seed ${String(seed)}`, familyByChance(mulberry32(seed), 8 + (seed % 40)))
);
/** The same, with people moved by hand to and fro. */
const moved = byChance.map(({ name, family }, seed) =>
	drawn(`${name}, moved`, movedByChance(mulberry32(seed + 1000), family))
);
const all = [
	...Object.entries(hardFamilies).flatMap(([name, family], seed) => [
		drawn(name, family),
		drawn(`${name}, moved`, movedByChance(mulberry32(seed), family))
	]),
	...byChance,
	...moved
];

const places = (drawing: FamilyDrawing) => new Map(drawing.people.map((one) => [one.id, one]));

describe('every family', () => {
	test('[FM1] [FM12] nobody stands on anybody', () => {
		for (const { name, family, drawing } of all) {
			expect(
				drawing.people.map(({ id }) => id),
				name
			).toEqual(family.people.map(({ id }) => id));
			for (const [index, one] of drawing.people.entries()) {
				expect(one.x, name).toBeGreaterThanOrEqual(size.column / 2);
				expect(one.x, name).toBeLessThanOrEqual(drawing.width - size.column / 2);
				expect(one.labelY + size.labelLines * size.lineOfText, name).toBeLessThanOrEqual(
					drawing.height
				);
				for (const other of drawing.people.slice(index + 1)) {
					if (one.y === other.y) {
						expect(Math.abs(one.x - other.x), name).toBeGreaterThan(size.column - 0.01);
					} else {
						const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
						const bottom = upper.labelY + size.labelLines * size.lineOfText;
						expect(lower.y - size.symbol / 2, name).toBeGreaterThan(bottom);
					}
				}
			}
		}
	});

	test('[FM2] children are below their parents', () => {
		for (const { name, family, drawing } of all) {
			for (const { path, child } of drawing.descents) {
				const [from, to] = [path[0], path.at(-1)];
				if (child !== null) expect(to?.y).toBeGreaterThanOrEqual(from?.y ?? 0);
			}
			const at = places(drawing);
			const cannotBe = ['Ouro', 'Boros', 'Ego'];
			for (const { partners, children, broughtUp } of unionsOf(family)) {
				for (const child of [...children, ...broughtUp].filter((id) => !cannotBe.includes(id))) {
					for (const parent of partners)
						expect(at.get(child)?.y, name).toBeGreaterThan(at.get(parent)?.y ?? 0);
				}
			}
		}
	});

	test('[FM6] twice the same', () => {
		for (const { name, family, drawing } of all.filter((_, index) => index % 4 === 0)) {
			expect(drawFamily(structuredClone(family)), name).toEqual(drawing);
		}
	});

	test('[FM7] [FM12] the household’s outline is round all of it and nobody else', () => {
		for (const { name, drawing } of all) {
			for (const { person: one, x, y } of drawing.people) {
				const isInside = drawing.household.some((outline) => contains(outline, { x, y }));
				expect(isInside, name).toBe(one.livesInHousehold);
			}
		}
	});
});

describe('families by chance', () => {
	test('[FM2] [FM12] partners and siblings are in one row', () => {
		for (const { name, family, drawing } of [...byChance, ...moved]) {
			const at = places(drawing);
			for (const { partners, children } of unionsOf(family)) {
				for (const group of [partners, children]) {
					expect(new Set(group.map((id) => at.get(id)?.y)).size, name).toBeLessThanOrEqual(1);
				}
			}
		}
	});

	test('[FM3] partners stand side by side', () => {
		for (const { name, family, drawing } of byChance) {
			const at = places(drawing);
			for (const { partners } of unionsOf(family)) {
				const [one, other] = partners.map((id) => at.get(id)?.x ?? 0);
				if (other !== undefined)
					expect(Math.abs((one ?? 0) - other), name).toBeCloseTo(size.column);
			}
		}
	});

	test('[FM3] [FM12] moved by hand, partners still have nobody between them', () => {
		for (const { name, family, drawing } of moved) {
			const at = places(drawing);
			for (const { partners } of unionsOf(family)) {
				const [one, other] = partners.flatMap((id) => at.get(id) ?? []);
				if (!one || !other) continue;
				const [left, right] = [one.x, other.x].toSorted((a, b) => a - b);
				const between = drawing.people.filter(
					({ x, y }) => y === one.y && x > (left ?? 0) && x < (right ?? 0)
				);
				expect(between, name).toEqual([]);
			}
		}
	});

	test('[FM4] [FM12] the oldest is on the left', () => {
		for (const { name, family, drawing } of [...byChance, ...moved]) {
			const at = places(drawing);
			for (const { children } of unionsOf(family)) {
				const xs = children.map((id) => at.get(id)?.x ?? 0);
				expect(xs, name).toEqual(xs.toSorted((a, b) => a - b));
			}
		}
	});

	test('[FM5] [FM12] no line is across another', () => {
		for (const { name, drawing } of [...byChance, ...moved]) {
			expect(crossingsDrawn(drawing), name).toBe(0);
		}
	});
});

describe('families that are hard to draw', () => {
	const drawnOf = (name: keyof typeof hardFamilies) =>
		drawFamily(hardFamilies[name] ?? { people: [], couples: [] });

	test('[FM3] a mother stands between the two fathers', () => {
		const at = places(drawnOf('the demo family: one mother, two fathers'));
		const order = ['Andre', 'Chantelle', 'Darren', 'Jerome'];
		const x = order.map((id) => at.get(id)?.x ?? 0);
		expect(x).toEqual(x.toSorted((a, b) => a - b));
	});

	test('[FM4] also where both parents are middle children', () => {
		const at = places(drawnOf('both parents are middle children'));
		for (const siblings of [
			['Abe', 'Ben', 'Cat'],
			['Dot', 'Eve', 'Fay']
		]) {
			const x = siblings.map((id) => at.get(id)?.x ?? 0);
			expect(x).toEqual(x.toSorted((a, b) => a - b));
		}
	});

	/** How many lines come across each other, and why; none in all others. */
	const across: Readonly<Record<string, number>> = {
		// Partners side by side and siblings by birth: two lines to children pass the bar of the other side, and as each couple
		// of parents stands over the middle of its children, one line down from them does, too.
		'both parents are middle children': 3,
		// Joined from below, since they do not stand side by side: the line down from him and the partner beside him passes both
		// joins, and the line of the nearer of the other two passes the join of the one further off.
		'one man, four partners, a child with each': 3,
		// One couple's children stand among the other's, whichever way they are turned: one line has to pass.
		'two brothers married two sisters, the older the younger': 1
	};
	test.each(Object.keys(hardFamilies))('[FM5] no line across another without need: %s', (name) => {
		expect(crossingsDrawn(drawnOf(name))).toBe(across[name] ?? 0);
	});

	test('[FM3] partners with somebody between them are joined from below', () => {
		const drawing = drawnOf('one man, four partners, a child with each');
		const below = drawing.couples.filter(({ path }) => path.some(({ y }) => y > (path[0]?.y ?? 0)));
		expect(below.map(({ union }) => union)).toEqual(['Rex+Wyn', 'Rex+Zoe']);
	});

	test('[FM5] cousins, an uncle and his niece: children are drawn once, below both', () => {
		for (const name of ['cousins with a child', 'an uncle and his niece']) {
			expect(drawnOf(name).people).toHaveLength(hardFamilies[name]?.people.length ?? 0);
		}
	});

	test('[FM8] twins come from one place, and identical ones are joined', () => {
		const { descents } = drawnOf('twins, identical twins and triplets');
		const from = (child: string) => descents.find((line) => line.child === child)?.path[0];
		expect(from('a')).toEqual(from('c'));
		expect(from('d')).toEqual(from('e'));
		expect(from('a')).not.toEqual(from('d'));
		expect(descents.filter(({ child }) => child === 'd')).toHaveLength(2);
		expect(descents.filter(({ child }) => child === 'a')).toHaveLength(1);
	});

	test('[FM8] adopted, fostered and brought up by grandparents are said, beside birth', () => {
		const { descents } = drawnOf(
			'adopted, fostered, with grandparents, born to somebody nobody knows'
		);
		const kinds = (child: string) =>
			descents.filter((line) => line.child === child).map(({ kind }) => kind);
		expect(kinds('Nat').toSorted()).toEqual(['birth', 'kinship']);
		expect(kinds('Oona')).toEqual(['adopted']);
		expect(kinds('Pip')).toEqual(['foster']);
	});
});

test('[FM4] a child whose year nobody knows comes last; the others keep their order', () => {
	const family = {
		people: [
			...[man('Dad', 1970), woman('Mum', 1970)],
			...[man('unknown', null, ['Dad', 'Mum']), man('younger', 2002, ['Dad', 'Mum'])],
			woman('older', 1999, ['Mum', 'Dad'])
		],
		couples: [couple('Dad', 'Mum')]
	};
	expect(unionsOf(family).map(({ children }) => children)).toEqual([
		['older', 'younger', 'unknown']
	]);
});

test('an empty family is an empty drawing', () => {
	const drawing = drawFamily({ people: [], couples: [] });
	expect(drawing.people).toEqual([]);
	expect(drawing.width).toBeGreaterThan(0);
	expect(drawFamily({ people: [person('one', 'other', null)], couples: [] }).people).toHaveLength(
		1
	);
});

function contains(outline: readonly Point[], { x, y }: Point): boolean {
	let isInside = false;
	for (const [index, from] of outline.entries()) {
		const to = outline[(index + 1) % outline.length] ?? from;
		const isBetween = from.y > y !== to.y > y;
		if (isBetween && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) {
			isInside = !isInside;
		}
	}
	return isInside;
}
