// What the table may hold: a file of its own, since a phone judges beforehand only what is done there.
import { putUpByServer } from './childWords.ts';
import { beside, cards } from './map.ts';
import { mustHaves, mustHavesMet } from './mustHaves.ts';
import { plan } from './plan.ts';
import { cardChars, type RoomSchema } from './tool.ts';

export const tableSchema: RoomSchema = {
	collections: {
		...{ cards, beside, plan, mustHaves, mustHavesMet },
		...{ childWords: putUpByServer, keptPictures: putUpByServer }
	},
	fixed: {
		meeting: {
			fields: {
				purpose: { tool: 'purpose', kind: 'text', writers: 'everyone', maxChars: cardChars },
				planB: {
					tool: 'plan',
					kind: 'text',
					writers: 'familyOrRunsMeeting',
					maxChars: cardChars
				},
				monitor: {
					tool: 'plan',
					kind: 'text',
					writers: 'familyOrRunsMeeting',
					maxChars: cardChars
				},
				reviewOn: {
					tool: 'plan',
					kind: 'text',
					writers: 'familyOrRunsMeeting',
					maxChars: cardChars
				}
			}
		}
	}
};
