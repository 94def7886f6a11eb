// Who may be in which room (SPEC.md AC1–AC10): practice.md 3.2 (a), cell by cell.
import { describe, expect, test } from 'vitest';
import { access, type Access, type PersonOnList } from './access.ts';
import type { FamilyTime } from './familyTime.ts';
import { holds, type Hold } from './hold.ts';
import { meetingKinds } from './meetings/kinds.ts';
import { familyGroupConference } from './meetings/familyGroupConference.ts';
import { roles, type Role } from './roles.ts';
import { roomKinds, type Room } from './rooms.ts';

const person = (role: Role, change: Partial<PersonOnList> = {}): PersonOnList => ({
	id: 'tola',
	role,
	part: 'a',
	removed: false,
	addedAtMillis: 0,
	...change
});
const room = (kind: Room['kind'], change: Partial<Room> = {}): Room => ({
	id: `z_${'0'.repeat(26)}`,
	kind,
	part: 'a',
	owner: null,
	...change
});
const meeting = (phase: string, ...times: FamilyTime[]) => ({
	kind: familyGroupConference,
	phase,
	familyTimes: new Map(times.map((time) => [time.room, time])),
	restrictedParts: new Map(),
	hold: 'none' as Hold
});
const phases = familyGroupConference.phases.map(({ id }) => id);
const everyRole: readonly Role[] = [...roles, 'screen'];
const letters: Record<string, Access> = { W: 'write', R: 'read', '–': 'none' };

// In the order of familyGroupConference: preparation, welcome, information, familyTime, agreeing, copies, closed.
const table: Record<Role, string> = {
	coordinator: 'W W W – W W R',
	chair: '– – – – – – –',
	socialWorker: '– R W – W R –',
	manager: '– R W – W R –',
	professional: '– R W – W R –',
	parent: '– W W R W W –',
	child: '– W W R W R –',
	family: '– W W R W W –',
	advocate: '– W W – W R –',
	supporter: '– W W – W R –',
	interpreter: '– R R – R R –',
	noteTaker: '– – – – – – –',
	observer: '– R R – R – –',
	admin: '– – – – – – –',
	screen: '– R R – R R –'
};

const hall: Record<Role, string> = {
	...(Object.fromEntries(everyRole.map((role) => [role, '– R R R R R –'])) as Record<Role, string>),
	coordinator: 'R R R R R R R',
	chair: '– – – – – – –',
	noteTaker: '– – – – – – –',
	observer: '– R R R R – –',
	admin: '– – – – – – –'
};

const cells = (rows: Record<Role, string>) =>
	everyRole.flatMap((role) =>
		rows[role]
			.split(' ')
			.map((letter, i) => [role, phases[i] ?? '', letters[letter] ?? 'none'] as const)
	);

describe('practice.md 3.2 (a)', () => {
	test.each(cells(table))('[AC1] the table: %s in %s: %s', (role, phase, right) => {
		expect(access(person(role), meeting(phase), room('table'))).toBe(right);
	});

	test.each(cells(hall))('[AC2] the hall: %s in %s: %s', (role, phase, right) => {
		expect(access(person(role), meeting(phase), room('hall'))).toBe(right);
	});

	test.each(phases)('[AC3] nobody but the server writes the hall (%s)', (phase) => {
		for (const role of everyRole) {
			expect(access(person(role), meeting(phase), room('hall'))).not.toBe('write');
		}
	});

	test('[AC4] while the family is alone no professional, coordinator or screen is at the table', () => {
		const there = everyRole.filter(
			(role) => access(person(role), meeting('familyTime'), room('table')) !== 'none'
		);
		expect(there.sort()).toEqual(['child', 'family', 'parent']);
	});
});

describe('own pages', () => {
	const own = room('own', { owner: 'tola' });

	test.each(phases)(
		'[AC5] are written by their owner until the meeting is closed (%s)',
		(phase) => {
			for (const role of roles) {
				const right = access(person(role), meeting(phase), own);
				expect(right).toBe(phase === 'closed' ? 'none' : 'write');
			}
		}
	);

	test.each(phases)(
		'[AC6] are closed to everybody else, whoever runs the meeting included (%s)',
		(phase) => {
			for (const role of everyRole) {
				expect(access(person(role, { id: 'sam' }), meeting(phase), own)).toBe('none');
			}
			expect(access(person('screen'), meeting(phase), own)).toBe('none');
		}
	);
});

test.each(phases)('[AC7] a person who was removed is nowhere (%s)', (phase) => {
	for (const role of everyRole) {
		for (const kind of roomKinds) {
			const gone = person(role, { removed: true });
			expect(access(gone, meeting(phase), room(kind, { owner: 'tola' }))).toBe('none');
		}
	}
});

test.each(phases)('[AC8] nothing crosses between the parts of a split meeting (%s)', (phase) => {
	for (const role of everyRole) {
		for (const kind of ['hall', 'table'] as const) {
			expect(access(person(role, { part: 'b' }), meeting(phase), room(kind))).toBe('none');
		}
	}
});

test('[AC9] rooms without a rule are closed to everybody', () => {
	for (const kind of ['restricted', 'record', 'child', 'drawing'] as const) {
		for (const role of everyRole) {
			for (const phase of phases) {
				expect(access(person(role), meeting(phase), room(kind, { owner: 'tola' }))).toBe('none');
			}
		}
	}
});

describe('notes for the record', () => {
	test('[AC21] are the note taker’s and of whoever runs it, while it lasts, where it is minuted', () => {
		for (const kind of meetingKinds()) {
			for (const { id: phase } of kind.phases) {
				for (const role of everyRole) {
					const writes =
						kind.hasRecord === true &&
						phase !== kind.before &&
						phase !== kind.closed &&
						(role === kind.runs || role === 'noteTaker');
					const reads = kind.hasRecord === true && phase === kind.closed && role === kind.runs;
					const expected = writes ? 'write' : reads ? 'read' : 'none';
					const at = { ...meeting(phase), kind };
					expect(access(person(role), at, room('record'))).toBe(expected);
					expect(access(person(role, { part: 'b' }), at, room('record'))).toBe('none');
				}
			}
		}
	});

	test('[AC21] a family group conference is not minuted', () => {
		expect(
			meetingKinds()
				.filter(({ hasRecord }) => hasRecord !== true)
				.map(({ id }) => id)
		).toEqual(['familyGroupConference', 'familyNetworkMeeting']);
	});
});

describe('a family room', () => {
	const family = room('family');
	const familyTime = (change: Partial<FamilyTime> = {}): FamilyTime => ({
		room: family.id,
		startedAtMillis: 1000,
		endedAtMillis: null,
		guests: new Set(),
		isOnScreen: false,
		...change
	});
	const during = (change: Partial<FamilyTime> = {}) => meeting('familyTime', familyTime(change));
	const after = (phase: string) => meeting(phase, familyTime({ endedAtMillis: 2000 }));
	const familyRoles: readonly Role[] = ['parent', 'child', 'family'];
	const others = everyRole.filter((role) => !familyRoles.includes(role));

	test.each(familyRoles)(
		'[AC11] is written by the family network while it is alone: %s',
		(role) => {
			expect(access(person(role), during(), family)).toBe('write');
		}
	);

	test.each(['agreeing', 'copies', 'information'])(
		'[AC11] stays the family’s own paper afterwards, and nobody else’s (%s)',
		(phase) => {
			for (const role of everyRole) {
				const right = access(person(role), after(phase), family);
				expect(right).toBe(familyRoles.includes(role) ? 'write' : 'none');
			}
		}
	);

	test('[AC11] is closed with the meeting, and no room of before the day', () => {
		for (const phase of ['closed', 'preparation']) {
			for (const role of everyRole) expect(access(person(role), after(phase), family)).toBe('none');
		}
	});

	test.each(others)('[AC11] nobody else is in it: %s', (role) => {
		expect(access(person(role), during(), family)).toBe('none');
	});

	test('[AC11] a name on the guest list opens it to nobody of another role', () => {
		const guests = new Set(['tola']);
		for (const role of others.filter(
			(one) => !['advocate', 'supporter', 'interpreter'].includes(one)
		))
			expect(`${role} ${access(person(role), during({ guests }), family)}`).toBe(`${role} none`);
	});

	test.each([
		['advocate', 'write'],
		['supporter', 'write'],
		['interpreter', 'read']
	] as const)('[AC12] a guest is in it while the family is alone: %s, %s', (role, right) => {
		const guests = new Set(['tola']);
		expect(access(person(role), during({ guests }), family)).toBe(right);
		const ended = meeting('agreeing', familyTime({ guests, endedAtMillis: 2000 }));
		expect(access(person(role), ended, family)).toBe('none');
		const next = meeting('familyTime', familyTime({ guests, endedAtMillis: 2000 }));
		expect(access(person(role), next, family)).toBe('none');
	});

	test.each(familyRoles)('[AC13] %s who came onto the list later waits for the family', (role) => {
		const late = person(role, { addedAtMillis: 1001 });
		expect(access(late, during(), family)).toBe('none');
		expect(access(late, during({ guests: new Set([late.id]) }), family)).toBe('write');
		expect(access(late, after('agreeing'), family)).toBe('none');
	});

	test('[AC14] the screen reads it only while the family is alone and has opened it there', () => {
		const screen = person('screen');
		expect(access(screen, during({ isOnScreen: true }), family)).toBe('read');
		const ended = meeting('agreeing', familyTime({ isOnScreen: true, endedAtMillis: 2000 }));
		expect(access(screen, ended, family)).toBe('none');
	});

	test('[AC8] [AC9] nobody of another part, and nobody where no family time is known', () => {
		for (const role of everyRole) {
			expect(access(person(role, { part: 'b' }), during(), family)).toBe('none');
			expect(access(person(role), meeting('familyTime'), family)).toBe('none');
		}
	});
});

test('[AC10] a phase that does not exist opens nothing', () => {
	for (const role of everyRole) {
		for (const kind of ['hall', 'table', 'family'] as const)
			expect(access(person(role), meeting('nowhere'), room(kind))).toBe('none');
	}
});

describe('pens down', () => {
	const held = (role: Role, phase: string, hold: Hold) =>
		access(person(role), { ...meeting(phase), hold }, room('table'));

	test.each(phases)('[AC16] takes nobody’s sight and gives nobody a pen (%s)', (phase) => {
		for (const role of everyRole) {
			const usual = held(role, phase, 'none');
			for (const hold of holds) {
				const now = held(role, phase, hold);
				expect([usual, usual === 'write' ? 'read' : usual]).toContain(now);
			}
		}
	});

	test('[AC16] of the professionals: the family, its advocate and supporter, and who runs the meeting write', () => {
		const writing = everyRole.filter(
			(role) => held(role, 'information', 'professionals') === 'write'
		);
		expect(writing).toEqual(['coordinator', 'parent', 'child', 'family', 'advocate', 'supporter']);
	});

	test('[AC16] of everybody: only who runs the meeting writes', () => {
		const writing = everyRole.filter((role) => held(role, 'agreeing', 'everyone') === 'write');
		expect(writing).toEqual(['coordinator']);
	});
});
