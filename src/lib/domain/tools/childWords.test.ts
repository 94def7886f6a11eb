// A child's own words (SPEC.md CH2, CH3): who changes what in the houses.
import { describe, expect, test } from 'vitest';
import { mayChange } from '../mayChange.ts';
import type { Change, MeetingOfPeople } from '../mayChangeBy.ts';
import { familyGroupConference } from '../meetings/familyGroupConference.ts';
import { isFieldValue } from '../fieldValue.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../rooms.ts';
import { childPage, firstPicture, houseIds, pictures } from './childWords.ts';

const cast: Record<string, Role> = { maya: 'child', tola: 'advocate', grace: 'family' };
const meeting: MeetingOfPeople = {
	kind: familyGroupConference,
	phase: 'agreeing',
	hasParticipant: (id) => id in cast,
	roleOf: (id) => cast[id] ?? null,
	actsFor: () => []
};
const person = (id: string) => ({
	...{ id, role: cast[id] ?? 'observer', removed: false },
	part: 'a' as const
});
const own = (owner: string): Room => ({ id: 'z_own', kind: 'own', part: 'a', owner });

interface Word {
	owner: string;
	isReadBack?: boolean;
}

const word = ({ owner, isReadBack = false }: Word) => ({
	...{ id: 'word0000', owner, fresh: false, speaker: null, field: null },
	...(isReadBack ? { isReadBack } : {})
});
const change = (field: string, op: Change['op'], of: Word, value: unknown = null): Change => ({
	path: field === '' ? ['houses', 'word0000'] : ['houses', 'word0000', field],
	op,
	value: value === null ? null : { plain: value },
	...{ overwrites: false, item: word(of), siblings: 0, charsAfter: 5 }
});
const may = (who: string, what: Change, owner = 'maya') =>
	mayChange(person(who), meeting, own(owner), what);

describe('in the houses', () => {
	const mayas = { owner: 'maya' };
	const tolas = { owner: 'tola' };

	test('[CH2] the child changes and rubs out what anybody wrote there, a helper only their own', () => {
		for (const of of [mayas, tolas]) {
			expect(may('maya', change('text', 'insert', of))).toBeNull();
			expect(may('maya', change('', 'unset', of))).toBeNull();
		}
		expect(may('tola', change('text', 'insert', tolas))).toBeNull();
		expect(may('tola', change('', 'unset', tolas))).toBeNull();
		expect(may('tola', change('text', 'delete', mayas))).toBe('notYours');
		expect(may('tola', change('house', 'set', mayas, 'good'))).toBe('notYours');
		expect(may('tola', change('', 'unset', mayas))).toBe('notYours');
	});

	test('[CH3] what was read back stays as it is; the child alone takes it away', () => {
		for (const owner of ['maya', 'tola']) {
			const of = { owner, isReadBack: true };
			for (const who of ['maya', 'tola']) {
				expect(may(who, change('text', 'insert', of))).toBe('notYours');
				expect(may(who, change('text', 'delete', of))).toBe('notYours');
				expect(may(who, change('', 'unset', of))).toBe('notYours');
				expect(may(who, change('readBack', 'set', of, false))).toBe('notYours');
				expect(may(who, change('readBack', 'unset', of))).toBe('notYours');
			}
			expect(may('maya', change('withdrawn', 'set', of, true))).toBeNull();
			expect(may('tola', change('withdrawn', 'set', of, true))).toBe('notYours');
		}
	});

	test('[CH2] a helper touches nothing else of the child’s page', () => {
		const note: Change = {
			...{ path: ['page', 'notes'], op: 'insert', value: null, overwrites: false },
			...{ item: null, siblings: 0, charsAfter: 5 }
		};
		expect(may('maya', note)).toBeNull();
		expect(may('tola', note)).toBe('notYours');
	});

	test('[CH1] there are houses on a child’s page only', () => {
		expect(may('grace', change('text', 'insert', { owner: 'grace' }), 'grace')).toBe('role');
	});
});

describe('pictures', () => {
	test('[CH11] each place is in one picture; what was stored in the three houses is read as before', () => {
		expect(new Set(houseIds).size).toBe(houseIds.length);
		expect(houseIds.slice(0, 3)).toEqual(['good', 'worries', 'dreams']);
		expect(pictures[firstPicture]).toEqual(['good', 'worries', 'dreams']);
		expect(pictures.nothing).toEqual([]);
	});

	test('[CH12] the page keeps what was picked, where it began, with whom and what was asked', () => {
		const holds = (name: string, value: unknown) => {
			const field = childPage.fields[name];
			return field !== undefined && isFieldValue(field, value, 'maya', meeting);
		};
		expect(holds('picture', 'figure')).toBe(true);
		expect(holds('picture', 'castle')).toBe(false);
		expect(holds('whereStarted', 'wings')).toBe(true);
		expect(holds('withWhom', ['tola'])).toBe(true);
		expect(holds('withWhom', ['a stranger'])).toBe(false);
		expect(holds('promptsUsed', ['good', 'path'])).toBe(true);
		expect(holds('promptsUsed', ['good', 'good'])).toBe(false);
	});

	test('[CH12] the child and who writes with them set it, on a child’s page alone', () => {
		const pick: Change = {
			...{ path: ['childPage', 'picture'], op: 'set', value: { plain: 'figure' } },
			...{ overwrites: true, item: null, siblings: 0, charsAfter: 0 }
		};
		expect(may('maya', pick)).toBeNull();
		expect(may('tola', pick)).toBeNull();
		expect(may('grace', pick, 'grace')).toBe('role');
	});
});
