// What will be better for each child (practice.md 2.9): the signs of it, the risk now, and what happens if it does not change.
// The jobs for it are lines of the plan; planChecks.ts looks at both.
import { wordsIn } from '../itemValues.ts';
import { choice, line, text, type PracticeTool } from '../practiceTool.ts';
import { absenceWords, isServiceOnly } from '../statementChecks.ts';

export const outcomeStates = [
	'notStarted',
	'gettingThere',
	'inPlace',
	'lasting',
	'stuck',
	'notNeeded'
] as const;

export const outcomes: PracticeTool = {
	id: 'outcomes',
	section: '2.9',
	opens: {
		initialConference: ['outlinePlan', 'dates'],
		reviewConference: ['better', 'outlinePlan', 'dates'],
		coreGroup: ['actions', 'changes', 'dates'],
		blank: ['before', 'open']
	},
	lists: {
		outcomes: {
			home: 'table',
			isPerChild: true,
			isPart: true,
			fields: {
				outcome: text({ isNeeded: true }),
				whatNeedsToChange: text({ isNeeded: true }),
				whatWeWillSee: text({ isNeeded: true }),
				riskNow: text(),
				howManaged: text(),
				contingency: text({ isNeeded: true }),
				contingencyDecider: line({ isNeeded: true }),
				linkedDanger: { kind: 'item', of: 'cards' },
				linkedGoal: { kind: 'item', of: 'cards' },
				state: choice(outcomeStates, { writers: 'authorSpeakerOrRunsMeeting' })
			}
		}
	},
	itemChecks: [
		{
			id: 'serviceOnly',
			list: 'outcomes',
			isMet: (item) => isServiceOnly(wordsIn(item, 'outcome'))
		},
		{
			id: 'absence',
			list: 'outcomes',
			isMet: (item) => absenceWords(wordsIn(item, 'outcome')).length > 0
		},
		{ id: 'whichChild', list: 'outcomes', isMet: ({ childRef }) => childRef.length === 0 }
	],
	checks: [
		{
			id: 'childWithoutOutcome',
			isMet: ({ outcomes: list = [] }, { children }) =>
				children.some(
					(child) => !list.some(({ childRef }) => childRef.length === 0 || childRef.includes(child))
				)
		},
		{
			id: 'stuck',
			isMet: ({ outcomes: list = [] }) => list.some((item) => wordsIn(item, 'state') === 'stuck')
		},
		{
			id: 'noPlanB',
			isMet: ({ outcomes: list = [] }) =>
				list.some(
					(item) =>
						wordsIn(item, 'contingency') === '' || wordsIn(item, 'contingencyDecider') === ''
				)
		}
	],
	prompts: ['normalDay', 'whoWouldNotice', 'firstSign']
};
