// What is decided, for each child separately (practice.md 2.8). The chair enters it; there is no family vote. Who sees it
// differently, and what each parent says of it, stands with it. Views of agencies before it are sealed answers (scale.ts).
import { usualCategories } from '../../councilTerms.ts';
import { severalIn, wordsIn } from '../itemValues.ts';
import {
	choice,
	councilChoice,
	line,
	text,
	type PracticeTool,
	type ToolContent,
	type ToolItem
} from '../practiceTool.ts';

const outcomesWithPlan: readonly string[] = ['cpPlan', 'cpContinues'];

/** Every child has a decision of their own; those who have none yet. */
export function childrenWithoutDecision(
	{ decisions = [] }: ToolContent,
	children: readonly string[]
): string[] {
	const decided = decisions.filter((one) => wordsIn(one, 'outcome') !== '');
	return children.filter((child) => !decided.some(({ childRef }) => childRef.includes(child)));
}

const hasPlan = (decision: Pick<ToolItem, 'values'>) =>
	outcomesWithPlan.includes(wordsIn(decision, 'outcome'));
const hasCategory = (decision: Pick<ToolItem, 'values'>) =>
	wordsIn(decision, 'category') !== '' || severalIn(decision, 'secondary').length > 0;

export const decision: PracticeTool = {
	id: 'decision',
	section: '2.8',
	remindsOf: 'decisionOrder',
	opens: {
		initialConference: ['views', 'telling', 'dates'],
		reviewConference: ['views', 'telling', 'dates']
	},
	asks: { preset: 'agencyView' },
	lists: {
		decisions: {
			home: 'table',
			create: 'runsMeeting',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				reasons: text({ isNeeded: true, writers: 'runsMeeting' }),
				significantHarm: choice(['yes', 'no'], { isNeeded: true, writers: 'runsMeeting' }),
				outcome: choice(
					[
						...['cpPlan', 'cpContinues', 'cpEnds', 'cin', 'earlyHelp', 'noFurtherAction'],
						'reconvene'
					],
					{ isNeeded: true, writers: 'runsMeeting' }
				),
				category: councilChoice('category', usualCategories, { writers: 'runsMeeting' }),
				/** One, or several where the council names several for a child. */
				secondary: {
					...{ kind: 'choices', options: usualCategories, most: 1 },
					...{ council: 'moreCategories', writers: 'runsMeeting' }
				}
			}
		},
		dissents: {
			home: 'table',
			create: 'everyone',
			isPerChild: true,
			fields: {
				reason: text({ isNeeded: true }),
				who: line({ isNeeded: true }),
				whatTheyWanted: line(),
				escalated: { kind: 'flag', writers: 'authorSpeakerOrRunsMeeting' }
			}
		},
		parentViews: {
			home: 'table',
			create: 'familyOrRunsMeeting',
			isPerChild: true,
			isPart: true,
			fields: {
				words: text({ isNeeded: true }),
				agrees: choice(['yes', 'partly', 'no'])
			}
		}
	},
	itemChecks: [
		{ id: 'oneChildEach', list: 'decisions', isMet: ({ childRef }) => childRef.length !== 1 },
		{
			id: 'categoryWithoutPlan',
			list: 'decisions',
			isMet: (one) => hasCategory(one) && wordsIn(one, 'outcome') !== '' && !hasPlan(one)
		},
		{
			id: 'planWithoutCategory',
			list: 'decisions',
			isMet: (one) => hasPlan(one) && wordsIn(one, 'category') === ''
		},
		{
			id: 'harmAndOutcome',
			list: 'decisions',
			isMet: (one) =>
				(wordsIn(one, 'significantHarm') === 'no' && hasPlan(one)) ||
				(wordsIn(one, 'significantHarm') === 'yes' &&
					!hasPlan(one) &&
					!['', 'reconvene'].includes(wordsIn(one, 'outcome')))
		},
		{
			id: 'sameTwice',
			list: 'decisions',
			isMet: (one) => severalIn(one, 'secondary').includes(wordsIn(one, 'category'))
		}
	],
	checks: [
		{
			id: 'childWithoutDecision',
			isMet: (content, { children }) => childrenWithoutDecision(content, children).length > 0
		},
		{
			id: 'noParentView',
			isMet: ({ decisions = [], parentViews = [] }) =>
				decisions.length > 0 && parentViews.length === 0
		},
		{
			id: 'notEscalated',
			isMet: ({ dissents = [] }) => dissents.some(({ values }) => values['escalated'] !== true)
		}
	]
};
