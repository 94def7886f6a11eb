// A page has one line to the server: one that was ended is replaced, and does not come back beside the new one.
import { mustDo, sitDown } from '../kit/people.ts';
import { expect, test } from './meeting.ts';

/** Longer than the library waits before it tries again. */
const comesBackMillis = 2500;

test('a line that the server ended is replaced by one, not by two', async ({ meeting }) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	const priya = await meeting.sit('Priya');
	// The table is closed to her: her line is ended.
	const next = priya.waitForEvent('websocket');
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	await next;
	await expect(priya.waitForEvent('websocket', { timeout: comesBackMillis })).rejects.toThrow();
});
