// Our workbook (practice.md 2.24): how far the family is, in their own words. What stands in the workbook stays where it is
// kept, and the titles of its modules are the council's to fill in: none are known here.
import {
	choice,
	councilChoice,
	line,
	text,
	type PracticeTool,
	type ToolItem
} from '../practiceTool.ts';

export const moduleNumbers = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

export const moduleStatuses = ['notNeeded', 'planned', 'doing', 'done'] as const;

export type ModuleStatus = (typeof moduleStatuses)[number];

/** The strip of eight: for each module what was said of it, one entry for everybody who does it. */
export function moduleStrip(modules: readonly Pick<ToolItem, 'values'>[]): ModuleStatus[][] {
	return moduleNumbers.map((number) =>
		modules
			.filter(({ values }) => values['number'] === number)
			.map(({ values }) => moduleStatuses.find((one) => one === values['status']) ?? 'planned')
	);
}

export const workbook: PracticeTool = {
	id: 'workbook',
	section: '2.24',
	opens: {
		coreGroup: ['before', 'better', 'actions', 'changes'],
		teamThinking: ['before', 'clarify', 'reveal', 'close'],
		blank: ['before', 'open']
	},
	lists: {
		modules: {
			home: 'table',
			isPart: true,
			maxItems: 40,
			fields: {
				title: line({ writers: 'peopleAtWork' }),
				number: councilChoice('module', moduleNumbers, { isNeeded: true }),
				status: choice(moduleStatuses, { isNeeded: true }),
				whoWith: line(),
				whatWeLearnt: text({ writers: 'familyNetwork' }),
				evidence: text()
			}
		},
		specialists: {
			home: 'table',
			/** It tells of somebody's health. */
			onScreen: false,
			fields: {
				name: line(),
				kind: choice(['domesticAbuse', 'mentalHealth', 'substanceMisuse'], { isNeeded: true }),
				offered: choice(['yes', 'notYet']),
				accepted: choice(['yes', 'notNow']),
				/** Somebody's health is said here only with their yes. */
				whoSaidYes: { kind: 'participant', isNeeded: true }
			}
		},
		assessment: {
			home: 'table',
			create: 'peopleAtWork',
			maxItems: 12,
			fields: { words: line(), dueOn: { kind: 'date' } }
		}
	},
	itemChecks: [
		{
			id: 'saidYes',
			list: 'specialists',
			isMet: ({ values }) => values['whoSaidYes'] == null
		},
		{
			id: 'learntNothingSaid',
			list: 'modules',
			isMet: ({ values }) => values['status'] === 'done' && (values['whatWeLearnt'] ?? '') === ''
		}
	],
	prompts: ['whatWeLearnt', 'whatIsDifferent'],
	picture: { id: 'strip', of: ['modules'], says: ['nothingSaid'] }
};
