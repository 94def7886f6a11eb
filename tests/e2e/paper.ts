// A drawing's paper in a browser: until one can draw on it, a stroke over it, and what is on it.
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, phone } from './meeting.ts';

/** Waits until one can draw. */
export async function onPaper(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Pen', pressed: true })).toBeVisible({
		timeout: 20_000
	});
	await expect(page.frameLocator('iframe').locator('.tl-canvas')).toBeVisible();
}

/** One stroke, by parts of the paper's frame. */
export async function stroke(
	page: Page,
	from: [number, number],
	to: [number, number],
	steps = 12
): Promise<void> {
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	const at = ([x, y]: [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
	await page.mouse.move(...at(from));
	await page.mouse.down();
	await page.mouse.move(...at(to), { steps });
	await page.mouse.up();
}

/** A phone that is touched. */
export function touched(baseURL: string) {
	return { viewport: phone, locale: 'en-GB', baseURL, hasTouch: true, isMobile: true };
}

interface Place {
	x: number;
	y: number;
}

export async function placeOn(page: Page, [across, down]: [number, number]): Promise<Place> {
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** When the last finger was lifted, by the clock that touches are told by. */
const liftedSeconds = new WeakMap<CDPSession, number>();

/** A finger goes over the paper, as slowly as fingers do, and rests at the end: a tap after a fling would only end the fling. */
export async function finger(
	devtools: CDPSession,
	from: Place,
	to: Place,
	steps = 20
): Promise<void> {
	const eachSeconds = 0.03;
	const seconds = (steps + 1) * eachSeconds;
	// Not before the last one was lifted: time does not go back for a browser.
	const early = (liftedSeconds.get(devtools) ?? 0) + seconds - Date.now() / 1000;
	if (early > 0) await new Promise((done) => setTimeout(done, early * 1000));
	const begun = Date.now() / 1000 - seconds;
	liftedSeconds.set(devtools, begun + seconds);
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

/** The same with a finger. */
export async function fingerStroke(
	devtools: CDPSession,
	page: Page,
	from: [number, number],
	to: [number, number]
): Promise<void> {
	await finger(devtools, await placeOn(page, from), await placeOn(page, to), 6);
}

/** Every mark on it. */
export function stroked(page: Page): Locator {
	return page.frameLocator('iframe').locator('.tl-shape');
}

/** Opens a drawing from its place in the list, and waits until one can draw. */
export async function openPaper(page: Page, title: string): Promise<void> {
	const item = page.getByRole('article').filter({ hasText: title });
	await item.getByRole('button', { name: 'Draw', exact: true }).click();
	await onPaper(page);
}

/** How many marks a page says that somebody drew. */
export async function expectDrawn(page: Page, name: string, count: number): Promise<void> {
	const words = page.getByRole('dialog').locator('details');
	if ((await words.getAttribute('open')) === null) await words.locator('summary').click();
	const said = count === 1 ? `${name} drew one thing.` : `${name} drew ${String(count)} things.`;
	await expect(words.getByText(said)).toBeVisible();
}
