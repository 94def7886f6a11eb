// How often lines of a family map come across each other, as they are drawn: birth lines, bars, couple and fostering lines.
import type { FamilyDrawing, Point } from '#lib/domain/family/drawing.ts';

interface Piece {
	from: Point;
	to: Point;
}

const near = 1e-6;

/** Where lines only touch, such as where one begins, they are not across each other. */
export function crossingsDrawn({ couples, descents }: FamilyDrawing): number {
	const pieces = [...couples, ...descents].flatMap(({ path }) =>
		path.slice(1).map((to, index): Piece => ({ from: path[index] ?? to, to }))
	);
	return pieces.reduce(
		(sum, one, index) =>
			sum + pieces.slice(index + 1).filter((other) => areAcross(one, other)).length,
		0
	);
}

function areAcross(one: Piece, other: Piece): boolean {
	const isParted = (line: Piece, { from, to }: Piece) => sideOf(line, from) * sideOf(line, to) < 0;
	return isParted(one, other) && isParted(other, one);
}

/** On which side of a line a point is; 0: on it. */
function sideOf({ from, to }: Piece, { x, y }: Point): number {
	const area = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
	return Math.abs(area) < near ? 0 : Math.sign(area);
}
