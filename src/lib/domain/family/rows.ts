// The rows of a family map, and their places by number: how orders of people are compared.
import type { Block } from './blocks.ts';

/** Rows from the oldest; each from left to right. */
export type Rows = readonly (readonly Block[])[];

/** Places by number, each row in the middle of the widest. */
export function placesIn(rows: Rows): Map<string, number> {
	const widest = Math.max(0, ...rows.map((blocks) => blocks.flat().length));
	return new Map(
		rows.flatMap((blocks) => {
			const ids = blocks.flat();
			const from = (widest - ids.length) / 2;
			return ids.map((id, index) => [id, from + index] as const);
		})
	);
}

export const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
