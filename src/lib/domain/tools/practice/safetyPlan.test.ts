// Our plan to keep the children safe (SPEC.md SY1–SY3; practice.md 2.6).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { isServiceRule, safetyPlan } from './safetyPlan.ts';

const fog = toolItem({
	when: 'Mum wants a drink or feels the shame fog',
	parentDoes: 'Rings Grace before buying.',
	networkDoes: 'Grace comes, or Jerome does, within the hour.',
	childCan: 'Texts the blue heart to Nan or Jerome, no reason needed.',
	whoChecks: 'Grace rings at 8'
});
const course = toolItem({ when: 'Every Tuesday', parentDoes: 'Attends the alcohol course.' });

test('[SY1] a line in which only a service acts is marked as one, also when nobody said so', () => {
	expect(isServiceRule(fog)).toBe(false);
	expect(isServiceRule(course)).toBe(true);
	expect(isServiceRule(toolItem({ ...fog.values, kind: 'service' }))).toBe(true);
	expect(itemChecksOf(safetyPlan, 'rules', course)).toEqual(['looksLikeService']);
	expect(itemChecksOf(safetyPlan, 'rules', fog)).toEqual([]);
});

test('[SY2] a plan of services alone, or without words for the children, is seen', () => {
	const hints = (...rules: ReturnType<typeof toolItem>[]) =>
		toolHints(safetyPlan, { rules, childVersion: [] }, { children: [] });
	expect(hints(course)).toEqual(['onlyServices', 'noChildVersion']);
	expect(hints(course, fog)).toEqual(['noChildVersion']);
	expect(hints()).toEqual([]);
});

test('[SY3] no address or number stands in it, 999 may', () => {
	const call = (who: string) => itemChecksOf(safetyPlan, 'ifItGoesWrong', toolItem({ who }));
	expect(call('Lúcia next door')).toEqual([]);
	expect(call('If danger now: 999')).toEqual([]);
	expect(call('Lúcia, 12 Mill Lane')).toEqual(['callSaysWhere']);
	const rule = toolItem({ ...fog.values, whoChecks: 'Ring 07700 900 123' });
	expect(itemChecksOf(safetyPlan, 'rules', rule)).toEqual(['ruleSaysWhere']);
});
