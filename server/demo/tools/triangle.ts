// The parts of a child’s life (practice.md 2.17). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const triangleDemo: DemoItem[] = [
	{
		list: 'notes',
		by: 'bev',
		about: ['theo'],
		values: {
			text: 'We don’t know about Theo’s hearing. Bev checks by 6 March.',
			dimension: 'health',
			says: 'unknown'
		}
	},
	{
		list: 'notes',
		by: 'lind',
		about: ['maya'],
		values: {
			text: 'Maya likes maths and has two good friends.',
			dimension: 'education',
			says: 'strength'
		}
	},
	{
		list: 'notes',
		by: 'priya',
		values: {
			text: 'On good days there is tea at the table, and talk.',
			dimension: 'warmth',
			says: 'strength',
			forParent: '@chantelle'
		}
	}
];
