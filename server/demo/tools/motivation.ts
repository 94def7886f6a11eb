// My own reasons (practice.md 2.20). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const motivationDemo: DemoItem[] = [
	{
		list: 'rulers',
		by: 'chantelle',
		values: {
			goal: 'Not drinking when the children are with me',
			kind: 'importance',
			value: '9',
			whyNotLower: 'They come first.'
		}
	},
	{
		list: 'rulers',
		by: 'chantelle',
		values: {
			goal: 'Not drinking when the children are with me',
			kind: 'confidence',
			value: '4',
			whyNotLower: 'I did 5 weeks last year.',
			oneUp: 'Jerome here on Fridays'
		}
	},
	{
		list: 'balance',
		by: 'chantelle',
		values: {
			what: 'Theo laughs when I am clear in the evening.',
			cell: 'changeGood',
			howMuchItMatters: 'aLot'
		}
	},
	{
		list: 'change',
		by: 'chantelle',
		values: {
			goal: 'Not drinking when the children are with me',
			stage: 'gettingReady',
			on: '2026-03-21'
		}
	},
	{
		list: 'released',
		by: 'chantelle',
		values: { words: 'Jerome here on Fridays would help me most.' }
	},
	{
		list: 'sayItBack',
		by: 'priya',
		values: {
			summary: 'Fridays are hardest, and you would ring Jerome first.',
			whose: '@chantelle'
		}
	}
];
