// The child view and who writes with a child (SPEC.md CV1–CV5, CH1): in every phase, for every role.
import { describe, expect, test } from 'vitest';
import { access, type PersonOnList } from './access.ts';
import { hasChildView, isScalePutTo, type ChildPages } from './childView.ts';
import { mayReadChild, needsCheck } from './childWords.ts';
import { familyGroupConference } from './meetings/familyGroupConference.ts';
import { initialConference } from './meetings/initialConference.ts';
import { meetingKinds } from './meetings/kinds.ts';
import { roles, type Role } from './roles.ts';
import { roomKinds, type Room, type RoomKind } from './rooms.ts';

const phases = familyGroupConference.phases.map(({ id }) => id);
const inTheMeeting = phases.filter((phase) => phase !== 'preparation' && phase !== 'closed');
const person = (id: string, role: Role): PersonOnList => ({
	...{ id, role, part: 'a', removed: false, addedAtMillis: 0 }
});
const room = (kind: RoomKind, owner: string | null, id = 'z_room'): Room => ({
	...{ id, kind, part: 'a', owner }
});
const meeting = (phase: string, childPages: ChildPages) => ({
	...{ kind: familyGroupConference, phase, familyTimes: new Map(), hold: 'none' as const },
	restrictedParts: new Map(),
	childPages
});
const pages = (helpers: string[] = []): ChildPages => ({
	maya: { helpers, view: { room: 'z_maya', scales: ['put0'], lines: [] } }
});
const maya = person('maya', 'child');
const kind = familyGroupConference.id;

describe('a child under the child view', () => {
	test.each(phases)(
		'[CV2] in %s enters nothing but their own page and their own version',
		(phase) => {
			for (const kind of roomKinds) {
				for (const owner of [null, 'maya', 'theo']) {
					const right = access(maya, meeting(phase, pages()), room(kind, owner, 'z_maya'));
					const isTheirs = owner === 'maya' && (kind === 'own' || kind === 'child');
					if (!isTheirs) expect(right, `${kind} of ${owner ?? 'nobody'}`).toBe('none');
				}
			}
		}
	);

	test('[CV5] reads their version while the meeting runs, and never writes it', () => {
		const rights = phases.map((phase) =>
			access(maya, meeting(phase, pages()), room('child', 'maya', 'z_maya'))
		);
		const expected = phases.map((phase) => (inTheMeeting.includes(phase) ? 'read' : 'none'));
		expect(rights).toEqual(expected);
	});

	test('[CV8] a room of an earlier child view is nobody’s', () => {
		const earlier = room('child', 'maya', 'z_earlier');
		expect(access(maya, meeting('agreeing', pages()), earlier)).toBe('none');
		expect(access(maya, meeting('agreeing', {}), earlier)).toBe('none');
	});

	test('[CV7] is asked only what was put to them; everybody else is asked as ever', () => {
		expect(isScalePutTo(pages(), kind, maya, 'put0')).toBe(true);
		expect(isScalePutTo(pages(), kind, maya, 'other')).toBe(false);
		expect(isScalePutTo(pages(), kind, person('theo', 'child'), 'other')).toBe(true);
	});
});

describe('until it is agreed with the child', () => {
	const theirs = meetingKinds().map(({ id }) => id);
	const rights = (childPages: ChildPages) =>
		theirs.filter((id) => hasChildView(childPages, id, maya));

	test('[CV9] a child sees no board in conferences and core groups; elsewhere like everybody', () => {
		expect(rights({})).toEqual(['initialConference', 'reviewConference', 'coreGroup']);
		expect(rights({ maya: { helpers: [] } })).toEqual(rights({}));
		expect(rights({ maya: { helpers: [], view: null } })).toEqual([]);
		expect(rights(pages())).toEqual(theirs);
	});

	test('[CV9] their own page is all there is, and nobody else is kept out', () => {
		const conference = { ...meeting('information', {}), kind: initialConference };
		for (const roomKind of ['hall', 'table', 'family', 'child'] as const) {
			expect(access(maya, conference, room(roomKind, null)), roomKind).toBe('none');
		}
		expect(access(maya, conference, room('own', 'maya'))).toBe('write');
		expect(access(person('chantelle', 'parent'), conference, room('table', null))).toBe('write');
	});
});

describe('who else is let in', () => {
	test.each([...roles, 'screen' as const])('[CV4] [CH1] %s, named by the child or not', (role) => {
		const someone = person('someone', role);
		const mayWrite = role === 'advocate' || role === 'socialWorker' || role === 'interpreter';
		for (const [helpers, isNamed] of [
			[[], false],
			[['someone'], true]
		] as const) {
			const now = meeting('agreeing', pages([...helpers]));
			expect(access(someone, now, room('own', 'maya'))).toBe(
				isNamed && mayWrite ? 'write' : 'none'
			);
			expect(access(someone, now, room('child', 'maya', 'z_maya'))).toBe(
				isNamed && role === 'advocate' ? 'read' : 'none'
			);
			expect(access(someone, now, room('own', 'theo'))).toBe('none');
		}
	});

	test('[CH1] nobody from another part, and nobody once it is closed', () => {
		const tola = person('tola', 'advocate');
		const own = room('own', 'maya');
		expect(access({ ...tola, part: 'b' }, meeting('agreeing', pages(['tola'])), own)).toBe('none');
		expect(access(tola, meeting('closed', pages(['tola'])), own)).toBe('none');
		expect(access(tola, meeting('preparation', pages(['tola'])), own)).toBe('write');
	});
});

test('[CH6] [CH7] who can be chosen, and what is looked at first', () => {
	const readers = roles.filter(mayReadChild);
	expect(readers).toEqual(['coordinator', 'chair', 'socialWorker', 'parent', 'advocate']);
	expect(readers.filter(needsCheck)).toEqual(['parent']);
	expect(needsCheck(null)).toBe(true);
});
