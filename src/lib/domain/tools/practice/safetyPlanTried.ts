// Is the safety plan tried out? (practice.md 2.6) When it is looked at again, and what happened each time. A plan that was not
// kept is a reason to call the people together and make it better, never proof that somebody failed.
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';
import { planPhases } from './safetyPlan.ts';

export const safetyPlanTried: PracticeTool = {
	id: 'safetyPlanTried',
	section: '2.6',
	opens: planPhases,
	lists: {
		tested: {
			home: 'table',
			isPart: true,
			fields: {
				whatHappened: text({ isNeeded: true }),
				on: { kind: 'date', isNeeded: true },
				worked: choice(['yes', 'partly', 'no'], { isNeeded: true }),
				whatWeChange: text()
			}
		},
		reviews: {
			home: 'table',
			isPart: true,
			fields: {
				what: line(),
				trialUntil: { kind: 'date', isNeeded: true },
				reviewOn: { kind: 'date', isNeeded: true }
			}
		}
	},
	itemChecks: [
		{
			id: 'makeItBetter',
			list: 'tested',
			isMet: (item) =>
				['partly', 'no'].includes(wordsIn(item, 'worked')) && wordsIn(item, 'whatWeChange') === ''
		}
	],
	checks: [
		{ id: 'notTested', isMet: ({ tested = [] }) => tested.length === 0 },
		{
			id: 'noReview',
			isMet: ({ reviews = [] }) => reviews.every((review) => wordsIn(review, 'reviewOn') === '')
		}
	],
	prompts: ['tryItOut', 'hardDay']
};
