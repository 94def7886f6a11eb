// What each kind of room may hold, put together from the tools. The guard refuses everything else.
import type { RoomKind } from '../rooms.ts';
import { myPeople } from '../family/childTree.ts';
import { childPage, houseNames, houses } from './childWords.ts';
import { taggedCards } from './dimensions.ts';
import { mapFields } from './map.ts';
import { draftPlan, familyNotes } from './familyPaper.ts';
import { runningNotes } from './runningNotes.ts';
import { restrictedNotes } from './restrictedNotes.ts';
import { practiceTools } from './practice/all.ts';
import { practiceCollections } from './practiceSchema.ts';
import { audiences, pointsOf } from './scale.ts';
import { tableSchema } from './tableSchema.ts';
import { cardChars, pageChars, type RoomSchema } from './tool.ts';

/** Nothing chosen yet, or a point of the ruler; of sentences to choose from, the place of one. */
const begunPoints: readonly string[] = ['', ...pointsOf(0.5).map(String)];

const own: RoomSchema = {
	collections: {
		drafts: {
			tool: 'ownPage',
			create: 'everyone',
			deletable: true,
			maxItems: 300,
			fields: {
				field: { kind: 'choice', writers: 'everyone', options: [...mapFields, 'differently'] },
				text: { kind: 'text', writers: 'everyone', maxChars: cardChars },
				target: { kind: 'item', writers: 'everyone' },
				childRef: { kind: 'children', writers: 'everyone' },
				at: { kind: 'time', writers: 'everyone' }
			}
		},
		/** Answers to scaling questions, begun and not locked, by question and round. */
		answers: {
			tool: 'ownPage',
			create: 'everyone',
			deletable: true,
			maxItems: 100,
			fields: {
				value: { kind: 'choice', writers: 'everyone', options: begunPoints },
				option: { kind: 'choice', writers: 'everyone', options: begunPoints },
				why: { kind: 'text', writers: 'everyone', maxChars: cardChars },
				oneUp: { kind: 'text', writers: 'everyone', maxChars: cardChars },
				audience: { kind: 'choice', writers: 'everyone', options: ['', ...audiences] },
				guessFor: { kind: 'participant', writers: 'everyone' },
				guessValue: { kind: 'choice', writers: 'everyone', options: begunPoints }
			}
		},
		houses,
		houseNames,
		myPeople,
		...practiceCollections(practiceTools, 'own')
	},
	fixed: {
		childPage,
		page: {
			fields: {
				wantToSay: { tool: 'ownPage', kind: 'text', writers: 'everyone', maxChars: pageChars },
				need: { tool: 'ownPage', kind: 'text', writers: 'everyone', maxChars: pageChars },
				notes: { tool: 'ownPage', kind: 'text', writers: 'everyone', maxChars: pageChars }
			}
		}
	}
};

const family: RoomSchema = { collections: { notes: familyNotes, plan: draftPlan }, fixed: {} };

const restricted: RoomSchema = { collections: { notes: restrictedNotes }, fixed: {} };

/** At the table, with all tools of the engine. */
const table: RoomSchema = {
	...tableSchema,
	collections: {
		...tableSchema.collections,
		cards: taggedCards,
		...practiceCollections(practiceTools, 'table')
	}
};

const record: RoomSchema = {
	collections: practiceCollections(practiceTools, 'record'),
	fixed: { running: runningNotes }
};

const nothing: RoomSchema = { collections: {}, fixed: {} };

/** The schema of a room kind; kinds without one hold nothing a browser may write. */
export function roomSchema(kind: RoomKind): RoomSchema {
	if (kind === 'table') return table;
	if (kind === 'record') return record;
	if (kind === 'own') return own;
	if (kind === 'family') return family;
	if (kind === 'restricted') return restricted;
	return nothing;
}
