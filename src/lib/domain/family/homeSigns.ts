// By which a home is told from the others on a map (SPEC.md FM7): a letter on a disc, the same on each of its outlines.
import type { Point, Sizes } from './drawing.ts';

/**
 * A letter, and with a number once all letters are used.
 * @param letters those of a language that are told from each other from across a room
 */
export function homeSign(letters: string, index: number): string {
	const all = [...letters];
	const round = Math.floor(index / all.length);
	return `${all[index % all.length] ?? ''}${round > 0 ? String(round + 1) : ''}`;
}

/** How large its text is on the disc, where that of a single letter is so large. */
export const homeSignText = (sign: string, size: number): number =>
	[...sign].length > 1 ? size * 0.7 : size;

/** Of the disc, where its letter is so large. */
export const signRadius = (size: number): number => size * 0.66;

/** From the side of an outline to the disc. */
const gap = 4;

/** People of one home side by side, from left to right, whose outline an outline goes round. */
interface Run {
	row: number;
	ids: readonly string[];
}

/** How far within the lines of others: at its sides, and over and under it. */
interface Inside {
	side: number;
	level: number;
}

interface Edges {
	/** Of a person, and of a row: the middle of the shapes. */
	x: (id: string) => number;
	y: (row: number) => number;
	/** Of outlines. */
	top: (row: number, level: number) => number;
	left: (id: string, side: number) => number;
	right: (id: string, side: number) => number;
	size: Sizes;
}

/** @returns what finds a place for one outline after the other: none there is none for those without people */
export function signsIn(edges: Edges): (runs: readonly Run[], inside: Inside) => Point[] {
	const radius = signRadius(edges.size.smallText);
	const taken: Point[] = [];
	const isFree = ({ x, y }: Point) =>
		taken.every((one) => Math.hypot(one.x - x, one.y - y) > 2 * radius);
	return (runs, inside) => {
		const corners = runs.flatMap((run) => cornersIn(run, inside, edges, radius));
		const sign = corners.find(isFree) ?? corners[0];
		if (!sign) return [];
		taken.push(sign);
		return [sign];
	};
}

/**
 * The best first: upper corners within an outline, over the line to a partner, and beside the shape as far as the outline is
 * wide. For those who stand alone in more than two homes further in, and under that line.
 */
function cornersIn(
	{ row, ids }: Run,
	{ side, level }: Inside,
	{ x, y, top, left, right, size }: Edges,
	radius: number
): Point[] {
	const cy = Math.min(top(row, level) + 2 + radius, y(row) - 1 - radius);
	const beside = size.symbol / 2 + 1 + radius;
	const upper = ids.map((id) => {
		const from = left(id, id === ids[0] ? side : 0);
		const to = right(id, id === ids.at(-1) ? side : 0);
		return {
			left: { x: Math.max(from + 1, Math.min(from + gap + radius, x(id) - beside)), y: cy },
			right: { x: Math.min(to - 1, Math.max(to - gap - radius, x(id) + beside)), y: cy }
		};
	});
	const outer = [
		...upper.slice(0, 1).map((one) => one.left),
		...upper.slice(-1).map((one) => one.right)
	];
	const all = upper.flatMap((one) => [one.left, one.right]);
	const inner = ids.flatMap((id) => [-beside, beside].map((dx) => ({ x: x(id) + dx, y: cy })));
	const lower = all.map((one) => ({ x: one.x, y: y(row) + 1 + radius }));
	return [...outer, ...all, ...inner, ...lower];
}
