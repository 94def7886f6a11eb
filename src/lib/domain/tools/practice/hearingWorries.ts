// Hearing the worries (practice.md 2.7 stage 3): facts from those who work with the family, the family's questions with their
// answers, and how we are with each other today. Nothing new: the family was told of it in preparation.
import { isTicked, wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';
import { labelsWithoutBehaviour } from '../statementChecks.ts';

export const hearingWorries: PracticeTool = {
	id: 'hearingWorries',
	section: '2.7',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information']
	},
	lists: {
		infoItems: {
			home: 'table',
			create: 'peopleAtWork',
			isPerChild: true,
			isPart: true,
			fields: {
				what: text({ isNeeded: true }),
				kind: choice(['strength', 'worry', 'help']),
				agency: line(),
				toldBefore: { kind: 'flag' }
			}
		},
		familyQuestions: {
			home: 'table',
			isPart: true,
			fields: {
				question: text({ isNeeded: true }),
				answer: text({ writers: 'peopleAtWork' }),
				answeredBy: { kind: 'participant', writers: 'peopleAtWork' }
			}
		},
		groundRules: {
			home: 'table',
			fields: { rule: text({ isNeeded: true }) }
		}
	},
	itemChecks: [
		{
			id: 'newToFamily',
			list: 'infoItems',
			isMet: (item) => !isTicked(item, 'toldBefore')
		},
		{
			id: 'label',
			list: 'infoItems',
			isMet: (item) => labelsWithoutBehaviour(wordsIn(item, 'what')).length > 0
		}
	],
	checks: [
		{
			id: 'unanswered',
			isMet: ({ familyQuestions = [] }) =>
				familyQuestions.some((item) => wordsIn(item, 'answer') === '')
		},
		{
			id: 'noStrength',
			isMet: ({ infoItems = [] }) =>
				infoItems.length > 0 && infoItems.every((item) => wordsIn(item, 'kind') !== 'strength')
		}
	],
	prompts: ['whatDoYouMean', 'whatWouldYouSee', 'whoCanHelp']
};
