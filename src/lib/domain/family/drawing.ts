// What a family map is drawn with: places and lines, in the drawing's own units.
import type { BroughtUp, CoupleKind, FamilyPerson } from './family.ts';

export interface Point {
	x: number;
	y: number;
}

export interface DrawnPerson extends Point {
	id: string;
	person: FamilyPerson;
	/** Where the words under the symbol begin. */
	labelY: number;
	/** How far from where they are laid out, in columns: moved by hand, or to make room for somebody who was. */
	moved: number;
}

export interface CoupleLine {
	union: string;
	/** Null: they have a child together, and nobody said more. */
	kind: CoupleKind | null;
	path: readonly Point[];
	/** Where the strokes of a separation or a divorce cross it. */
	middle: Point;
}

export interface DescentLine {
	/** Null for what all children of a union share. */
	child: string | null;
	kind: 'birth' | BroughtUp;
	path: readonly Point[];
}

export interface HomeDrawn {
	id: string;
	isChildrens: boolean;
	/** Those on the map who live there. */
	people: readonly string[];
	/** One where nobody else stands between them, and one row is under the other; else one for each who stand together. */
	outlines: readonly (readonly Point[])[];
	/**
	 * The middle of its sign on each, so that one sees which belong to the same home, and where somebody has two; none where
	 * there is one outline alone.
	 */
	signs: readonly Point[];
}

export interface FamilyDrawing {
	width: number;
	height: number;
	people: readonly DrawnPerson[];
	couples: readonly CoupleLine[];
	descents: readonly DescentLine[];
	/** Who lives together, the home of the children it is about first. */
	homes: readonly HomeDrawn[];
	sizes: Sizes;
}

/** All in the drawing's own units. */
export interface Sizes {
	column: number;
	symbol: number;
	/** Of a name, and of what stands under it. */
	text: number;
	smallText: number;
	lineOfText: number;
	/** Of the year somebody died, and how far over their middle it stands. */
	yearText: number;
	yearUp: number;
	labelLines: number;
	/** From under the words of a row to the shapes of the next, besides its lines. */
	free: number;
	margin: number;
}

/** A text of 15 is read at its usual size when it is drawn as large as it says. */
export const size: Sizes = {
	column: 116,
	symbol: 46,
	text: 15,
	smallText: 14,
	lineOfText: 18,
	yearText: 12,
	yearUp: 26,
	labelLines: 3,
	free: 23,
	margin: 16
};

/** For a wall: the words are large beside the shapes, so that they are read from across a room. */
export const wallSize: Sizes = {
	column: 208,
	symbol: 44,
	text: 27,
	smallText: 25,
	lineOfText: 29,
	yearText: 25,
	yearUp: 11,
	labelLines: 2,
	free: 0,
	margin: 14
};
