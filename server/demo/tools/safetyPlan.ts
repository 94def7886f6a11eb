// The Reid family's rules for a hard evening (practice.md 2.6).
import type { DemoItem } from './demoItem.ts';

export const safetyPlanDemo: DemoItem[] = [
	{
		list: 'rules',
		by: 'chantelle',
		values: {
			partsOfDay: ['afterSchool', 'evening'],
			when: 'Mum wants a drink or feels the shame “fog”',
			parentDoes: 'Rings Grace before buying.',
			networkDoes: 'Grace comes, or Jerome does, within the hour.',
			childCan: 'Maya can text Nan or Jerome, no reason needed.',
			whoChecks: 'Grace rings at 8',
			ifNobodyAnswers: 'Lúcia next door',
			kind: 'family',
			goals: ['@soberAdult']
		}
	},
	{
		list: 'rules',
		by: 'ruth',
		values: {
			when: 'Darren comes to the flat',
			parentDoes: 'Keeps the door shut and rings 999.',
			networkDoes: 'Lúcia takes the children in.',
			childCan: 'Theo goes to Maya’s room.',
			whoChecks: 'Ruth asks Chantelle each Monday',
			kind: 'family'
		}
	},
	{
		list: 'warningSigns',
		by: 'chantelle',
		values: { sign: 'I stop answering the phone.', whoLooks: 'Grace' }
	},
	{
		list: 'warningSigns',
		by: 'jerome',
		values: { sign: 'The curtains stay shut after school.', whoLooks: 'Lúcia' }
	},
	{
		list: 'ifItGoesWrong',
		by: 'chantelle',
		values: { who: 'Grace', doesWhat: 'Comes, or the kids go to hers.' }
	},
	{
		list: 'ifItGoesWrong',
		by: 'chantelle',
		values: { who: 'Jerome', doesWhat: 'Comes if Grace cannot.' }
	},
	{
		list: 'ifItGoesWrong',
		by: 'chantelle',
		values: { who: 'Lúcia next door', doesWhat: 'The kids wait there.' }
	},
	{
		list: 'childVersion',
		by: 'priya',
		about: ['theo'],
		values: {
			words:
				'Every night there is a grown-up you trust. Nan rings at 8. If you are scared, you can go to Lúcia.'
		}
	}
];
