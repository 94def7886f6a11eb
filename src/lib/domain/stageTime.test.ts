// The quiet time of a stage (SPEC.md TT4–TT6).
import { expect, test } from 'vitest';
import { usualCouncil } from './council.ts';
import { thinkingStages } from './councilTerms.ts';
import { extended, minutesLeft, shareGone, stageTimeOf } from './stageTime.ts';

const began = 1_750_000_000_000;
const minute = 60_000;
const { thinkingMinutes } = usualCouncil;
const story = stageTimeOf('teamThinking', 'story', thinkingMinutes, began)!;

test('[TT4] every stage has the council’s minutes, from when it begins', () => {
	const minutes = { ...thinkingMinutes, story: 8 };
	for (const stage of thinkingStages) {
		const time = stageTimeOf('teamThinking', stage, minutes, began)!;
		expect(time.beganAtMillis).toBe(began);
		expect(minutesLeft(time, began)).toBe(minutes[stage]);
	}
	expect(Object.values(thinkingMinutes).reduce((sum, one) => sum + one)).toBe(35);
});

test('[TT4] what is no stage has no time', () => {
	expect(stageTimeOf('teamThinking', 'before', thinkingMinutes, began)).toBeNull();
	expect(stageTimeOf('teamThinking', 'closed', thinkingMinutes, began)).toBeNull();
	expect(stageTimeOf('initialConference', 'story', thinkingMinutes, began)).toBeNull();
});

test.each([
	[0, 5],
	[1, 5],
	[minute, 4],
	[4 * minute, 1],
	[5 * minute - 1, 1],
	[5 * minute, 0],
	[60 * minute, 0]
])('[TT5] after %i ms of five minutes, %i are left, and never fewer than none', (gone, left) => {
	expect(minutesLeft(story, began + gone)).toBe(left);
});

test('[TT5] how much is gone stays between nothing and all', () => {
	expect(shareGone(story, began - minute)).toBe(0);
	expect(shareGone(story, began + 2.5 * minute)).toBe(0.5);
	expect(shareGone(story, began + 9 * minute)).toBe(1);
});

test('[TT6] more time is added to what is left, and counts from now where it was over', () => {
	expect(minutesLeft(extended(story, 2, began + minute), began + minute)).toBe(6);
	expect(minutesLeft(extended(story, 2, began + 9 * minute), began + 9 * minute)).toBe(2);
});
