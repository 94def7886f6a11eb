// Changes made by hand for the guard (domain/SPEC.md MC1–MC22), and what it says of them in a family group conference.
import type { Person } from '../../src/lib/domain/access.ts';
import { mayChange } from '../../src/lib/domain/mayChange.ts';
import type { Change, ChangedItem, MeetingOfPeople } from '../../src/lib/domain/mayChangeBy.ts';
import { familyGroupConference } from '../../src/lib/domain/meetings/familyGroupConference.ts';
import type { Role } from '../../src/lib/domain/roles.ts';
import type { Room, RoomKind } from '../../src/lib/domain/rooms.ts';

const cast: Record<string, Role> = {
	sam: 'coordinator',
	chantelle: 'parent',
	grace: 'family',
	maya: 'child',
	theo: 'child',
	tola: 'advocate',
	lena: 'supporter',
	priya: 'socialWorker',
	omar: 'manager',
	lind: 'professional'
};
export const meeting = (phase: string): MeetingOfPeople => ({
	kind: familyGroupConference,
	phase,
	hasParticipant: (id) => id in cast,
	roleOf: (id) => cast[id] ?? null,
	actsFor: (id) => (id === 'tola' ? ['maya'] : id === 'lena' ? ['chantelle'] : [])
});
export const person = (id: string): Person => ({
	id,
	role: cast[id] ?? 'observer',
	part: 'a',
	removed: false
});
export const room = (kind: RoomKind): Room => ({
	id: `z_${'0'.repeat(26)}`,
	kind,
	part: 'a',
	owner: null
});

export const item = (owner: string, change: Partial<ChangedItem> = {}): ChangedItem => ({
	id: 'item1234',
	owner,
	fresh: false,
	speaker: null,
	field: null,
	...change
});
export const change = (path: string, op: Change['op'], rest: Partial<Change> = {}): Change => ({
	path: path.split('/'),
	op,
	value: null,
	overwrites: false,
	item: null,
	siblings: 0,
	charsAfter: 10,
	...rest
});
export const plain = (value: unknown) => ({ value: { plain: value } });

export function ask(who: string, what: Change, phase = 'agreeing', kind: RoomKind = 'table') {
	return mayChange(person(who), meeting(phase), room(kind), what) ?? 'may';
}

export const newCard = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('cards/item1234', 'set', {
		value: { type: 'map' },
		item: item(owner, { fresh: true, ...more })
	});
export const newLine = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('plan/item1234', 'set', {
		value: { type: 'map' },
		item: item(owner, { fresh: true, ...more })
	});
export const words = (owner: string, more: Partial<ChangedItem> = {}) =>
	change('cards/item1234/text', 'insert', { item: item(owner, more) });
export const field = (
	name: string,
	value: unknown,
	owner: string,
	more: Partial<ChangedItem> = {}
) => change(`cards/item1234/${name}`, 'set', { ...plain(value), item: item(owner, more) });
export const voiceFor = (speaker: string, voice: string) =>
	field('voice', voice, 'tola', { fresh: true, speaker });
export const lineField = (
	name: string,
	value: unknown,
	owner: string,
	more: Partial<ChangedItem> = {}
) => change(`plan/item1234/${name}`, 'set', { ...plain(value), item: item(owner, more) });
