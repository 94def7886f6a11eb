// Team thinking time (practice.md 2.22): a team thinks together in eight stages, which are the phases of that meeting. How
// long each takes, and who takes which part, stand in the hall (stageTime.ts, teamTurns.ts); what each writes and scores
// alone stays on their own page until the stage after.
import { thinkingStages } from '../../councilTerms.ts';
import { professionalRoles } from '../../roles.ts';
import { line, text, type PracticeTool } from '../practiceTool.ts';

/** Letters and marks: `M.R.`, `MR and TR-P` is not. */
const isInitials = (words: string) =>
	/^(?:[\p{Lu}\d][\p{Lu}\d.\s,/&-]{0,11})?$/u.test(words.trim());

/** Nobody should find a guess about a family years later, unless somebody meant to keep it. */
const hypothesisDays = 30;

export const thinking: PracticeTool = {
	id: 'thinking',
	section: '2.22',
	opens: {
		teamThinking: ['before', 'frame', 'clarify', 'reveal', 'childsChair', 'responds', 'close']
	},
	offeredTo: ['chair', ...professionalRoles],
	onScreenIn: {
		frame: ['frame'],
		story: ['frame'],
		clarify: ['frame', 'greyAreas'],
		alone: ['frame'],
		reveal: ['hypotheses', 'dangerDraft', 'ideas'],
		childsChair: ['childsChair'],
		responds: ['presenterResponds'],
		close: ['actions', 'recordSummary']
	},
	lists: {
		frame: {
			home: 'table',
			phases: ['before', 'frame'],
			isPart: true,
			maxItems: 12,
			fields: {
				question: text({ isNeeded: true }),
				whatWouldHelp: text({ isNeeded: true }),
				/** Initials: full names are not needed. */
				whoItIsAbout: line()
			}
		},
		hypotheses: {
			home: 'table',
			phases: ['reveal', 'childsChair', 'responds'],
			beginsIn: ['alone'],
			expires: { afterDays: hypothesisDays, unless: 'isKept' },
			fields: {
				iWonder: text({ isNeeded: true }),
				isKept: { kind: 'flag', writers: 'authorSpeakerOrRunsMeeting' }
			}
		},
		greyAreas: {
			home: 'table',
			phases: ['clarify', 'reveal', 'childsChair', 'responds', 'close'],
			fields: {
				what: text({ isNeeded: true }),
				whoFindsOut: { kind: 'participant' },
				byWhen: { kind: 'date' }
			}
		},
		ideas: {
			home: 'table',
			phases: ['reveal', 'childsChair'],
			fields: { idea: text({ isNeeded: true }) }
		},
		dangerDraft: {
			home: 'table',
			phases: ['reveal'],
			beginsIn: ['alone'],
			isPerChild: true,
			fields: { words: text({ isNeeded: true }) }
		},
		childsChair: {
			home: 'table',
			phases: ['childsChair'],
			isPerChild: true,
			fields: { words: text({ isNeeded: true }) }
		},
		presenterResponds: {
			home: 'table',
			phases: ['responds'],
			isPart: true,
			fields: { whatHelped: text({ isNeeded: true }), whatNext: text({ isNeeded: true }) }
		},
		actions: {
			home: 'table',
			phases: ['close'],
			fields: {
				what: text({ isNeeded: true }),
				owner: { kind: 'participant', isNeeded: true },
				date: { kind: 'date', isNeeded: true },
				managerPresent: { kind: 'flag', writers: 'authorSpeakerOrRunsMeeting', isNeeded: true }
			}
		},
		recordSummary: {
			home: 'table',
			phases: ['close'],
			isPart: true,
			maxItems: 12,
			fields: { summary: text({ isNeeded: true }) }
		},
		howAreWe: { home: 'table', phases: ['close'], fields: { words: text() } }
	},
	itemChecks: [
		{
			id: 'initials',
			list: 'frame',
			isMet: ({ values }) => !isInitials(String(values['whoItIsAbout'] ?? ''))
		},
		{
			id: 'ownerAndDate',
			list: 'actions',
			isMet: ({ values }) => values['owner'] == null || values['date'] == null
		},
		{
			id: 'noManager',
			list: 'actions',
			isMet: ({ values }) => values['managerPresent'] !== true
		},
		{
			id: 'whoFindsOut',
			list: 'greyAreas',
			isMet: ({ values }) => values['whoFindsOut'] == null || values['byWhen'] == null
		}
	],
	checks: [
		{
			id: 'stepWithoutManager',
			isMet: ({ actions = [] }) => actions.some(({ values }) => values['managerPresent'] !== true)
		},
		{
			id: 'noSummary',
			isMet: ({ actions = [], recordSummary = [] }) =>
				actions.length > 0 && recordSummary.length === 0
		}
	],
	prompts: ['iWonder', 'relationshipToHelp', 'patterns', 'moreOfTheSame', 'howAreWe'],
	terms: ['houseRule', 'factsOnly', ...thinkingStages]
};
