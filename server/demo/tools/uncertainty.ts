// How sure are we? (practice.md 2.19). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const uncertaintyDemo: DemoItem[] = [
	{
		list: 'unknowns',
		by: 'priya',
		values: { what: 'What happens on good Fridays?', whoFindsOut: '@priya', byWhen: '2026-03-06' }
	},
	{
		list: 'moves',
		by: 'bev',
		values: { whatWouldMoveUs: 'If evenings were hard without drinking too.' }
	},
	{
		list: 'reasons',
		by: 'ruth',
		values: { becauseI: 'I keep saying “it’s the drink”, and have not asked about anything else.' }
	}
];
