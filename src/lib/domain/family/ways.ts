// Ways a line can take over the family map from one person to another: straight, in bows, or round everybody.
import type { DrawnPerson, FamilyDrawing, Point } from './drawing.ts';
import { distance, inSteps } from './polyline.ts';

/** How far out a bow goes, beside how long it is: the flattest first. */
const bows = [0, 0.12, -0.12, 0.22, -0.22, 0.35, -0.35, 0.55, -0.55];
const bowSteps = 40;
/** From a shape to where its line ends. */
const free = 4;

/** All there are; the last passes through nobody's shape, whoever stands between. */
export function waysBetween(
	one: DrawnPerson,
	other: DrawnPerson,
	drawing: FamilyDrawing
): Point[][] {
	const away = drawing.sizes.symbol / 2 + free;
	return [
		...bows
			.map((bow) => inSteps(bowed(one, other, bow), 3))
			.map((path) =>
				path.filter((point) => distance(point, one) >= away && distance(point, other) >= away)
			)
			.filter((path) => path.length > 1),
		roundEverybody(one, other, drawing)
	];
}

/** About one alone: a ring, which begins at the top. */
export function roundOne({ x, y }: Point, { sizes }: FamilyDrawing): Point[] {
	const radius = sizes.symbol * 0.72;
	return Array.from({ length: bowSteps + 1 }, (_, index) => {
		const turn = Math.PI * (1.5 + (2 * index) / bowSteps);
		return { x: x + Math.cos(turn) * radius, y: y + Math.sin(turn) * radius };
	});
}

function bowed(from: Point, to: Point, bow: number): Point[] {
	const middle = {
		x: (from.x + to.x) / 2 - (to.y - from.y) * bow * 2,
		y: (from.y + to.y) / 2 + (to.x - from.x) * bow * 2
	};
	return Array.from({ length: bowSteps + 1 }, (_, index) => {
		const t = index / bowSteps;
		const on = (a: number, b: number, c: number) =>
			a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2;
		return { x: on(from.x, middle.x, to.x), y: on(from.y, middle.y, to.y) };
	});
}

interface Row {
	y: number;
	/** From the left. */
	xs: readonly number[];
}

/** Between rows and between columns: over the row of the lower one, and past every row between. */
function roundEverybody(one: DrawnPerson, other: DrawnPerson, drawing: FamilyDrawing): Point[] {
	if (one.y > other.y) return roundEverybody(other, one, drawing).toReversed();
	const { sizes, people } = drawing;
	const half = sizes.symbol / 2;
	const rows: Row[] = [...new Set(people.map(({ y }) => y))]
		.toSorted((a, b) => a - b)
		.map((y) => ({
			y,
			xs: people
				.filter((person) => person.y === y)
				.map(({ x }) => x)
				.toSorted((a, b) => a - b)
		}));
	/** Over a row, under the words of the one above it. */
	const over = ({ y }: Row) => y - half - 16;
	const from = rows.findIndex(({ y }) => y === one.y);
	const to = rows.findIndex(({ y }) => y === other.y);
	const last = rows[to];
	if (!last) return [one, other];
	const end = [
		{ x: other.x, y: over(last) },
		{ x: other.x, y: other.y - half - free }
	];
	if (from === to) {
		return [{ x: one.x, y: one.y - half - free }, { x: one.x, y: over(last) }, ...end];
	}
	const side = other.x < one.x ? -1 : 1;
	const path: Point[] = [{ x: one.x + side * (half + free), y: one.y }];
	let x = one.x + (side * sizes.column) / 2;
	path.push({ x, y: one.y });
	for (const [index, row] of rows.entries()) {
		if (index <= from || index > to) continue;
		path.push({ x, y: over(row) });
		if (index === to) break;
		x = nearestGap(row, x, sizes.column);
		path.push({ x, y: over(row) });
	}
	return [...path, ...end];
}

/** The place nearest to `x` where a row can be passed: between two of its people, or beside all of them. */
function nearestGap({ xs }: Row, x: number, column: number): number {
	const places = [-Infinity, ...xs].map((left, index) => {
		const right = xs[index] ?? Infinity;
		return Math.min(Math.max(x, left + column / 2), right - column / 2);
	});
	return places.reduce((near, next) => (Math.abs(next - x) < Math.abs(near - x) ? next : near));
}
