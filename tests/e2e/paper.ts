// A drawing's paper in a browser: until one can draw on it, a stroke over it, and what is on it.
import type { Locator, Page } from '@playwright/test';
import { expect } from './meeting.ts';

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
	to: [number, number]
): Promise<void> {
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	const at = ([x, y]: [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
	await page.mouse.move(...at(from));
	await page.mouse.down();
	await page.mouse.move(...at(to), { steps: 12 });
	await page.mouse.up();
}

/** Every mark on it. */
export function stroked(page: Page): Locator {
	return page.frameLocator('iframe').locator('.tl-shape');
}
