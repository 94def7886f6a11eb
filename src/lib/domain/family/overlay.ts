// How people are with each other, drawn over the family map (practice.md 2.10): for whoever wrote it, and nobody else. Each
// has a line of its own, round those whom it is not about, and its word on it.
import type { ToolContent } from '../tools/practiceTool.ts';
import { widthEm } from '../tools/drawn/wrapWords.ts';
import { around, isIn, nameBox, shared, symbolBox, type Box } from './boxes.ts';
import { betweenKinds, hasMarks, type BetweenKind } from './betweenKinds.ts';
import type { FamilyDrawing, Point } from './drawing.ts';
import { distance, inSteps, lengthOf, pointAt } from './polyline.ts';
import { roundOne, waysBetween } from './ways.ts';

/** Something between two, or about one alone. */
export interface Between {
	id: string;
	one: string;
	other: string | null;
	kind: BetweenKind;
}

export interface OverlayLine extends Between {
	/** Point by point, from the one to the other. */
	path: readonly Point[];
	says: string;
	/** The middle of its word. */
	label: Point;
}

export interface Overlay {
	lines: readonly OverlayLine[];
	/** All of the map with all of this. */
	bounds: Box;
}

const step = 6;

/** So much of a word over something is as bad as a step of its line on a way of others. */
const labelWeight = 20;
/** A word over more of its own line leaves too little of it to be seen. */
const coveredMost = 0.45;

/** What somebody wrote for themselves, as far as it names people who are on the map. */
export function betweenOf({ betweenPeople = [] }: ToolContent): Between[] {
	return betweenPeople.flatMap(({ id, values }) => {
		const named = [values['one'], values['other']].filter((one) => typeof one === 'string');
		const [one, other] = [...new Set(named)];
		if (one === undefined) return [];
		const kind = betweenKinds.find((known) => known === values['kind']) ?? null;
		return [{ id, one, other: other ?? null, kind }];
	});
}

/** @param wordFor what stands on a line, in a word or two */
export function drawOverlay(
	drawing: FamilyDrawing,
	all: readonly Between[],
	wordFor: (kind: BetweenKind) => string
): Overlay {
	const people = new Map(drawing.people.map((person) => [person.id, person]));
	const obstacles = obstaclesIn(drawing);
	const taken = new Set<string>();
	const lines: OverlayLine[] = [];
	for (const between of all) {
		const one = people.get(between.one);
		const other = between.other === null ? null : people.get(between.other);
		if (!one || other === undefined) continue;
		const ways = other === null ? [roundOne(one, drawing)] : waysBetween(one, other, drawing);
		const says = wordFor(between.kind);
		const names = [...obstacles.names, ...lines.map((line) => labelBox(line, drawing))];
		// A way that leaves room for its word.
		const { path, label } = best(
			ways.map((way) => {
				const path = inSteps(way, step);
				const { at, cost } = labelOn({ ...between, path, says }, drawing, obstacles, lines, taken);
				return { path, label: at, labelCost: cost };
			}),
			(way) =>
				costOf(way.path, between, drawing, { ...obstacles, names }, taken) +
				way.labelCost / labelWeight
		);
		for (const point of path) taken.add(cellAt(point));
		lines.push({ ...between, path, says, label });
	}
	return { lines, bounds: boundsOf(drawing, lines) };
}

function best<One>(all: readonly One[], cost: (one: One) => number): One {
	const [first, ...others] = all.map((one) => ({ one, cost: cost(one) }));
	if (!first) throw new Error('nothing to choose from');
	return others.reduce((least, next) => (next.cost < least.cost ? next : least), first).one;
}

/** So near that two lines look like one: a square of the drawing. */
const cell = 12;
const cellAt = ({ x, y }: Point) =>
	`${String(Math.round(x / cell))},${String(Math.round(y / cell))}`;

function cellsIn({ left, right, top, bottom }: Box): string[] {
	const from = { x: Math.round(left / cell), y: Math.round(top / cell) };
	const to = { x: Math.round(right / cell), y: Math.round(bottom / cell) };
	return Array.from({ length: to.y - from.y + 1 }, (_, down) =>
		Array.from({ length: to.x - from.x + 1 }, (_, across) =>
			cellAt({ x: (from.x + across) * cell, y: (from.y + down) * cell })
		)
	).flat();
}

/** What lines keep off, worked out once for all of them. */
interface Obstacles {
	symbols: readonly { id: string; box: Box }[];
	names: readonly Box[];
	couples: ReadonlySet<string>;
	/** Of a word, what it is not to stand on, and how bad that is. */
	words: readonly { box: Box; weight: number }[];
}

function obstaclesIn(drawing: FamilyDrawing): Obstacles {
	return {
		symbols: drawing.people.map((person) => ({ id: person.id, box: symbolBox(person, drawing) })),
		names: drawing.people.map((person) => nameBox(person, drawing)),
		couples: new Set(drawing.couples.flatMap(({ path }) => inSteps(path, step).map(cellAt))),
		words: [
			...drawing.people.map((person) => ({ box: symbolBox(person, drawing, 0), weight: 4 })),
			...drawing.people.map((person) => ({ box: nameBox(person, drawing), weight: 2 })),
			// The line of a couple, with the strokes that say it ended.
			...drawing.couples.map(({ middle }) => ({ box: around(middle, 12, 10), weight: 4 }))
		]
	};
}

/** How bad a way is: through others' shapes worst, then over names, along other lines, and how far about it goes. */
function costOf(
	path: readonly Point[],
	{ one, other }: Between,
	{ width, height }: FamilyDrawing,
	{ symbols, names, couples }: Obstacles,
	taken: ReadonlySet<string>
): number {
	const thirds = symbols.filter(({ id }) => id !== one && id !== other);
	const count = (isBad: (point: Point) => boolean) => path.filter(isBad).length;
	const isOutside = ({ x, y }: Point) => x < 0 || x > width || y < 0 || y > height;
	const [start = { x: 0, y: 0 }, end = start] = [path[0], path.at(-1)];
	return (
		1000 * count((point) => thirds.some(({ box }) => isIn(box, point))) +
		2 * count((point) => names.some((box) => isIn(box, point))) +
		3 * count((point) => taken.has(cellAt(point))) +
		count((point) => couples.has(cellAt(point))) +
		count(isOutside) +
		(lengthOf(path) - distance(start, end)) / 10
	);
}

/** Where the word stands: on the line or just beside it, over nobody's shape, and over words only where it cannot be helped. */
function labelOn(
	{ path, says, kind }: Omit<OverlayLine, 'label'>,
	drawing: FamilyDrawing,
	{ words }: Obstacles,
	lines: readonly OverlayLine[],
	ways: ReadonlySet<string>
): { at: Point; cost: number } {
	const { lineOfText } = drawing.sizes;
	const taken = [
		...words,
		...lines.map((line) => ({ box: labelBox(line, drawing), weight: 4 })),
		...(hasMarks(kind) ? [{ box: marksBox(path), weight: 4 }] : [])
	];
	const half = (path.length - 1) / 2;
	const places = path.flatMap((point, index) =>
		[0, -0.8, 0.8, -1.3, 1.3].map((aside) => {
			const at = { x: point.x, y: point.y + aside * lineOfText };
			const off = Math.abs(index - half) / (half || 1) + (Math.abs(aside) * lineOfText) / 40;
			const box = labelBox({ label: at, says }, drawing);
			const over = taken.reduce(
				(sum, { box: other, weight }) => sum + weight * shared(box, other),
				0
			);
			const covered = path.filter((one) => isIn(box, one)).length / path.length;
			const cost = over + 60 * off + 3000 * Math.max(0, covered - coveredMost);
			return { at, cost: cost + 60 * cellsIn(box).filter((cell) => ways.has(cell)).length };
		})
	);
	return best(places, ({ cost }) => cost);
}

/** Where bars cross it, in its middle. */
function marksBox(path: readonly Point[]): Box {
	const { x, y } = pointAt(path, lengthOf(path) / 2);
	return around({ x, y }, 12, 9);
}

export function labelBox(
	{ label, says }: Pick<OverlayLine, 'label' | 'says'>,
	{ sizes }: FamilyDrawing
): Box {
	const half = (widthEm(says) * sizes.smallText) / 2 + 2;
	const tall = sizes.smallText / 2 + 2;
	const { x, y } = label;
	return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
}

function boundsOf(drawing: FamilyDrawing, lines: readonly OverlayLine[]): Box {
	const margin = drawing.sizes.margin / 2;
	const boxes = lines.flatMap((line) => [
		labelBox(line, drawing),
		...line.path.map(({ x, y }) => ({
			...{ left: x - margin, right: x + margin },
			...{ top: y - margin, bottom: y + margin }
		}))
	]);
	return {
		left: Math.min(0, ...boxes.map(({ left }) => left)),
		right: Math.max(drawing.width, ...boxes.map(({ right }) => right)),
		top: Math.min(0, ...boxes.map(({ top }) => top)),
		bottom: Math.max(drawing.height, ...boxes.map(({ bottom }) => bottom))
	};
}
