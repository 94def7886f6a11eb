// A drawing board by keyboard alone: to the paper and out of it, a note, somebody's name.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, test } from './meeting.ts';
import { expectDrawn, onPaper, stroked } from './paper.ts';
import { openTool } from './toolSteps.ts';

/** Tab after Tab until the paper has the focus. */
async function tabToPaper(page: Page): Promise<void> {
	const paper = page.frameLocator('iframe').getByRole('application');
	const isThere = () => paper.evaluate((element) => element.matches(':focus-visible'));
	for (let presses = 0; presses < 40 && !(await isThere()); presses += 1)
		await page.keyboard.press('Tab');
	await expect(paper).toBeFocused();
}

test('by keyboard alone one opens the paper, writes a note, puts somebody on it, and comes out again; axe finds nothing', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await openTool(sam, 'Drawing board');
	const title = 'A quiet flat and Biscuit';
	const item = sam.getByRole('article').filter({ hasText: title });
	await item.getByRole('button', { name: 'Draw', exact: true }).press('Enter');
	await onPaper(sam);
	await axe(sam, 'a drawing at the desk');
	await sam.getByRole('combobox', { name: 'Put somebody on the paper' }).selectOption('Grace');
	await expectDrawn(sam, 'Sam Adeyemi', 1);
	await expect(sam.getByText('Written on it: “Grace”')).toBeVisible();
	await sam.getByRole('button', { name: 'Note' }).press('Enter');
	await expect(sam.getByRole('button', { name: 'Note', pressed: true })).toBeVisible();
	await tabToPaper(sam);
	const paper = sam.frameLocator('iframe').getByRole('application');
	await expect(paper).toHaveAccessibleName(`The paper of “${title}”. Escape leads out.`);
	await expect(sam.getByText('Escape leads out.')).toBeVisible();
	await sam.keyboard.press('Enter');
	await expect(sam.frameLocator('iframe').locator('[contenteditable=true]')).toBeFocused();
	await sam.keyboard.type('Biscuit comes too');
	await sam.keyboard.press('Escape');
	await expect(sam.getByText('Written on it: “Biscuit comes too”')).toBeVisible();
	const note = stroked(sam).filter({ hasText: 'Biscuit comes too' });
	const before = await note.boundingBox();
	for (let presses = 0; presses < 20; presses += 1) await sam.keyboard.press('ArrowRight');
	await expect.poll(async () => (await note.boundingBox())!.x).toBeGreaterThan(before!.x + 5);
	await expectDrawn(sam, 'Sam Adeyemi', 2);
	const done = sam.getByRole('dialog').getByRole('button', { name: 'Done' });
	const isOut = () => done.evaluate((button) => button === document.activeElement);
	for (let presses = 0; presses < 3 && !(await isOut()); presses += 1) {
		await sam.keyboard.press('Escape');
		await expect
			.poll(isOut, { timeout: 1000 })
			.toBe(true)
			.catch(() => undefined);
	}
	await expect(done).toBeFocused();
	await sam.keyboard.press('Enter');
	await expect(sam.getByRole('dialog')).toHaveCount(0);
});
