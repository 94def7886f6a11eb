// Where the middle, the labels and the spokes of a map stand (practice.md 2.12). In units of a sixteenth of an em, so that
// bigger type is laid out anew instead of being cut off. Wide, the labels stand round the middle; narrow, one below the other.
import { wrapWords } from './wrapWords.ts';
import type { Point } from './lineStyle.ts';

export interface Label {
	id: string;
	/** Who or what. */
	name: string;
	/** What is said about the line, each in lines of its own, so many at most. */
	says: readonly { text: string; linesMost: number }[];
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface TextLine {
	text: string;
	/** Its middle, and its baseline. */
	x: number;
	y: number;
	isName: boolean;
}

export interface Placed {
	id: string;
	box: Box;
	lines: readonly TextLine[];
	/** The end at the middle, and the one at the label. */
	from: Point;
	to: Point;
}

export interface Spokes {
	width: number;
	height: number;
	middle: Box;
	middleLines: readonly TextLine[];
	/** Narrow: what the lines grow from. */
	trunk: { from: Point; to: Point } | null;
	placed: readonly Placed[];
}

/** Units in one em. */
export const em = 16;
/** As a length in styles, in em of the words around a picture. */
export const ems = (units: number): string => `${String(units / em)}em`;
export const nameSize = 1;
export const saysSize = 0.85;
const nameLine = 1.3 * em;
const saysLine = 1.15 * em;
const padding = 0.4 * em;
const gap = 0.6 * em;
const spokeLeast = 4.5 * em;
const labelMost = 17 * em;
const middleMost = 9 * em;
const wholeMost = 70 * em;
const nameLinesMost = 2;
/** Narrower than this, labels stand below each other. */
const roundFromEm = 32;

/**
 * @param room how wide it may be, in em
 * @param isMirrored begins on the right
 */
export function layOutSpokes(
	labels: readonly Label[],
	middle: readonly string[],
	room: number,
	isMirrored = false
): Spokes {
	const laid = room >= roundFromEm ? round(labels, middle, room) : below(labels, middle, room);
	return isMirrored ? mirrored(laid) : laid;
}

/** On a wall labels always stand round the middle, and with so much room. */
const roundWellFromEm = 36;
const zooms = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3];

/**
 * As large as it can be seen whole: where it is too tall, all of it is drawn smaller, with more room for each label.
 * @param tall how tall it may be, in em; Infinity where one can scroll
 * @returns with how many times smaller it is to be shown
 */
export function layOutWithin(
	labels: readonly Label[],
	middle: readonly string[],
	room: number,
	tall: number,
	isMirrored = false
): { laid: Spokes; zoom: number } {
	const least = Number.isFinite(tall) ? Math.max(1, roundWellFromEm / room) : 1;
	const tried = zooms
		.map((zoom) => zoom * least)
		.map((zoom) => ({ zoom, room: room * zoom, tall: tall * zoom * em }));
	const fits = tried.find((one) => layOutSpokes(labels, middle, one.room).height <= one.tall);
	const zoom = (fits ?? tried.at(-1))?.zoom ?? 1;
	return { laid: layOutSpokes(labels, middle, room * zoom, isMirrored), zoom };
}

interface Sized {
	label: Label;
	lines: { text: string; isName: boolean }[];
	height: number;
}

function sized(label: Label, width: number): Sized {
	const inner = (width - 2 * padding) / em;
	const names = wrapWords(label.name, inner / nameSize, nameLinesMost);
	const says = label.says.flatMap(({ text, linesMost }) =>
		wrapWords(text, inner / saysSize, linesMost)
	);
	return {
		label,
		lines: [
			...names.map((text) => ({ text, isName: true })),
			...says.map((text) => ({ text, isName: false }))
		],
		height: heightOf(names.length, says.length)
	};
}

function heightOf(names: number, says: number): number {
	return names * nameLine + says * saysLine + 2 * padding;
}

function linesIn(box: Box, lines: Sized['lines']): TextLine[] {
	let y = box.y + padding;
	return lines.map(({ text, isName }) => {
		const height = isName ? nameLine : saysLine;
		y += height;
		return { text, isName, x: box.x + box.width / 2, y: y - height * 0.27 };
	});
}

function middleOf(names: readonly string[], width: number): Sized {
	const lines = names.flatMap((name) => wrapWords(name, (width - 2 * padding) / em, 2));
	return {
		label: { id: '', name: '', says: [] },
		lines: lines.map((text) => ({ text, isName: true })),
		height: heightOf(lines.length, 0) + 2 * padding
	};
}

function round(labels: readonly Label[], middle: readonly string[], room: number): Spokes {
	const width = Math.min(room * em, wholeMost);
	const middleWidth = Math.min(middleMost, width / 4);
	const labelWidth = Math.min(labelMost, (width - middleWidth) / 2 - spokeLeast);
	const all = labels.map((label) => sized(label, labelWidth));
	const first = Math.ceil(all.length / 2);
	// Clockwise from the top: the second half goes up again on the other side.
	const columns = [all.slice(0, first), all.slice(first).reverse()];
	const inMiddle = middleOf(middle, middleWidth);
	const columnHeight = (column: Sized[]) =>
		column.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, column.length - 1);
	const height = Math.max(...columns.map(columnHeight), inMiddle.height) + 2 * gap;
	const centre = { x: width / 2, y: height / 2 };
	const middleBox = around(centre, middleWidth, inMiddle.height);
	const bow = (width - middleWidth) / 2 - labelWidth - spokeLeast;
	const placed = columns.flatMap((column, side) => {
		const free = height - 2 * gap - columnHeight(column);
		const between = column.length > 1 ? Math.min(free / (column.length - 1), 3 * gap) : 0;
		let y = centre.y - (columnHeight(column) + between * Math.max(0, column.length - 1)) / 2;
		return column.map(({ label, lines, height: own }) => {
			const off = Math.min(1, Math.abs(y + own / 2 - centre.y) / (height / 2));
			// Round the middle: those at the top and the bottom stand nearer to it.
			const near = bow * (1 - Math.sqrt(1 - off * off));
			const x = side === 0 ? width - labelWidth - near : near;
			const box = { x, y, width: labelWidth, height: own };
			y += own + gap + between;
			const to = { x: side === 0 ? box.x : box.x + box.width, y: box.y + own / 2 };
			return {
				...{ id: label.id, box, lines: linesIn(box, lines) },
				...{ from: edgeTowards(middleBox, to), to }
			};
		});
	});
	const order = new Map(labels.map(({ id }, i) => [id, i]));
	placed.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
	return {
		...{ width, height, middle: middleBox, trunk: null, placed },
		middleLines: centred(middleBox, inMiddle.lines)
	};
}

function around({ x, y }: Point, width: number, height: number): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

function centred(box: Box, lines: Sized['lines']): TextLine[] {
	const free = box.height - lines.length * nameLine - 2 * padding;
	return linesIn({ ...box, y: box.y + free / 2 }, lines);
}

/** Where the oval in this box is left towards a point. */
function edgeTowards(box: Box, to: Point): Point {
	const a = box.width / 2;
	const b = box.height / 2;
	const centre = { x: box.x + a, y: box.y + b };
	const x = to.x - centre.x;
	const y = to.y - centre.y;
	const part = 1 / Math.hypot(x / a, y / b);
	return { x: centre.x + x * part, y: centre.y + y * part };
}

function below(labels: readonly Label[], middle: readonly string[], room: number): Spokes {
	const width = room * em;
	const inMiddle = middleOf(middle, Math.min(middleMost * 1.5, width));
	const middleBox = {
		x: 0,
		y: 0,
		width: Math.min(middleMost * 1.5, width),
		height: inMiddle.height
	};
	const trunkX = 1.5 * em;
	const x = Math.min(trunkX + spokeLeast, width * 0.4);
	const labelWidth = Math.max(width - x, 6 * em);
	let y = middleBox.height + gap;
	const placed = labels.map((label) => {
		const { lines, height: own } = sized(label, labelWidth);
		const box = { x, y, width: labelWidth, height: own };
		y += own + gap;
		const level = box.y + own / 2;
		return {
			...{ id: label.id, box, lines: linesIn(box, lines) },
			...{ from: { x: trunkX, y: level }, to: { x, y: level } }
		};
	});
	const last = placed.at(-1);
	return {
		...{ width: x + labelWidth, height: last ? y : middleBox.height, middle: middleBox, placed },
		middleLines: centred(middleBox, inMiddle.lines),
		trunk: last
			? { from: { x: trunkX, y: middleBox.height }, to: { x: trunkX, y: last.to.y } }
			: null
	};
}

function mirrored(laid: Spokes): Spokes {
	const point = ({ x, y }: Point): Point => ({ x: laid.width - x, y });
	const box = (one: Box): Box => ({ ...one, x: laid.width - one.x - one.width });
	const line = (one: TextLine): TextLine => ({ ...one, x: laid.width - one.x });
	return {
		...laid,
		middle: box(laid.middle),
		middleLines: laid.middleLines.map(line),
		trunk: laid.trunk && { from: point(laid.trunk.from), to: point(laid.trunk.to) },
		placed: laid.placed.map((one) => ({
			...{ id: one.id, box: box(one.box), lines: one.lines.map(line) },
			...{ from: point(one.from), to: point(one.to) }
		}))
	};
}
