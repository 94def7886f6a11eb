// Timeline (practice.md 2.13): what has happened and when, in two lanes: the family's own, and the one of people at work.
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

export const timeline: PracticeTool = {
	id: 'timeline',
	section: '2.13',
	opens: {
		familyGroupConference: ['preparation', 'welcome', 'information'],
		familyNetworkMeeting: ['preparation', 'welcome', 'information'],
		initialConference: ['before', 'opening', 'information', 'analysis'],
		reviewConference: ['before', 'opening', 'better'],
		coreGroup: ['before', 'better', 'actions', 'changes'],
		teamThinking: ['before', 'story', 'clarify'],
		blank: ['before', 'open']
	},
	lists: {
		events: {
			home: 'table',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				/** All that the wall shows, with when it was: never what hurt, told in full. */
				title: line({ isNeeded: true }),
				what: text({ isNeeded: true, onScreen: false }),
				/** As people say it: "last summer", "about Easter 2021". */
				when: line({ isNeeded: true }),
				/** For its place on the axis, where the day is known. */
				on: { kind: 'date' },
				kind: choice(
					[
						...['familyEvent', 'goodTime', 'worry', 'harm', 'helpGiven'],
						...['move', 'health', 'school', 'legal']
					],
					{ onScreen: false }
				),
				whoseMemory: line({ onScreen: false }),
				whatHelped: text({ onScreen: false })
			}
		}
	},
	checks: [
		{
			id: 'noGoodTimes',
			isMet: ({ events = [] }) =>
				events.length > 2 && events.every(({ values }) => values['kind'] !== 'goodTime')
		}
	],
	prompts: ['bestTime', 'whatHelpedThen', 'gaps'],
	picture: {
		id: 'lanes',
		of: ['events'],
		says: ['family', 'work', 'nothing', 'someTime', 'apart', 'part']
	}
};
