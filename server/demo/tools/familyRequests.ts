// What the Reid family asks for, and the answers (practice.md 2.7).
import type { DemoItem } from './demoItem.ts';

export const familyRequestsDemo: DemoItem[] = [
	{
		list: 'requests',
		by: 'chantelle',
		key: 'taxi',
		values: { what: 'A taxi for the children to Nan’s on Fridays', agency: 'Social care' }
	},
	{
		list: 'requests',
		by: 'jerome',
		key: 'theoSeesDarren',
		values: { what: 'A place where Theo can see his dad safely', agency: 'Ruth’s team' }
	},
	{
		list: 'answers',
		by: 'priya',
		values: {
			because: 'The plan keeps the children safe and meets both must-haves.',
			answer: 'yes'
		}
	},
	{
		list: 'answers',
		by: 'priya',
		values: {
			request: '@taxi',
			answer: 'askFirst',
			because: 'My manager signs for taxis.',
			askWhom: 'Priya’s manager',
			byWhen: '2026-03-25'
		}
	},
	{
		list: 'answers',
		by: 'ruth',
		values: {
			request: '@theoSeesDarren',
			answer: 'notYet',
			ground: 'childNotSafe',
			because: 'The police conditions still hold.',
			whatWouldMakeItYes: 'Darren works with us for two months, and Theo wants it.'
		}
	}
];
