// What the record says of who was kept apart (practice.md 2.8).
import type { DemoItem } from './demoItem.ts';

export const keptBackDemo: DemoItem[] = [
	{
		list: 'exclusions',
		by: 'helen',
		values: {
			who: 'Darren',
			ground: 'The police conditions. Chantelle would not be free to speak.',
			howLong: 'part',
			decidedBy: 'Helen Marsh',
			toldOn: '2026-02-16',
			howHeard: 'ownPart'
		}
	},
	{
		list: 'redactions',
		by: 'helen',
		values: {
			report: 'School report',
			reason: 'It names where Chantelle’s friend lives.',
			agreedBy: 'Helen Marsh with Mr Lind'
		}
	},
	{
		list: 'quorum',
		by: 'helen',
		values: { whoIsMissing: 'Housing', isEnough: 'yes', note: 'Housing sent a letter.' }
	}
];
