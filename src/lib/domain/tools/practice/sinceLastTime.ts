// Since the last core group (practice.md 2.9): who lives at home now, who has seen the child, and whether the plan is working.
// The group may ask for an earlier conference. The dates are shown and never counted against anybody.
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

export const sinceLastTime: PracticeTool = {
	id: 'sinceLastTime',
	section: '2.9',
	opens: {
		coreGroup: ['before', 'better', 'actions', 'changes', 'dates'],
		reviewConference: ['before', 'better', 'outlinePlan']
	},
	lists: {
		householdChanges: {
			home: 'table',
			fields: { what: text({ isNeeded: true }), on: { kind: 'date' } }
		},
		seenChild: {
			home: 'table',
			create: 'peopleAtWork',
			isPerChild: true,
			isPart: true,
			fields: {
				by: line({ isNeeded: true }),
				on: { kind: 'date', isNeeded: true },
				alone: { kind: 'flag' }
			}
		},
		isPlanWorking: {
			home: 'table',
			isBeside: true,
			isPart: true,
			fields: {
				because: text({ isNeeded: true }),
				answer: choice(['keep', 'change', 'meetEarly'], { isNeeded: true })
			}
		}
	},
	checks: [
		{
			id: 'childNotSeen',
			isMet: ({ seenChild = [] }, { children }) =>
				children.some((child) => !seenChild.some(({ childRef }) => childRef.includes(child)))
		},
		{
			id: 'meetEarly',
			isMet: ({ isPlanWorking = [] }) =>
				isPlanWorking.some((item) => wordsIn(item, 'answer') === 'meetEarly')
		},
		{ id: 'nobodySaid', isMet: ({ isPlanWorking = [] }) => isPlanWorking.length === 0 }
	]
};
