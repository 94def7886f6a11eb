// Does everybody agree, and who looks after the children if the plan does not work? (practice.md 2.7 stage 5) Each says so in
// their own name; whoever says partly or no is written down with their words.
import { wordsIn } from '../itemValues.ts';
import {
	choice,
	line,
	text,
	type PracticeTool,
	type ToolContent,
	type ToolItem
} from '../practiceTool.ts';

/** The last that each person said, by whose words they are. */
export function latestAgreements({ agreements = [] }: ToolContent): ToolItem[] {
	const latest = new Map<string, ToolItem>();
	for (const item of [...agreements].sort((a, b) => a.at - b.at)) {
		latest.set(item.speaker ?? item.author ?? item.id, item);
	}
	return [...latest.values()];
}

export const familyAgreement: PracticeTool = {
	id: 'familyAgreement',
	section: '2.7',
	opens: {
		familyGroupConference: ['agreeing', 'copies'],
		familyNetworkMeeting: ['agreeing', 'copies']
	},
	lists: {
		agreements: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPart: true,
			fields: {
				words: text(),
				answer: choice(['yes', 'partly', 'no'], { isNeeded: true })
			}
		},
		planB: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPart: true,
			isPerChild: true,
			isOrdered: true,
			fields: {
				who: line({ isNeeded: true, writers: 'familyOrRunsMeeting' }),
				forWhat: text({ writers: 'familyOrRunsMeeting' })
			}
		}
	},
	itemChecks: [
		{
			id: 'whatWouldChange',
			list: 'agreements',
			isMet: (item) =>
				['partly', 'no'].includes(wordsIn(item, 'answer')) && wordsIn(item, 'words') === ''
		}
	],
	checks: [
		{ id: 'nobodySaidYet', isMet: ({ agreements = [] }) => agreements.length === 0 },
		{
			id: 'notEverybodyAgrees',
			isMet: (content) =>
				latestAgreements(content).some((item) => wordsIn(item, 'answer') !== 'yes')
		},
		{ id: 'noPlanB', isMet: ({ planB = [] }) => planB.length === 0 }
	]
};
