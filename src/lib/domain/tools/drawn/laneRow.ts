// One row of the drawn timeline (lanes.ts): what happened in the family's lane stands on the axis, in that of people at work
// under it; the years stand at the axis.
import type { Point } from './lineStyle.ts';
import { em, type Box } from './spokes.ts';
import type { Column, Lane } from './timelineAxis.ts';
import { wrapWords } from './wrapWords.ts';

/** What stands at an event: a few words for it; below them, each in lines of its own, when it was and who says it. */
export interface LaneLabel {
	title: string;
	says: readonly string[];
}

export interface LaneWords {
	/** What each lane is called. */
	lanes: Readonly<Record<Lane, string>>;
	/** Under years of which nobody said anything. */
	nothing: string;
	/** Without a day. */
	someTime: string;
	/** Without a year. */
	apart: string;
}

export interface LaneSizes {
	/** How wide it may be, and a column at most, in em. */
	width: number;
	columnMost: number;
	/** How large what stands below a title is, in em. */
	says: number;
	/** How many lines a title, and each of what stands below it, may have. */
	linesMost: { title: number; says: number };
}

/** Begins at x: on the left, mirrored on the right. */
export interface LaneText extends Point {
	text: string;
	size: number;
	isBold: boolean;
}

export interface PlacedEvent {
	id: string;
	lane: Lane;
	box: Box;
	lines: readonly LaneText[];
}

/** A piece of the axis. */
export interface AxisPiece {
	/** A known day, some time in a year, years without a word, or nothing: beyond the axis. */
	kind: 'day' | 'year' | 'gap' | 'apart';
	from: Point;
	to: Point;
	/** To what happened then, above and below. */
	stem: { from: Point; to: Point } | null;
	lines: readonly LaneText[];
}

/** How wide the bar at the beginning of an event is. */
export const laneBar = 5;
export const dotRadius = 0.3 * em;
export const lineHeight = 1.2;
const padding = 0.4 * em;
const gap = 0.5 * em;
/** From the axis to the words under it, and from those to what happened. */
const axisGap = 0.35 * em;
/** Bold letters are wider. */
export const boldWider = 1.06;

interface Sized {
	id: string;
	lane: Lane;
	height: number;
	lines: { text: string; size: number; isBold: boolean }[];
}

export interface Row {
	height: number;
	axis: number;
	laneNames: LaneText[];
	pieces: AxisPiece[];
	events: PlacedEvent[];
	isCut: boolean;
}

export function layOutRow(
	columns: readonly Column[],
	{ y: top, column }: { y: number; column: number },
	labelOf: (id: string) => LaneLabel,
	words: LaneWords,
	sizes: LaneSizes
): Row {
	const inside = (column - gap - 2 * padding - laneBar) / em;
	let isCut = false;
	const wrapped = (text: string, size: number, isBold: boolean, most: number) => {
		const wide = inside / size / (isBold ? boldWider : 1);
		const whole = wrapWords(text, wide, Infinity);
		if (whole.length > most) isCut = true;
		return wrapWords(text, wide, most).map((line) => ({ text: line, size, isBold }));
	};
	const sized = columns.map((one): Sized[] =>
		one.kind === 'gap'
			? []
			: one.moment.events.map(({ id, lane }) => {
					const { title, says } = labelOf(id);
					const lines = [
						...wrapped(title, 1, true, sizes.linesMost.title),
						...says.flatMap((line) => wrapped(line, sizes.says, false, sizes.linesMost.says))
					];
					return { id, lane, lines, height: heightOf(lines) + 2 * padding };
				})
	);
	const stack = (events: readonly Sized[], lane: Lane) => {
		const here = events.filter((event) => event.lane === lane);
		return here.reduce((sum, { height }) => sum + height + gap, 0);
	};
	const axisWords = columns.map((one, i) =>
		axisSays(one, columns[i - 1], words).flatMap(({ text, isBold }) =>
			wrapWords(text, (column / em - 1.2) / sizes.says / (isBold ? boldWider : 1), 4).map(
				(line) => ({ text: line, size: sizes.says, isBold })
			)
		)
	);
	const nameHeight = sizes.says * lineHeight * em + gap / 2;
	const above = Math.max(0, ...sized.map((events) => stack(events, 'family')));
	const below = Math.max(0, ...sized.map((events) => stack(events, 'work')));
	const axis = top + nameHeight + above + dotRadius;
	// Where nobody at work says anything, the words under the axis push nothing down.
	const pushing = axisWords.filter((_, i) => sized[i]?.some(({ lane }) => lane === 'work'));
	const wordsEnd = (all: typeof axisWords) =>
		axis + 2 * axisGap + Math.max(0, ...all.map(heightOf));
	const under = wordsEnd(pushing);
	const bottom = Math.max(under + below, wordsEnd(axisWords));
	const height = bottom + nameHeight - top;
	const events = sized.flatMap((all, i) => {
		const x = i * column;
		return (['family', 'work'] as const).flatMap((lane) => {
			let y = lane === 'family' ? axis - dotRadius - stack(all, lane) : under;
			return all
				.filter((one) => one.lane === lane)
				.map((one) => {
					const box = { x, y, width: column - gap, height: one.height };
					y += one.height + gap;
					return { id: one.id, lane, box, lines: linesIn(one.lines, box) };
				});
		});
	});
	const pieces = columns.map((one, i): AxisPiece => {
		const from = { x: i * column, y: axis };
		const to = { x: (i + 1) * column, y: axis };
		const here = events.filter(({ box }) => box.x === from.x);
		const at = from.x + padding;
		const highest = Math.min(axis, ...here.map(({ box }) => box.y + box.height));
		const lowest = Math.max(axis, ...here.map(({ box }) => box.y));
		return {
			...{ kind: kindOf(one), from, to },
			stem:
				one.kind === 'moment' ? { from: { x: at, y: highest }, to: { x: at, y: lowest } } : null,
			lines: placed(axisWords[i] ?? [], { x: from.x + padding + 2 * dotRadius, y: axis + axisGap })
		};
	});
	const name = (lane: Lane, y: number) => ({
		...{ text: words.lanes[lane], x: 0, y, size: sizes.says, isBold: true }
	});
	const baseline = 0.85 * sizes.says * em;
	const laneNames = [name('family', top + baseline), name('work', bottom + gap / 2 + baseline)];
	return { height, axis, laneNames, pieces, events, isCut };
}

function kindOf(column: Column): AxisPiece['kind'] {
	if (column.kind !== 'moment') return column.kind;
	return column.moment.day === null ? 'year' : 'day';
}

/** Is the year said here, or does the one before go on? */
export function isNewYear(column: Column, before: Column | undefined): boolean {
	if (column.kind !== 'moment') return column.kind !== before?.kind;
	return before?.kind !== 'moment' || before.year !== column.year;
}

/** The words under the axis. */
function axisSays(
	column: Column,
	before: Column | undefined,
	words: LaneWords
): { text: string; isBold: boolean }[] {
	if (column.kind === 'gap') {
		const { from, to } = column.gap;
		return [
			{ text: yearsSaid(from, to), isBold: true },
			{ text: words.nothing, isBold: false }
		];
	}
	const isNew = isNewYear(column, before);
	if (column.kind === 'apart') return isNew ? [{ text: words.apart, isBold: true }] : [];
	return [
		...(isNew ? [{ text: String(column.year), isBold: true }] : []),
		...(column.moment.day === null ? [{ text: words.someTime, isBold: false }] : [])
	];
}

export function yearsSaid(from: number, to: number): string {
	return to > from ? `${String(from)}–${String(to)}` : String(from);
}

const heightOf = (lines: readonly { size: number }[]) =>
	lines.reduce((sum, { size }) => sum + size * lineHeight * em, 0);

function linesIn(lines: Sized['lines'], { x, y }: Box): LaneText[] {
	return placed(lines, { x: x + laneBar + padding, y: y + padding });
}

function placed(lines: Sized['lines'], { x, y }: Point): LaneText[] {
	let top = y;
	return lines.map((line) => {
		const baseline = top + 0.9 * line.size * em;
		top += line.size * lineHeight * em;
		return { ...line, x, y: baseline };
	});
}
