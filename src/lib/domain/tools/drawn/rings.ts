// Where the names stand in circles of people (practice.md 2.15): three rings round somebody, each name wholly within its own
// and none over another. In units of a sixteenth of an em, as the other pictures (spokes.ts).
import { em, type Box, type TextLine } from './spokes.ts';
import type { Point } from './lineStyle.ts';
import { widthEm, wrapWords } from './wrapWords.ts';

export interface RingName {
	id: string;
	name: string;
}

/** Half of how wide and how tall an oval round the middle is. */
export interface Oval {
	rx: number;
	ry: number;
}

export interface PlacedName {
	id: string;
	/** From 0, the innermost. */
	ring: number;
	box: Box;
	dot: Point;
	lines: readonly TextLine[];
}

export interface Rings {
	width: number;
	height: number;
	/** From the middle outwards: the middle itself first. */
	middle: Oval;
	middleLines: readonly TextLine[];
	ovals: readonly Oval[];
	placed: readonly PlacedName[];
	/** How many times smaller it is to be shown. */
	zoom: number;
}

export const dotRadius = 0.28 * em;
const dotRoom = 0.8 * em;
const lineHeight = 1.2 * em;
const nameMost = 9;
const sidePadding = 0.3 * em;
/** Between names, and between a name and a ring. */
const gap = 0.35 * em;
/** A ring with nobody in it can still be seen. */
const thinnest = 0.1;
const step = 0.02;
/** How tall, as a part of how wide, where one can scroll. */
const shapes = [0.4, 0.5, 0.6, 0.75, 0.9, 1.1, 1.4, 1.8, 2.4];
const zoomStep = 1.08;
const zoomsMost = 60;

interface Sized extends RingName {
	lines: string[];
	width: number;
	height: number;
}

function sized({ id, name }: RingName): Sized {
	const lines = wrapWords(name, nameMost, 2);
	const widest = Math.max(...lines.map(widthEm), 1);
	return {
		...{ id, name, lines, width: widest * em + 2 * sidePadding },
		height: dotRoom + Math.max(lines.length, 1) * lineHeight
	};
}

/**
 * @param rings the names of each, from the middle outwards
 * @param room how wide and how tall it may be, in em; where one can scroll, it is as tall as it needs (Infinity)
 */
export function layOutRings(
	rings: readonly (readonly RingName[])[],
	middle: string,
	room: { width: number; tall: number },
	isMirrored = false
): Rings {
	const all = rings.map((names) => names.map(sized));
	const middleLines = wrapWords(middle, nameMost, 2);
	for (let i = 0; i < zoomsMost; i++) {
		const zoom = zoomStep ** i;
		const width = room.width * em * zoom;
		const talls = Number.isFinite(room.tall)
			? [room.tall * em * zoom]
			: shapes.map((shape) => shape * width);
		for (const height of talls) {
			const fitted = fittedIn(all, middleLines, width, height);
			if (fitted) return { ...fitted, ...(isMirrored ? mirrored(fitted) : {}), zoom };
		}
	}
	throw new Error('circles that fit nowhere');
}

type Laid = Omit<Rings, 'zoom'>;

function fittedIn(
	all: readonly Sized[][],
	middleWords: readonly string[],
	width: number,
	height: number
): Laid | null {
	const whole: Oval = { rx: width / 2, ry: height / 2 };
	const middle: Oval = {
		rx: (Math.max(...middleWords.map(widthEm), 2) * em) / 2 + 1.2 * em,
		ry: (Math.max(middleWords.length, 1) * lineHeight) / 2 + 0.7 * em
	};
	const least = Math.max(middle.rx / whole.rx, middle.ry / whole.ry);
	const scales = smallest(all, middle, whole, least + thinnest);
	if (!scales) return null;
	const last = scales.at(-1) ?? 1;
	// As large as there is room for: all rings with it, else the outermost alone.
	const tries = [scales.map((scale) => scale / last), [...scales.slice(0, -1), 1], scales];
	for (const tried of tries) {
		const ovals = tried.map((scale) => scaled(whole, scale));
		const packed = ovals.map((oval, ring) =>
			pack(all[ring] ?? [], ring === 0 ? middle : (ovals[ring - 1] ?? middle), oval)
		);
		if (packed.some((one) => one === null)) continue;
		return {
			...{ width, height, middle, ovals },
			middleLines: centred(middleWords, { x: whole.rx, y: whole.ry }),
			placed: packed.flatMap((boxes, ring) =>
				(boxes ?? []).map((one) => placedAt(one, ring, whole))
			)
		};
	}
	return null;
}

const scaled = ({ rx, ry }: Oval, by: number): Oval => ({ rx: rx * by, ry: ry * by });

/** The smallest rings that hold their names, one after another; null where there is no room for them. */
function smallest(
	all: readonly Sized[][],
	middle: Oval,
	whole: Oval,
	least: number
): number[] | null {
	const scales: number[] = [];
	let inner = middle;
	let scale = least;
	for (const names of all) {
		while (scale <= 1 && pack(names, inner, scaled(whole, scale)) === null) scale += step;
		if (scale > 1) return null;
		scales.push(scale);
		inner = scaled(whole, scale);
		scale += thinnest;
	}
	return scales;
}

interface Packed {
	name: Sized;
	/** From the middle of all of it. */
	x: number;
	y: number;
}

interface Stretch {
	y: number;
	from: number;
	to: number;
	names: Sized[];
	used: number;
}

/** Names in rows between two ovals, spread over them; null where they do not fit. */
function pack(names: readonly Sized[], inner: Oval, outer: Oval): Packed[] | null {
	if (names.length === 0) return [];
	const rowHeight = Math.max(...names.map(({ height }) => height)) + gap;
	const stretches = stretchesOf(rowHeight, inner, outer);
	for (const name of names) {
		const room = (one: Stretch) => one.to - one.from - one.used;
		const best = stretches.reduce<Stretch | null>(
			(most, one) => (most === null || room(one) > room(most) + 1e-6 ? one : most),
			null
		);
		if (!best || room(best) < name.width + gap) return null;
		best.names.push(name);
		best.used += name.width + gap;
	}
	return stretches.flatMap(({ y, from, to, names: here }) => {
		const free = to - from - here.reduce((sum, { width }) => sum + width, 0);
		const between = free / (here.length + 1);
		let x = from + between;
		return here.map((name) => {
			const placed = { name, x, y: y + (rowHeight - name.height) / 2 };
			x += name.width + between;
			return placed;
		});
	});
}

function stretchesOf(rowHeight: number, inner: Oval, outer: Oval): Stretch[] {
	const count = Math.floor((2 * outer.ry) / rowHeight);
	const stretches: Stretch[] = [];
	for (let row = 0; row < count; row++) {
		const y = (row - count / 2) * rowHeight;
		const far = Math.max(Math.abs(y), Math.abs(y + rowHeight));
		const near = y <= 0 && y + rowHeight >= 0 ? 0 : Math.min(Math.abs(y), Math.abs(y + rowHeight));
		const to = halfWidth(outer, far) - gap;
		const from = near < inner.ry ? halfWidth(inner, near) + gap : 0;
		const made = (a: number, b: number) => {
			if (b - a > 0) stretches.push({ y, from: a, to: b, names: [], used: 0 });
		};
		if (near >= inner.ry) made(-to, to);
		else {
			made(-to, -from);
			made(from, to);
		}
	}
	return stretches;
}

/** Of an oval, so far above or below its middle. */
function halfWidth({ rx, ry }: Oval, y: number): number {
	return y >= ry ? 0 : rx * Math.sqrt(1 - (y / ry) ** 2);
}

function placedAt({ name, x, y }: Packed, ring: number, whole: Oval): PlacedName {
	const { id, width, height, lines } = name;
	const box = { x: x + whole.rx, y: y + whole.ry, width, height };
	const middle = box.x + width / 2;
	return {
		...{ id, ring, box, dot: { x: middle, y: box.y + dotRoom / 2 } },
		lines: lines.map((text, i) => ({
			...{ text, isName: true, x: middle },
			y: box.y + dotRoom + (i + 0.78) * lineHeight
		}))
	};
}

function centred(lines: readonly string[], { x, y }: Point): TextLine[] {
	const top = y - (lines.length * lineHeight) / 2;
	return lines.map((text, i) => ({
		...{ text, isName: true, x },
		y: top + (i + 0.78) * lineHeight
	}));
}

function mirrored({ width, placed }: Laid): Pick<Rings, 'placed'> {
	const turned = (x: number) => width - x;
	return {
		placed: placed.map((one) => ({
			...one,
			box: { ...one.box, x: turned(one.box.x + one.box.width) },
			dot: { ...one.dot, x: turned(one.dot.x) },
			lines: one.lines.map((line) => ({ ...line, x: turned(line.x) }))
		}))
	};
}
