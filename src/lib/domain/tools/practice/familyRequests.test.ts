// What the family asks, and the answers (SPEC.md RQ1–RQ3; practice.md 2.7 rules).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { familyRequests, unansweredRequests } from './familyRequests.ts';

const taxi = toolItem({ what: 'A taxi for Theo on Fridays', agency: 'social care' });
const group = toolItem({ what: 'A place in the evening group', agency: 'Ruth’s team' });
const answer = (values: Record<string, string>) => toolItem(values, { author: 'priya' });

test('[RQ1] the whole plan and each thing asked are answered before anybody goes home', () => {
	const content = {
		requests: [taxi, group],
		answers: [answer({ request: taxi.id, answer: 'yes' })]
	};
	expect(unansweredRequests(content)).toEqual([group.id]);
	expect(toolHints(familyRequests, content, { children: [] })).toEqual([
		'unanswered',
		'wholePlanOpen'
	]);
	const whole = answer({ answer: 'yes' });
	const more = answer({ request: group.id, answer: 'askFirst' });
	const answers = [...content.answers, whole, more];
	expect(toolHints(familyRequests, { ...content, answers }, { children: [] })).toEqual([]);
});

test('[RQ2] "I must ask" says whom and by when; "not yet" says why and what would make it a yes', () => {
	const check = (values: Record<string, string>) =>
		itemChecksOf(familyRequests, 'answers', answer(values));
	expect(check({ answer: 'askFirst', askWhom: 'Omar' })).toEqual(['askWhomByWhen']);
	expect(check({ answer: 'askFirst', askWhom: 'Omar', byWhen: '2026-03-27' })).toEqual([]);
	expect(check({ answer: 'notYet', ground: 'mustHaveMissing' })).toEqual(['notYetWhy']);
	const why = { because: 'Nobody is there on Sundays.', whatWouldMakeItYes: 'A name for Sundays.' };
	expect(check({ answer: 'notYet', ground: 'mustHaveMissing', ...why })).toEqual([]);
	expect(check({ answer: 'notYet', ground: 'other', ...why })).toEqual(['presumedAgreed']);
	expect(check({ answer: 'yes' })).toEqual([]);
});

test('[RQ3] after a "not yet" the family is offered more time alone', () => {
	const answers = [answer({ answer: 'notYet' })];
	expect(toolHints(familyRequests, { requests: [], answers }, { children: [] })).toEqual([
		'offerTimeAlone'
	]);
});
