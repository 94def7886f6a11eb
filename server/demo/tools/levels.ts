// Levels of help (practice.md 2.23). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const levelsDemo: DemoItem[] = [
	{
		list: 'levels',
		by: 'priya',
		about: ['maya'],
		values: {
			why: 'To level 3 when two reviews show the goal at 7 or more, and lasting.',
			levelBefore: 'level4',
			levelAfter: 'level4',
			whoLeads: 'Priya Nair',
			decidedBy: 'The meeting, with Priya’s manager'
		}
	},
	{
		list: 'levels',
		by: 'priya',
		about: ['theo'],
		values: {
			why: 'Theo was hurt in January. The plan has just begun.',
			levelBefore: 'level4',
			levelAfter: 'level4',
			whoLeads: 'Priya Nair',
			decidedBy: 'The meeting, with Priya’s manager'
		}
	}
];
