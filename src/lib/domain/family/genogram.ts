// A family map, laid out (practice.md 2.10): people in, places and lines out. Pure, so that page, screen and export draw the
// same. What the lines mean is said by words and a legend beside it.
import {
	size as usualSizes,
	type CoupleLine,
	type DescentLine,
	type FamilyDrawing,
	type Point,
	type Sizes
} from './drawing.ts';
import { unionsOf, type Family, type FamilyPerson, type Union } from './family.ts';
import { generationsOf } from './generations.ts';
import { homesIn } from './homes.ts';
import { lanesOf, type Span } from './lanes.ts';
import { movedPlaces } from './moved.ts';
import { orderedRows } from './order.ts';
import { drawnOutlines, plannedOutlines } from './outlines.ts';
import { dropOf, fromTheLeft, placesOf, standingIn, type Standing } from './places.ts';

const laneHeight = 11;
/** In columns. */
const kink = 0.12;

/** One union's line to those of its children who stand in one row. */
interface Bar extends Span {
	union: Union;
	row: number;
	/** From where each child's own line goes down: the same place for those born together. */
	forks: readonly { child: string; at: number }[];
	isBroughtUp: boolean;
}

export function drawFamily(family: Family, size: Sizes = usualSizes): FamilyDrawing {
	const half = size.symbol / 2;
	/** A name and a word: what is longer is written over the line. */
	const labelHeight = 1.5 * size.lineOfText;
	const known = new Map(family.people.map((person) => [person.id, person]));
	const all = unionsOf(family);
	const { row, pairs } = generationsOf(family, all);
	const isBelow = (child: string, { partners }: Union) =>
		pairs.some(([parent, one]) => one === child && partners.includes(parent));
	const unions = all.map((union) => ({
		...union,
		children: union.children.filter((child) => isBelow(child, union)),
		broughtUp: union.broughtUp.filter((child) => isBelow(child, union))
	}));
	const rows = orderedRows(family, unions, row);
	const laid = placesOf(rows, unions);
	const moved = movedPlaces(rows, laid, known);
	const at = fromTheLeft(moved);
	const standing = standingIn(rows, unions);
	const rowOf = (id: string) => row.get(id) ?? 0;

	const bars = unions.flatMap((union) => barsOf(union, rowOf, { at, standing }, known));
	const barLanes = lanesByRow(bars);
	// Partners with somebody between them are joined from below.
	const wide = unions
		.filter(({ partners: [a, b] }) => a !== undefined && b !== undefined && rowOf(a) === rowOf(b))
		.filter(({ partners: [a = '', b = ''] }) => !standing.isBeside(a, b))
		.map((union) => {
			const inwards = union.partners.map((id) => at.get(id) ?? 0);
			const hasChildren = union.children.length + union.broughtUp.length > 0;
			const outwards = hasChildren ? [dropOf(union, at, standing)] : [];
			const row = rowOf(union.partners[0] ?? '');
			return { id: union.id, row, ...spanOf(inwards), inwards, outwards };
		});
	const wideLanes = lanesByRow(wide);

	const outlines = plannedOutlines(
		homesIn(family.people),
		rows.map((blocks) => blocks.flat()),
		at
	);
	const { room } = outlines;
	const centreY: number[] = [];
	const labelY: number[] = [];
	let y = size.margin;
	rows.forEach((_, index) => {
		const above = lanesIn(bars, barLanes, index);
		y += room + (index === 0 ? half : above * laneHeight + size.free + half);
		centreY.push(y);
		const below = lanesIn(wide, wideLanes, index);
		labelY.push(y + half + (below + 0.6) * laneHeight + size.text * 0.6);
		y = (labelY[index] ?? y) + size.labelLines * size.lineOfText + room;
	});

	const x = (id: string) => size.margin + (at.get(id) ?? 0) * size.column;
	const cy = (id: string) => centreY[rowOf(id)] ?? 0;
	const drawn = family.people.map((person) => ({
		id: person.id,
		person,
		x: x(person.id),
		y: cy(person.id),
		labelY: labelY[rowOf(person.id)] ?? 0,
		moved: (moved.get(person.id) ?? 0) - (laid.get(person.id) ?? 0)
	}));

	/** Where the line to the children begins. */
	const startOf = (union: Union): Point => {
		const drop = { x: size.margin + dropOf(union, at, standing) * size.column };
		const [a = '', b] = union.partners;
		// Under the words of whoever is alone.
		if (b === undefined) return { ...drop, y: (labelY[rowOf(a)] ?? 0) + labelHeight };
		const lane = wide.findIndex(({ id }) => id === union.id);
		const below = lane === -1 ? 0 : half + ((wideLanes[lane] ?? 0) + 1) * laneHeight;
		return { ...drop, y: Math.max(cy(a), cy(b)) + below };
	};
	return {
		width: Math.max(0, ...drawn.map((one) => one.x)) + size.column / 2 + size.margin,
		height: y + size.margin,
		people: drawn,
		couples: unions.flatMap((union) => coupleOf(union, startOf(union), { x, y: cy, size })),
		descents: bars.flatMap((bar, index) => {
			const above = half + room + ((barLanes[index] ?? 0) + 1.2) * laneHeight;
			const barY = (centreY[bar.row] ?? 0) - above;
			return descentsOf(bar, startOf(bar.union), barY, { x, y: cy, size }, known);
		}),
		homes: drawnOutlines(outlines, {
			...{ x, size },
			y: (index) => centreY[index] ?? 0,
			labelY: (index) => labelY[index] ?? 0
		}),
		sizes: size
	};
}

const spanOf = (places: readonly number[]) => ({
	from: Math.min(...places),
	to: Math.max(...places)
});

function barsOf(
	union: Union,
	rowOf: (id: string) => number,
	{ at, standing }: { at: ReadonlyMap<string, number>; standing: Standing },
	people: ReadonlyMap<string, FamilyPerson>
): Bar[] {
	const drop = dropOf(union, at, standing);
	return [false, true].flatMap((isBroughtUp) => {
		const all = isBroughtUp ? union.broughtUp : union.children;
		return [...new Set(all.map(rowOf))].map((row): Bar => {
			const children = all.filter((child) => rowOf(child) === row);
			const forks = children.map((child) => ({
				child,
				at: forkOf(isBroughtUp ? [child] : bornTogether(child, children, people), at)
			}));
			const inwards = forks.map((fork) => fork.at);
			const span = { ...spanOf([drop, ...inwards]), inwards, outwards: [drop] };
			return { union, row, forks, isBroughtUp, ...span };
		});
	});
}

/** Half-way between those who were born together. */
const forkOf = (together: readonly string[], at: ReadonlyMap<string, number>) =>
	together.reduce((sum, id) => sum + (at.get(id) ?? 0), 0) / together.length;

function lanesByRow(spans: readonly (Span & { row: number })[]): number[] {
	const lanes = new Map<Span, number>();
	for (const row of new Set(spans.map((span) => span.row))) {
		const inRow = spans.filter((span) => span.row === row);
		for (const [index, lane] of lanesOf(inRow).entries()) {
			const span = inRow[index];
			if (span) lanes.set(span, lane);
		}
	}
	return spans.map((span) => lanes.get(span) ?? 0);
}

function lanesIn(spans: readonly { row: number }[], lanes: readonly number[], row: number): number {
	return Math.max(
		0,
		...spans.map((span, index) => (span.row === row ? (lanes[index] ?? 0) + 1 : 0))
	);
}

/** Of a person, in the drawing. */
interface Places {
	x: (id: string) => number;
	y: (id: string) => number;
	size: Sizes;
}

function coupleOf(union: Union, start: Point, { x, y, size }: Places): CoupleLine[] {
	const half = size.symbol / 2;
	const [one, other] = union.partners.toSorted((a, b) => x(a) - x(b));
	if (one === undefined || other === undefined) return [];
	const isBelow = start.y > Math.max(y(one), y(other));
	const path = isBelow
		? [
				{ x: x(one), y: y(one) + half },
				{ x: x(one), y: start.y },
				{ x: x(other), y: start.y },
				{ x: x(other), y: y(other) + half }
			]
		: [
				{ x: x(one) + half, y: y(one) },
				{ x: start.x, y: y(one) },
				{ x: start.x, y: y(other) },
				{ x: x(other) - half, y: y(other) }
			];
	const middle = { x: (x(one) + half + start.x) / 2, y: isBelow ? start.y : y(one) };
	return [{ union: union.id, kind: union.couple?.kind ?? null, path, middle }];
}

function descentsOf(
	{ forks, isBroughtUp, from, to }: Bar,
	start: Point,
	barY: number,
	{ x, y, size }: Places,
	people: ReadonlyMap<string, FamilyPerson>
): DescentLine[] {
	const half = size.symbol / 2;
	const kindOf = (child: string): DescentLine['kind'] =>
		isBroughtUp ? (people.get(child)?.broughtUp ?? 'kinship') : 'birth';
	const [first, ...others] = forks;
	if (!first) return [];
	const topOf = (child: string) => ({ x: x(child), y: y(child) - half });
	const kind = kindOf(first.child);
	// One child almost under its parents has one line, not one with a kink.
	if (others.length === 0 && to - from < kink) {
		return [{ child: first.child, kind, path: [start, topOf(first.child)] }];
	}
	const toX = (place: number) => size.margin + place * size.column;
	const shared = [
		[start, { x: start.x, y: barY }],
		[from, to].map((place) => ({ x: toX(place), y: barY }))
	];
	const down = forks.flatMap(({ child, at: fork }, index): DescentLine[] => {
		const top = topOf(child);
		const line = { child, kind: kindOf(child), path: [{ x: toX(fork), y: barY }, top] };
		const next = forks[index + 1];
		if (next?.at !== fork || people.get(child)?.isIdentical !== true) return [line];
		// Identical: the two lines of the fork are joined.
		const midY = (barY + top.y) / 2;
		const across = [child, next.child].map((id) => ({ x: (toX(fork) + x(id)) / 2, y: midY }));
		return [line, { ...line, path: across }];
	});
	return [...shared.map((path) => ({ child: null, kind, path })), ...down];
}

/** A child and those born with it, as they stand in the row. */
function bornTogether(
	child: string,
	children: readonly string[],
	people: ReadonlyMap<string, FamilyPerson>
): string[] {
	const withIt = (id: string) => people.get(id)?.bornWith ?? [];
	const all = new Set([child]);
	for (const one of all) {
		for (const other of children) {
			if (withIt(one).includes(other) || withIt(other).includes(one)) all.add(other);
		}
	}
	return children.filter((id) => all.has(id));
}
