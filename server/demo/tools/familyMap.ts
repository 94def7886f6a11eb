// The family map (practice.md 2.10). The demo family, as its members would put it together.
import type { DemoItem } from './demoItem.ts';

export const familyMapDemo: DemoItem[] = [
	{
		list: 'people',
		by: 'chantelle',
		key: 'graceOnMap',
		values: {
			...{ name: 'Grace', whoToChild: 'nan', drawnAs: 'circle', birthYear: '1967' },
			livesWhere: 'nearby'
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		key: 'chantelleOnMap',
		values: {
			...{ name: 'Chantelle', whoToChild: 'mum', drawnAs: 'circle', birthYear: '1994' },
			...{ parents: ['@graceOnMap'], livesWhere: 'household', hasResponsibility: true }
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		key: 'jeromeOnMap',
		values: {
			...{ name: 'Jerome', whoToChild: 'uncle', drawnAs: 'square', birthYear: '1997' },
			...{ parents: ['@graceOnMap'], livesWhere: 'nearby', livesWith: ['@graceOnMap'] }
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		key: 'andreOnMap',
		values: {
			...{ name: 'Andre', whoToChild: 'Maya’s dad', drawnAs: 'square' },
			livesWhere: 'far'
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		key: 'darrenOnMap',
		values: { name: 'Darren', whoToChild: 'Theo’s dad', drawnAs: 'square', livesWhere: 'nearby' }
	},
	{
		list: 'people',
		by: 'chantelle',
		values: {
			...{ name: 'Maya', whoToChild: 'Theo’s sister', drawnAs: 'circle', birthYear: '2014' },
			...{ parents: ['@chantelleOnMap', '@andreOnMap'], livesWhere: 'household', isAtCentre: true }
		}
	},
	{
		list: 'people',
		by: 'chantelle',
		values: {
			...{ name: 'Theo', whoToChild: 'Maya’s brother', drawnAs: 'square', birthYear: '2019' },
			...{ parents: ['@chantelleOnMap', '@darrenOnMap'], livesWhere: 'household', isAtCentre: true }
		}
	},
	{
		list: 'couples',
		by: 'chantelle',
		values: {
			...{ one: '@chantelleOnMap', other: '@andreOnMap', kind: 'separated' },
			since: 'apart since 2016'
		}
	},
	{
		list: 'couples',
		by: 'chantelle',
		values: {
			...{ one: '@chantelleOnMap', other: '@darrenOnMap', kind: 'separated' },
			since: 'apart since January 2026'
		}
	}
];
