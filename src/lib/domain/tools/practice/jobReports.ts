// How the jobs of the plan are going (practice.md 2.9): done or stuck, and what difference it made. What got in the way is
// asked for as help, never as blame.
import { wordsIn } from '../itemValues.ts';
import { choice, text, type PracticeTool, type ToolContent } from '../practiceTool.ts';

/** The jobs that somebody said are done, or are needed no longer: by the last that was said of each. */
export function finishedJobs({ reports = [] }: ToolContent): Set<string> {
	const last = new Map<string, string>();
	for (const report of [...reports].sort((a, b) => a.at - b.at)) {
		last.set(wordsIn(report, 'job'), wordsIn(report, 'state'));
	}
	const isOver = (state: string) => state === 'done' || state === 'noLongerNeeded';
	return new Set(
		[...last].filter(([job, state]) => job !== '' && isOver(state)).map(([job]) => job)
	);
}

export const jobReports: PracticeTool = {
	id: 'jobReports',
	section: '2.9',
	opens: {
		reviewConference: ['better', 'outlinePlan'],
		coreGroup: ['better', 'actions', 'changes'],
		blank: ['before', 'open']
	},
	lists: {
		reports: {
			home: 'table',
			isPart: true,
			fields: {
				difference: text(),
				job: { kind: 'item', of: 'plan', isNeeded: true },
				state: choice(['done', 'started', 'notYet', 'stuck', 'noLongerNeeded'], {
					isNeeded: true
				}),
				doneOn: { kind: 'date' },
				barrier: text(),
				helpNeeded: text()
			}
		}
	},
	itemChecks: [
		{
			id: 'whatDifference',
			list: 'reports',
			isMet: (item) => wordsIn(item, 'state') === 'done' && wordsIn(item, 'difference') === ''
		},
		{
			id: 'doneWhen',
			list: 'reports',
			isMet: (item) => wordsIn(item, 'state') === 'done' && wordsIn(item, 'doneOn') === ''
		},
		{
			id: 'whatHelp',
			list: 'reports',
			isMet: (item) =>
				wordsIn(item, 'state') === 'stuck' &&
				(wordsIn(item, 'barrier') === '' || wordsIn(item, 'helpNeeded') === '')
		}
	],
	checks: [
		{
			id: 'stuckJobs',
			isMet: ({ reports = [] }) => reports.some((item) => wordsIn(item, 'state') === 'stuck')
		}
	],
	prompts: ['whatIsBetter', 'whoHelped', 'smallStep']
};
