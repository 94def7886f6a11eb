// Which part of the board a step is about, as desks and phones show it.
import type { Show } from '../../domain/step.ts';

export const boardParts = ['map', 'mustHaves', 'plan', 'scale', 'purpose', 'tool'] as const;

export type BoardPart = (typeof boardParts)[number];

export function boardPartOf(show: Show): BoardPart {
	return boardParts.find((part) => part === show) ?? 'map';
}
