// From the first start to the day before: set-up link, a meeting with its people, name cards, and their own pages.
import { expect, test as base } from '@playwright/test';
import { Server } from '../kit/server.ts';
import { axe } from './axe.ts';

const test = base.extend<{ fresh: Server }>({
	fresh: async ({ browserName }, use) => {
		expect(browserName).toBe('chromium');
		const server = await Server.start({ env: { KINBOARD_DEMO: undefined } });
		await use(server);
		await server.close();
	}
});

test('the first administrator makes a meeting, and a mum opens her invite before the day', async ({
	fresh,
	browser
}) => {
	const setUpLink = /http\S+\/staff\/setup#\S+/.exec(fresh.output)?.[0] ?? '';
	const office = await browser.newContext({ baseURL: fresh.url, locale: 'en-GB' });
	const sam = await office.newPage();
	await sam.goto(setUpLink);
	await expect(sam.getByLabel('Your name')).toBeVisible();
	await expect(sam).not.toHaveURL(/#/);
	await axe(sam, 'setting up');
	await sam.getByLabel('Your name').fill('Sam Adeyemi');
	await sam.getByLabel('E-mail address').fill('sam@example.org');
	await sam.getByLabel('Password', { exact: true }).fill('a long enough password');
	await sam.getByRole('button', { name: 'Make my account' }).click();
	await sam
		.getByRole('link', { name: 'New meeting' })
		.or(sam.getByRole('button', { name: 'New meeting' }))
		.click();
	await expect(sam.getByRole('heading', { name: 'New meeting' })).toBeVisible();
	await axe(sam, 'new meeting');
	await sam.getByLabel('Title').fill('Reid family meeting');
	await sam.getByLabel('Day and time').fill('2027-03-20T10:00');
	await sam.getByLabel('Place').fill('Westmere church hall');
	await sam.getByLabel('Name', { exact: true }).first().fill('Chantelle Reid');
	await sam.getByLabel('To the children').first().fill('mum');
	await sam.getByRole('button', { name: 'Make the meeting' }).click();
	const link = await sam
		.getByText(/\/j#[A-Za-z0-9_-]{43}$/)
		.first()
		.innerText();
	await axe(sam, 'invites');

	const home = await browser.newContext({
		baseURL: fresh.url,
		locale: 'en-GB',
		viewport: { width: 390, height: 844 }
	});
	const chantelle = await home.newPage();
	await chantelle.goto(link);
	await chantelle.getByRole('button', { name: 'Join as Chantelle Reid' }).click();
	await expect(chantelle.getByText('Saturday, 20 March 2027 at 10:00')).toBeVisible();
	await expect(chantelle.getByText('Westmere church hall')).toBeVisible();
	await expect(chantelle.getByText('Sam Adeyemi')).toBeVisible();
	await chantelle.getByLabel('What I want to say').fill('Please start with the children');
	await expect(chantelle.getByText('Saved', { exact: true })).toBeVisible();
	await axe(chantelle, 'before the day');
	await chantelle.getByRole('button', { name: 'Board' }).click();
	await expect(chantelle.getByText('The board is closed for you just now')).toBeVisible();

	// On the day the same page opens by itself, and her words are still there.
	await sam.getByRole('button', { name: 'Open the meeting' }).click();
	await sam.waitForURL(/\/s\//);
	await sam.getByRole('button', { name: 'Begin the meeting' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Begin the meeting' }).click();
	await expect(chantelle.getByRole('heading', { name: 'What’s working well' })).toBeVisible();
	await chantelle.getByRole('button', { name: 'My page' }).click();
	await expect(chantelle.getByLabel('What I want to say')).toHaveValue(
		'Please start with the children'
	);

	// Her link on another phone leads to the door, and hers is told.
	const other = await (await browser.newContext({ baseURL: fresh.url, locale: 'en-GB' })).newPage();
	await other.goto(link);
	await other.getByRole('button', { name: 'Join as Chantelle Reid' }).click();
	await expect(other.getByRole('heading', { name: 'You are at the door' })).toBeVisible();
	await expect(chantelle.getByText('Your link was opened on another phone')).toBeVisible();
	await expect(sam.getByText('Their link was opened on another phone.')).toBeVisible();

	// The first page has no demo any more.
	await other.goto('/');
	await expect(other.getByRole('button', { name: 'Open a demo meeting' })).toHaveCount(0);
	await axe(other, 'no demo any more');
});

test('a wrong password and an unknown address say the same', async ({ fresh, browser }) => {
	const page = await (await browser.newContext({ baseURL: fresh.url, locale: 'en-GB' })).newPage();
	await page.goto('/staff');
	await axe(page, 'signing in');
	await page.getByLabel('E-mail address').fill('nobody@example.org');
	await page.getByLabel('Password', { exact: true }).fill('not this one at all');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('alert')).not.toContainText(/address is unknown|no such/i);
});
