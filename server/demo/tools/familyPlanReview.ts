// How the Reid family's plan was going in June (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const familyPlanReviewDemo: DemoItem[] = [
	{
		list: 'progress',
		by: 'jerome',
		values: { difference: 'Theo sleeps through on Fridays.', planLine: '@fridays', state: 'works' }
	},
	{
		list: 'progress',
		by: 'chantelle',
		values: {
			difference: 'I text Nan most evenings.',
			planLine: '@texts',
			state: 'worksPartly',
			gotInTheWay: 'I had no credit for a week.',
			whatWeChange: 'Nan rings me if she hears nothing by 7.'
		}
	}
];
