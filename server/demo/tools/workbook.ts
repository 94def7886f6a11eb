// Our workbook (practice.md 2.24). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const workbookDemo: DemoItem[] = [
	{ list: 'modules', by: 'priya', values: { number: '1', status: 'done', whoWith: 'Priya' } },
	{ list: 'modules', by: 'priya', values: { number: '2', status: 'done', whoWith: 'Ruth' } },
	{
		list: 'modules',
		by: 'chantelle',
		values: {
			number: '3',
			status: 'done',
			whoWith: 'Ruth',
			whatWeLearnt: 'Learnt that my fog starts at pick-up time.'
		}
	},
	{ list: 'modules', by: 'priya', values: { number: '4', status: 'doing', whoWith: 'Priya' } },
	{
		list: 'specialists',
		by: 'ruth',
		values: {
			name: 'Ruth Stein',
			kind: 'domesticAbuse',
			offered: 'yes',
			accepted: 'yes',
			whoSaidYes: '@chantelle'
		}
	}
];
