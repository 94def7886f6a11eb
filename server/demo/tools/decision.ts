// What was decided for Maya and for Theo (practice.md 2.8).
import type { DemoItem } from './demoItem.ts';

export const decisionDemo: DemoItem[] = [
	{
		list: 'decisions',
		by: 'helen',
		about: ['theo'],
		values: {
			significantHarm: 'yes',
			outcome: 'cpPlan',
			category: 'emotional',
			secondary: ['physical'],
			reasons: 'Theo was hurt, and he lives with the same danger as Maya.'
		}
	},
	{
		list: 'decisions',
		by: 'helen',
		about: ['maya'],
		values: {
			significantHarm: 'yes',
			outcome: 'cpPlan',
			category: 'emotional',
			secondary: ['physical'],
			reasons: 'Maya lives with the same danger, and looks after Theo.'
		}
	},
	{
		list: 'dissents',
		by: 'lind',
		about: ['maya'],
		values: {
			who: 'Mr Lind, school',
			whatTheyWanted: 'A plan for extra help',
			reason: 'Maya is doing well and is mostly at Nan’s.',
			escalated: false
		}
	},
	{
		list: 'parentViews',
		by: 'chantelle',
		about: ['theo'],
		values: { agrees: 'yes', words: 'I agree for Theo.' }
	},
	{
		list: 'parentViews',
		by: 'chantelle',
		about: ['maya'],
		values: { agrees: 'partly', words: 'I’m not sure for Maya.' }
	}
];
