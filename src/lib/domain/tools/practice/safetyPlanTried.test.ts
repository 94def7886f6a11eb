// Is the safety plan tried out? (SPEC.md TY1–TY2; practice.md 2.6)
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { safetyPlanTried } from './safetyPlanTried.ts';

test('[TY1] a plan that was never tried, or has no day to look again, is seen', () => {
	const hints = (tested: ReturnType<typeof toolItem>[], reviews: ReturnType<typeof toolItem>[]) =>
		toolHints(safetyPlanTried, { tested, reviews }, { children: [] });
	expect(hints([], [])).toEqual(['notTested', 'noReview']);
	expect(hints([], [toolItem({ trialUntil: '2026-04-30' })])).toEqual(['notTested', 'noReview']);
	expect(hints([toolItem()], [toolItem({ reviewOn: '2026-04-16' })])).toEqual([]);
});

test('[TY2] what did not work asks what to make better, and nothing else', () => {
	const check = (values: Record<string, string>) =>
		itemChecksOf(safetyPlanTried, 'tested', toolItem(values));
	expect(check({ worked: 'no' })).toEqual(['makeItBetter']);
	expect(check({ worked: 'partly', whatWeChange: ' ' })).toEqual(['makeItBetter']);
	expect(check({ worked: 'no', whatWeChange: 'Nan rings at 7, not 8.' })).toEqual([]);
	expect(check({ worked: 'yes' })).toEqual([]);
});
