// Who writes in single tools (SPEC.md PT1, PT2); what holds of all of them is ../../board/toolContract.test.ts.
import { expect, test } from 'vitest';
import { mayChange } from '../../mayChange.ts';
import type { Change } from '../../mayChangeBy.ts';
import { meetingKind } from '../../meetings/kinds.ts';
import { cellOf } from '../../meetings/meetingKind.ts';
import { roles } from '../../roles.ts';
import { rootOf, type PracticeTool } from '../practiceTool.ts';
import { practiceTools } from './all.ts';

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

test('[PT1] the decision is entered by the chair alone, in every phase', () => {
	for (const phase of ['views', 'telling', 'dates']) {
		expect(who(named('decision'), 'decisions', 'initialConference', phase)).toEqual(['chair']);
	}
	const others = who(named('decision'), 'parentViews', 'initialConference', 'views');
	expect(others).toEqual(['chair', 'parent']);
});

test('[PT1] a decision is not put up by a parent who sends it all the same, nor reworded by anybody else', () => {
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

test('[PT1] social work answers what the family asks, also where it may only put words beside', () => {
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

test('[PT1] anybody of the core group asks for an earlier conference, to the end', () => {
	const asking = who(named('sinceLastTime'), 'isPlanWorking', 'coreGroup', 'dates');
	expect(asking).toEqual([
		...['chair', 'socialWorker', 'manager', 'professional', 'parent', 'child', 'advocate'],
		'supporter'
	]);
	const seen = who(named('sinceLastTime'), 'seenChild', 'coreGroup', 'better');
	expect(seen).toEqual(['chair', 'socialWorker', 'professional']);
});

test('[PT2] what is the coordinator’s own or for the record has no place at the table', () => {
	for (const id of ['fgcPreparation', 'keptBack']) {
		for (const { home } of Object.values(named(id).lists)) expect(home).not.toBe('table');
	}
});
