// Lines of a plan under the questions they answer; those that answer none come last.
import type { PlanLine } from '../../board/planLines.ts';

export interface UnderQuestion {
	/** Null for all that answers no question. */
	id: string | null;
	text: string;
	lines: PlanLine[];
}

export function underQuestions(
	lines: readonly PlanLine[],
	questions: readonly { id: string; text: string }[]
): UnderQuestion[] {
	const known = new Set(questions.map(({ id }) => id));
	const isUnder = (id: string | null, { question }: PlanLine) =>
		id === null ? question === null || !known.has(question) : question === id;
	return [...questions, { id: null, text: '' }].map(({ id, text }) => ({
		id,
		text,
		lines: lines.filter((line) => isUnder(id, line))
	}));
}

/** What the lines that answer no question are called: where there are no questions they are all of the plan. */
export function otherLines(groups: readonly unknown[]): 'part-plan' | 'plan-other' {
	return groups.length === 1 ? 'part-plan' : 'plan-other';
}
