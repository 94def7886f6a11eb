// How far somebody was moved by hand on the family map, along their row, and on which side of their partners they were put: as it
// is kept beside their facts (SPEC.md FM12).
import type { Hand } from './family.ts';

export const hands: readonly Hand[] = ['left', 'right'];

/** Small enough to put somebody where one wants, large enough to be seen. */
const stepsInColumn = 4;
/** Six columns to either side. */
const mostSteps = 24;

/** Every value that is kept, left is less; 0 is somebody who was put where they are laid out, and stays there. */
export const asides: readonly string[] = Array.from({ length: 2 * mostSteps + 1 }, (_, index) =>
	String(index - mostSteps)
);

/** In columns, to the right; null where nobody moved them. What was never kept by us counts for nothing. */
export function columnsOf(kept: unknown): number | null {
	return typeof kept === 'string' && asides.includes(kept) ? Number(kept) / stepsInColumn : null;
}

/** What to keep for so many columns: the nearest step, within the bounds. */
export function asideFor(columns: number): string {
	const steps = Math.round(columns * stepsInColumn);
	return String(Math.min(mostSteps, Math.max(-mostSteps, steps)));
}

/**
 * One step on by a key or a button, from where they are seen: whoever was only pushed begins there, and whoever pushes
 * against others goes on pushing.
 * @param moved how far from their place they are seen
 */
export function stepAside(
	{ aside, moved }: { aside: number | null; moved: number },
	to: 'left' | 'right'
): string {
	const step = 1 / stepsInColumn;
	if (to === 'left') return asideFor(Math.min(aside ?? moved, moved) - step);
	return asideFor(Math.max(aside ?? moved, moved) + step);
}
