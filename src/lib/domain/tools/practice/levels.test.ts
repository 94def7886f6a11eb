// Levels of help (SPEC.md LV1).
import { expect, test } from 'vitest';
import { hintsOn } from '../../../../../tests/kit/toolItem.ts';
import { levels } from './levels.ts';

test('[LV1] each child on their own, with a reason, noted by social work and who runs the meeting', () => {
	const told = { levelAfter: 'level3', why: 'Two reviews show 7 and lasting' };
	expect(hintsOn(levels, 'levels', told, ['maya'])).toEqual([]);
	expect(hintsOn(levels, 'levels', told)).toEqual(['whichChild']);
	expect(hintsOn(levels, 'levels', told, ['maya', 'theo'])).toEqual(['whichChild']);
	expect(hintsOn(levels, 'levels', { levelAfter: 'level3', why: '' }, ['maya'])).toEqual([
		'noReason'
	]);
	expect(levels.lists['levels']?.create).toBe('localAuthority');
});
