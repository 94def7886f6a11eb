// What matters most (practice.md 2.16). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const factorsDemo: DemoItem[] = [
	{
		list: 'factors',
		by: 'priya',
		key: 'thrown',
		values: {
			text: 'Darren has thrown things when angry, on 9 January and once in 2024.',
			kind: 'risk',
			domain: 'parenting',
			evidence: 'Hospital note; Chantelle told us of 2024.',
			source: 'report',
			howLong: 'longStanding',
			changeable: 'yes'
		}
	},
	{
		list: 'factors',
		by: 'priya',
		key: 'alone',
		values: {
			text: 'The children were alone for two hours on 23 January, after Chantelle drank.',
			kind: 'risk',
			domain: 'parenting',
			evidence: 'Police, 23 January.',
			source: 'fact',
			howLong: 'recent',
			changeable: 'yes'
		}
	},
	{
		list: 'factors',
		by: 'priya',
		key: 'acted',
		values: {
			text: 'Grace heard shouting on 16 January and took both children to hers.',
			kind: 'protective',
			domain: 'surroundings',
			evidence: 'Grace and Maya told us.',
			source: 'report',
			howLong: 'recent'
		}
	},
	{
		list: 'factors',
		by: 'lind',
		about: ['maya'],
		key: 'school',
		values: {
			text: 'Maya comes to school every day, on time.',
			kind: 'protective',
			domain: 'development',
			evidence: 'School register.',
			source: 'fact',
			howLong: 'longStanding'
		}
	},
	{
		list: 'interactions',
		by: 'ruth',
		values: {
			words: 'Arguments are worse when there was drinking.',
			a: '@thrown',
			effect: 'makesWorse',
			b: '@alone'
		}
	},
	{
		list: 'matterMost',
		by: 'priya',
		values: { because: 'It has happened twice, and Theo was hurt.', factor: '@thrown' }
	},
	{
		list: 'matterMost',
		by: 'priya',
		values: { because: 'She acted when the danger was there.', factor: '@acted' }
	},
	{
		list: 'changes',
		by: 'priya',
		values: {
			whatNeedsToChange: 'Every evening a sober adult they trust is with the children.',
			domain: 'parenting',
			timescale: 'by the review in June, as far as we can say now',
			forPlanToEnd: 'Seen for six months, on bad days too.'
		}
	}
];
