// What each agency reports to a conference, one card each (practice.md 2.8): summarised, never read out, and shared with the
// parents before. What a parent sees differently stands beside it.
import { allWordsIn, isTicked, wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool, type ToolItem } from '../practiceTool.ts';
import { labelsWithoutBehaviour } from '../statementChecks.ts';

/** To the family and the chair, so many working days before. */
const reportsBefore = ['reportsBeforeInitial', 'reportsBeforeReview'] as const;

/** What an agency's report is summed up under. */
export const reportHeadings = [
	'strengths',
	'worries',
	'effectOnChild',
	'viewOnRisk',
	'recommendation',
	'other'
] as const;

/** What somebody saw · what another report says · what somebody thinks (practice.md 2.16). */
export const statementKinds = ['fact', 'report', 'opinion'] as const;

/**
 * Did the person whose agency's words these are put them up, or say that they are right? Of an agency that has nobody in
 * the meeting: was somebody there asked?
 */
export function isChecked({ author, speaker, values }: ToolItem): boolean {
	const isTheirs = speaker !== null && (author === speaker || values['checked'] === true);
	return isTheirs || wordsIn({ values }, 'askedWhom') !== '';
}

export const reports: PracticeTool = {
	id: 'reports',
	section: '2.8',
	opens: {
		initialConference: ['before', 'information'],
		reviewConference: ['before', 'better'],
		blank: ['before', 'open']
	},
	lists: {
		reportCards: {
			home: 'table',
			create: 'peopleAtWork',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				strengths: text({ isNeeded: true }),
				worries: text({ isNeeded: true }),
				effectOnChild: text({ isNeeded: true }),
				viewOnRisk: text({ isNeeded: true }),
				recommendation: text({ isNeeded: true }),
				agency: line({ isNeeded: true }),
				roleWithChild: line({ isNeeded: true }),
				lastSeen: { kind: 'date', isNeeded: true },
				seenAlone: { kind: 'flag' },
				notYetChecked: { kind: 'flag' },
				receivedOn: { kind: 'date', writers: 'authorSpeakerOrRunsMeeting', timing: reportsBefore },
				sharedWithParentsOn: {
					...{ kind: 'date', writers: 'authorSpeakerOrRunsMeeting' },
					timing: reportsBefore
				},
				sharedWithChildOn: { kind: 'date', writers: 'authorSpeakerOrRunsMeeting' }
			}
		},
		/** Statements out of a report in the words it was written in: not checked until that agency's person says so. */
		lines: {
			home: 'table',
			create: 'server',
			isPasted: true,
			isPerChild: true,
			fields: {
				text: text(),
				heading: choice(reportHeadings),
				kind: choice(statementKinds),
				agency: line(),
				checked: { kind: 'flag' },
				/** Who of an agency that is not here said that it is right, when, and to whom. */
				askedWhom: line({ writers: 'server' }),
				askedOn: { kind: 'date', writers: 'server' },
				askedBy: { kind: 'participant', writers: 'server' }
			}
		}
	},
	itemChecks: [
		{
			id: 'label',
			list: 'reportCards',
			isMet: (card) =>
				allWordsIn(card, ['worries', 'effectOnChild', 'viewOnRisk']).some(
					(words) => labelsWithoutBehaviour(words).length > 0
				)
		},
		{
			id: 'notShared',
			list: 'reportCards',
			isMet: (card) => wordsIn(card, 'sharedWithParentsOn') === ''
		},
		{
			id: 'notSeenAlone',
			list: 'reportCards',
			isMet: (card) => !isTicked(card, 'seenAlone')
		},
		{
			id: 'whichChild',
			list: 'reportCards',
			isMet: ({ childRef }) => childRef.length === 0
		}
	],
	checks: [
		{
			id: 'notSharedWithParents',
			isMet: ({ reportCards = [] }) =>
				reportCards.some((card) => wordsIn(card, 'sharedWithParentsOn') === '')
		},
		{
			id: 'someNotChecked',
			isMet: ({ reportCards = [], lines = [] }) =>
				reportCards.some((card) => isTicked(card, 'notYetChecked')) ||
				lines.some((one) => !isChecked(one))
		}
	]
};
