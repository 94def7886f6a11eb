// What is not known yet about the Reid family (practice.md 2.2).
import type { DemoItem } from './demoItem.ts';

export const greyAreasDemo: DemoItem[] = [
	{
		list: 'questions',
		by: 'priya',
		values: {
			what: 'Does Darren still have a key?',
			why: 'notKnown',
			whoFindsOut: 'Ruth with Chantelle',
			byWhen: '2026-02-24'
		}
	},
	{
		list: 'questions',
		by: 'lind',
		about: ['maya'],
		values: {
			what: 'Does Maya want to see her dad Andre more often?',
			why: 'unclear',
			whoFindsOut: 'Tola asks Maya',
			byWhen: '2026-03-05'
		}
	},
	{
		list: 'questions',
		by: 'bev',
		about: ['theo'],
		values: {
			what: 'Has the cut on Theo’s foot healed well?',
			why: 'notKnown',
			whoFindsOut: 'Bev',
			byWhen: '2026-02-20',
			answered: 'Yes. The stitches are out.',
			isClosed: true
		}
	}
];
