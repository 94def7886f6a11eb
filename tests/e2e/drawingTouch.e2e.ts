// A drawing board on a phone with a finger.
import type { CDPSession, Page } from '@playwright/test';
import { expect, phone, test } from './meeting.ts';
import { openPaper, stroked } from './paper.ts';
import { openTool } from './toolSteps.ts';

interface Place {
	x: number;
	y: number;
}

async function placeOn(page: Page, [across, down]: [number, number]): Promise<Place> {
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** A finger goes over the paper, as slowly as fingers do, and rests at the end: a tap after a fling would only end the fling. */
async function finger(devtools: CDPSession, from: Place, to: Place): Promise<void> {
	const [steps, eachSeconds] = [20, 0.03];
	const begun = Date.now() / 1000 - (steps + 1) * eachSeconds;
	const touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		step: number,
		touchPoints: Place[]
	) => {
		const timestamp = begun + step * eachSeconds;
		return devtools.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
	};
	const at = (part: number) => [
		{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
	];
	await touch('touchStart', 0, at(0));
	for (let step = 1; step <= steps; step += 1)
		await touch('touchMove', step, at(Math.min(1, (2 * step) / steps)));
	await touch('touchEnd', steps + 1, []);
}

test('a child draws with a finger: a colour, one step back, done; no tap opens anything to type in', async ({
	meeting,
	browser
}) => {
	const context = await browser.newContext({
		...{ viewport: phone, locale: 'en-GB', baseURL: meeting.server.url },
		...{ hasTouch: true, isMobile: true }
	});
	const maya = await meeting.sit('Maya', { in: context });
	await openTool(maya, 'Draw together');
	await openPaper(maya, 'A quiet flat and Biscuit');
	const before = await stroked(maya).count();
	const devtools = await context.newCDPSession(maya);
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
	await expect(chosen).toHaveCount(0);
	for (let taps = 0; taps < 4; taps += 1) await maya.touchscreen.tap(middle.x, middle.y);
	// The name is chosen by the finger, and nothing is typed in.
	await expect(chosen).toBeVisible();
	await expect(maya.frameLocator('iframe').locator('[contenteditable=true]')).toHaveCount(0);
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await maya.getByRole('dialog').getByRole('button', { name: 'Done' }).tap();
	await expect(maya.locator('iframe')).toHaveCount(0);
});
