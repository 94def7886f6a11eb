// How the family plan is going (practice.md 2.7 stage 6): line by line, at a family's next meeting.
import { wordsIn } from '../itemValues.ts';
import { choice, text, type PracticeTool } from '../practiceTool.ts';

export const familyPlanReview: PracticeTool = {
	id: 'familyPlanReview',
	section: '2.7',
	opens: {
		familyGroupConference: ['welcome', 'information', 'agreeing', 'copies'],
		familyNetworkMeeting: ['welcome', 'information', 'agreeing', 'copies']
	},
	lists: {
		progress: {
			home: 'table',
			isPart: true,
			isPerChild: true,
			fields: {
				difference: text({ isNeeded: true }),
				planLine: { kind: 'item', of: 'plan' },
				state: choice(['works', 'worksPartly', 'notYet', 'noLongerNeeded'], { isNeeded: true }),
				gotInTheWay: text(),
				whatWeChange: text()
			}
		}
	},
	checks: [
		{
			id: 'nothingChanges',
			isMet: ({ progress = [] }) =>
				progress.some(
					(item) => wordsIn(item, 'state') === 'notYet' && wordsIn(item, 'whatWeChange') === ''
				)
		}
	],
	prompts: ['whatIsBetter', 'whoDidIt', 'whatNext']
};
