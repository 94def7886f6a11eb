// How the family plan is going (SPEC.md RV1; practice.md 2.7 stage 6).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { familyPlanReview } from './familyPlanReview.ts';

test('[RV1] what does not work yet asks what to change', () => {
	const hints = (values: Record<string, string>) =>
		toolHints(familyPlanReview, { progress: [toolItem(values)] }, { children: [] });
	expect(hints({ state: 'notYet' })).toEqual(['nothingChanges']);
	expect(hints({ state: 'notYet', whatWeChange: 'Jerome comes on Saturdays.' })).toEqual([]);
	expect(hints({ state: 'works' })).toEqual([]);
});
