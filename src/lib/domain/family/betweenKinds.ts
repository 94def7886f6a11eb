// How two people can be with each other, or what can be with one (practice.md 2.10, the optional layer).
export const betweenKinds = [
	...(['close', 'distant', 'conflict', 'closeAndConflict', 'fused', 'cutOff', 'repaired'] as const),
	...(['takesCareOf', 'illness', 'harm'] as const)
];

/** Null where it is not said how. */
export type BetweenKind = (typeof betweenKinds)[number] | null;

/** Drawn with bars in the middle of its line. */
export function hasMarks(kind: BetweenKind): boolean {
	return kind === 'cutOff' || kind === 'repaired';
}
