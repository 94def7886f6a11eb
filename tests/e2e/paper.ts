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
