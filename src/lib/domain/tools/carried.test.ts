// Items of practice tools in another part of a conference (SPEC.md SP5).
import { expect, test } from 'vitest';
import { practiceTools } from './practice/all.ts';
import { text, type ToolList } from './practiceTool.ts';
import { saidWhole, valuesThere } from './carried.ts';

const list: ToolList = {
	home: 'table',
	fields: {
		what: text(),
		who: { kind: 'participant' },
		others: { kind: 'participants' },
		because: { kind: 'item', of: 'cards' },
		beside: { kind: 'items', of: 'cards' },
		on: { kind: 'date' },
		isSure: { kind: 'flag' }
	}
};
const values = {
	...{ what: 'Theo needed three stitches', who: 'priya', others: ['priya', 'chantelle'] },
	...{ because: 'card1', beside: ['card1', 'card2'], on: '2026-01-09', isSure: true }
};

test('[SP5] names and links only what is there, and says the rest unchanged', () => {
	const there = {
		hasParticipant: (id: string) => id === 'priya',
		copyOf: (id: string) => (id === 'card2' ? 'copy2' : undefined)
	};
	expect(valuesThere(list, { values }, there)).toEqual({
		...values,
		...{ others: ['priya'], because: null, beside: ['copy2'] }
	});
	const nobody = { hasParticipant: () => false, copyOf: () => undefined };
	expect(valuesThere(list, { values }, nobody)).toMatchObject({ who: null, others: [] });
	expect(valuesThere(list, { values: {} }, there)).toMatchObject({ what: null, others: [] });
});

test.each([
	['what', 'Theo needed stitches'],
	['who', 'sam'],
	['others', ['priya']],
	['on', null],
	['isSure', false]
])('[SP5] a change in %s is another preview', (name, value) => {
	expect(saidWhole(list, { values: { ...values, [name]: value } })).not.toBe(
		saidWhole(list, { values })
	);
});

test('[SP5] safety plans, the family’s own lists and what is kept back never go to another part', () => {
	const carried = practiceTools.flatMap(({ id, lists }) =>
		Object.entries(lists).flatMap(([name, { isCarried }]) => (isCarried ? [`${id}.${name}`] : []))
	);
	expect(carried.sort()).toEqual([
		'conferenceViews.chairSummary',
		'decision.decisions',
		'factors.factors',
		'greyAreas.questions',
		'levels.levels',
		'reports.reportCards',
		'timeline.events',
		'triangle.notes'
	]);
});
