// What one does to the mark of another on a paper (src/lib/domain/SPEC.md DB3, DB17): moved, it stays to be seen.
import type { Page } from '@playwright/test';
import { expect, laptop, test } from './meeting.ts';
import { openPaper, placeOn, stroke, stroked } from './paper.ts';
import { openTool } from './toolSteps.ts';

const mayas = 'A quiet flat and Biscuit';

const nans = (page: Page) => stroked(page).filter({ hasText: 'Grace' });

async function drag(page: Page, to: [number, number]): Promise<void> {
	const box = await nans(page).boundingBox();
	const place = await placeOn(page, to);
	await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
	await page.mouse.down();
	await page.mouse.move(place.x, place.y, { steps: 10 });
	await page.mouse.up();
}

async function isOnPaper(page: Page): Promise<boolean> {
	const paper = await page.locator('iframe').contentFrame().locator('.paper').boundingBox();
	const mark = await nans(page).boundingBox();
	return mark!.x < paper!.x + paper!.width && mark!.x + mark!.width > paper!.x;
}

test('[DB3] [DB17] what nan has put on the paper mum moves, but not off it: it comes back, it is said, and nothing of hers is lost', async ({
	meeting
}) => {
	const [grace, chantelle] = [
		await meeting.sit('Grace', { size: laptop }),
		await meeting.sit('Chantelle', { size: laptop })
	];
	for (const page of [grace, chantelle]) {
		await openTool(page, 'Draw together');
		await openPaper(page, mayas);
	}
	await grace.getByRole('combobox', { name: 'Put somebody on the paper' }).selectOption('Grace');
	await expect(nans(chantelle)).toBeVisible();
	await stroke(chantelle, [0.45, 0.9], [0.55, 0.9]);
	const count = await stroked(chantelle).count();

	await chantelle.getByRole('button', { name: 'Move things' }).click();
	const before = await nans(grace).boundingBox();
	await drag(chantelle, [0.4, 0.7]);
	await expect.poll(async () => (await nans(grace).boundingBox())?.x).not.toBe(before?.x);

	const moved = await nans(grace).boundingBox();
	await drag(chantelle, [0.05, 0.5]);
	const dialog = chantelle.getByRole('dialog');
	await expect(dialog.getByText('Somebody else drew this.')).toBeVisible();
	await expect.poll(() => isOnPaper(chantelle)).toBe(true);
	expect(await nans(grace).boundingBox()).toEqual(moved);
	await expect(dialog.getByText('Saved', { exact: true })).toBeVisible();
	await expect(stroked(chantelle)).toHaveCount(count);

	// Her own she may.
	await drag(grace, [0.05, 0.5]);
	await expect.poll(() => isOnPaper(chantelle)).toBe(false);
	await expect(grace.getByText('Somebody else drew this.')).toHaveCount(0);
});
