// What words mean: opened by anybody in the meeting, found by typing; which words I read is mine to choose, on my device;
// hints about my own words come when I ask, to me alone, and go when I write on (src/lib/domain/SPEC.md GL6–GL9).
import { axe } from './axe.ts';
import { expect, openTab, saved, test } from './meeting.ts';

test('[GL7] from Help on a phone, by typing; nobody else sees it, and nothing is in the way', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTab(chantelle, 'Help');
	await chantelle.getByRole('button', { name: 'What words mean' }).click();
	await chantelle.getByLabel('Find a word').fill('icpc');
	await expect(chantelle.getByText('first child protection meeting')).toBeVisible();
	await expect(chantelle.getByRole('status').getByText('1 word', { exact: true })).toBeVisible();
	await axe(chantelle, 'what words mean');
	await chantelle.getByLabel('Find a word').fill('no such word');
	await expect(chantelle.getByText('This word is not here.')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Back to help' }).click();
	await expect(chantelle.getByText('999')).toBeVisible();
});

test('[GL6] the choice is one person’s, on one device, for map and tools, and is there again after a reload', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle');
	const jerome = await meeting.sit('Jerome');
	await openTab(chantelle, 'My page');
	await expect(chantelle.getByRole('button', { name: 'What has already happened' })).toBeVisible();
	await openTab(chantelle, 'Help');
	await chantelle.getByRole('button', { name: 'What words mean' }).click();
	await chantelle.getByLabel('Plain words, and those of people at work beside them').check();
	await expect(chantelle.getByRole('columnheader', { name: 'People at work say' })).toBeVisible();
	await axe(chantelle, 'what words mean');
	await openTab(chantelle, 'My page');
	const both = { name: 'What has already happened · Past harm', exact: true };
	await expect(chantelle.getByRole('button', both)).toBeVisible();
	await chantelle.reload();
	await openTab(chantelle, 'My page');
	await expect(chantelle.getByRole('button', both)).toBeVisible();
	await openTab(chantelle, 'Board');
	await chantelle.getByRole('button', { name: 'More tools' }).click();
	await expect(chantelle.getByText('Timeline', { exact: true })).toBeVisible();
	await jerome.reload();
	await openTab(jerome, 'My page');
	await expect(jerome.getByRole('button', both)).toHaveCount(0);
	await expect(jerome.getByRole('button', { name: 'What has already happened' })).toBeVisible();
});

test('[GL7] at the desk, with the words side by side', async ({ meeting }) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'What words mean' }).click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByLabel('Find a word').fill('bottom');
	const row = dialog.getByRole('row').filter({ hasText: 'bottom lines' });
	await expect(row.getByRole('rowheader')).toHaveText('must-haves');
	await axe(sam, 'what words mean');
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toHaveCount(0);
});

test('[GL8] on my page hints come when I ask, to me alone, go when I write on, and never hinder', async ({
	meeting
}) => {
	const grace = await meeting.sit('Grace');
	const sam = await meeting.sam();
	await openTab(grace, 'My page');
	await grace.getByRole('button', { name: 'What makes this harder' }).click();
	const field = grace.getByLabel('What makes this harder');
	await field.fill('There was non-compliance with services.');
	const hint = grace.getByText('“services”: families may say “help”.');
	await expect(hint).toHaveCount(0);
	await grace.getByRole('button', { name: 'Look it over with me' }).click();
	await expect(hint).toBeVisible();
	await saved(grace);
	await expect(sam.getByText('families may say')).toHaveCount(0);
	await field.press('Control+End');
	await field.pressSequentially(' Twice.');
	await expect(hint).toHaveCount(0);
	await grace.getByRole('button', { name: 'Look it over with me' }).click();
	await expect(hint).toBeVisible();
	await axe(grace, 'what words mean');
	await grace.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(sam.getByText('There was non-compliance with services. Twice.')).toBeVisible();
});

test('[GL9] a short form on the board is said in full once, where it stands first', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	const column = sam.locator('[data-column="worried"]');
	await column.getByRole('button', { name: 'Add words' }).click();
	for (const text of ['The ICPC is on Thursday.', 'After the ICPC we ring Nan.']) {
		await column.getByLabel('Write here').fill(text);
		await column.getByRole('button', { name: 'Look it over with me' }).click();
		await expect(column.getByText('“ICPC”: families may say')).toBeVisible();
		await column.getByRole('button', { name: 'Put it on the board' }).click();
		await expect(column.getByRole('article').filter({ hasText: text })).toBeVisible();
	}
	await openTab(chantelle, 'Board');
	const first = chantelle.getByRole('article').filter({ hasText: 'The ICPC is on Thursday.' });
	await expect(first.getByText('ICPC: first child protection meeting')).toBeVisible();
	await expect(chantelle.getByText('ICPC: first child protection meeting')).toHaveCount(1);
});
