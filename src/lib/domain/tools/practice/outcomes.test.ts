// What will be better for each child (SPEC.md OU1–OU2; practice.md 2.9).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { outcomes } from './outcomes.ts';

const sleeps = {
	outcome: 'Theo sleeps at home and is woken by nobody.',
	contingency: 'The children go to Grace’s.',
	contingencyDecider: 'Priya’s manager'
};
const theo = { childRef: ['theo'] };

test('[OU1] what is better is life for a child: no service, nothing that is only gone', () => {
	const check = (outcome: string, more = theo) =>
		itemChecksOf(outcomes, 'outcomes', toolItem({ outcome }, more));
	expect(check(sleeps.outcome)).toEqual([]);
	expect(check('Chantelle attends the course')).toEqual(['serviceOnly']);
	expect(check('Mum and Darren stop arguing')).toEqual(['absence']);
	expect(check(sleeps.outcome, { childRef: [] })).toEqual(['whichChild']);
});

test('[OU2] a child without one, one that is stuck and one without Plan B are seen', () => {
	const hints = (values: Record<string, string>, children: string[]) =>
		toolHints(outcomes, { outcomes: [toolItem(values, theo)] }, { children });
	expect(hints(sleeps, ['theo'])).toEqual([]);
	expect(hints(sleeps, ['theo', 'maya'])).toEqual(['childWithoutOutcome']);
	expect(hints({ ...sleeps, state: 'stuck' }, ['theo'])).toEqual(['stuck']);
	expect(hints({ ...sleeps, contingencyDecider: '' }, ['theo'])).toEqual(['noPlanB']);
});
