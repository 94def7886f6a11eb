// Plan first or views first (SPEC.md CN4).
import { expect, test } from 'vitest';
import { inDecisionOrder } from './decisionOrder.ts';
import { meetingKinds } from './meetings/kinds.ts';
import { initialConference } from './meetings/initialConference.ts';

const listed = (order: 'planFirst' | 'viewsFirst') =>
	inDecisionOrder(initialConference.phases, order).map(({ id }) => id);

test('[CN4] plan and views change places, and nothing else', () => {
	const usual = initialConference.phases.map(({ id }) => id);
	expect(listed('planFirst')).toEqual(usual);
	const other = listed('viewsFirst');
	expect(other.indexOf('views')).toBe(usual.indexOf('outlinePlan'));
	expect(other.indexOf('outlinePlan')).toBe(usual.indexOf('views'));
	expect([...other].sort()).toEqual([...usual].sort());
});

test('[CN4] a meeting without both stays as it is', () => {
	for (const kind of meetingKinds().filter(({ decision }) => decision === null)) {
		expect(inDecisionOrder(kind.phases, 'viewsFirst')).toBe(kind.phases);
	}
});
