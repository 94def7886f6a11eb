// Whether a point is inside of an outline.
import type { Point } from '#lib/domain/family/drawing.ts';

export function contains(outline: readonly Point[], { x, y }: Point): boolean {
	let isInside = false;
	for (const [index, from] of outline.entries()) {
		const to = outline[(index + 1) % outline.length] ?? from;
		const isBetween = from.y > y !== to.y > y;
		if (isBetween && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) {
			isInside = !isInside;
		}
	}
	return isInside;
}
