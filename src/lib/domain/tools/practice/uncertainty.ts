// How sure are we, and is that safe? (practice.md 2.19): it places a team's thinking, never a family. The dots are answered
// alone, elsewhere. In a conference whoever runs it asks themselves, on the record's page; nothing of it is at that table.
import { professionalRoles } from '../../roles.ts';
import { text, type PracticeTool } from '../practiceTool.ts';

/** Safe or not, sure or not: where a team's thinking can stand. No order, no better number. */
export const quadrants = [
	{ id: 'safeUncertainty', isSafe: true, isCertain: false },
	{ id: 'safeCertainty', isSafe: true, isCertain: true },
	{ id: 'unsafeUncertainty', isSafe: false, isCertain: false },
	{ id: 'unsafeCertainty', isSafe: false, isCertain: true }
] as const;

const quadrantIds = quadrants.map(({ id }) => id);

export const uncertainty: PracticeTool = {
	id: 'uncertainty',
	section: '2.19',
	opens: { teamThinking: ['before', 'clarify', 'reveal', 'childsChair', 'close'] },
	offeredTo: ['chair', ...professionalRoles],
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
	terms: [...quadrantIds, ...quadrantIds.map((id) => `${id}Means`)],
	screenShows: 'all'
};
