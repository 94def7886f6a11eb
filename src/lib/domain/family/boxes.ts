// What takes up room on a family map: shapes, and the words under them.
import { widthEm } from '../tools/drawn/wrapWords.ts';
import type { DrawnPerson, FamilyDrawing, Point } from './drawing.ts';

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Lines and words keep so far from the shapes of others. */
const clear = 3;

export function symbolBox({ x, y }: Point, { sizes }: FamilyDrawing, more = clear): Box {
	const half = sizes.symbol / 2 + more;
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Of the words under somebody, about. */
export function nameBox({ person, x, labelY }: DrawnPerson, { sizes }: FamilyDrawing): Box {
	const width = Math.min(sizes.column - 4, Math.max(0.6 * sizes.column, nameWidth(person, sizes)));
	const top = labelY - sizes.text;
	return { left: x - width / 2, right: x + width / 2, top, bottom: top + 2.2 * sizes.lineOfText };
}

const nameWidth = ({ name }: DrawnPerson['person'], { text }: FamilyDrawing['sizes']) =>
	widthEm(name) * text;

export const isIn = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
	x > left && x < right && y > top && y < bottom;

export const around = ({ x, y }: Point, across: number, down: number): Box => ({
	...{ left: x - across, right: x + across },
	...{ top: y - down, bottom: y + down }
});

/** The area that two boxes share. */
export function shared(a: Box, b: Box): number {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, across) * Math.max(0, down);
}
