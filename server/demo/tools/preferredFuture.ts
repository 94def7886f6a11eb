// A good day for us (practice.md 2.21). In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const preferredFutureDemo: DemoItem[] = [
	{
		list: 'hopes',
		by: 'chantelle',
		values: {
			bestHopes: 'That you lot trust me again.',
			differenceItWouldMake: 'I would answer the phone.'
		}
	},
	{
		list: 'day',
		by: 'chantelle',
		key: 'tea',
		values: {
			whatYouNotice: 'Tea at the table, phone off, Theo laughs.',
			timeOfDay: '6pm',
			whoElse: 'Nan',
			whatTheySee: 'I’m not rushing her off.'
		}
	},
	{
		list: 'day',
		by: 'maya',
		key: 'quiet',
		values: { whatYouNotice: 'It is quiet and Biscuit sleeps on my bed.', timeOfDay: '8pm' }
	},
	{
		list: 'instances',
		by: 'sam',
		speaker: 'grace',
		values: {
			what: 'We all ate together.',
			when: 'the last two Tuesdays',
			howCome: 'I brought the pot round.'
		}
	},
	{
		list: 'signs',
		by: 'chantelle',
		values: { firstSmallSign: 'I text Nan at 7.', onePointUp: 'Two calm Fridays in a row.' }
	},
	{
		list: 'sharedBits',
		by: 'sam',
		values: { words: 'Tea at the table, and a quiet evening.', from: ['@tea', '@quiet'] }
	}
];
