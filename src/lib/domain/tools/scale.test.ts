// The scaling question (SPEC.md SC1–SC12; practice.md 2.5).
import { expect, test } from 'vitest';
import { countedIn } from '../../../../server/boards/scales.ts';
import { isScaleValue, pointsOf, readSetUp, usualAnswerers, type Answer } from './scale.ts';
import { readRound, roundOf, shownSoFar } from './scaleRound.ts';

const answer = (value: Answer['value'], change: Partial<Answer> = {}): Answer => ({
	value,
	why: 'Mum comes every Friday',
	oneUp: 'two Fridays in a row',
	audience: 'everyone',
	via: 'phone',
	...change
});
const together = { revealMode: 'together' } as const;
const by = (participant: string, given: Answer) => ({ participant, answer: given });
const person = (
	id: string,
	role: 'parent' | 'interpreter' | 'family',
	attendance: 'here' | 'expected'
) => ({
	...{
		id,
		name: id,
		relation: '',
		role,
		part: 'a' as const,
		parts: ['a'] as const,
		staff: null,
		removed: false,
		actsFor: [],
		addedAtMillis: 0
	},
	attendance
});

test.each([
	...[0, 5, 10, 'pass'].map((value) => [value, true] as const),
	...[-1, 11, 5.5, '5', null, undefined, NaN, Infinity, {}, [5]].map(
		(value) => [value, false] as const
	)
])('[SC1] %o is an answer: %s', (value, expected) => {
	expect(isScaleValue(value)).toBe(expected);
});

test('[SC2] a round shows every dot with its reasons and who said it, and no mean', () => {
	const round = roundOf(
		together,
		1,
		7,
		[by('chantelle', answer(6)), by('grace', answer(4, { via: 'paper' }))],
		2
	);
	const said = { why: 'Mum comes every Friday', oneUp: 'two Fridays in a row' };
	expect(round).toEqual({
		round: 1,
		atMillis: 7,
		answers: [
			{ participant: 'chantelle', value: 6, ...said, via: 'phone' },
			{ participant: 'grace', value: 4, ...said, via: 'paper' }
		],
		choices: [],
		dots: [],
		guesses: [],
		passed: 0
	});
});

test('[SC3] a pass, silence and an answer for other eyes are one number without a name', () => {
	const kept = [
		by('chantelle', answer(6)),
		by('maya', answer(2, { audience: 'nobody' })),
		by('grace', answer(1, { audience: 'runsMeeting' })),
		by('jerome', answer('pass'))
	];
	const round = roundOf(together, 2, 7, kept, 5);
	expect(round.passed).toBe(4);
	expect(JSON.stringify(round)).not.toMatch(/maya|grace|jerome/);
	expect(round.answers).toHaveLength(1);
});

test('[SC4] more answers than people counted never make the number negative', () => {
	expect(roundOf(together, 1, 7, [by('chantelle', answer(6))], 0).passed).toBe(0);
});

test('[SC5] counted are those who take part and whoever has answered anyway', () => {
	const people = [
		person('chantelle', 'parent', 'here'),
		person('grace', 'family', 'expected'),
		person('jerome', 'family', 'expected'),
		person('ines', 'interpreter', 'here')
	];
	const here = { part: 'a' as const, listed: people };
	const counted = countedIn({ whoAnswers: usualAnswerers }, here, new Set(['jerome']));
	expect(counted.map(({ id }) => id)).toEqual(['chantelle', 'jerome']);
	const askedAll = countedIn({ whoAnswers: ['interpreter'] }, here, new Set());
	expect(askedAll.map(({ id }) => id)).toEqual(['ines']);
});

test('[SC6] interpreters, note takers, observers and those who run the meeting are not asked as a rule', () => {
	for (const role of [
		'interpreter',
		'noteTaker',
		'observer',
		'coordinator',
		'chair',
		'advocate'
	] as const) {
		expect(usualAnswerers).not.toContain(role);
	}
});

test('[SC7] half points only where the question has them', () => {
	expect(isScaleValue(4.5)).toBe(false);
	expect(isScaleValue(4.5, 0.5)).toBe(true);
	expect([4.25, 10.5, -0.5].some((value) => isScaleValue(value, 0.5))).toBe(false);
	expect(pointsOf(1)).toHaveLength(11);
	expect(pointsOf(0.5).slice(0, 3)).toEqual([0, 0.5, 1]);
});

test('[SC9] without names: the values alone, lowest first, whoever answered first', () => {
	const guess = { forPerson: 'maya', value: 2 };
	const kept = [by('priya', answer(7, { guess })), by('grace', answer(3)), by('jerome', answer(5))];
	const round = roundOf({ revealMode: 'anonymous' }, 1, 7, kept, 5);
	expect(round).toEqual({
		...{ round: 1, atMillis: 7, answers: [], choices: [], dots: [3, 5, 7], guesses: [], passed: 2 }
	});
	expect(roundOf({ revealMode: 'anonymous' }, 1, 7, kept.toReversed(), 5)).toEqual(round);
});

test('[SC10] a guess stands beside the answers under the name of who made it, never among them', () => {
	const kept = [by('grace', answer(4, { guess: { forPerson: 'maya', value: 2 } }))];
	const round = roundOf(together, 1, 7, kept, 2);
	expect(round.answers.map(({ participant, value }) => [participant, value])).toEqual([
		['grace', 4]
	]);
	expect(round.guesses).toEqual([{ by: 'grace', forPerson: 'maya', value: 2 }]);
	const hidden = [
		by('grace', answer(4, { audience: 'nobody', guess: { forPerson: 'maya', value: 2 } }))
	];
	expect(roundOf(together, 1, 7, hidden, 2).guesses).toEqual([]);
});

test('[SC10] one by one, a guess comes with its author, and the passes with the last answer', () => {
	const guess = { forPerson: 'maya', value: 2 };
	const kept = [by('grace', answer(4, { guess })), by('priya', answer(3))];
	const whole = roundOf({ revealMode: 'oneByOne' }, 1, 7, kept, 4);
	expect(shownSoFar(whole, (who) => who === 'priya')).toMatchObject({ guesses: [], passed: 0 });
	expect(shownSoFar(whole, () => true)).toEqual(whole);
});

test('[SC12] what was stored before a field existed is read with its usual value', () => {
	const setUp =
		'{"question":"How sure are we that this plan will work?","kind":"confidence","anchor0":"not at all",' +
		'"anchor10":"it works","whoAnswers":["parent","family"],"revealMode":"together"}';
	expect(readSetUp(JSON.parse(setUp) as object)).toEqual({
		question: 'How sure are we that this plan will work?',
		kind: 'confidence',
		anchor0: 'not at all',
		anchor10: 'it works',
		whoAnswers: ['parent', 'family'],
		revealMode: 'together',
		forChild: null,
		set: null,
		linkedDanger: null,
		linkedGoal: null,
		linkedFactor: null,
		step: 1,
		options: null,
		preset: null
	});
	const round =
		'{"round":1,"answers":[{"participant":"grace","value":4,"why":"","oneUp":"","via":"phone"}],"passed":2}';
	expect(readRound(JSON.parse(round) as object)).toEqual({
		round: 1,
		atMillis: null,
		answers: [{ participant: 'grace', value: 4, why: '', oneUp: '', via: 'phone' }],
		choices: [],
		dots: [],
		guesses: [],
		passed: 2
	});
	const old = '{"value":4,"why":"Mum comes","oneUp":"","audience":"everyone","via":"phone"}';
	const kept = [by('grace', JSON.parse(old) as Answer)];
	expect(roundOf(together, 1, 7, kept, 1).guesses).toEqual([]);
});
