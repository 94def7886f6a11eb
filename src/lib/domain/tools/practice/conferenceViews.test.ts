// How the family sees it, and the chair's summary (SPEC.md VW1; practice.md 2.8).
import { expect, test } from 'vitest';
import { toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { conferenceViews } from './conferenceViews.ts';

test('[VW1] the family’s view is not left out, and a summary of risk alone is seen', () => {
	const hints = (content: Record<string, ReturnType<typeof toolItem>[]>) =>
		toolHints(conferenceViews, content, { children: [] });
	const familyViews = [toolItem({ view: 'I need somebody to ring at night.' })];
	const risk = toolItem({ kind: 'riskFactor' });
	const helps = toolItem({ kind: 'protectiveFactor' });
	expect(hints({})).toEqual(['noFamilyView']);
	expect(hints({ familyViews, chairSummary: [risk] })).toEqual(['onlyRisk']);
	expect(hints({ familyViews, chairSummary: [risk, helps] })).toEqual([]);
});
