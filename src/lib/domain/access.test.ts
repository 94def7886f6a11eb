// Who may be in which room (SPEC.md AC1–AC10): practice.md 3.2 (a), cell by cell.
import { describe, expect, test } from 'vitest';
import { access, type Access, type Person } from './access.ts';
import { familyGroupConference } from './meetings/familyGroupConference.ts';
import { roles, type Role } from './roles.ts';
import { roomKinds, type Room } from './rooms.ts';

const person = (role: Role, change: Partial<Person> = {}): Person => ({
	id: 'tola',
	role,
	part: 'a',
	removed: false,
	...change
});
const room = (kind: Room['kind'], change: Partial<Room> = {}): Room => ({
	id: `z_${'0'.repeat(26)}`,
	kind,
	part: 'a',
	owner: null,
	...change
});
const meeting = (phase: string) => ({ kind: familyGroupConference, phase });
const phases = familyGroupConference.phases.map(({ id }) => id);
const everyRole: readonly Role[] = [...roles, 'screen'];
const letters: Record<string, Access> = { W: 'write', R: 'read', '–': 'none' };

// In the order of familyGroupConference: preparation, welcome, information, familyTime, agreeing, copies, closed.
const table: Record<Role, string> = {
	coordinator: 'W W W – W W R',
	chair: 'W W W – W W R',
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
	chair: 'R R R R R R R',
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
	for (const kind of ['family', 'restricted', 'record', 'child', 'drawing'] as const) {
		for (const role of everyRole) {
			for (const phase of phases) {
				expect(access(person(role), meeting(phase), room(kind, { owner: 'tola' }))).toBe('none');
			}
		}
	}
});

test('[AC10] a phase that does not exist opens nothing to be changed but one’s own page', () => {
	expect(access(person('observer'), meeting('nowhere'), room('table'))).toBe('read');
	expect(access(person('noteTaker'), meeting('nowhere'), room('table'))).toBe('none');
});
