// The coordinator's own preparation, with each person separately (practice.md 2.7 stage 2). It stays on the coordinator's own
// page: nobody else ever reads it, above all not what keeps somebody safe.
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

export const fgcPreparation: PracticeTool = {
	id: 'fgcPreparation',
	section: '2.7',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information', 'agreeing', 'copies'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information', 'agreeing', 'copies']
	},
	offeredTo: ['coordinator'],
	lists: {
		invitees: {
			home: 'own',
			isPart: true,
			fields: {
				who: line({ isNeeded: true }),
				invitedBy: line(),
				status: choice(['toAsk', 'asked', 'coming', 'notSure', 'notComing'], { isNeeded: true }),
				howAttending: choice(['inTheRoom', 'byPhone', 'byVideo', 'byLetter', 'bySomebody']),
				needs: text(),
				language: line(),
				safetyNotes: text()
			}
		},
		childsPart: {
			home: 'own',
			isPerChild: true,
			isPart: true,
			fields: { how: text({ isNeeded: true }), advocate: line(), whatTheyWantSaid: text() }
		},
		notInvited: {
			home: 'own',
			fields: {
				who: line({ isNeeded: true }),
				reason: text({ isNeeded: true }),
				howHeard: text({ isNeeded: true })
			}
		},
		arrangements: {
			home: 'own',
			fields: {
				what: text({ isNeeded: true }),
				kind: choice(['place', 'day', 'food', 'language', 'travel', 'childcare', 'other']),
				chosenBy: line()
			}
		}
	},
	checks: [
		{ id: 'noChildsPart', isMet: ({ childsPart = [] }) => childsPart.length === 0 },
		{
			id: 'notHeard',
			isMet: ({ notInvited = [] }) =>
				notInvited.some((person) => wordsIn(person, 'howHeard') === '')
		}
	],
	prompts: ['whoMatters', 'whoMakesItHard', 'whatWouldHelp']
};
