// What a drawing board holds: marks with these fields and nothing else, no links, embeds or frames (security.md V78).
// Names of colours, sizes and forms are those of the drawing library, so that a mark looks alike wherever it is drawn.

export const shapeKinds = ['draw', 'highlight', 'geo', 'text', 'note', 'image'] as const;
export type ShapeKind = (typeof shapeKinds)[number];

export const colors = [
	...(['black', 'grey', 'light-violet', 'violet', 'blue', 'light-blue', 'yellow'] as const),
	...(['orange', 'green', 'light-green', 'light-red', 'red', 'white'] as const)
] as const;
export type Color = (typeof colors)[number];

export const sizes = ['s', 'm', 'l', 'xl'] as const;
export type Size = (typeof sizes)[number];

export const fills = ['none', 'semi', 'solid'] as const;
export const dashes = ['draw', 'solid', 'dashed', 'dotted'] as const;

export const forms = [
	...(['rectangle', 'ellipse', 'triangle', 'diamond', 'star', 'heart', 'cloud', 'oval'] as const),
	...(['hexagon', 'arrow-right', 'arrow-left', 'arrow-up', 'arrow-down'] as const)
] as const;
export type Form = (typeof forms)[number];

/** One mark. Where it stands and how it looks are fields of their own: two people who change different ones both win. */
export interface Shape {
	id: string;
	kind: ShapeKind;
	/** The participant who drew it. */
	by: string;
	/** On the paper, whose corner at the top left is 0, 0; before it is turned. */
	x: number;
	y: number;
	/** Turned by so much, in radians, about that point. */
	rotation: number;
	/** What lies above what: in the order of these. */
	index: string;
	color: Color;
	size: Size;
	dash: (typeof dashes)[number];
	fill: (typeof fills)[number];
	/** Drawn so many times as large. */
	scale: number;
	form?: Form;
	/** Of forms and pictures, and of text that is broken into lines at this width. */
	w?: number;
	h?: number;
	/** So much higher than that, for its words. */
	grow?: number;
	/** Of what a hand drew: packed (stroke.ts). */
	stroke?: string;
	/** Of a picture from a device: its id, kept beside the board (domain/pictures.ts). It stays the same. */
	picture?: string;
	/** Of forms, notes and text. */
	words?: string;
}

/** Everything about a mark that is a plain value and may be changed later. */
export type ShapeChange = Partial<Omit<Shape, 'id' | 'kind' | 'by' | 'picture' | 'words'>>;

/** The paper: the same for everybody, whatever their screen. */
export const paper = { width: 1000, height: 750 } as const;

export const shapesMax = 3000;
export const wordsCharsMax = 2000;
/** A long line is several marks: the library begins a new one before this. */
export const strokeCharsMax = 24_000;

/** In how many places after the point positions are kept. */
const places = 100;
/** Of the paper's corner: what is moved stays where it can be seen, or moved back. */
const farthest = 4000;
const longest = 100_000;

const shapeIdPattern = /^[0-9A-Za-z_-]{8,32}$/;
const orderPattern = /^[0-9A-Za-z]{1,120}$/;

export function isShapeId(value: unknown): value is string {
	return typeof value === 'string' && shapeIdPattern.test(value) && !(value in Object.prototype);
}

/** As it is stored: finer than a hair's breadth nobody can tell. */
export function rounded(value: number): number {
	return Math.round(value * places) / places;
}

const isNumberWithin =
	(least: number, most: number) =>
	(value: unknown): boolean =>
		typeof value === 'number' && value >= least && value <= most;

const isOneOf =
	(options: readonly string[]) =>
	(value: unknown): boolean =>
		typeof value === 'string' && options.includes(value);

const isPlace = isNumberWithin(-farthest, farthest);
const isLength = isNumberWithin(0.01, longest);

/** The plain fields that may be set later, each with what it may hold; strokes are judged beside it (mayDraw.ts). */
export const shapeFields: Readonly<
	Record<Exclude<keyof ShapeChange, 'stroke'>, (value: unknown) => boolean>
> = {
	x: isPlace,
	y: isPlace,
	rotation: isNumberWithin(-1000, 1000),
	index: (value) => typeof value === 'string' && orderPattern.test(value),
	color: isOneOf(colors),
	size: isOneOf(sizes),
	dash: isOneOf(dashes),
	fill: isOneOf(fills),
	scale: isNumberWithin(0.01, 100),
	form: isOneOf(forms),
	w: isLength,
	h: isLength,
	grow: isNumberWithin(0, longest)
};
