// In which order plan and views are listed (practice.md 2.2): the council's to say. The order of the list alone: nothing is
// locked, and whoever runs the meeting goes where they want (SPEC.md CN4).
import type { DecisionOrder } from './council.ts';

const [plan, views] = ['outlinePlan', 'views'];

/** The phases as they are listed for this council; others stay where they are. */
export function inDecisionOrder<Phase extends { id: string }>(
	phases: readonly Phase[],
	order: DecisionOrder
): readonly Phase[] {
	const planAt = phases.findIndex(({ id }) => id === plan);
	const viewsAt = phases.findIndex(({ id }) => id === views);
	const isPlanFirst = planAt < viewsAt;
	if (planAt < 0 || viewsAt < 0 || isPlanFirst === (order === 'planFirst')) return phases;
	const swapped = new Map([
		[planAt, viewsAt],
		[viewsAt, planAt]
	]);
	return phases.map((phase, at) => phases[swapped.get(at) ?? at] ?? phase);
}

/** Where the reminder stands: while it is about one of the two. */
export function isAboutDecision(phase: string): boolean {
	return phase === plan || phase === views;
}
