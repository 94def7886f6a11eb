// The rights of every kind of meeting (SPEC.md AC1, AC2, MK1–MK6), told here a second time, by column of practice.md 3.2.
import { describe, expect, test } from 'vitest';
import { practiceTools } from '../tools/practice/all.ts';
import { roles, runsMeeting, type Role } from '../roles.ts';
import { familyGroupConference } from './familyGroupConference.ts';
import { familyNetworkMeeting } from './familyNetworkMeeting.ts';
import { meetingKind, meetingKinds } from './kinds.ts';
import {
	cellOf,
	cells,
	hasPlaceIn,
	kindFor,
	meetingKindIds,
	type Cell,
	type MeetingKind
} from './meetingKind.ts';

const everyRole: readonly Role[] = [...roles, 'screen'];
const letters: Record<string, Cell | null> = {
	W: 'write',
	B: 'beside',
	R: 'read',
	w: 'wait',
	'–': null
};

type Rows = Partial<Record<Role, string>>;

/** Roles that are not named have no place. */
const told: Record<string, { phases: string; rows: Rows }> = {
	familyGroupConference: {
		phases: 'preparation welcome information familyTime agreeing copies closed',
		rows: {
			coordinator: 'W W W w W W R',
			socialWorker: '– R W w B R –',
			manager: '– R W w B R –',
			professional: '– R W w W R –',
			parent: '– W W R W W –',
			child: '– W W R W R –',
			family: '– W W R W W –',
			advocate: '– W W w W R –',
			supporter: '– W W w W R –',
			interpreter: '– R R w R R –',
			observer: '– R R w R – –',
			screen: '– R R w R R –'
		}
	},
	initialConference: {
		phases:
			'before opening childsView information scaling analysis outlinePlan views telling dates after closed',
		rows: {
			chair: 'W W W W W W W W W W W R',
			socialWorker: 'W R R W W W W W R W R –',
			manager: 'W R R W W W W W R W R –',
			professional: '– R R W W W W W w R w –',
			parent: '– W R W W W W W R R R –',
			supporter: '– W R W W W W W R R R –',
			child: '– W W W W w R w w R w –',
			advocate: '– W W W W w R w w R w –',
			family: '– R R W W R W R w R w –',
			interpreter: '– R R R R R R R R R R –',
			noteTaker: '– R R R w R R R w R R –',
			observer: '– R R R – R R R – R – –',
			screen: '– R R R R R R R w R w –'
		}
	},
	reviewConference: {
		phases: 'before opening better childsView goals outlinePlan views telling dates after closed',
		rows: {
			chair: 'W W W W W W W W W W R',
			socialWorker: 'W R W R W W W R W R –',
			manager: 'W R W R W W W R W R –',
			professional: '– R W R W W W w R w –',
			parent: '– W W R W W W R R R –',
			supporter: '– W W R W W W R R R –',
			child: '– W W W W R w w R w –',
			advocate: '– W W W W R w w R w –',
			family: '– R W R W W R w R w –',
			interpreter: '– R R R R R R R R R –',
			noteTaker: '– R R R w R R w R R –',
			observer: '– R R R – R R – R – –',
			screen: '– R R R R R R w R w –'
		}
	},
	coreGroup: {
		phases: 'before better childsWords goals actions changes dates closed',
		rows: {
			chair: 'W W W W W W W R',
			socialWorker: '– W W W W W B –',
			professional: '– W W W W W B –',
			manager: '– R R w R B B –',
			parent: '– W R W W W B –',
			supporter: '– W R W W W B –',
			child: '– W W W W W B –',
			advocate: '– W W W W W B –',
			family: '– W R W W W w –',
			interpreter: '– R R R R R R –',
			screen: '– R R R R R R –'
		}
	},
	teamThinking: {
		phases: 'before frame story clarify alone reveal childsChair responds close closed',
		rows: {
			chair: 'W W W W W W W W W R',
			socialWorker: '– W W W W W W W W –',
			manager: '– R R W W W W R W –',
			professional: '– R R W W W W R W –',
			noteTaker: '– R R R R R R R R –',
			observer: '– R R R R R R R R –',
			screen: '– R R R R R R R R –'
		}
	},
	blank: {
		phases: 'before open closed',
		rows: {
			coordinator: 'W W R',
			socialWorker: '– W –',
			manager: '– W –',
			professional: '– W –',
			parent: '– W –',
			child: '– W –',
			family: '– W –',
			advocate: '– W –',
			supporter: '– W –',
			interpreter: '– R –',
			noteTaker: '– R –',
			observer: '– R –',
			screen: '– R –'
		}
	}
};
told['familyNetworkMeeting'] = told['familyGroupConference']!;

const kind = (id: string): MeetingKind => {
	const found = meetingKind(id);
	if (!found) throw new Error(id);
	return found;
};

describe.each(meetingKindIds)('%s', (id) => {
	const { phases, rows } = told[id]!;

	test('[MK1] has its phases in their order', () => {
		expect(kind(id).phases.map((phase) => phase.id)).toEqual(phases.split(' '));
	});

	test.each(everyRole)('[AC1] [AC2] %s, phase by phase', (role) => {
		const expected =
			rows[role] ??
			phases
				.split(' ')
				.map(() => '–')
				.join(' ');
		const found = phases.split(' ').map((phase) => cellOf(kind(id), phase, role));
		expect(found).toEqual(expected.split(' ').map((letter) => letters[letter] ?? null));
	});

	test('[MK2] is run by one role, which alone is there before the first and after the last phase', () => {
		const { runs, closed, before } = kind(id);
		expect(runsMeeting(runs)).toBe(true);
		const other = runs === 'chair' ? 'coordinator' : 'chair';
		expect(hasPlaceIn(kind(id), other)).toBe(false);
		expect(everyRole.filter((role) => cellOf(kind(id), closed, role) !== null)).toEqual([runs]);
		expect(cellOf(kind(id), before, runs)).toBe('write');
		const isProfessional = (role: Role) => ['socialWorker', 'manager'].includes(role);
		const there = everyRole.filter((role) => cellOf(kind(id), before, role) !== null);
		expect(there.filter((role) => role !== runs && !isProfessional(role))).toEqual([]);
	});

	test('[MK3] names a role once in a phase', () => {
		for (const phase of kind(id).phases) {
			const named = cells.flatMap((cell) => phase.rights[cell] ?? []);
			expect([...new Set(named)].sort(), phase.id).toEqual([...named].sort());
		}
	});

	test('[MK4] tells a role nothing of the rights of others', () => {
		for (const role of everyRole.filter((one) => one !== kind(id).runs)) {
			const own = kindFor(kind(id), role);
			for (const phase of own.phases) {
				expect(cellOf(own, phase.id, role)).toBe(cellOf(kind(id), phase.id, role));
				for (const other of everyRole.filter((one) => one !== role))
					expect(cellOf(own, phase.id, other)).toBe(null);
			}
		}
	});
});

test('[MK1] every kind that has a name can be chosen', () => {
	expect(meetingKinds().map(({ id }) => id)).toEqual(meetingKindIds);
});

test('[MK5] time alone is there in both family meetings, and may be left out in one of them', () => {
	const withTimeAlone = meetingKinds().filter(({ alone }) => alone !== null);
	expect(withTimeAlone.map(({ id }) => id)).toEqual([
		'familyGroupConference',
		'familyNetworkMeeting'
	]);
	expect(familyGroupConference.afterAlone).toEqual(['agreeing', 'copies']);
	expect(familyNetworkMeeting.afterAlone).toEqual([]);
	for (const role of everyRole) {
		const cell = cellOf(familyGroupConference, 'familyTime', role);
		expect(cell === 'write' || cell === 'beside', role).toBe(false);
	}
});

test('[MK6] team thinking time has no place for anybody of the family or beside it', () => {
	const there = everyRole.filter((role) => hasPlaceIn(kind('teamThinking'), role));
	expect(there.sort()).toEqual(
		['chair', 'socialWorker', 'manager', 'professional', 'noteTaker', 'observer', 'screen'].sort()
	);
});

/** What each phase begins with, of those that say so; `null` is a phase that goes on with what is shown. */
const begun: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	familyGroupConference: {
		welcome: 'welcome listen',
		information: 'map listen',
		agreeing: 'plan listen',
		copies: 'plan listen'
	},
	initialConference: {
		opening: 'welcome listen',
		childsView: 'welcome listen',
		information: 'map listen',
		outlinePlan: 'plan listen',
		dates: 'plan listen'
	},
	reviewConference: {
		opening: 'welcome listen',
		better: 'workingWell listen',
		childsView: 'welcome listen',
		outlinePlan: 'plan listen',
		dates: 'plan listen'
	},
	coreGroup: {
		better: 'workingWell listen',
		childsWords: 'welcome listen',
		actions: 'plan listen',
		changes: 'plan listen',
		dates: 'plan listen'
	},
	teamThinking: {
		...{ frame: 'tool write', story: 'tool listen', clarify: 'tool write', alone: 'tool write' },
		...{ reveal: 'tool write', childsChair: 'tool write', responds: 'tool write' },
		close: 'tool write'
	},
	blank: { open: 'map write' }
};

test('[MK8] each phase begins with what practice says is on the wall, or with nothing new', () => {
	for (const { id: of, phases } of meetingKinds()) {
		const said = phases.flatMap(({ id, begins }) =>
			begins ? [[id, `${begins.show} ${begins.mode}`]] : []
		);
		const expected = begun[of === 'familyNetworkMeeting' ? 'familyGroupConference' : of];
		expect(Object.fromEntries(said), of).toEqual(expected);
	}
});

test('[MK9] what a phase begins with is open in it, is for the wall, and is nothing that somebody opens first', () => {
	const opened = ['childsWords', 'scale'];
	for (const one of meetingKinds()) {
		for (const { id, begins, tools } of one.phases) {
			if (!begins) continue;
			const of = `${one.id} ${id}`;
			expect(cellOf(one, id, 'screen'), of).toBe('read');
			expect(opened, of).not.toContain(begins.show);
			if (begins.show === 'plan') expect(tools, of).toContain('plan');
			if (begins.show === 'map' || begins.show === 'workingWell')
				expect(tools, of).toContain('map');
			for (const tool of begins.tools ?? []) {
				const found = practiceTools.find((practice) => practice.id === tool);
				expect(found, tool).toBeDefined();
				expect(found?.screenShows, tool).not.toBe('nothing');
			}
		}
		// Views, the decision and telling it, and the family’s time alone: the wall is moved there by somebody’s hand.
		const byHand = [one.before, one.alone, one.closed, one.decision?.views, one.decision?.telling];
		for (const phase of one.phases) {
			if (byHand.includes(phase.id)) expect(phase.begins, `${one.id} ${phase.id}`).toBeUndefined();
		}
	}
});

test('an administrator has no place in any meeting', () => {
	for (const one of meetingKinds()) expect(hasPlaceIn(one, 'admin')).toBe(false);
});
