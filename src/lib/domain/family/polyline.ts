// Lines of many short pieces: how long they are, and what lies along them.
import type { Point } from './drawing.ts';

export function lengthOf(path: readonly Point[]): number {
	return path.slice(1).reduce((sum, to, index) => sum + distance(path[index] ?? to, to), 0);
}

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The same line, with a point at every `step` and at its end. */
export function inSteps(path: readonly Point[], step: number): Point[] {
	const length = lengthOf(path);
	const count = Math.max(1, Math.round(length / step));
	const [first, ...others] = path;
	const last = others.at(-1);
	if (!first || !last) return [...path];
	const points = [first];
	let from = first;
	let gone = 0;
	for (const to of others) {
		const piece = distance(from, to);
		while (points.length < count && (points.length / count) * length <= gone + piece) {
			const part = ((points.length / count) * length - gone) / (piece || 1);
			points.push({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
		}
		gone += piece;
		from = to;
	}
	return [...points, last];
}

/** So far along it. */
export function pointAt(path: readonly Point[], along: number): Point {
	let left = along;
	for (const [index, from] of path.entries()) {
		const to = path[index + 1];
		if (!to) return from;
		const length = distance(from, to);
		if (left <= length && length > 0) {
			const part = left / length;
			return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
		}
		left -= length;
	}
	return path.at(-1) ?? { x: 0, y: 0 };
}

/** So far along it, and so far beside it. */
export function besideAt(path: readonly Point[], along: number, aside: number): Point {
	const here = pointAt(path, along);
	const [a, b] = [pointAt(path, Math.max(0, along - 1)), pointAt(path, along + 1)];
	const length = distance(a, b) || 1;
	return {
		x: here.x - ((b.y - a.y) / length) * aside,
		y: here.y + ((b.x - a.x) / length) * aside
	};
}
