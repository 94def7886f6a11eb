// What holds of every practice tool (SPEC.md PT1–PT5).
import { expect, test } from 'vitest';
import { mayChange, type Change } from '../../mayChange.ts';
import { meetingKind } from '../../meetings/kinds.ts';
import { cellOf, phaseOf } from '../../meetings/meetingKind.ts';
import { roles } from '../../roles.ts';
import { rootOf, type PracticeTool } from '../practiceTool.ts';
import { practiceTools } from './all.ts';

const each = practiceTools.map((tool) => [tool.id, tool] as const);
/** What every item has from the engine. */
const ofTheEngine = [
	...['field', 'author', 'speaker', 'voice', 'at', 'order', 'hidden', 'withdrawn', 'childRef'],
	'target'
];
const openIn = (tool: PracticeTool) =>
	Object.entries(tool.opens).flatMap(([kind, phases]) =>
		phases.map((phase) => ({ kind: meetingKind(kind), phase }))
	);

test.each(each)('[PT1] %s opens in phases that exist', (_id, tool) => {
	for (const { kind, phase } of openIn(tool)) {
		expect(kind && phaseOf(kind, phase), phase).toBeDefined();
		expect(phase).not.toBe(kind?.closed);
	}
});

test.each(each)(
	'[PT2] %s has at most five lists, no name of the engine’s, and points to what is there',
	(_id, tool) => {
		const lists = Object.entries(tool.lists);
		expect(lists.length).toBeLessThanOrEqual(5);
		for (const [, { fields }] of lists) {
			for (const [name, field] of Object.entries(fields)) {
				expect(ofTheEngine).not.toContain(name);
				if ('of' in field)
					expect([...Object.keys(tool.lists), 'cards', 'plan', 'mustHaves']).toContain(field.of);
			}
		}
		for (const { list } of tool.itemChecks ?? []) expect(Object.keys(tool.lists)).toContain(list);
	}
);

/** Would the guard take a new item of this list from this role? */
function mayAdd(
	tool: PracticeTool,
	list: string,
	kindId: string,
	phase: string,
	role: (typeof roles)[number]
) {
	const kind = meetingKind(kindId);
	const cell = kind && cellOf(kind, phase, role);
	if (!kind || (cell !== 'write' && cell !== 'beside')) return false;
	const id = 'item12345678';
	const change: Change = {
		...{ path: [rootOf(tool, list), id], op: 'set', value: { type: 'map' }, overwrites: false },
		item: { id, owner: 'me', fresh: true, speaker: null, field: null },
		...{ siblings: 0, charsAfter: 0 }
	};
	const meeting = {
		...{ kind, phase, hasParticipant: () => true, roleOf: () => role },
		actsFor: () => []
	};
	const room = { id: 'z_1', kind: 'table' as const, part: 'a' as const, owner: null };
	return mayChange({ id: 'me', role, part: 'a', removed: false }, meeting, room, change) === null;
}

const who = (tool: PracticeTool, list: string, kind: string, phase: string) =>
	roles.filter((role) => mayAdd(tool, list, kind, phase, role));
const named = (id: string) => {
	const tool = practiceTools.find((one) => one.id === id);
	if (!tool) throw new Error(id);
	return tool;
};

test.each(each)('[PT3] each list of %s can be written by somebody, in some phase', (_id, tool) => {
	for (const [list, { home }] of Object.entries(tool.lists)) {
		if (home !== 'table') continue;
		const writers = Object.entries(tool.opens).flatMap(([kind, phases]) =>
			phases.flatMap((phase) => who(tool, list, kind, phase))
		);
		expect(writers, list).not.toEqual([]);
	}
});

test('[PT4] the decision is entered by the chair alone, in every phase', () => {
	for (const phase of ['views', 'telling', 'dates']) {
		expect(who(named('decision'), 'decisions', 'initialConference', phase)).toEqual(['chair']);
	}
	const others = who(named('decision'), 'parentViews', 'initialConference', 'views');
	expect(others).toEqual(['chair', 'parent']);
});

test('[PT4] a decision is not put up by a parent who sends it all the same, nor reworded by anybody else', () => {
	const kind = meetingKind('initialConference');
	if (!kind) throw new Error('no such kind');
	const reword = (role: 'chair' | 'parent' | 'socialWorker') => {
		const item = { id: 'item12345678', owner: 'helen', fresh: false, speaker: null, field: null };
		const change: Change = {
			...{ path: ['decision.decisions', item.id, 'outcome'], op: 'set', overwrites: true, item },
			...{ value: { plain: 'cpEnds' }, siblings: 0, charsAfter: 0 }
		};
		const meeting = {
			...{ kind, phase: 'views', hasParticipant: () => true, roleOf: () => role },
			actsFor: () => []
		};
		const room = { id: 'z_1', kind: 'table' as const, part: 'a' as const, owner: null };
		return mayChange({ id: 'me', role, part: 'a', removed: false }, meeting, room, change);
	};
	expect(reword('chair')).toBeNull();
	expect(reword('parent')).toBe('role');
	expect(reword('socialWorker')).toBe('role');
});

test('[PT4] social work answers what the family asks, also where it may only put words beside', () => {
	const answers = who(named('familyRequests'), 'answers', 'familyGroupConference', 'agreeing');
	expect(answers).toEqual(['coordinator', 'socialWorker', 'manager', 'professional']);
	const requests = who(named('familyRequests'), 'requests', 'familyGroupConference', 'agreeing');
	expect(requests).toEqual(['coordinator', 'parent', 'child', 'family']);
	const agreements = who(
		named('familyAgreement'),
		'agreements',
		'familyGroupConference',
		'agreeing'
	);
	expect(agreements).not.toContain('socialWorker');
});

test('[PT4] anybody of the core group asks for an earlier conference, to the end', () => {
	const asking = who(named('sinceLastTime'), 'isPlanWorking', 'coreGroup', 'dates');
	expect(asking).toEqual([
		...['chair', 'socialWorker', 'manager', 'professional', 'parent', 'child', 'advocate'],
		'supporter'
	]);
	const seen = who(named('sinceLastTime'), 'seenChild', 'coreGroup', 'better');
	expect(seen).toEqual(['chair', 'socialWorker', 'professional']);
});

test('[PT5] what is the coordinator’s own or for the record has no place at the table', () => {
	for (const id of ['fgcPreparation', 'keptBack']) {
		for (const { home } of Object.values(named(id).lists)) expect(home).not.toBe('table');
	}
});
