// Pictures from a device (src/lib/domain/SPEC.md PI1–PI6): on a drawing, and as a child's own.
import type { Page } from '@playwright/test';
import { aPhoto } from '../kit/pictures.ts';
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, openTab, test } from './meeting.ts';
import { addTo, openTool } from './toolSteps.ts';

async function choose(page: Page, button: string, buffer: Buffer, name = 'photo.jpg') {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	await (await choosing).setFiles({ name, mimeType: 'image/jpeg', buffer });
}

test('[PI1] a picture comes onto the paper: the others see it there, on the wall too, and who put it there takes it off', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Drawing board');
	await addTo(sam, 'Begin a drawing', [['What is it called?', 'Our street']]);
	const maya = await meeting.sit('Maya');
	await openTool(maya, 'Draw together');
	for (const page of [sam, maya]) {
		const item = page.getByRole('article').filter({ hasText: 'Our street' });
		await item.getByRole('button', { name: 'Draw', exact: true }).click();
		await expect(page.frameLocator('iframe').locator('.tl-canvas')).toBeVisible({
			timeout: 20_000
		});
	}
	// Larger than what is sent: it is made smaller on the phone.
	await choose(maya, 'Picture or photo', await aPhoto({ width: 3000, height: 2000 }));
	for (const page of [maya, sam]) {
		const picture = page.frameLocator('iframe').locator('.tl-image');
		await expect(picture).toBeVisible();
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBe(1600);
	}
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await choose(maya, 'Picture or photo', Buffer.from('no picture'), 'letter.jpg');
	await expect(maya.getByText('This picture cannot be read here. Nothing is lost.')).toBeVisible();
	await fitsAcross(maya, 'a picture on a drawing');
	await axe(maya, 'a picture on a drawing');

	const words = sam.getByRole('dialog').locator('details');
	await words.locator('summary').click();
	await expect(words.getByText('There is one picture on it.')).toBeVisible();
	await sam.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const shown = screen.getByRole('img', { name: 'Our street' });
	await expect(shown).toBeVisible();
	const svg = async () => decodeURIComponent((await shown.getAttribute('src')) ?? '');
	await expect.poll(svg).toContain('data:image/jpeg;base64,');

	await maya.getByRole('button', { name: 'Take it off' }).click();
	await expect(maya.frameLocator('iframe').locator('.tl-image')).toHaveCount(0);
	await expect.poll(svg).not.toContain('data:image/jpeg');
});

test('[PI4] a photo of a drawing on paper is the child’s own: it says itself, is looked at again, and goes to whom the child says', async ({
	meeting
}) => {
	test.slow();
	const [maya, tola] = [await meeting.sit('Maya'), await meeting.sit('Tola', { size: laptop })];
	await openTab(maya, 'My page');
	await choose(maya, 'Photo of my drawing', await aPhoto());
	const word = maya
		.getByRole('article')
		.filter({ has: maya.getByRole('img') })
		.last();
	await expect(word.getByRole('img', { name: 'A picture from Maya' })).toBeVisible();
	await word.getByLabel('Words for this picture, if you like').fill('This is Biscuit');
	await word.getByRole('button', { name: 'Look at it once more' }).click();
	await word.getByRole('button', { name: 'Yes, this is my picture' }).click();
	await expect(word.getByRole('img', { name: 'This is Biscuit' })).toBeVisible();
	await fitsAcross(maya, 'a photo on a child’s page');
	await axe(maya, 'a photo on a child’s page');

	await word.getByRole('button', { name: 'Who may read this?' }).click();
	await word.getByLabel(/Tola James/).check();
	await word.getByRole('button', { name: 'See what they will see' }).click();
	await expect(word.getByRole('img', { name: 'This is Biscuit' }).last()).toBeVisible();
	await word.getByRole('button', { name: 'Let them read it' }).click();
	await openTab(tola, 'My page');
	await tola.getByRole('button', { name: 'Open', exact: true }).click({ timeout: 20_000 });
	const seen = tola.getByRole('img', { name: 'This is Biscuit' });
	await expect(seen).toBeVisible();
	await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
});

test('[DB14] what a child drew on a board of her own stands among her words, as it is then', async ({
	meeting
}) => {
	test.slow();
	const maya = await meeting.sit('Maya');
	await openTool(maya, 'Draw together');
	await maya.getByRole('button', { name: 'Begin a drawing' }).click();
	const form = maya.getByRole('form', { name: 'Begin a drawing' });
	await form.getByLabel('What is it called?').fill('My street');
	await form.getByRole('button', { name: 'Draw', exact: true }).click();
	await expect(maya.frameLocator('iframe').locator('.tl-canvas')).toBeVisible({ timeout: 20_000 });
	await choose(maya, 'Picture or photo', await aPhoto());
	await expect(maya.frameLocator('iframe').locator('.tl-image')).toBeVisible();
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await maya.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await openTab(maya, 'My page');
	await maya.getByRole('button', { name: 'My drawing “My street”' }).first().click();
	const picture = maya.getByRole('img', { name: 'A picture from Maya' });
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBe(1000);
	await fitsAcross(maya, 'a drawing among a child’s words');
});
