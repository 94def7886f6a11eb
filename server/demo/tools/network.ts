// Our people (practice.md 2.15): some of them are on the family map, and called as there. In the demo family's words.
import type { DemoItem } from './demoItem.ts';

export const networkDemo: DemoItem[] = [
	{
		list: 'people',
		by: 'chantelle',
		values: {
			person: '@graceOnMap',
			relation: 'nan',
			ring: 'knowsAll',
			closeness: 'veryClose',
			canOffer: ['sleepover', 'listen', 'checkIn'],
			contactStatus: 'saidYes',
			whoSaidYes: '@chantelle'
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		values: {
			person: '@jeromeOnMap',
			relation: 'uncle',
			ring: 'knowsAll',
			closeness: 'close',
			canOffer: ['sleepover', 'lift'],
			contactStatus: 'saidYes',
			whoSaidYes: '@chantelle'
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		values: {
			name: 'Lúcia',
			relation: 'neighbour',
			ring: 'knowsSome',
			closeness: 'close',
			canOffer: ['checkIn'],
			contactStatus: 'saidYes',
			whoSaidYes: '@chantelle'
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		about: ['maya'],
		values: { name: 'Mr Lind', relation: 'head of year', ring: 'knowsSome', canOffer: ['listen'] }
	},
	{
		list: 'people',
		by: 'sam',
		speaker: 'andre',
		about: ['maya'],
		values: {
			name: 'Keisha',
			relation: 'Andre’s sister',
			foundThrough: 'She was there at Maya’s birthdays.',
			ring: 'notYet',
			contactStatus: 'notAsked',
			whoSaidYes: '@andre',
			whoAsks: '@andre',
			byWhen: '2026-03-01'
		}
	},
	{
		list: 'childsCircle',
		by: 'maya',
		values: {
			...{ name: 'Nan', person: '@graceOnMap', whoTheyAre: 'my nan' },
			...{ closeness: 'veryClose', what: 'Fridays. We cook.' }
		}
	}
];
