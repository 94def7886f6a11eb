// A question over time (SPEC.md SC2, SC11; practice.md 2.5 rules 4 and 8).
import { expect, test } from 'vitest';
import type { Round, ScaleView } from './scale.ts';
import { seriesOf, spreadOf, valueBefore } from './scaleSeries.ts';

const round = (number: number, values: Record<string, number>, atMillis = number): Round => ({
	round: number,
	atMillis,
	answers: Object.entries(values).map(([participant, value]) => ({
		...{ participant, value, why: '', oneUp: '', via: 'phone' as const }
	})),
	choices: [],
	dots: [],
	guesses: [],
	passed: 0
});

const scale = (id: string, rounds: Round[], change: Partial<ScaleView> = {}): ScaleView => ({
	id,
	question: 'How safe is Theo at home in the evenings?',
	kind: 'safety',
	anchor0: 'someone gets hurt again soon',
	anchor10: 'evenings are calm',
	whoAnswers: ['parent'],
	revealMode: 'together',
	forChild: 'theo',
	set: null,
	linkedDanger: null,
	linkedGoal: null,
	linkedFactor: null,
	step: 1,
	options: null,
	preset: null,
	state: 'revealed',
	round: rounds.length,
	ready: 0,
	of: 0,
	rounds,
	prompt: 0,
	...change
});

test('[SC11] the same words, ends and child are one series, also when asked as a new question', () => {
	const first = scale('a', [round(1, { grace: 4 }, 10), round(2, { grace: 5 }, 30)]);
	const again = scale('b', [round(1, { grace: 6 }, 20)]);
	const [series, ...more] = seriesOf([first, again]);
	expect(more).toEqual([]);
	expect(series?.map((asked) => [asked.scale.id, asked.round.round])).toEqual([
		['a', 1],
		['b', 1],
		['a', 2]
	]);
	expect(valueBefore([first, again], first, round(2, {}), 'grace')).toBe(6);
});

test.each<[string, Partial<ScaleView>]>([
	['question', { question: 'How safe is Theo at home?' }],
	['end at 0', { anchor0: 'not at all' }],
	['end at 10', { anchor10: 'very' }],
	['child', { forChild: 'maya' }]
])('[SC11] another %s begins a new series', (_what, change) => {
	const before = scale('a', [round(1, { grace: 4 })]);
	const after = scale('b', [round(1, { grace: 6 }, 9)], change);
	expect(seriesOf([before, after])).toHaveLength(2);
	expect(valueBefore([before, after], after, round(1, {}), 'grace')).toBeNull();
});

test('[SC11] nobody has a time before who was not shown then, nor anybody in a round without names', () => {
	const asked = scale('a', [round(1, { grace: 4 }), round(2, { grace: 5, jerome: 3 })]);
	expect(valueBefore([asked], asked, round(2, {}), 'jerome')).toBeNull();
	const hidden = scale('b', [{ ...round(1, {}), dots: [4, 6] }, round(2, { grace: 5 })]);
	expect(valueBefore([hidden], hidden, round(2, {}), 'grace')).toBeNull();
});

test('[SC2] the range and who stands at its ends; no mean', () => {
	expect(spreadOf(round(1, { chantelle: 6, grace: 4, priya: 3 }))).toEqual({
		...{ low: 3, high: 6, apart: ['priya', 'chantelle'] }
	});
	expect(spreadOf(round(1, { grace: 4, priya: 4 }))).toEqual({ low: 4, high: 4, apart: [] });
	expect(spreadOf({ ...round(1, {}), dots: [2, 7] })).toEqual({ low: 2, high: 7, apart: [] });
	expect(spreadOf(round(1, { grace: 4 }))).toBeNull();
});
