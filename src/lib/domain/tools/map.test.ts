// The order of the map's headings (server/SPEC.md CC8).
import { expect, test } from 'vitest';
import { columnsFrom } from './map.ts';

test('[CC8] what works well stands first, or the worries, and nothing is left out', () => {
	const ids = (first: 'workingWell' | 'worried') => columnsFrom(first).map(({ id }) => id);
	expect(ids('workingWell')).toEqual(['workingWell', 'worried', 'needsToHappen']);
	expect(ids('worried')).toEqual(['worried', 'workingWell', 'needsToHappen']);
});
