// What the family asks of those who work with them, and the answers (practice.md 2.7 rules): for the whole plan and each thing
// asked, before anybody goes home: yes, I must ask, or not yet, because. A plan is agreed unless a child would not be safe.
import { wordsIn } from '../itemValues.ts';
import {
	choice,
	line,
	text,
	type PracticeTool,
	type ToolContent,
	type ToolItem
} from '../practiceTool.ts';

/** What was asked and not answered by anybody yet. */
export function unansweredRequests({ requests = [], answers = [] }: ToolContent): string[] {
	const answered = new Set(answers.map((answer) => wordsIn(answer, 'request')));
	return requests.map(({ id }) => id).filter((id) => !answered.has(id));
}

function isMissing(item: Pick<ToolItem, 'values'>, fields: readonly string[]): boolean {
	return fields.some((field) => wordsIn(item, field) === '');
}

export const familyRequests: PracticeTool = {
	id: 'familyRequests',
	section: '2.7',
	opens: {
		familyGroupConference: ['agreeing'],
		familyNetworkMeeting: ['agreeing']
	},
	lists: {
		requests: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPart: true,
			fields: { what: text({ isNeeded: true }), agency: line({ isNeeded: true }) }
		},
		answers: {
			home: 'table',
			create: 'peopleAtWork',
			isBeside: true,
			isPart: true,
			fields: {
				because: text(),
				/** None: the whole plan. */
				request: { kind: 'item', of: 'requests' },
				answer: choice(['yes', 'askFirst', 'notYet'], { isNeeded: true }),
				askWhom: line(),
				byWhen: { kind: 'date' },
				ground: choice(['childNotSafe', 'mustHaveMissing', 'other']),
				whatWouldMakeItYes: text()
			}
		}
	},
	itemChecks: [
		{
			id: 'askWhomByWhen',
			list: 'answers',
			isMet: (item) =>
				wordsIn(item, 'answer') === 'askFirst' && isMissing(item, ['askWhom', 'byWhen'])
		},
		{
			id: 'notYetWhy',
			list: 'answers',
			isMet: (item) =>
				wordsIn(item, 'answer') === 'notYet' && isMissing(item, ['because', 'whatWouldMakeItYes'])
		},
		{
			id: 'presumedAgreed',
			list: 'answers',
			isMet: (item) =>
				wordsIn(item, 'answer') === 'notYet' &&
				!['childNotSafe', 'mustHaveMissing'].includes(wordsIn(item, 'ground'))
		}
	],
	checks: [
		{ id: 'unanswered', isMet: (content) => unansweredRequests(content).length > 0 },
		{
			id: 'wholePlanOpen',
			isMet: ({ answers = [] }) => answers.every((answer) => wordsIn(answer, 'request') !== '')
		},
		{
			id: 'offerTimeAlone',
			isMet: ({ answers = [] }) => answers.some((answer) => wordsIn(answer, 'answer') === 'notYet')
		}
	],
	prompts: ['whatDoWeNeed', 'fromWhom']
};
