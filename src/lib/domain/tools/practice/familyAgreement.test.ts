// Who agrees, and Plan B (SPEC.md AG1–AG2; practice.md 2.7 stage 5).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { familyAgreement, latestAgreements } from './familyAgreement.ts';

test('[AG1] what each person said last counts, also where somebody typed it for them', () => {
	const first = toolItem({ answer: 'no' }, { author: 'sam', speaker: 'grace' });
	const later = toolItem({ answer: 'yes' }, { author: 'grace' });
	const mum = toolItem({ answer: 'partly' }, { author: 'chantelle' });
	expect(latestAgreements({ agreements: [first, later, mum] })).toEqual([later, mum]);
	const planB = [toolItem({ who: 'Nan' })];
	const hints = (...agreements: ReturnType<typeof toolItem>[]) =>
		toolHints(familyAgreement, { agreements, planB }, { children: [] });
	expect(hints()).toEqual(['nobodySaidYet']);
	expect(hints(first, later)).toEqual([]);
	expect(hints(first, later, mum)).toEqual(['notEverybodyAgrees']);
	expect(itemChecksOf(familyAgreement, 'agreements', mum)).toEqual(['whatWouldChange']);
});

test('[AG2] Plan B is an order of people, and missing it is seen', () => {
	expect(familyAgreement.lists['planB']?.isOrdered).toBe(true);
	const agreements = [toolItem({ answer: 'yes' })];
	expect(toolHints(familyAgreement, { agreements, planB: [] }, { children: [] })).toEqual([
		'noPlanB'
	]);
});
