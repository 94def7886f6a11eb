// Hints about one item and about a whole tool (SPEC.md TO9).
import { expect, test } from 'vitest';
import { hintsFor, partsOf, toolHints } from './hints.ts';
import {
	choice,
	line,
	text,
	type PracticeTool,
	type ToolItem,
	type ToolValue
} from './practiceTool.ts';

const tool: PracticeTool = {
	id: 'days',
	section: '2.21',
	opens: {},
	lists: {
		mornings: {
			home: 'table',
			isPart: true,
			fields: {
				what: text({ isNeeded: true }),
				who: line({ isNeeded: true }),
				how: choice(['a', 'b'])
			}
		},
		evenings: { home: 'table', isPart: true, fields: { what: text() } },
		extras: { home: 'own', fields: { what: text() } }
	},
	itemChecks: [
		{ id: 'shouts', list: 'mornings', isMet: ({ values }) => values['what'] === 'UP!' },
		{ id: 'quiet', list: 'evenings', isMet: () => true }
	],
	checks: [{ id: 'noEvening', isMet: ({ evenings = [] }) => evenings.length === 0 }]
};

const of = (values: Record<string, ToolValue>) => ({ values, childRef: [] });
const item = (id: string): ToolItem => ({
	...{ id, author: 'mum', speaker: null, voice: 'own', at: 1, order: '', hidden: false },
	...{ childRef: [], values: { what: 'tea at the table' } }
});

test('[TO9] what matters and is empty is named; nothing else is asked for', () => {
	expect(hintsFor(tool, 'mornings', of({ what: ' ', who: null, how: null }))).toEqual([
		{ id: 'empty', field: 'what' },
		{ id: 'empty', field: 'who' }
	]);
	expect(hintsFor(tool, 'mornings', of({ what: 'up', who: 'Nan', how: null }))).toEqual([]);
});

test('[TO9] the checks of the list, and of no other, see their item', () => {
	expect(hintsFor(tool, 'mornings', of({ what: 'UP!', who: 'Nan' }))).toEqual([
		{ id: 'shouts', field: null }
	]);
	expect(hintsFor(tool, 'evenings', of({ what: '' }))).toEqual([{ id: 'quiet', field: null }]);
});

test('[TO9] a whole tool says which of its parts are there', () => {
	expect(partsOf(tool, { mornings: [item('a')] })).toEqual([
		{ list: 'mornings', has: true },
		{ list: 'evenings', has: false }
	]);
	expect(toolHints(tool, { mornings: [item('a')] }, { children: [] })).toEqual(['noEvening']);
	expect(toolHints(tool, { evenings: [item('a')] }, { children: [] })).toEqual([]);
});
