// A child's own words (practice.md 2.14): three houses on the child's own page, in exact words. Once read back they
// stay as they are: the child may take them away or add to them. Nobody else reads them but by permission (childWords.ts).
import type { Person } from '../access.ts';
import type { Change, MeetingOfPeople, Refusal } from '../mayChange.ts';
import type { Room } from '../rooms.ts';
import { cardChars, oneLineChars, type Collection } from './tool.ts';

/** Good things stand first: where it is easier to begin. */
export const houseIds = ['good', 'worries', 'dreams'] as const;

export type HouseId = (typeof houseIds)[number];

export const houses: Collection = {
	tool: 'ownPage',
	create: 'everyone',
	deletable: true,
	maxItems: 200,
	fields: {
		house: { kind: 'choice', writers: 'everyone', options: houseIds },
		text: { kind: 'text', writers: 'everyone', maxChars: cardChars },
		/** What these words add to, where they were said later about others. */
		addsTo: { kind: 'item', writers: 'atCreation' },
		author: { kind: 'self', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		readBack: { kind: 'flag', writers: 'everyone' },
		withdrawn: { kind: 'flag', writers: 'everyone' }
	}
};

/** What the child calls each house: the latest name counts. */
export const houseNames: Collection = {
	tool: 'ownPage',
	create: 'everyone',
	deletable: true,
	maxItems: 60,
	fields: {
		house: { kind: 'choice', writers: 'atCreation', options: houseIds },
		text: { kind: 'text', writers: 'everyone', maxChars: oneLineChars },
		at: { kind: 'time', writers: 'atCreation' }
	}
};

/** As they stand at the table, once the child said everyone and it was looked at: the server's hand alone. */
export const childWordsAtTable: Collection = {
	tool: 'map',
	create: 'server',
	deletable: false,
	maxItems: 300,
	fields: {}
};

const childsRoots: readonly string[] = ['houses', 'houseNames', 'childPage'];

/**
 * What holds on a person's own page besides its fields: whoever the child named writes in the houses and nowhere else,
 * changes nothing that the child wrote, and nobody changes what was read back.
 */
export function ownPageRefusal(
	person: Person,
	meeting: MeetingOfPeople,
	{ owner }: Room,
	{ path, op, item }: Change
): Refusal | null {
	const [root = '', , field] = path;
	const isOwn = owner === null || owner === person.id;
	if (!childsRoots.includes(root)) return isOwn ? null : 'notYours';
	if (meeting.roleOf(owner ?? person.id) !== 'child') return 'role';
	if (root !== 'houses' || item === null || item.fresh) return null;
	if (item.isReadBack) return isOwn && field === 'withdrawn' && op === 'set' ? null : 'notYours';
	return isOwn || item.owner === person.id || field === 'readBack' ? null : 'notYours';
}
