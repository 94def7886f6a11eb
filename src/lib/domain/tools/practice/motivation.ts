// My own reasons (practice.md 2.20): what somebody gains and loses, how far they are, how much it matters, how sure they are.
// All of it is theirs alone and proves nothing about them; what they let go of is copied, item by item, as words.
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';

/** Where somebody places themselves; going back is part of learning. */
export const stages = [
	...(['notThinking', 'thinking', 'gettingReady', 'doing', 'keepingUp', 'slippedBack'] as const)
];

const points = Array.from({ length: 11 }, (_, point) => String(point));
const low = 4;

const familyWrites = {
	familyGroupConference: ['preparation', 'welcome', 'information', 'agreeing'],
	familyNetworkMeeting: ['preparation', 'welcome', 'information', 'agreeing'],
	initialConference: ['before', 'opening', 'information', 'analysis', 'outlinePlan'],
	reviewConference: ['before', 'opening', 'better', 'outlinePlan'],
	coreGroup: ['before', 'better', 'actions', 'changes'],
	blank: ['before', 'open']
} as const;

export const motivation: PracticeTool = {
	id: 'motivation',
	section: '2.20',
	opens: familyWrites,
	lists: {
		rulers: {
			home: 'own',
			fields: {
				/** Named by the person themselves. */
				goal: line({ isNeeded: true }),
				kind: choice(['importance', 'confidence', 'readiness'], { isNeeded: true }),
				value: choice(points),
				whyNotLower: text(),
				oneUp: text()
			}
		},
		balance: {
			home: 'own',
			fields: {
				what: text({ isNeeded: true }),
				cell: choice(['stayGood', 'stayLessGood', 'changeGood', 'changeLessGood'], {
					isNeeded: true
				}),
				howMuchItMatters: choice(['aLittle', 'some', 'aLot'])
			}
		},
		change: {
			home: 'own',
			fields: {
				goal: line({ isNeeded: true }),
				stage: choice(stages),
				on: { kind: 'date' },
				words: text()
			}
		},
		/** A copy of the words, without number, stage or weight. */
		released: { home: 'table', fields: { words: text({ isNeeded: true }) } },
		/** Somebody who works there says back what they heard. Yes, or not quite, is said beside it like anywhere. */
		sayItBack: {
			home: 'table',
			create: 'peopleAtWork',
			fields: {
				summary: text({ isNeeded: true }),
				whose: { kind: 'participant', isNeeded: true }
			}
		}
	},
	itemChecks: [
		{
			/** Low is no reason to ask why: what help would it take? */
			id: 'whatHelp',
			list: 'rulers',
			isMet: ({ values }) =>
				values['kind'] === 'confidence' &&
				typeof values['value'] === 'string' &&
				Number(values['value']) <= low
		},
		{
			id: 'whyNotLower',
			list: 'rulers',
			isMet: ({ values }) =>
				typeof values['value'] === 'string' &&
				values['value'] !== '0' &&
				(values['whyNotLower'] ?? '') === ''
		}
	],
	prompts: ['whatDoIWant', 'didItBefore', 'whoHelps'],
	/** The cards of who works with them. */
	terms: ['openQuestion', 'affirm', 'reflect', 'summarise'],
	screenShows: 'nothing',
	picture: {
		...{ id: 'cycle', of: ['rulers', 'balance', 'change'] },
		says: ['staying', 'changing', 'good', 'lessGood']
	}
};
