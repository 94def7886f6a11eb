// Forms that are filled in and sent before the page's script has come: nothing typed is lost, nothing is loaded anew.
import type { Page } from '@playwright/test';
import { Server } from '../kit/server.ts';
import { signInStaff, staffPassword } from '../kit/staff.ts';
import { until } from '../kit/until.ts';
import { expect, test } from './meeting.ts';

/** The page without its script. @returns lets the script come */
async function openAsleep(page: Page, path: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/_app/**/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.locator('button[type=submit]')).toBeVisible();
	await expect(page.locator('button[type=submit]')).toBeDisabled();
	return () => {
		resolve(undefined);
	};
}

/** Counts how often the page itself was asked for. */
function countLoads(page: Page): () => number {
	let loads = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads += 1;
	});
	return () => loads;
}

test('the code and a name typed at once are kept, and Enter sends nothing yet', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const code = await sam.locator('.code').innerText();
	const page = await (await meeting.browser()).newPage();
	const loads = countLoads(page);
	const wake = await openAsleep(page, '/join');
	await page.getByLabel('Code from the big screen').fill(code);
	await page.getByLabel('Your first name').pressSequentially('Kev');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Ask to come in' }).click({ force: true });
	wake();
	await expect(page.getByRole('button', { name: 'Ask to come in' })).toBeEnabled();
	await expect(page.getByLabel('Your first name')).toHaveValue('Kev');
	expect(loads()).toBe(1);
	await page.getByLabel('Your first name').press('Enter');
	await expect(page.getByRole('heading', { name: 'You are at the door' })).toBeVisible();
});

test('the code of the screen typed at once is kept', async ({ meeting }) => {
	const page = await (await meeting.browser()).newPage();
	const wake = await openAsleep(page, '/screen');
	await page.getByLabel('Code for the screen').fill(meeting.demo.screenCode);
	await page.keyboard.press('Enter');
	wake();
	await page.getByRole('button', { name: 'Show the meeting' }).click();
	await expect(page.getByText('Live', { exact: true })).toBeVisible();
});

test('people at work: signing in, and preparing a meeting, choices included', async ({
	browser,
	server
}) => {
	await signInStaff(server, 'early@example.org');
	const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB' });
	const page = await context.newPage();
	const wake = await openAsleep(page, '/staff');
	await page.getByLabel('E-mail address').fill('early@example.org');
	await page.getByLabel('Password', { exact: true }).fill(staffPassword);
	await page.keyboard.press('Enter');
	wake();
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible();
	await page.unrouteAll();

	const wakeForm = await openAsleep(page, '/staff/meetings/new');
	await page.getByLabel('Title').fill('Reid family meeting');
	await page.getByLabel('Name').first().fill('Tola James');
	await page.getByLabel('Comes as').first().selectOption('advocate');
	wakeForm();
	await expect(page.getByRole('button', { name: 'Make the meeting' })).toBeEnabled();
	await expect(page.getByLabel('Comes as').first()).toHaveValue('advocate');
	await page.getByRole('button', { name: 'Make the meeting' }).click();
	await expect(page.getByText('Tola James')).toBeVisible();
	await context.close();
});

test('setting up', async ({ browser }) => {
	const server = await Server.start({ env: { KINBOARD_DEMO: undefined } });
	const printed = () => /http\S+\/staff\/setup#\S+/.exec(server.output)?.[0];
	await until('the link', () => printed() !== undefined);
	const link = printed() ?? '';
	const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB' });
	const page = await context.newPage();
	const wake = await openAsleep(page, link);
	await page.getByLabel('Your name').fill('Ada Okafor');
	await page.getByLabel('E-mail address').fill('ada@example.org');
	await page.getByLabel('Password', { exact: true }).fill(staffPassword);
	wake();
	await page.getByRole('button', { name: 'Make my account' }).click();
	await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible();
	await context.close();
	await server.close();
});
