// How the Reids' jobs were going (practice.md 2.9).
import type { DemoItem } from './demoItem.ts';

export const jobReportsDemo: DemoItem[] = [
	{
		list: 'reports',
		by: 'jerome',
		values: {
			job: '@fridays',
			state: 'done',
			doneOn: '2026-03-27',
			difference: 'Theo asked for me at bedtime.'
		}
	},
	{
		list: 'reports',
		by: 'chantelle',
		values: {
			job: '@texts',
			state: 'stuck',
			barrier: 'I had no credit on my phone.',
			helpNeeded: 'A phone contract I can pay.'
		}
	}
];
