// A child's page in its document (domain/SPEC.md CH11, CH12).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	addHouseWord,
	noteBegun,
	pickedPicture,
	pickPicture,
	readHouses,
	readHowItCame,
	setWithWhom
} from './childWords.ts';

test('[CH11] a page from before there were pictures shows the three houses and its words', () => {
	const own = new Y.Doc();
	addHouseWord(own, { id: 'word0000001', house: 'dreams', author: 'maya', at: 1 }, null);
	expect(pickedPicture(own)).toBe('houses');
	expect(readHouses(own).map(({ house }) => house)).toEqual(['dreams']);
	expect(readHowItCame(own)).toEqual({ whereStarted: null, withWhom: [], promptsUsed: [] });
	own.getMap('childPage').set('picture', 'castle');
	expect(pickedPicture(own)).toBe('houses');
});

test('[CH12] where it began stays the first place; each question asked is noted once', () => {
	const own = new Y.Doc();
	pickPicture(own, 'figure', null);
	for (const house of ['wings', 'wand', 'wings'] as const) noteBegun(own, house, null);
	setWithWhom(own, ['tola'], null);
	expect(pickedPicture(own)).toBe('figure');
	expect(readHowItCame(own)).toEqual({
		whereStarted: 'wings',
		withWhom: ['tola'],
		promptsUsed: ['wings', 'wand']
	});
});
