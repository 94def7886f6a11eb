// What matters most (practice.md 2.16): what makes harm more likely and what keeps a child safe, how they act on each other,
// and what must change. How much each weighs is answered alone, elsewhere. Nothing is added up: a long list deceives.
import { domainIds } from '../dimensions.ts';
import {
	choice,
	line,
	text,
	type PracticeTool,
	type ToolContent,
	type ToolItem
} from '../practiceTool.ts';
import { labelsIn } from '../wordChecks.ts';

export const mostOnEachSide = 3;

/** What is about no child in particular is about all of them, and counts for each. */
function areTooMany({ factors = [], matterMost = [] }: ToolContent): boolean {
	const kindOf = ({ values }: ToolItem) =>
		factors.find(({ id }) => id === values['factor'])?.values['kind'];
	const children = [...new Set(matterMost.flatMap(({ childRef }) => childRef)), ''];
	return children.some((child) =>
		['risk', 'protective'].some((side) => {
			const here = matterMost.filter(
				(one) => kindOf(one) === side && (one.childRef.length === 0 || one.childRef.includes(child))
			);
			return here.length > mostOnEachSide;
		})
	);
}

export const factors: PracticeTool = {
	id: 'factors',
	section: '2.16',
	opens: {
		initialConference: ['before', 'analysis'],
		reviewConference: ['before', 'outlinePlan'],
		teamThinking: ['before', 'clarify', 'reveal'],
		blank: ['before', 'open']
	},
	lists: {
		factors: {
			home: 'table',
			isPart: true,
			isPerChild: true,
			isCarried: true,
			fields: {
				text: text({ isNeeded: true }),
				kind: choice(['risk', 'protective'], { isNeeded: true }),
				domain: choice(domainIds),
				evidence: text({ onScreen: false }),
				source: choice(['fact', 'report', 'opinion'], { isNeeded: true }),
				howLong: choice(['recent', 'longStanding']),
				changeable: choice(['yes', 'no'])
			}
		},
		interactions: {
			home: 'table',
			isPerChild: true,
			fields: {
				words: text(),
				a: { kind: 'item', of: 'factors', isNeeded: true },
				effect: choice(['makesWorse', 'cancels', 'depends'], { isNeeded: true }),
				b: { kind: 'item', of: 'factors', isNeeded: true }
			}
		},
		together: { home: 'table', isPerChild: true, fields: { words: text({ isNeeded: true }) } },
		/** The question of record: which are most likely to matter for this child? */
		matterMost: {
			home: 'table',
			isPart: true,
			isPerChild: true,
			fields: {
				because: text({ isNeeded: true }),
				factor: { kind: 'item', of: 'factors', isNeeded: true }
			}
		},
		changes: {
			home: 'table',
			isPart: true,
			isPerChild: true,
			fields: {
				whatNeedsToChange: text({ isNeeded: true }),
				domain: choice(domainIds, { isNeeded: true }),
				timescale: line({ isNeeded: true }),
				forPlanToEnd: text()
			}
		}
	},
	itemChecks: [
		{
			id: 'label',
			list: 'factors',
			isMet: ({ values }) => labelsIn(String(values['text'] ?? '')).length > 0
		},
		{
			id: 'noEvidence',
			list: 'factors',
			isMet: ({ values }) => values['source'] === 'fact' && (values['evidence'] ?? '') === ''
		},
		{
			id: 'sameTwice',
			list: 'interactions',
			isMet: ({ values }) => values['a'] != null && values['a'] === values['b']
		}
	],
	checks: [
		{ id: 'tooManyMatterMost', isMet: areTooMany },
		{
			id: 'nothingProtects',
			isMet: ({ factors = [] }) =>
				factors.length > 1 && factors.every(({ values }) => values['kind'] === 'risk')
		},
		{
			id: 'nothingChosen',
			isMet: ({ factors = [], matterMost = [] }) => factors.length > 2 && matterMost.length === 0
		}
	],
	asks: { preset: 'weight', list: 'factors' },
	prompts: ['mattersForThisChild', 'longNotStrong', 'actOnEachOther'],
	picture: {
		...{ id: 'weights', of: ['factors', 'interactions', 'matterMost'] },
		says: ['mattersMost', 'notWeighed', 'noSide']
	}
};
