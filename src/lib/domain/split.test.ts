// Meetings in parts (SPEC.md SP1, SP2, SP7, SP8).
import { describe, expect, test } from 'vitest';
import { meetingKinds } from './meetings/kinds.ts';
import { initialConference } from './meetings/initialConference.ts';
import { roles, type Role } from './roles.ts';
import { mayBeSplit, mayServeSeveral, nextPart, waitsFor, type PartState } from './split.ts';

const phases = initialConference.phases.map(({ id }) => id);
const state = (part: PartState['part'], phase: string, isToldFirst = false): PartState => ({
	part,
	phase,
	isToldFirst
});

test('[SP1] conferences are split, until their views are heard, into three parts at most', () => {
	const kinds = meetingKinds().filter((kind) => mayBeSplit(kind, kind.before));
	expect(kinds.map(({ id }) => id)).toEqual(['initialConference', 'reviewConference']);
	const until = phases.filter((phase) => mayBeSplit(initialConference, phase));
	expect(until.at(-1)).toBe('outlinePlan');
	expect(until[0]).toBe('before');
	expect(nextPart(['a'])).toBe('b');
	expect(nextPart(['a', 'b'])).toBe('c');
	expect(nextPart(['a', 'b', 'c'])).toBe(null);
});

test('[SP2] only people who are there for their work serve several parts', () => {
	const several: readonly Role[] = roles.filter(mayServeSeveral);
	expect([...several].sort()).toEqual(
		['chair', 'coordinator', 'manager', 'noteTaker', 'professional', 'socialWorker'].sort()
	);
	expect(mayServeSeveral('screen')).toBe(false);
});

describe('[SP7] views and decision come after every part was heard', () => {
	test.each(phases.slice(0, phases.indexOf('outlinePlan')))('another part is at %s', (phase) => {
		const others = [state('b', phase, true)];
		for (const to of ['views', 'telling', 'dates', 'after'])
			expect(waitsFor(initialConference, to, state('a', 'outlinePlan'), others)).toBe(
				'othersNotHeard'
			);
		for (const to of [...phases.slice(0, phases.indexOf('views')), 'closed'])
			expect(waitsFor(initialConference, to, state('a', 'outlinePlan'), others)).toBe(null);
	});

	test('all are heard', () => {
		const others = [state('b', 'outlinePlan', true), state('c', 'views')];
		expect(waitsFor(initialConference, 'views', state('a', 'outlinePlan'), others)).toBe(null);
	});
});

describe('[SP8] the parent at risk is told first', () => {
	test.each(['outlinePlan', 'views', 'telling'])('who is still at %s', (phase) => {
		const first = state('b', phase, true);
		expect(waitsFor(initialConference, 'telling', state('a', 'views'), [first])).toBe(
			'firstNotTold'
		);
		expect(waitsFor(initialConference, 'dates', state('a', 'views'), [first])).toBe('firstNotTold');
		const other = state('a', 'views');
		expect(waitsFor(initialConference, 'telling', first, [other])).toBe(null);
	});

	test('and then the others', () => {
		const first = state('b', 'dates', true);
		expect(waitsFor(initialConference, 'telling', state('a', 'views'), [first])).toBe(null);
	});

	test('a kind without a decision waits for nobody', () => {
		for (const kind of meetingKinds().filter(({ decision }) => decision === null)) {
			for (const { id } of kind.phases)
				expect(waitsFor(kind, id, state('a', kind.before), [state('b', kind.before)])).toBe(null);
		}
	});
});
