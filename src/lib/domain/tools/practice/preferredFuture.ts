// A good day for us (practice.md 2.21): the wanted life in detail, before anything is solved. One future for each person, in
// their words; then the group picks the bits it shares. The ruler is asked elsewhere.
import { line, text, type PracticeTool } from '../practiceTool.ts';
import { saysAbsence } from '../wordChecks.ts';

export const preferredFuture: PracticeTool = {
	id: 'preferredFuture',
	section: '2.21',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information', 'agreeing'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information', 'agreeing'],
		initialConference: ['before', 'opening', 'childsView', 'outlinePlan'],
		reviewConference: ['before', 'opening', 'better', 'childsView', 'outlinePlan'],
		coreGroup: ['before', 'better', 'childsWords', 'changes'],
		blank: ['before', 'open']
	},
	lists: {
		hopes: {
			home: 'table',
			isPart: true,
			fields: {
				bestHopes: text({ isNeeded: true }),
				differenceItWouldMake: text()
			}
		},
		day: {
			home: 'table',
			isPart: true,
			isOrdered: true,
			fields: {
				whatYouNotice: text({ isNeeded: true }),
				timeOfDay: line({ isNeeded: true }),
				whoElse: line(),
				whatTheySee: text()
			}
		},
		/** Bits of it that happen already. */
		instances: {
			home: 'table',
			isPart: true,
			fields: { what: text({ isNeeded: true }), when: line(), howCome: text() }
		},
		signs: {
			home: 'table',
			isPart: true,
			fields: { firstSmallSign: text({ isNeeded: true }), onePointUp: text() }
		},
		/** Picked by the group from all the days. */
		sharedBits: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			fields: {
				words: text({ isNeeded: true, writers: 'familyOrRunsMeeting' }),
				from: { kind: 'items', of: 'day', writers: 'familyOrRunsMeeting' }
			}
		}
	},
	itemChecks: [
		/** "To get you lot out of my life" is a hope: what would you see then? */
		{
			id: 'whatThen',
			list: 'hopes',
			isMet: ({ values }) =>
				saysAbsence(String(values['bestHopes'] ?? '')) &&
				(values['differenceItWouldMake'] ?? '') === ''
		},
		{
			id: 'whatInstead',
			list: 'day',
			isMet: ({ values }) => saysAbsence(String(values['whatYouNotice'] ?? ''))
		}
	],
	checks: [
		{
			id: 'noFirstSign',
			isMet: ({ day = [], signs = [] }) => day.length > 0 && signs.length === 0
		}
	],
	prompts: ['bestHopes', 'tomorrow', 'whoNotices', 'alreadyHappens', 'firstSign']
};
