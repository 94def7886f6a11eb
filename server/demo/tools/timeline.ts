// What has happened and when (practice.md 2.13). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const timelineDemo: DemoItem[] = [
	{
		list: 'events',
		by: 'chantelle',
		values: {
			title: 'A good half year',
			what: 'Best time: I did college, and Nan had Tuesdays.',
			when: 'January to June 2021',
			on: '2021-01-04',
			kind: 'goodTime',
			whoseMemory: 'Mum',
			whatHelped: 'Nan came every Tuesday, without being asked.'
		}
	},
	{
		list: 'events',
		by: 'priya',
		about: ['theo'],
		values: {
			title: 'The evening of the argument',
			what: 'In an argument Darren threw a plate. Theo cut his foot and had three stitches.',
			when: 'Friday 9 January 2026',
			on: '2026-01-09',
			kind: 'harm',
			whoseMemory: 'police report',
			whatHelped: 'Maya rang Nan.'
		}
	},
	{
		list: 'events',
		by: 'sam',
		speaker: 'grace',
		values: {
			title: 'A night at Nan’s',
			what: 'I heard shouting on the phone and took both children to mine.',
			when: 'Friday 16 January 2026',
			on: '2026-01-16',
			kind: 'helpGiven',
			whoseMemory: 'Nan',
			whatHelped: 'I have a key.'
		}
	},
	{
		list: 'events',
		by: 'priya',
		values: {
			title: 'The Friday Lúcia came over',
			what: 'The children were alone for two hours. Chantelle had been drinking.',
			when: 'Friday 23 January 2026',
			on: '2026-01-23',
			kind: 'worry',
			whoseMemory: 'school, from Maya',
			whatHelped: 'Lúcia heard Theo and came over.'
		}
	}
];
