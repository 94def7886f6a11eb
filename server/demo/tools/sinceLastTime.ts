// What changed for the Reids since the last core group (practice.md 2.9).
import type { DemoItem } from './demoItem.ts';

export const sinceLastTimeDemo: DemoItem[] = [
	{
		list: 'householdChanges',
		by: 'chantelle',
		values: { what: 'Jerome sleeps over on Fridays.', on: '2026-03-27' }
	},
	{
		list: 'seenChild',
		by: 'priya',
		about: ['theo'],
		values: { by: 'Priya', on: '2026-04-13', alone: true }
	},
	{
		list: 'seenChild',
		by: 'lind',
		about: ['maya'],
		values: { by: 'Mr Lind', on: '2026-04-15', alone: true }
	},
	{
		list: 'isPlanWorking',
		by: 'chantelle',
		values: { answer: 'keep', because: 'The Fridays help us all.' }
	},
	{
		list: 'isPlanWorking',
		by: 'ruth',
		values: { answer: 'change', because: 'The key is still not back. The locks come first.' }
	}
];
