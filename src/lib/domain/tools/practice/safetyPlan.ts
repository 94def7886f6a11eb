// The safety plan (practice.md 2.6): rules that named people keep, day by day, so that the children are safe when the danger
// is there. Never a list of services. A child's secret signal is not here but outside the board (protectedFact.ts).
import { looksLikeContact } from '../../contactWords.ts';
import { allWordsIn, wordsIn } from '../itemValues.ts';
import {
	choice,
	line,
	text,
	type Opens,
	type PracticeTool,
	type ToolItem
} from '../practiceTool.ts';
import { isServiceOnly } from '../statementChecks.ts';

export const planPhases: Opens = {
	familyGroupConference: ['information', 'agreeing', 'copies'],
	familyNetworkMeeting: ['information', 'agreeing', 'copies'],
	initialConference: ['information', 'outlinePlan'],
	reviewConference: ['better', 'outlinePlan'],
	coreGroup: ['better', 'actions', 'changes'],
	blank: ['before', 'open']
};

/** From getting up to the night. */
export const partsOfDay = ['morning', 'day', 'afterSchool', 'evening', 'night'] as const;

const doers = ['parentDoes', 'networkDoes', 'childCan'] as const;

/** A line in which nobody of the family or its people does anything, or only goes to a service. */
export function looksLikeService(rule: Pick<ToolItem, 'values'>): boolean {
	const done = allWordsIn(rule, doers);
	return done.length > 0 && done.every(isServiceOnly);
}

export function isServiceRule(rule: Pick<ToolItem, 'values'>): boolean {
	return wordsIn(rule, 'kind') === 'service' || looksLikeService(rule);
}

export const safetyPlan: PracticeTool = {
	id: 'safetyPlan',
	section: '2.6',
	opens: planPhases,
	lists: {
		rules: {
			home: 'table',
			isPerChild: true,
			isPart: true,
			fields: {
				when: text({ isNeeded: true }),
				/** When in the day it is hard; none: whenever it happens. */
				partsOfDay: { kind: 'choices', options: partsOfDay, most: partsOfDay.length },
				parentDoes: text({ isNeeded: true }),
				networkDoes: text({ isNeeded: true }),
				childCan: text(),
				whoChecks: line({ isNeeded: true }),
				ifNobodyAnswers: line(),
				kind: choice(['family', 'service']),
				/** The safety goals that it serves. */
				goals: { kind: 'items', of: 'cards' }
			}
		},
		warningSigns: {
			home: 'table',
			isPart: true,
			fields: { sign: text({ isNeeded: true }), whoLooks: line() }
		},
		ifItGoesWrong: {
			home: 'table',
			isPart: true,
			isOrdered: true,
			fields: { who: line({ isNeeded: true }), doesWhat: text() }
		},
		childVersion: {
			home: 'table',
			isPerChild: true,
			fields: { words: text({ isNeeded: true }) }
		}
	},
	itemChecks: [
		{
			id: 'looksLikeService',
			list: 'rules',
			isMet: (rule) => wordsIn(rule, 'kind') !== 'service' && looksLikeService(rule)
		},
		{
			id: 'nobodyActs',
			list: 'rules',
			isMet: (rule) => allWordsIn(rule, ['parentDoes', 'networkDoes']).length === 0
		},
		{
			id: 'ruleSaysWhere',
			list: 'rules',
			isMet: (rule) =>
				allWordsIn(rule, [...doers, 'when', 'whoChecks', 'ifNobodyAnswers']).some(looksLikeContact)
		},
		{
			id: 'callSaysWhere',
			list: 'ifItGoesWrong',
			isMet: (call) => allWordsIn(call, ['who', 'doesWhat']).some(looksLikeContact)
		}
	],
	checks: [
		{
			id: 'onlyServices',
			isMet: ({ rules = [] }) => rules.length > 0 && rules.every(isServiceRule)
		},
		{
			id: 'noChildVersion',
			isMet: ({ rules = [], childVersion = [] }) => rules.length > 0 && childVersion.length === 0
		}
	],
	prompts: ['hardestTime', 'firstSign', 'whoIsNear', 'whatDidWork'],
	picture: { id: 'dayStrip', of: ['rules'], says: ['anyTime', 'nothingThen'] }
};
