// A good day for us (SPEC.md GD1, GD2).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { preferredFuture } from './preferredFuture.ts';

test('[GD1] a hope that something ends is a hope: what would be seen then is asked for', () => {
	const hope = { bestHopes: 'To get you lot out of my life' };
	expect(hintsOn(preferredFuture, 'hopes', hope)).toEqual(['whatThen']);
	const then = { ...hope, differenceItWouldMake: 'We eat tea in peace' };
	expect(hintsOn(preferredFuture, 'hopes', then)).toEqual([]);
	expect(hintsOn(preferredFuture, 'day', { whatYouNotice: 'No shouting' })).toEqual([
		'whatInstead'
	]);
	expect(hintsOn(preferredFuture, 'day', { whatYouNotice: 'Tea at the table' })).toEqual([]);
});

test('[GD2] the shared bits are the group’s; a day leads to a first sign', () => {
	expect(preferredFuture.lists['sharedBits']?.create).toBe('familyOrRunsMeeting');
	const day = [toolItem({ whatYouNotice: 'Theo laughs' })];
	expect(hintsOnAll(preferredFuture, { day, signs: [] })).toEqual(['noFirstSign']);
});
