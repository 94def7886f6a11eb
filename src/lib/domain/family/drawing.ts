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

export interface FamilyDrawing {
	width: number;
	height: number;
	people: readonly DrawnPerson[];
	couples: readonly CoupleLine[];
	descents: readonly DescentLine[];
	/** Round everybody who lives in the household: one outline, or several where others stand between. */
	household: readonly (readonly Point[])[];
}

/** All in the drawing's own units: a text of 15 is read at its usual size when it is drawn as large as it says. */
export const size = {
	column: 116,
	symbol: 46,
	text: 15,
	lineOfText: 18,
	labelLines: 3,
	margin: 16
};
