// Assessment triangle (practice.md 2.17): which parts of a child's life nobody has talked about. People at work tag cards
// and add notes; what parents give is said of each parent apart. The dimensions and the counting are in dimensions.ts.
import { professionalRoles } from '../../roles.ts';
import { dimensionIds, domainOf } from '../dimensions.ts';
import { choice, text, type PracticeTool } from '../practiceTool.ts';

export const triangle: PracticeTool = {
	id: 'triangle',
	section: '2.17',
	opens: {
		initialConference: ['before', 'information', 'analysis', 'views'],
		reviewConference: ['before', 'better', 'outlinePlan', 'views'],
		teamThinking: ['before', 'story', 'clarify', 'reveal'],
		blank: ['before', 'open']
	},
	offeredTo: ['chair', 'coordinator', ...professionalRoles],
	lists: {
		notes: {
			home: 'table',
			create: 'peopleAtWork',
			isPerChild: true,
			isCarried: true,
			fields: {
				text: text({ isNeeded: true }),
				dimension: choice(dimensionIds, { isNeeded: true }),
				says: choice(['strength', 'worry', 'unknown']),
				/** For what parents give: of which of them. */
				forParent: { kind: 'participant' },
				cards: { kind: 'items', of: 'cards' }
			}
		}
	},
	itemChecks: [
		{ id: 'noDimension', list: 'notes', isMet: ({ values }) => values['dimension'] == null },
		{
			id: 'whichParent',
			list: 'notes',
			isMet: ({ values: { dimension, forParent } }) =>
				typeof dimension === 'string' && domainOf(dimension) === 'parenting' && forParent == null
		}
	],
	prompts: ['notTalkedAbout', 'whoKnows'],
	terms: ['development', 'parenting', 'surroundings'],
	screenShows: 'nothing',
	picture: { id: 'triangle', of: ['notes'], says: ['counts', 'notYet', 'cards', 'choose'] }
};
