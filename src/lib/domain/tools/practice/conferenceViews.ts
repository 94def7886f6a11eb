// How the family and its people see it, and the chair's summary (practice.md 2.8). Each parent has a card of their own. What a
// child says is kept where it belongs to the child (childWords.ts).
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

export const conferenceViews: PracticeTool = {
	id: 'conferenceViews',
	section: '2.8',
	opens: {
		initialConference: ['opening', 'information', 'analysis', 'outlinePlan'],
		reviewConference: ['opening', 'better', 'outlinePlan'],
		blank: ['before', 'open']
	},
	lists: {
		familyViews: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPerChild: true,
			isPart: true,
			fields: { view: text({ isNeeded: true }), whatWouldHelp: text() }
		},
		networkViews: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPerChild: true,
			fields: { view: text({ isNeeded: true }), whatWeCanDo: text() }
		},
		chairSummary: {
			home: 'table',
			create: 'runsMeeting',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				what: text({ isNeeded: true }),
				kind: choice(['riskFactor', 'protectiveFactor', 'summary'], { isNeeded: true }),
				source: line()
			}
		}
	},
	checks: [
		{ id: 'noFamilyView', isMet: ({ familyViews = [] }) => familyViews.length === 0 },
		{
			id: 'onlyRisk',
			isMet: ({ chairSummary = [] }) =>
				chairSummary.some((one) => wordsIn(one, 'kind') === 'riskFactor') &&
				!chairSummary.some((one) => wordsIn(one, 'kind') === 'protectiveFactor')
		}
	]
};
