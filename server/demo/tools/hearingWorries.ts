// What the Reid family was told and asked (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const hearingWorriesDemo: DemoItem[] = [
	{
		list: 'infoItems',
		by: 'lind',
		about: ['maya'],
		values: {
			what: 'Maya is in school every day, on time.',
			kind: 'strength',
			agency: 'School',
			toldBefore: true
		}
	},
	{
		list: 'infoItems',
		by: 'priya',
		values: {
			what: 'On 23 January Maya and Theo were alone for two hours in the evening.',
			kind: 'worry',
			agency: 'Social care',
			toldBefore: true
		}
	},
	{
		list: 'infoItems',
		by: 'priya',
		values: {
			what: 'A worker can come on Mondays at first.',
			kind: 'help',
			agency: 'Social care',
			toldBefore: true
		}
	},
	{
		list: 'familyQuestions',
		by: 'jerome',
		values: {
			question: 'If I sleep over on Fridays, does that count?',
			answer: 'Yes. It is just what we hope for.',
			answeredBy: '@priya'
		}
	},
	{
		list: 'familyQuestions',
		by: 'chantelle',
		values: {
			question: 'How long will you be in our lives?',
			answer: 'We look again in May. Six good months is what we want to see.',
			answeredBy: '@priya'
		}
	},
	{ list: 'groundRules', by: 'maya', values: { rule: 'Nobody shouts.' } },
	{
		list: 'groundRules',
		by: 'sam',
		speaker: 'grace',
		values: { rule: 'One at a time, and we let each other finish.' }
	}
];
