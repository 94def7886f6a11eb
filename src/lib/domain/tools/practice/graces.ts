// What matters about who we are (practice.md 2.18): difference and power, thought about by people at work for themselves, on
// a page that stays theirs. The family is asked one question, and of the answer only what is planned round goes on.
import { professionalRoles } from '../../roles.ts';
import { choice, text, type PracticeTool } from '../practiceTool.ts';

export const graceIds = [
	...(['gender', 'geography', 'race', 'religion', 'age', 'ability', 'appearance'] as const),
	...(['class', 'culture', 'ethnicity', 'education', 'employment'] as const),
	...(['sexuality', 'sexualOrientation', 'spirituality'] as const)
];

export const graces: PracticeTool = {
	id: 'graces',
	section: '2.18',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information'],
		initialConference: ['before', 'opening', 'information'],
		reviewConference: ['before', 'opening', 'better'],
		coreGroup: ['before', 'better', 'actions'],
		teamThinking: ['before', 'clarify', 'reveal', 'close'],
		blank: ['before', 'open']
	},
	lists: {
		aboutMe: {
			home: 'own',
			offeredTo: ['chair', 'coordinator', ...professionalRoles],
			fields: {
				note: text(),
				what: choice(graceIds, { isNeeded: true }),
				seen: choice(['visible', 'invisible']),
				said: choice(['voiced', 'unvoiced']),
				forWhom: choice(['me', 'familyMember'])
			}
		},
		adjustments: {
			home: 'table',
			fields: {
				what: text({ isNeeded: true }),
				weWill: text(),
				whoSeesToIt: { kind: 'participant' }
			}
		}
	},
	itemChecks: [
		{
			id: 'aboutOthers',
			list: 'aboutMe',
			isMet: ({ values }) => values['forWhom'] === 'familyMember'
		},
		{
			id: 'nothingPlanned',
			list: 'adjustments',
			isMet: ({ values }) => (values['what'] ?? '') !== '' && (values['weWill'] ?? '') === ''
		}
	],
	prompts: ['planRound', 'notSaid', 'difference'],
	screenShows: 'nothing',
	picture: { id: 'fourCorners', of: ['aboutMe'], says: ['notYet', 'notPlaced'] }
};
