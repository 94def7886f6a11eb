// One set of people, many views (domain/SPEC.md OP1, OP3–OP5): chosen by name, called everywhere as on the family map.
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const known = 'Somebody who is named already?';

test('[OP1] a name put right on one phone changes in the circle on another, and on the wall', async ({
	meeting
}) => {
	test.slow();
	const [sam, screen] = [await meeting.sam(), await meeting.screen()];
	await openTool(sam, 'Family network and circles');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const onWall = screen.getByRole('main');
	await expect(onWall.locator('svg').getByText('Jerome', { exact: true })).toBeVisible();
	const grace = await meeting.sit('Grace');
	await openTool(grace, /in circles/);
	await expect(grace.getByRole('listitem').getByText('Jerome', { exact: true })).toBeVisible();

	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Family map');
	const card = chantelle.getByRole('article').filter({ hasText: 'uncle' });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'Change' }).click();
	await chantelle.getByLabel('Their name').fill('Jeremiah');

	await expect(grace.getByRole('listitem').getByText('Jeremiah', { exact: true })).toBeVisible();
	await expect(grace.getByText('Jerome', { exact: true })).toHaveCount(0);
	await expect(onWall.locator('svg').getByText('Jeremiah', { exact: true })).toBeVisible();
	await expect(sam.locator('svg').getByText('Jeremiah', { exact: true }).first()).toBeVisible();
});

test('[OP1] [OP5] chosen from those who are known by keyboard alone; a word of one’s own stays', async ({
	meeting
}) => {
	test.slow();
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, /in circles/);
	const add = chantelle.getByRole('button', { name: 'Add a person', exact: true });
	await add.focus();
	await chantelle.keyboard.press('Enter');
	const form = chantelle.getByRole('form', { name: 'Add a person' });
	const name = form.getByLabel('Their name');
	await expect(name).toBeFocused();
	// Typed to look for her: choosing her takes its place.
	await chantelle.keyboard.type('And');
	const choice = form.getByRole('group', { name: known });
	await expect(choice.getByRole('button')).toHaveText(['Andre', /Show all/]);
	await chantelle.keyboard.press('Tab');
	await expect(choice.getByRole('button', { name: 'Andre' })).toBeFocused();
	await chantelle.keyboard.press('Space');
	await expect(choice.getByRole('button', { name: 'Andre' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(name).toHaveValue('');
	await expect(form.getByRole('status')).toContainText('This is Andre on the family map.');
	await axe(chantelle, 'choosing somebody who is known');
	await form.getByRole('button', { name: 'Put it on the board' }).press('Enter');
	await expect(form).toHaveCount(0);
	await expect(chantelle.getByRole('article').filter({ hasText: 'Andre' }).first()).toBeVisible();

	await add.press('Enter');
	await choice.getByRole('button', { name: 'Andre (here already)' }).press('Enter');
	await form.getByRole('button', { name: 'Look it over with me' }).click();
	await expect(form.getByText('This name is here already.')).toBeVisible();
	await name.fill('Maya’s dad');
	await expect(form.getByRole('status').first()).toContainText('Your own word for them stays.');
	await form.getByRole('button', { name: 'Put it on the board' }).click();
	const card = chantelle.getByRole('article').filter({ hasText: 'Maya’s dad' });
	await expect(card.getByText('On the family map')).toBeVisible();
	await expect(card.getByText('Andre', { exact: true })).toBeVisible();
});

test('[OP1] from the family map somebody goes into our people in one tap, and it says where they are', async ({
	meeting
}) => {
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Family map');
	const theo = grace.getByRole('article').filter({ hasText: 'Maya’s brother' });
	await theo.getByRole('button', { name: 'Add to: Our people, in circles' }).press('Enter');
	const there = theo.getByRole('button', { name: 'Our people, in circles', exact: true });
	await expect(there).toBeFocused();
	await expect(theo.getByRole('status').first()).toContainText('Theo is now in');
	await expect(theo.getByRole('button', { name: /^Add to/ })).toHaveCount(0);
	await axe(grace, 'where somebody is besides');
	await fitsAcross(grace, 'where somebody is besides');
	await there.click();
	await expect(grace.getByRole('heading', { name: 'Our people, in circles' })).toBeVisible();
	await expect(grace.getByText('Not said yet')).toBeVisible();
	await expect(grace.getByRole('listitem').getByText('Theo', { exact: true })).toBeVisible();
});

test('[OP4] whoever is kept off the screen on the map is off the wall’s circles too', async ({
	meeting
}) => {
	test.slow();
	const [sam, screen] = [await meeting.sam(), await meeting.screen()];
	await openTool(sam, 'Family network and circles');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const onWall = screen.getByRole('main').locator('svg');
	await expect(onWall.getByText('Jerome', { exact: true })).toBeVisible();
	await openTool(sam, 'Genogram');
	const card = sam.getByRole('article').filter({ hasText: 'uncle' });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'Hide from the screen' }).click();
	await expect(onWall.getByText('Jerome', { exact: true })).toHaveCount(0);
	await expect(onWall.getByText('Grace', { exact: true })).toBeVisible();
});
