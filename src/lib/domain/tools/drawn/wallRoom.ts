// How much room a wall has for a picture, and which of several ways to draw the same is the largest there.

export interface Extent {
	width: number;
	height: number;
}

/** What a wall has for a picture, in its own proportions: pixels of 1920 by 1080. */
export const wallRoom: Extent = { width: 1760, height: 648 };

/** How many times larger something can be on the wall. */
export function wallScale({ width, height }: Extent): number {
	return Math.min(wallRoom.width / width, wallRoom.height / height);
}

/** Of several ways to draw the same, the one that is largest on the wall. */
export function largest<One extends Extent>(ways: readonly One[]): One {
	const [first, ...others] = ways;
	if (!first) throw new Error('no way to draw it');
	return others.reduce((best, next) => (wallScale(next) > wallScale(best) ? next : best), first);
}
