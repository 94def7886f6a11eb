// What each agency reports (SPEC.md RT1–RT2; practice.md 2.8).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { reports } from './reports.ts';

const card = {
	strengths: 'Maya is in school every day.',
	worries: 'On 26 January Maya cried in class.',
	agency: 'Westmere school',
	seenAlone: true,
	sharedWithParentsOn: '2026-02-16'
};
const about = { childRef: ['maya'] };

test('[RT1] parents read a report before, each child is told of alone, and labels are asked about', () => {
	const check = (values: Record<string, string | boolean>, more = about) =>
		itemChecksOf(reports, 'reportCards', toolItem({ ...card, ...values }, more));
	expect(check({})).toEqual([]);
	expect(check({ sharedWithParentsOn: '' })).toEqual(['notShared']);
	expect(check({ seenAlone: false })).toEqual(['notSeenAlone']);
	expect(check({ worries: 'Mum has poor engagement.' })).toEqual(['label']);
	expect(check({}, { childRef: [] })).toEqual(['whichChild']);
});

test('[RT2] whoever runs the meeting sees what was not shared and what is not checked', () => {
	const hints = (values: Record<string, string | boolean>) =>
		toolHints(reports, { reportCards: [toolItem({ ...card, ...values })] }, { children: [] });
	expect(hints({})).toEqual([]);
	expect(hints({ sharedWithParentsOn: '', notYetChecked: true })).toEqual([
		'notSharedWithParents',
		'someNotChecked'
	]);
});
