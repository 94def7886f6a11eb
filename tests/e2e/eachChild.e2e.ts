// The same question about each child: asked in one step, answered one ruler after another, shown child by child.
import type { Page } from '@playwright/test';
import { expect, test } from './meeting.ts';

const about = (page: Page, child: string) =>
	page.getByRole('heading', { name: `How safe is ${child} at home in the evenings?` });
const tap = (page: Page, value: number) =>
	page.locator(`label:has(input[value="${String(value)}"])`).click();

test('the phone leads from one child’s ruler to the next, and back on a tap', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await sam.getByRole('button', { name: 'Ask them now, one after another' }).click();
	await expect(about(chantelle, 'Maya')).toBeVisible();
	await tap(chantelle, 6);
	await chantelle.getByRole('button', { name: 'I’m ready' }).click();
	await expect(about(chantelle, 'Theo')).toBeVisible();
	await tap(chantelle, 4);
	await chantelle.getByRole('button', { name: 'I’m ready' }).click();
	await expect(chantelle.getByText('You said 4. It is locked.')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Maya: ready' }).click();
	await expect(chantelle.getByText('You said 6. It is locked.')).toBeVisible();
	await expect(sam.getByText('1 of 7 are ready.')).toHaveCount(2);
});

test('the desk shows each child’s answers, or all in their order', async ({ meeting }) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	const priya = await meeting.sit('Priya');
	await sam.getByRole('button', { name: 'Ask them now, one after another' }).click();
	for (const [child, value] of [
		['Maya', 3],
		['Theo', 5]
	] as const) {
		await expect(about(priya, child)).toBeVisible();
		await tap(priya, value);
		await priya.getByRole('button', { name: 'I’m ready' }).click();
	}
	await expect(screen.getByText('About Theo: 1 of 7 are ready.')).toBeVisible();

	await sam.getByRole('button', { name: 'Show the answers about Maya' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(about(screen, 'Maya')).toBeVisible();
	await expect(screen.locator('.dot')).toHaveCount(1);
	await sam.getByRole('button', { name: 'Show the answers', exact: true }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(about(screen, 'Theo')).toBeVisible();
	const rulers = sam.getByRole('group', { name: 'One ruler for each child' });
	await rulers.getByRole('button', { name: 'Maya' }).click();
	await expect(about(screen, 'Maya')).toBeVisible();

	// Once more: again one step for both, and the first of them is on the screen after all are shown.
	await sam.getByRole('button', { name: 'Ask once more' }).click();
	await tap(priya, 6);
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	await expect(about(priya, 'Theo')).toBeVisible();
	await sam.getByRole('button', { name: 'Show all, child by child' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(sam.getByRole('button', { name: 'Ask once more' })).toBeVisible();
	await expect(about(screen, 'Maya')).toBeVisible();
	await expect(priya.getByText('Priya: 6')).toBeVisible();
	await expect(priya.getByText('(last time 3)')).toBeVisible();
});

test('on a phone handed round each person answers about both, and the next begins with nothing', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await sam.getByLabel('Is Jerome Reid here?').selectOption({ label: 'here, no phone' });
	await sam.getByRole('button', { name: 'Ask them now, one after another' }).click();
	await sam.getByRole('button', { name: 'Hand a phone round' }).click();
	const round = sam.getByRole('dialog');
	await round.getByRole('button', { name: 'I am Grace Reid' }).click();
	await tap(sam, 4);
	await round.getByLabel('What makes it a 4').fill('secret reason of Grace');
	await round.getByRole('button', { name: 'I’m ready' }).click();
	await expect(about(sam, 'Theo')).toBeVisible();
	await round.getByRole('button', { name: 'Pass' }).click();
	await round.getByRole('button', { name: 'I am Jerome Reid' }).click();
	await expect(about(sam, 'Maya')).toBeVisible();
	await expect(round.locator('label.chosen')).toHaveCount(0);
	await expect(round.getByText('ready', { exact: false }).filter({ hasText: 'Maya:' })).toHaveCount(
		0
	);
	expect(await sam.content()).not.toContain('secret reason of Grace');
});

test('a new question about each child stands word for word before it is asked', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'New scaling question' }).click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByLabel('Whom it is about').selectOption('each');
	await dialog.getByLabel('The question', { exact: true }).fill('How does … sleep?');
	await expect(dialog.getByText('How does Theo sleep?')).toBeVisible();
	await dialog.getByLabel('What 0 means here').fill('not at all');
	await dialog.getByLabel('What 10 means here').fill('all night');
	await dialog.getByText('More settings').click();
	await dialog.getByLabel('Points').selectOption({ label: 'Half points too' });
	await dialog.getByLabel('How answers are shown').selectOption('All together, dots without names');
	await dialog.getByRole('button', { name: 'Ask it now' }).click();
	const jerome = await meeting.sit('Jerome');
	await expect(jerome.getByRole('heading', { name: 'How does Maya sleep?' })).toBeVisible();
	await tap(jerome, 4.5);
	await expect(jerome.getByLabel('What makes it')).toHaveCount(0);
	await expect(jerome.getByLabel('Who sees my answer')).toContainText('as a dot without my name');
	await jerome.getByRole('button', { name: 'I’m ready' }).click();
	await sam.getByRole('button', { name: 'Show the answers about Maya' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	const priya = await meeting.sit('Priya');
	await expect(priya.getByText('The dots, without names: 4.5')).toBeAttached();
	await expect(priya.getByRole('main').getByText('Jerome')).toHaveCount(0);
});
