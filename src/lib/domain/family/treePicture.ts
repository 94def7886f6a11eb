// A child's picture of their people as a drawing (SPEC.md CP7): who is in it, and where, alone say how it looks. The same for the
// child's own page, for those who are let see it, on the wall and on paper. In units of a sixteenth of an em.
import { em, type Box } from '../tools/drawn/spokes.ts';
import type { Point } from '../tools/drawn/lineStyle.ts';
import { largest } from '../tools/drawn/wallRoom.ts';
import { wrapWords } from '../tools/drawn/wrapWords.ts';
import {
	calledIn,
	treeColumns,
	treeMost,
	treeRows,
	type FaceId,
	type TreePerson
} from './childTree.ts';

/** One place of the sheet. */
export interface TreeSpot {
	place: number;
	box: Box;
}

/** Somebody on their place. */
export interface TreeFigure extends TreeSpot {
	face: FaceId;
	/** A square. */
	faceBox: Box;
	/** In the middle of a square of one em; null: no heart. */
	heart: Point | null;
	/** Each in the middle of `x`, or beginning there where it stands beside the face. */
	lines: readonly (Point & { text: string })[];
}

export interface TreePicture {
	width: number;
	height: number;
	/** How many stand side by side at most. */
	columns: number;
	/** Names stand beside their faces, and begin there; else under them. */
	isBeside: boolean;
	/** Every place that is drawn, by its number, also those where nobody is. */
	spots: readonly TreeSpot[];
	figures: readonly TreeFigure[];
}

/** How one place looks, in em. */
interface Look {
	width: number;
	face: number;
	isBeside: boolean;
}

const padding = 0.3;
/** Between a face and its name. */
const gap = 0.25;
const lineHeight = 1.2;
const linesMost = 6;
/** Room for a heart at the upper corner of a face. */
const heartRoom = 0.5;
const sheetLook: Look = { width: 5.2, face: 2.9, isBeside: false };
const listLook: Look = { width: 6, face: 2.6, isBeside: false };
const wallLooks: readonly Look[] = [
	...[5.2, 7, 9].map((width) => ({ width, face: 2.9, isBeside: false })),
	...[7.5, 9.5, 12, 15].map((width) => ({ width, face: 2.6, isBeside: true }))
];

interface Part {
	firstRow: number;
	rows: number;
	firstColumn: number;
	columns: number;
}

const wholeSheet: Part = { firstRow: 0, rows: treeRows, firstColumn: 0, columns: treeColumns };

/** Which rows and columns are used: a picture that is only looked at has no empty edge. */
function usedPart(people: readonly Pick<TreePerson, 'place'>[]): Part {
	const used = (all: readonly number[]) => {
		const first = Math.min(...all, treeMost);
		return { first, count: Math.max(...all, first) - first + 1 };
	};
	const down = used(people.map(({ place }) => rowOf(place)));
	const across = used(people.map(({ place }) => columnOf(place)));
	return {
		...{ firstRow: down.first, rows: down.count },
		...{ firstColumn: across.first, columns: across.count }
	};
}

const rowOf = (place: number) => Math.floor(place / treeColumns);
const columnOf = (place: number) => place % treeColumns;

/** The whole sheet with its empty places, as the child has it; each person on a place of their own (eachInPlace). */
export function treeSheet(people: readonly TreePerson[], isMirrored = false): TreePicture {
	return drawnOn(wholeSheet, people, sheetLook, isMirrored);
}

/** As others see it: what is used of the sheet. */
export function treePart(people: readonly TreePerson[], isMirrored = false): TreePicture {
	return drawnOn(usedPart(people), people, sheetLook, isMirrored);
}

/** As others see it on a wall: with names under faces, or beside them, whichever is larger there. */
export function treeOnWall(people: readonly TreePerson[], isMirrored = false): TreePicture {
	const part = usedPart(people);
	return largest(wallLooks.map((look) => drawnOn(part, people, look, isMirrored)));
}

/** One below the other, in the order of their places: where letters are so large that four have no room side by side. */
export function treeList(people: readonly TreePerson[], isMirrored = false): TreePicture {
	const inOrder = people.toSorted((a, b) => a.place - b.place);
	const rows = inOrder.map((person) => [{ place: person.place, person }]);
	return drawn(rows, listLook, isMirrored);
}

function drawnOn(
	part: Part,
	people: readonly TreePerson[],
	look: Look,
	isMirrored: boolean
): TreePicture {
	const at = new Map(people.map((person) => [person.place, person]));
	const rows = Array.from({ length: part.rows }, (_row, down) => {
		const first = (part.firstRow + down) * treeColumns + part.firstColumn;
		return Array.from({ length: part.columns }, (_column, on) => ({
			place: first + on,
			person: at.get(first + on)
		}));
	});
	return drawn(rows, look, isMirrored);
}

/** Places side by side, with who is there. */
type Row = readonly { place: number; person: TreePerson | undefined }[];

function drawn(rows: readonly Row[], look: Look, isMirrored: boolean): TreePicture {
	const columns = Math.max(...rows.map(({ length }) => length), 1);
	const cell = look.width * em;
	const spots: TreeSpot[] = [];
	const figures: TreeFigure[] = [];
	let y = 0;
	for (const row of rows) {
		const names = row.map(({ person }) => (person ? linesOf(person, look) : []));
		const height = heightOf(Math.max(1, ...names.map(({ length }) => length)), look) * em;
		for (const [on, { place, person }] of row.entries()) {
			const box = { x: (isMirrored ? columns - 1 - on : on) * cell, y, width: cell, height };
			spots.push({ place, box });
			if (!person) continue;
			figures.push({ place, box, ...figureIn(box, person, names[on] ?? [], look, isMirrored) });
		}
		y += height;
	}
	return {
		...{ width: columns * cell, height: y, columns },
		...{ isBeside: look.isBeside, spots, figures }
	};
}

/** How wide a line of a name may be, in em. */
function textWidth({ width, face, isBeside }: Look): number {
	return width - 2 * padding - (isBeside ? face + heartRoom + gap : 0);
}

function linesOf(person: TreePerson, look: Look): string[] {
	return wrapWords(calledIn(person) || '?', textWidth(look), linesMost);
}

/** In em. */
function heightOf(lines: number, { face, isBeside }: Look): number {
	const words = lines * lineHeight;
	return 2 * padding + (isBeside ? Math.max(face, words) : face + gap + words);
}

function figureIn(
	box: Box,
	{ face, hasHeart }: TreePerson,
	lines: readonly string[],
	look: Look,
	isMirrored: boolean
): Pick<TreeFigure, 'face' | 'faceBox' | 'heart' | 'lines'> {
	const size = look.face * em;
	const inside = padding * em;
	const begins = (from: number, wide: number) =>
		isMirrored ? box.x + box.width - from - wide : box.x + from;
	const faceBox = {
		x: look.isBeside ? begins(inside, size) : box.x + (box.width - size) / 2,
		y: look.isBeside ? box.y + (box.height - size) / 2 : box.y + inside,
		...{ width: size, height: size }
	};
	const textTop = look.isBeside
		? box.y + (box.height - lines.length * lineHeight * em) / 2
		: faceBox.y + size + gap * em;
	const textX = look.isBeside
		? begins(inside + size + (heartRoom + gap) * em, 0)
		: box.x + box.width / 2;
	return {
		...{ face, faceBox },
		heart: hasHeart
			? { x: isMirrored ? faceBox.x : faceBox.x + size, y: faceBox.y + 0.45 * em }
			: null,
		lines: lines.map((text, i) => ({
			text,
			...{ x: textX, y: textTop + (i + 0.85) * lineHeight * em }
		}))
	};
}
