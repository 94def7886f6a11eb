// What matters about who we are (practice.md 2.18). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const gracesDemo: DemoItem[] = [
	{
		list: 'adjustments',
		by: 'sam',
		speaker: 'grace',
		values: { what: 'Sunday is church.', weWill: 'No meeting on a Sunday.', whoSeesToIt: '@sam' }
	},
	{
		list: 'adjustments',
		by: 'lucia',
		values: {
			what: 'I read Portuguese best.',
			weWill: 'The plan comes in Portuguese too.',
			whoSeesToIt: '@sam'
		}
	}
];
