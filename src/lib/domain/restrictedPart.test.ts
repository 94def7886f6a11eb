// Who is in a restricted room, role by role and phase by phase (SPEC.md AC17–AC20; practice.md 3.2 (b) row 1).
import { describe, expect, test } from 'vitest';
import { access, type PersonOnList } from './access.ts';
import { isFamilyNetwork, roles, type Role } from './roles.ts';
import { initialConference } from './meetings/initialConference.ts';
import { meetingKinds } from './meetings/kinds.ts';
import {
	leadsRestrictedPart,
	mayBeNamed,
	mayLast,
	restrictedMinutes,
	type RestrictedPart
} from './restrictedPart.ts';
import type { Room } from './rooms.ts';

const everyRole: readonly Role[] = [...roles, 'screen'];
const room: Room = { id: `z_${'0'.repeat(26)}`, kind: 'restricted', part: 'a', owner: null };
const person = (role: Role, change: Partial<PersonOnList> = {}): PersonOnList => ({
	...{ id: 'dale', role, part: 'a', removed: false, addedAtMillis: 0 },
	...change
});
const part = (change: Partial<RestrictedPart> = {}): RestrictedPart => ({
	...{ room: room.id, chair: 'helen', named: new Set(['dale']), endedAtMillis: null },
	...change
});
const meeting = (phase: string, ...parts: RestrictedPart[]) => ({
	kind: initialConference,
	phase,
	familyTimes: new Map(),
	restrictedParts: new Map(parts.map((one) => [one.room, one])),
	hold: 'everyone' as const
});
const phases = initialConference.phases.map(({ id }) => id);
const open = phases.filter(
	(id) => id !== initialConference.before && id !== initialConference.closed
);
const work: readonly Role[] = ['socialWorker', 'manager', 'professional', 'noteTaker'];

describe('[AC17] those who were named, and the chair who named them', () => {
	test.each(open)('write while it lasts, whatever pens are down (%s)', (phase) => {
		for (const role of work) {
			expect(access(person(role), meeting(phase, part()), room), role).toBe('write');
		}
		const chair = person('chair', { id: 'helen' });
		expect(access(chair, meeting(phase, part()), room)).toBe('write');
	});

	test.each(open)('read when it is over (%s)', (phase) => {
		const over = meeting(phase, part({ endedAtMillis: 1 }));
		for (const role of work) expect(access(person(role), over, room), role).toBe('read');
	});

	test('have nothing of it once the meeting is closed', () => {
		const closed = meeting(initialConference.closed, part());
		for (const role of everyRole) {
			for (const id of ['helen', 'dale']) {
				expect(access(person(role, { id }), closed, room)).toBe('none');
			}
		}
	});

	test('the chair stays in it by name when somebody else takes the chair', () => {
		const former = person('socialWorker', { id: 'helen' });
		expect(access(former, meeting('opening', part()), room)).toBe('write');
		expect(access(person('chair'), meeting('opening', part()), room)).toBe('write');
	});
});

describe('[AC18] nobody else, ever', () => {
	test.each(phases)('who was not named, whoever takes the chair included (%s)', (phase) => {
		for (const role of everyRole) {
			for (const endedAtMillis of [null, 1]) {
				const there = meeting(phase, part({ endedAtMillis }));
				expect(access(person(role, { id: 'mona' }), there, room), role).toBe('none');
			}
		}
	});

	test.each(phases)('who is not there for their work, even if named (%s)', (phase) => {
		for (const role of everyRole.filter((one) => !work.includes(one) && one !== 'chair')) {
			expect(access(person(role), meeting(phase, part()), room), role).toBe('none');
		}
	});

	test('who was removed, is in another part, or asks for a room that is none', () => {
		const there = meeting('opening', part());
		expect(access(person('professional', { removed: true }), there, room)).toBe('none');
		expect(access(person('professional', { part: 'b' }), there, room)).toBe('none');
		expect(access(person('professional'), meeting('opening'), room)).toBe('none');
	});
});

test('[AC19] only people who are there for their work can be named', () => {
	expect(everyRole.filter(mayBeNamed).sort()).toEqual([...work].sort());
});

test('[AC19] only the chair of a conference has a restricted part', () => {
	for (const kind of meetingKinds()) {
		const leading = everyRole.filter((role) => leadsRestrictedPart(kind, role));
		const isConference = kind.id === 'initialConference' || kind.id === 'reviewConference';
		expect(leading, kind.id).toEqual(isConference ? ['chair'] : []);
	}
});

test('[AC20] it lasts only in phases in which all of the family can read the hall', () => {
	const hall: Room = { ...room, kind: 'hall' };
	for (const kind of meetingKinds()) {
		for (const { id: phase } of kind.phases) {
			if (!mayLast({ kind, phase })) continue;
			for (const role of roles.filter(isFamilyNetwork)) {
				const now = { ...meeting(phase), kind };
				expect(access(person(role), now, hall), `${kind.id} ${phase} ${role}`).toBe('read');
			}
		}
	}
});

test('restricted minutes are counted together, each begun minute whole', () => {
	const quarter = { sinceMillis: 0, untilMillis: 15 * 60_000 };
	expect(restrictedMinutes([], 0)).toBe(0);
	expect(restrictedMinutes([quarter], 1e9)).toBe(15);
	expect(restrictedMinutes([quarter, { sinceMillis: 1000, untilMillis: null }], 62_000)).toBe(17);
});
