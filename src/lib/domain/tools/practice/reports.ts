// What each agency reports to a conference, one card each (practice.md 2.8): summarised, never read out, and shared with the
// parents before. What a parent sees differently stands beside it.
import { allWordsIn, isTicked, wordsIn } from '../itemValues.ts';
import { line, text, type PracticeTool } from '../practiceTool.ts';
import { labelsWithoutBehaviour } from '../statementChecks.ts';

/** To the family and the chair, so many working days before. */
const reportsBefore = ['reportsBeforeInitial', 'reportsBeforeReview'] as const;

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
			isMet: ({ reportCards = [] }) => reportCards.some((card) => isTicked(card, 'notYetChecked'))
		}
	]
};
