// The family map laid out (SPEC.md FM1–FM8, FM12): over families by chance, and over some that are hard to draw.
import { describe, expect, test } from 'vitest';
import { contains } from '../../../../tests/kit/contains.ts';
import { crossingsDrawn } from '../../../../tests/kit/crossings.ts';
import {
	couple,
	familyByChance,
	hardFamilies,
	homesByChance,
	man,
	movedByChance,
	person,
	woman
} from '../../../../tests/kit/families.ts';
import { mulberry32 } from '../../../../tests/kit/random.ts';
import { size, type FamilyDrawing, type Point } from './drawing.ts';
import { around, type Box } from './boxes.ts';
import { unionsOf, type Family, type FamilyPerson } from './family.ts';
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
/** The same, with many homes. */
const homes = [...byChance, ...moved].map(({ name, family }, seed) =>
	drawn(`${name}, at home`, homesByChance(mulberry32(seed + 2000), family))
);
const all = [
	...Object.entries(hardFamilies).flatMap(([name, family], seed) => [
		drawn(name, family),
		drawn(`${name}, moved`, movedByChance(mulberry32(seed), family))
	]),
	...byChance,
	...moved,
	...homes
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

	test('[FM7] [FM12] the outline of a home is round all who live there and nobody else', () => {
		for (const { name, family, drawing } of all) {
			for (const { id, people, isChildrens, outlines } of drawing.homes) {
				const livesHere = (one: FamilyPerson) =>
					isChildrens ? one.livesInHousehold : one.otherHomes.includes(id);
				expect([...people], name).toEqual(family.people.filter(livesHere).map((one) => one.id));
				for (const { person: one, x, y } of drawing.people) {
					const isInside = outlines.some((outline) => contains(outline, { x, y }));
					expect(isInside, `${name}: ${one.id} in ${id}`).toBe(livesHere(one));
				}
			}
			for (const one of family.people.filter(({ livesInHousehold }) => livesInHousehold))
				expect(drawing.homes[0], name).toMatchObject({
					isChildrens: true,
					people: expect.arrayContaining([one.id]) as string[]
				});
		}
	});

	test('[FM7] no outline goes through a shape, or through the words of others', () => {
		for (const { name, drawing } of all) {
			for (const { people, outlines } of drawing.homes) {
				const pieces = outlines.flatMap((outline) =>
					outline.map(
						(from, index) => [from, outline[(index + 1) % outline.length] ?? from] as const
					)
				);
				for (const one of drawing.people) {
					const shape = around(one, size.symbol / 2, size.symbol / 2);
					const words = {
						...{ left: one.x - size.column / 2, right: one.x + size.column / 2 },
						...{ top: one.labelY - size.text, bottom: one.labelY + 2 * size.lineOfText + 3 }
					};
					// A wide name reaches over the line at the side of its own home, which is broken there.
					const own = { ...words, left: one.x - 20, right: one.x + 20 };
					const boxes = [shape, people.includes(one.id) ? own : words];
					const through = pieces.filter(([from, to]) =>
						boxes.some((box) => isThrough(box, from, to))
					);
					expect(through, name).toEqual([]);
				}
			}
		}
	});

	test('[FM7] no two outlines lie on each other', () => {
		for (const { name, drawing } of all) {
			const sides = drawing.homes.map(({ outlines }) =>
				outlines.flatMap((outline) =>
					outline.map(
						(from, index) => [from, outline[(index + 1) % outline.length] ?? from] as const
					)
				)
			);
			sides.forEach((ones, index) => {
				const others = sides.slice(index + 1).flat();
				const longest = Math.max(
					0,
					...ones.flatMap((one) => others.map((other) => alongEachOther(one, other)))
				);
				expect(longest, name).toBeLessThan(size.column / 4);
			});
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
		// Those further off are joined from below, one on each side: the line down from the nearer couple passes the join.
		'one man, four partners, a child with each': 2,
		// One couple's children stand among the other's, whichever way they are turned: one line has to pass.
		'two brothers married two sisters, the older the younger': 1
	};
	test.each(Object.keys(hardFamilies))('[FM5] no line across another without need: %s', (name) => {
		expect(crossingsDrawn(drawnOf(name))).toBe(across[name] ?? 0);
	});

	test('[FM3] partners with somebody between them are joined from below', () => {
		const drawing = drawnOf('one man, four partners, a child with each');
		const below = drawing.couples.filter(({ path }) => path.some(({ y }) => y > (path[0]?.y ?? 0)));
		expect(below.map(({ union }) => union)).toEqual(['Rex+Una', 'Rex+Zoe']);
	});

	test('[FM5] with each partner the line to the children goes down at a place of its own', () => {
		const { people, descents } = drawnOf('one man, four partners, a child with each');
		const down = descents.filter(
			({ path: [from, to], child }) => child === null && from?.x === to?.x
		);
		expect(new Set(down.map(({ path }) => Math.round(path[0]?.x ?? 0))).size).toBe(4);
		const x = ['Una', 'Vi', 'Rex', 'Wyn', 'Zoe'].map(
			(id) => people.find((one) => one.id === id)?.x ?? 0
		);
		expect(x, 'the first on the left').toEqual(x.toSorted((a, b) => a - b));
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

function isThrough({ left, right, top, bottom }: Box, from: Point, to: Point): boolean {
	const [x1, x2] = [from.x, to.x].toSorted((a, b) => a - b);
	const [y1, y2] = [from.y, to.y].toSorted((a, b) => a - b);
	return (x1 ?? 0) < right && (x2 ?? 0) > left && (y1 ?? 0) < bottom && (y2 ?? 0) > top;
}

/** For how long two upright or level lines lie on each other. */
function alongEachOther(one: readonly [Point, Point], other: readonly [Point, Point]): number {
	const both = (axis: 'x' | 'y', across: 'x' | 'y') => {
		const on = [...one, ...other].map((point) => point[across]);
		if (Math.max(...on) - Math.min(...on) > 2) return 0;
		const [[a, b], [c, d]] = [one, other].map((line) =>
			line.map((point) => point[axis]).toSorted((first, second) => first - second)
		) as [[number, number], [number, number]];
		return Math.max(0, Math.min(b, d) - Math.max(a, c));
	};
	return Math.max(both('x', 'y'), both('y', 'x'));
}
