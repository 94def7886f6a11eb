// Hearing the worries (SPEC.md HW1–HW3; practice.md 2.7 stage 3).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { hearingWorries } from './hearingWorries.ts';

const told = { what: 'Maya is in school every day, on time.', kind: 'strength', toldBefore: true };

test('[HW1] what the family was not told before is asked about', () => {
	const check = (values: Record<string, string | boolean>) =>
		itemChecksOf(hearingWorries, 'infoItems', toolItem(values));
	expect(check(told)).toEqual([]);
	expect(check({ ...told, toldBefore: false })).toEqual(['newToFamily']);
	expect(check({ ...told, what: 'There is neglect.' })).toEqual(['label']);
});

test('[HW2] a question of the family without an answer, and facts without anything good, are seen', () => {
	const hints = (content: Record<string, ReturnType<typeof toolItem>[]>) =>
		toolHints(hearingWorries, content, { children: [] });
	const question = { question: 'Who decides when it is over?' };
	expect(hints({ familyQuestions: [toolItem(question)] })).toEqual(['unanswered']);
	const answered = toolItem({ ...question, answer: 'The conference, in May.' });
	expect(hints({ familyQuestions: [answered], infoItems: [toolItem(told)] })).toEqual([]);
	expect(hints({ infoItems: [toolItem({ ...told, kind: 'worry' })] })).toEqual(['noStrength']);
});

test('[HW3] facts come from people at work, who also answer', () => {
	const { infoItems, familyQuestions } = hearingWorries.lists;
	expect(infoItems?.create).toBe('peopleAtWork');
	expect(familyQuestions?.fields['answer']?.writers).toBe('peopleAtWork');
	expect(familyQuestions?.fields['question']?.writers).toBeUndefined();
});
