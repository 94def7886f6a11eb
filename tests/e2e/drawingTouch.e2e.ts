// A drawing board on a phone with a finger.
import type { Browser } from '@playwright/test';
import { expect, test, type Meeting } from './meeting.ts';
import { finger, openPaper, placeOn, stroked, touched } from './paper.ts';
import { openTool } from './toolSteps.ts';

const paper = 'A quiet flat and Biscuit';

/** Maya on a phone with a touch screen, at the drawing that is hers, and how many marks are on it. */
async function atHerPaper(meeting: Meeting, browser: Browser) {
	const context = await browser.newContext(touched(meeting.server.url));
	const maya = await meeting.sit('Maya', { in: context });
	await openTool(maya, 'Draw together');
	await openPaper(maya, paper);
	const before = await stroked(maya).count();
	const devtools = await context.newCDPSession(maya);
	return { maya, devtools, before };
}

test('a child draws with a finger: a colour, one step back, done; no tap opens anything to type in', async ({
	meeting,
	browser
}) => {
	const { maya, devtools, before } = await atHerPaper(meeting, browser);
	const across = async (down: number) => {
		await finger(devtools, await placeOn(maya, [0.2, down]), await placeOn(maya, [0.8, down]));
	};
	await across(0.45);
	await expect(stroked(maya)).toHaveCount(before + 1);
	await maya.getByTitle('Red').tap();
	await across(0.55);
	await expect(stroked(maya)).toHaveCount(before + 2);
	await maya.getByRole('button', { name: 'Undo' }).tap();
	await expect(stroked(maya)).toHaveCount(before + 1);

	await expect(maya.getByRole('button', { name: 'Words' })).toHaveCount(0);
	await maya.getByRole('combobox', { name: 'Put somebody on the paper' }).selectOption('Grace');
	const grace = stroked(maya).filter({ hasText: 'Grace' });
	await expect(grace).toBeVisible();
	const box = await grace.boundingBox();
	const middle = { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
	const chosen = maya.getByRole('button', { name: 'Take it off' });
	const beside = await placeOn(maya, [0.5, 0.05]);
	await maya.touchscreen.tap(beside.x, beside.y);
	await expect(chosen).toBeDisabled();
	for (let taps = 0; taps < 4; taps += 1) await maya.touchscreen.tap(middle.x, middle.y);
	// The name is chosen by the finger, and nothing is typed in.
	await expect(chosen).toBeEnabled();
	await expect(maya.frameLocator('iframe').locator('[contenteditable=true]')).toHaveCount(0);
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await maya.getByRole('dialog').getByRole('button', { name: 'Done' }).tap();
	await expect(maya.locator('iframe')).toHaveCount(0);
});

test('a touch that the phone takes away ends its stroke there, and the next one is its own', async ({
	meeting,
	browser
}) => {
	const { maya, devtools, before } = await atHerPaper(meeting, browser);
	const touch = async (type: 'touchStart' | 'touchMove' | 'touchCancel', across?: number) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: across === undefined ? [] : [await placeOn(maya, [across, 0.4])]
		});
	await touch('touchStart', 0.2);
	for (const across of [0.3, 0.4, 0.5, 0.6]) await touch('touchMove', across);
	await touch('touchCancel');
	await expect(stroked(maya)).toHaveCount(before + 1);
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Draw together');
	await openPaper(grace, paper);
	await expect(stroked(grace)).toHaveCount(before + 1);
	await finger(devtools, await placeOn(maya, [0.2, 0.6]), await placeOn(maya, [0.8, 0.6]));
	for (const page of [maya, grace]) await expect(stroked(page)).toHaveCount(before + 2);
});
