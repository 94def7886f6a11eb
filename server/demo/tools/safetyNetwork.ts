// The people around Maya and Theo (practice.md 2.6).
import type { DemoItem } from './demoItem.ts';

export const safetyNetworkDemo: DemoItem[] = [
	{
		list: 'members',
		by: 'sam',
		speaker: 'grace',
		key: 'nan',
		values: {
			name: 'Grace',
			person: '@grace',
			relation: 'Nan',
			canDo: 'Rings at 8. Comes within the hour when Chantelle rings.',
			knowsTheWorry: true,
			agreed: true,
			agreedHow: 'heard',
			agreedOn: '2026-03-21'
		}
	},
	{
		list: 'members',
		by: 'jerome',
		values: {
			name: 'Jerome',
			person: '@jerome',
			relation: 'Uncle',
			canDo: 'Sleeps over on Fridays. Comes when Nan cannot.',
			knowsTheWorry: true,
			agreed: true,
			agreedHow: 'ownTap',
			agreedOn: '2026-03-21'
		}
	},
	{
		list: 'members',
		by: 'lucia',
		values: {
			name: 'Lúcia',
			person: '@lucia',
			relation: 'Next door',
			canDo: 'Her door is open if no one answers.',
			knowsTheWorry: true,
			agreed: true,
			agreedHow: 'ownTap',
			agreedOn: '2026-03-21'
		}
	}
];
