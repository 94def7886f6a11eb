// What is decided, for each child (SPEC.md DE1–DE3; practice.md 2.8).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { childrenWithoutDecision, decision } from './decision.ts';

const plan = { significantHarm: 'yes', outcome: 'cpPlan', category: 'emotional', reasons: 'Both.' };
const theo = { childRef: ['theo'] };
const check = (values: Record<string, string | string[]>, more = theo) =>
	itemChecksOf(decision, 'decisions', toolItem({ ...plan, ...values }, more));

test('[DE1] each child has a decision of their own, or is told of as pending', () => {
	const decisions = [toolItem(plan, theo), toolItem({ reasons: 'begun' }, { childRef: ['maya'] })];
	expect(childrenWithoutDecision({ decisions }, ['theo', 'maya'])).toEqual(['maya']);
	const parentViews = [toolItem({ agrees: 'yes' })];
	const children = ['theo', 'maya'];
	expect(toolHints(decision, { decisions, parentViews }, { children })).toEqual([
		'childWithoutDecision'
	]);
	expect(toolHints(decision, { decisions }, { children: ['theo'] })).toEqual(['noParentView']);
	expect(check({}, { childRef: [] })).toEqual(['oneChildEach']);
	expect(check({}, { childRef: ['theo', 'maya'] })).toEqual(['oneChildEach']);
});

test('[DE2] a kind of harm goes with a child protection plan, and only with one', () => {
	expect(check({})).toEqual([]);
	expect(check({ secondary: ['physical'] })).toEqual([]);
	expect(check({ secondary: ['emotional'] })).toEqual(['sameTwice']);
	expect(check({ category: '' })).toEqual(['planWithoutCategory']);
	expect(check({ significantHarm: 'no', outcome: 'cin' })).toEqual(['categoryWithoutPlan']);
	expect(check({ significantHarm: 'no', outcome: 'cin', category: '' })).toEqual([]);
	expect(check({ significantHarm: 'no' })).toEqual(['harmAndOutcome']);
	expect(check({ outcome: 'earlyHelp', category: '' })).toEqual(['harmAndOutcome']);
	expect(check({ outcome: 'reconvene', category: '' })).toEqual([]);
});

test('[DE3] who sees it differently stands with it; passing it on is asked', () => {
	const hints = (isPassedOn: boolean) =>
		toolHints(decision, { dissents: [toolItem({ escalated: isPassedOn })] }, { children: [] });
	expect(hints(false)).toEqual(['notEscalated']);
	expect(hints(true)).toEqual([]);
});
