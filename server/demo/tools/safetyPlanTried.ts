// Two evenings on which the Reids tried their plan (practice.md 2.6).
import type { DemoItem } from './demoItem.ts';

export const safetyPlanTriedDemo: DemoItem[] = [
	{
		list: 'tested',
		by: 'chantelle',
		values: {
			whatHappened: 'I rang Grace at half past six. Jerome came and we ate together.',
			on: '2026-03-27',
			worked: 'yes'
		}
	},
	{
		list: 'tested',
		by: 'jerome',
		values: {
			whatHappened: 'My bus was late. The kids went to Lúcia’s for an hour.',
			on: '2026-04-03',
			worked: 'partly',
			whatWeChange: 'I take the earlier bus.'
		}
	},
	{
		list: 'reviews',
		by: 'priya',
		values: { what: 'The first four weeks', trialUntil: '2026-04-18', reviewOn: '2026-04-20' }
	}
];
