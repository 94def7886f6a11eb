// A child's own words (practice.md 2.14): on the child's own page, in exact words, in the picture that the child picks. Once
// read back they stay as they are: the child may take them away or add to them. Nobody else reads them but by permission
// (childWords.ts).
import type { Person } from '../access.ts';
import type { Change, MeetingOfPeople, Refusal } from '../mayChangeBy.ts';
import type { Room } from '../rooms.ts';
import { cardChars, oneLineChars, type Collection, type FixedMap } from './tool.ts';

/**
 * The pictures a child can pick from, each with its places. Good things stand first: where it is easier to begin.
 * The places of all of them are called houses here, after the first that there were.
 */
export const pictures = {
	houses: ['good', 'worries', 'dreams'],
	figure: ['wings', 'clothes', 'wand'],
	safetyHouse: ['inside', 'helpers', 'visitors', 'notAllowed', 'roof', 'path'],
	other: ['letter', 'list', 'faces'],
	/** The child's people, drawn (family/childTree.ts): it has a sheet and no places. */
	people: [],
	/** A full answer, too. */
	nothing: []
} as const;

export type PictureId = keyof typeof pictures;

export const pictureIds = Object.keys(pictures) as PictureId[];

export type HouseId = (typeof pictures)[PictureId][number];

export const houseIds: readonly HouseId[] = pictureIds.flatMap<HouseId>((id) => pictures[id]);

/** Until the child picks another. */
export const firstPicture: PictureId = 'houses';

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
		/** A picture from a device, such as of a drawing on paper (domain/pictures.ts). */
		picture: { kind: 'item', writers: 'atCreation' },
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

/** Of the page as a whole: what was picked and how it came about, so that whoever reads the words later can know. */
export const childPage: FixedMap = {
	fields: {
		isDone: { tool: 'ownPage', kind: 'flag', writers: 'everyone' },
		picture: { tool: 'ownPage', kind: 'choice', writers: 'everyone', options: pictureIds },
		whereStarted: { tool: 'ownPage', kind: 'choice', writers: 'everyone', options: houseIds },
		/** Who sat with the child. */
		withWhom: { tool: 'ownPage', kind: 'participants', writers: 'everyone' },
		/** What the child was asked: the questions of these places. */
		promptsUsed: {
			...{ tool: 'ownPage', kind: 'choices', writers: 'everyone' },
			...{ options: houseIds, most: houseIds.length }
		}
	}
};

/**
 * What the server puts up at the table, whole: a child's words, once the child said everyone and they were looked at; and
 * pictures that are kept (keptPictures.ts).
 */
export const putUpByServer: Collection = {
	tool: 'map',
	create: 'server',
	deletable: false,
	maxItems: 300,
	fields: {}
};

const childsRoots: readonly string[] = ['houses', 'houseNames', 'childPage', 'myPeople'];

/**
 * What holds on a person's own page besides its fields: whoever the child named writes in the houses and in the
 * picture of the child's people and nowhere else, changes nothing that the child wrote, and nobody changes what was read back.
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
	if (item === null || item.fresh) return null;
	if (root === 'myPeople') return isOwn || item.owner === person.id ? null : 'notYours';
	if (root !== 'houses') return null;
	if (item.isReadBack) return isOwn && field === 'withdrawn' && op === 'set' ? null : 'notYours';
	return isOwn || item.owner === person.id || field === 'readBack' ? null : 'notYours';
}
