// What others do to somebody's mark leaves it to be seen (SPEC.md DB17): they move it, recolour it, make it larger and smaller,
// but do not rub it out by that. Asked by the page before it writes, and by the server.
import type { Person } from '../access.ts';
import { runsMeeting } from '../roles.ts';
import type { Room } from '../rooms.ts';
import { paper, type Shape } from './shapes.ts';
import { isScaled, unpackStroke } from './stroke.ts';

/** In points of the paper: of what is smaller, or of what is left on the paper, nobody would get hold. */
const least = 12;
/** So many times as large as usual: below it lines are hairs and words are dust. */
const scaleLeast = 0.5;
/** Positions and strokes are kept so exactly. */
const rounding = 0.2;
const textHeight = 24;
const noteSide = 200;

export interface ChangedMark {
	before: Shape;
	after: Shape;
}

/** Whoever runs the meeting rubs out anything, and on one's own page those who write there. */
export function hidesAnothers(
	person: Person,
	{ owner }: Pick<Room, 'owner'>,
	changed: readonly ChangedMark[]
): boolean {
	if (owner !== null || runsMeeting(person.role)) return false;
	return changed.some(({ before, after }) => before.by !== person.id && hides(before, after));
}

/** Could it be seen before, and not any more? What was small or off the paper already may stay so. */
export function hides(before: Shape, after: Shape): boolean {
	if (after.color === 'white' && before.color !== 'white') return true;
	if (after.scale < Math.min(scaleLeast, before.scale)) return true;
	if (isDrawnAnew(before, after)) return true;
	const [was, is] = [boxOf(before), boxOf(after)];
	return isTooSmall(was, is) || (isOnPaper(before, was) && !isOnPaper(after, is));
}

function isDrawnAnew({ stroke: before }: Shape, { stroke: after }: Shape): boolean {
	return before !== after && !isScaled(before ?? '', after ?? '');
}

/** About where the mark stands, before it is turned. */
interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

function boxOf(shape: Shape): Box {
	const { kind, scale, w, h = 100, grow = 0 } = shape;
	switch (kind) {
		case 'draw':
		case 'highlight':
			return strokeBox(shape);
		case 'geo':
		case 'image':
			return { left: 0, top: 0, width: w ?? 100, height: h + grow };
		case 'note':
			return { left: 0, top: 0, width: noteSide * scale, height: (noteSide + grow) * scale };
		case 'text': {
			const height = textHeight * scale;
			return { left: 0, top: 0, width: w === undefined ? height : w * scale, height };
		}
	}
}

function strokeBox({ stroke = '', scale }: Shape): Box {
	const points = unpackStroke(stroke)?.parts.flatMap((part) => part.points) ?? [];
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of points) {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
	return {
		...{ left: left * scale, top: top * scale },
		...{ width: (right - left) * scale, height: (bottom - top) * scale }
	};
}

function isTooSmall(was: Box, is: Box): boolean {
	const isLess = (before: number, after: number) => after < Math.min(least, before) - rounding;
	return isLess(was.width, is.width) || isLess(was.height, is.height);
}

/** Enough of it to get hold of, turned as it is. */
function isOnPaper({ x, y, rotation }: Shape, { left, top, width, height }: Box): boolean {
	const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
	const corners = [left, left + width].flatMap((dx) =>
		[top, top + height].map((dy) => ({ x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos }))
	);
	const isWithin = (places: readonly number[], most: number) => {
		const [from, to] = [Math.min(...places), Math.max(...places)];
		const needed = Math.min(least, to - from);
		return Math.min(to, most) - Math.max(from, 0) >= needed - rounding;
	};
	return (
		isWithin(
			corners.map((corner) => corner.x),
			paper.width
		) &&
		isWithin(
			corners.map((corner) => corner.y),
			paper.height
		)
	);
}
