// The line round everybody who lives in the household.
import type { DrawnPerson, Point, Sizes } from './drawing.ts';

/** From the edge of a column, where lines to children go down. */
const inset = 12;

interface Run {
	row: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** One outline where nobody else stands between them; else one for each who stand together. */
export function householdOf(
	people: readonly DrawnPerson[],
	rowOf: (id: string) => number,
	size: Sizes
): Point[][] {
	const rows = new Map<number, DrawnPerson[]>();
	for (const one of people) rows.set(rowOf(one.id), [...(rows.get(rowOf(one.id)) ?? []), one]);
	const runs = [...rows]
		.toSorted(([a], [b]) => a - b)
		.flatMap(([row, all]) => runsIn(row, all, size));
	const isOne = runs.every(
		({ row }, index) => index === 0 || row === (runs[index - 1]?.row ?? 0) + 1
	);
	return isOne && runs.length > 1 ? [outlineOf(runs)] : runs.map((run) => outlineOf([run]));
}

function runsIn(row: number, people: readonly DrawnPerson[], size: Sizes): Run[] {
	const runs: Run[] = [];
	let isOpen = false;
	for (const { person, x, y, labelY } of people.toSorted((a, b) => a.x - b.x)) {
		const last = runs.at(-1);
		if (!person.livesInHousehold) isOpen = false;
		else if (isOpen && last) last.right = x + size.column / 2 - inset;
		else {
			isOpen = true;
			runs.push({
				...{ row, left: x - size.column / 2 + inset, right: x + size.column / 2 - inset },
				top: y - size.symbol / 2 - 6,
				bottom: labelY + (size.labelLines - 0.6) * size.lineOfText
			});
		}
	}
	return runs;
}

/** Down the right side and up the left one; between two rows it turns half-way. */
function outlineOf(runs: readonly Run[]): Point[] {
	const half = (index: number) => ((runs[index]?.bottom ?? 0) + (runs[index + 1]?.top ?? 0)) / 2;
	const last = runs.length - 1;
	const sides = runs.map(({ left, right, top, bottom }, index) => ({
		...{ left, right },
		from: index === 0 ? top : half(index - 1),
		to: index === last ? bottom : half(index)
	}));
	return [
		...sides.flatMap(({ right, from, to }) => [
			{ x: right, y: from },
			{ x: right, y: to }
		]),
		...sides.toReversed().flatMap(({ left, from, to }) => [
			{ x: left, y: to },
			{ x: left, y: from }
		])
	];
}
