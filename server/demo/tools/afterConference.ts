// What happens after the Reid conference (practice.md 2.8).
import type { DemoItem } from './demoItem.ts';

export const afterConferenceDemo: DemoItem[] = [
	{
		list: 'tellsChild',
		by: 'helen',
		about: ['maya'],
		values: {
			who: 'Tola',
			how: 'At Nan’s kitchen table, with Maya’s own questions',
			byWhen: '2026-02-20'
		}
	},
	{
		list: 'tellsChild',
		by: 'helen',
		about: ['theo'],
		values: { who: 'Priya with Mum', how: 'With a picture of who helps', byWhen: '2026-02-20' }
	},
	{
		list: 'groupMembers',
		by: 'priya',
		values: { name: 'Priya', person: '@priya', role: 'Social worker', isLead: true }
	},
	{
		list: 'groupMembers',
		by: 'priya',
		values: { name: 'Chantelle', person: '@chantelle', role: 'Mum' }
	},
	{ list: 'groupMembers', by: 'priya', values: { name: 'Grace', person: '@grace', role: 'Nan' } },
	{
		list: 'groupMembers',
		by: 'priya',
		values: { name: 'Mr Lind', person: '@lind', role: 'Head of year' }
	},
	{
		list: 'copies',
		by: 'helen',
		values: { who: 'Chantelle', what: 'letter', byWhen: '2026-02-20', receivedOn: '2026-02-20' }
	},
	{
		list: 'copies',
		by: 'helen',
		about: ['maya'],
		values: { who: 'Maya', what: 'childLetter', byWhen: '2026-02-27' }
	},
	{
		list: 'rights',
		by: 'helen',
		values: {
			toWhom: 'Chantelle',
			howToComplain: true,
			howToCorrect: true,
			whoCanHelp: true,
			explainedOn: '2026-02-19'
		}
	}
];
