// Questions with sentences to choose from (SPEC.md SC16–SC19): who is asked, and what a round shows of them.
import { expect, test } from 'vitest';
import { meetingKinds } from '../meetings/kinds.ts';
import { answersIt, isSomeValue } from './scale.ts';
import { roundOf, shownSoFar } from './scaleRound.ts';
import { audienceFor, isAskedIn, mayChoose, presetOptions } from './sealedPresets.ts';

const options = [
	{ id: 'plan', text: '' },
	{ id: 'earlyHelp', text: '' }
];

test('[SC16] a question takes its own sentences and a pass; a ruler takes neither', () => {
	expect(answersIt({ option: 'plan' }, { options, step: 1 })).toBe(true);
	expect(answersIt('pass', { options, step: 1 })).toBe(true);
	expect(answersIt({ option: 'planEnds' }, { options, step: 1 })).toBe(false);
	expect(answersIt(4, { options, step: 1 })).toBe(false);
	expect(answersIt({ option: 'plan' }, { options: null, step: 1 })).toBe(false);
	expect(isSomeValue({ option: 'plan', more: 'words' })).toBe(false);
});

test('[SC17] a round names who chose what, counts nothing, and shows one after another', () => {
	const said = { why: 'stitches', oneUp: '', via: 'phone' } as const;
	const by = (participant: string, option: string) => ({
		participant,
		answer: { ...said, value: { option }, audience: 'everyone' as const }
	});
	const kept = [by('priya', 'plan'), by('bev', 'earlyHelp')];
	const whole = roundOf({ revealMode: 'oneByOne' }, 1, 7, kept, 3);
	expect(whole).toEqual({
		...{ round: 1, atMillis: 7, answers: [], dots: [], guesses: [], passed: 1 },
		choices: [
			{ participant: 'priya', option: 'plan', ...said },
			{ participant: 'bev', option: 'earlyHelp', ...said }
		]
	});
	const first = shownSoFar(whole, (who) => who === 'bev');
	expect(first).toMatchObject({ choices: [{ participant: 'bev' }], passed: 0 });
});

test('[SC18] [SC19] only people at work are asked, in the kinds of meeting each is for', () => {
	for (const role of ['parent', 'child', 'family', 'chair', 'advocate'] as const) {
		expect(mayChoose('agencyView', role)).toBe(false);
		expect(mayChoose('uncertainty', role)).toBe(false);
	}
	expect(presetOptions('agencyView', 'reviewConference')).toContain('planEnds');
	expect(presetOptions('agencyView', 'familyGroupConference')).toBeNull();
	expect(presetOptions('uncertainty', 'coreGroup')).toBeNull();
	for (const { id } of meetingKinds()) {
		expect(isAskedIn('uncertainty', id), id).toBe(id === 'teamThinking');
	}
	expect(audienceFor('uncertainty')).toBe('everyone');
	expect(audienceFor('weight')).toBeNull();
});
