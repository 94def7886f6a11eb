// How people are with each other, over the family map (src/lib/domain/SPEC.md FM13): seen by whoever wrote it, when they ask.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, saved, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const mapOn = (page: Page) => page.getByRole('img', { name: /^Family map: 7 people/ });
const show = { name: 'Show how people are with each other' };

test('[FM13] Sam sees it drawn when he asks; Grace, the wall and the paper copy never do', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	await openTool(sam, 'Genogram');
	await expect(sam.getByRole('button', show)).toHaveCount(0);
	await sam.getByRole('button', { name: 'Add something for myself' }).click();
	const form = sam.getByRole('form', { name: 'Add something for myself' });
	await form.getByLabel('What do you want to remember?').fill('Shouting at night');
	await form.getByLabel('Who?').selectOption('Darren');
	await form.getByLabel('And who else?').selectOption('Chantelle');
	await form.getByLabel('What is it?').selectOption('Conflict');
	await form.getByRole('button', { name: 'Done' }).click();
	await saved(sam);

	// Not before it is asked for: somebody may be looking over his shoulder.
	await expect(mapOn(sam).getByText('Conflict')).toHaveCount(0);
	await sam.getByRole('button', show).click();
	const line = mapOn(sam).getByText('Conflict');
	await expect(line).toBeVisible();
	await expect(sam.locator('figure').getByText('Only you can see this')).toBeVisible();
	await expect(
		sam.locator('details').filter({ hasText: 'What the shapes' }).getByText('Conflict')
	).toBeVisible();
	await axe(sam, 'how people are with each other, at the desk');
	await sam.emulateMedia({ media: 'print' });
	await expect(line).toBeHidden();
	await sam.emulateMedia({ media: null });

	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Family map');
	await expect(mapOn(grace)).toBeVisible();
	await expect(grace.getByRole('button', show)).toHaveCount(0);
	const screen = await meeting.screen();
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(mapOn(screen)).toBeVisible();
	const paper = await sam.context().newPage();
	await paper.goto(`${sam.url()}print`);
	await expect(mapOn(paper)).toBeVisible();
	for (const page of [grace, screen, paper]) {
		await expect(mapOn(page).getByText(/Conflict|Argue/)).toHaveCount(0);
		expect(await page.content()).not.toMatch(/Shouting at night|Conflict|They argue/);
	}

	// Come back to it, and it is covered again.
	await sam.getByRole('button', { name: 'All tools', exact: true }).click();
	await openTool(sam, 'Genogram');
	await expect(sam.getByRole('button', show)).toHaveAttribute('aria-pressed', 'false');
	await expect(mapOn(sam).getByText('Conflict')).toHaveCount(0);
});
