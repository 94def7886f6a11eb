// Before a plan is agreed, every must-have is linked to a line of it, or a sentence says how it is met (practice.md 2.4,
// 2.26). It tells; whoever runs the meeting decides.

/** How somebody says that the plan meets it. */
export interface MetWords {
	met: 'yes' | 'partly' | 'no';
	how: string;
	lines: readonly string[];
}

/** Is it told how the plan meets this one? A line that is no longer there tells nothing. */
export function isLinked(met: readonly MetWords[], planLines: ReadonlySet<string>): boolean {
	return met.some(
		({ met: state, how, lines }) =>
			state !== 'no' && (how.trim() !== '' || lines.some((line) => planLines.has(line)))
	);
}

/** @returns those that nothing says yet how to meet */
export function unlinked<Must extends { met: readonly MetWords[] }>(
	mustHaves: readonly Must[],
	planLines: ReadonlySet<string>
): Must[] {
	return mustHaves.filter(({ met }) => !isLinked(met, planLines));
}
