// How sure are we, and is that safe? (practice.md 2.19): it places a team's thinking, never a family. The dots are answered
// alone, elsewhere. In a conference whoever runs it asks themselves, on the record's page; nothing of it is at that table.
import { professionalRoles } from '../../roles.ts';
import { text, type PracticeTool } from '../practiceTool.ts';
import { quadrants } from '../quadrants.ts';

export const uncertainty: PracticeTool = {
	id: 'uncertainty',
	section: '2.19',
	opens: { teamThinking: ['before', 'clarify', 'reveal', 'childsChair', 'close'] },
	inRecordOf: ['initialConference', 'reviewConference'],
	offeredTo: ['chair', ...professionalRoles],
	asks: { preset: 'uncertainty' },
	lists: {
		/** What comes out of it: these go on as grey areas. */
		unknowns: {
			home: 'table',
			isPart: true,
			fields: {
				what: text({ isNeeded: true }),
				whoFindsOut: { kind: 'participant' },
				byWhen: { kind: 'date' }
			}
		},
		moves: {
			home: 'table',
			fields: { whatWouldMoveUs: text({ isNeeded: true }) }
		},
		reasons: { home: 'table', fields: { becauseI: text({ isNeeded: true }) } },
		chairsCheck: {
			home: 'record',
			fields: { tooSureOf: text(), whatWeDoNotKnow: text() }
		}
	},
	itemChecks: [
		{
			id: 'nobodyFindsOut',
			list: 'unknowns',
			isMet: ({ values }) => values['whoFindsOut'] == null || values['byWhen'] == null
		}
	],
	checks: [
		{
			id: 'noUnknowns',
			isMet: ({ unknowns = [], reasons = [] }) => reasons.length > 0 && unknowns.length === 0
		}
	],
	prompts: ['otherReasons', 'whatWouldChangeMyMind', 'goodDays'],
	terms: [...quadrants, ...quadrants.map((id) => `${id}Means`)],
	picture: { id: 'uncertainty', of: [] }
};
