// The scaling question (SPEC.md SC1–SC6; practice.md 2.5).
import { expect, test } from 'vitest';
import { countedIn } from '../../../../server/boards/scales.ts';
import { isScaleValue, roundOf, usualAnswerers, type Answer } from './scale.ts';

const answer = (value: Answer['value'], change: Partial<Answer> = {}): Answer => ({
	value,
	why: 'Mum comes every Friday',
	oneUp: 'two Fridays in a row',
	audience: 'everyone',
	via: 'phone',
	...change
});
const by = (participant: string, given: Answer) => ({ participant, answer: given });
const person = (
	id: string,
	role: 'parent' | 'interpreter' | 'family',
	attendance: 'here' | 'expected'
) => ({
	...{ id, name: id, relation: '', role, part: 'a' as const, staff: null, removed: false },
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
		1,
		[by('chantelle', answer(6)), by('grace', answer(4, { via: 'paper' }))],
		2
	);
	const said = { why: 'Mum comes every Friday', oneUp: 'two Fridays in a row' };
	expect(round).toEqual({
		round: 1,
		answers: [
			{ participant: 'chantelle', value: 6, ...said, via: 'phone' },
			{ participant: 'grace', value: 4, ...said, via: 'paper' }
		],
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
	const round = roundOf(2, kept, 5);
	expect(round.passed).toBe(4);
	expect(JSON.stringify(round)).not.toMatch(/maya|grace|jerome/);
	expect(Object.keys(round)).toEqual(['round', 'answers', 'passed']);
});

test('[SC4] more answers than people counted never make the number negative', () => {
	expect(roundOf(1, [by('chantelle', answer(6))], 0).passed).toBe(0);
});

test('[SC5] counted are those who take part and whoever has answered anyway', () => {
	const people = [
		person('chantelle', 'parent', 'here'),
		person('grace', 'family', 'expected'),
		person('jerome', 'family', 'expected'),
		person('ines', 'interpreter', 'here')
	];
	const counted = countedIn({ whoAnswers: usualAnswerers }, people, new Set(['jerome']));
	expect(counted.map(({ id }) => id)).toEqual(['chantelle', 'jerome']);
	const askedAll = countedIn({ whoAnswers: ['interpreter'] }, people, new Set());
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
