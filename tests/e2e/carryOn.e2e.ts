// A network that blocks WebSockets: somebody at work goes on on their phone with a one-time link; a family member is
// told what they can do on the phone they hold (server/SPEC.md CR1–CR10).
import type { Page } from '@playwright/test';
import { invited } from '../kit/people.ts';
import { axe } from './axe.ts';
import { expect, laptop, phone, test, type Meeting } from './meeting.ts';

/** Sits down where pages open and no socket does. */
async function sitBlocked(meeting: Meeting, name: string): Promise<Page> {
	const context = await meeting.browser({ size: laptop });
	await context.routeWebSocket(/\/sync$/, (socket) => socket.close());
	const page = await context.newPage();
	await page.goto(`/j#${invited(meeting.demo, name).invite}`);
	await page.getByRole('button', { name: 'Join as' }).click();
	const said = page.getByText('This network does not let the board through.');
	await expect(said).toBeVisible({ timeout: 9000 });
	return page;
}

/** Opens what the page's QR code says, on a phone with a network of its own. */
async function scan(meeting: Meeting, page: Page): Promise<Page> {
	const link = await page.getByText('/carry-on#').innerText();
	const onPhone = await (await meeting.browser({ size: phone })).newPage();
	await onPhone.goto(link);
	return onPhone;
}

test('whoever runs the meeting goes on on their phone, and the laptop says so', async ({
	meeting
}) => {
	const desk = await sitBlocked(meeting, 'Sam');
	await desk.getByRole('button', { name: 'Carry on on my phone' }).click();
	await expect(desk.getByRole('img', { name: 'Code that opens your place' })).toBeVisible();
	await axe(desk, 'carrying on');
	const onPhone = await scan(meeting, desk);
	await expect(onPhone.getByRole('heading', { name: 'Are you Sam' })).toBeVisible();
	expect(onPhone.url()).toMatch(/\/carry-on$/);
	await onPhone.getByRole('button', { name: 'Join as' }).click();
	await expect(onPhone.getByText('Saved', { exact: true })).toBeVisible();
	await expect(onPhone.getByRole('button', { name: 'Run the meeting' })).toBeVisible();
	await expect(desk.getByText('You are in on your phone now.')).toBeVisible({ timeout: 20_000 });

	await desk.getByRole('button', { name: 'Not me: close that place' }).click();
	await expect(onPhone.getByRole('heading', { name: 'This page is closed' })).toBeVisible();
	await expect(desk.getByRole('button', { name: 'Carry on on my phone' })).toBeVisible();
});

test('the link works once, and says what to do next', async ({ meeting }) => {
	const page = await sitBlocked(meeting, 'Priya');
	await page.getByRole('button', { name: 'Carry on on my phone' }).click();
	const link = await page.getByText('/carry-on#').innerText();
	const first = await scan(meeting, page);
	await first.getByRole('button', { name: 'Join as' }).click();
	await expect(first.getByText('Saved', { exact: true })).toBeVisible();
	const second = await (await meeting.browser()).newPage();
	await second.goto(link);
	await expect(second.getByRole('heading', { name: 'This was used already' })).toBeVisible();
	await expect(second.getByText('Go back to the page you came from')).toBeVisible();
});

test('a family member has the words and no button', async ({ meeting }) => {
	const chantelle = await sitBlocked(meeting, 'Chantelle');
	await expect(chantelle.getByText('Switch off its Wi-Fi')).toBeVisible();
	await expect(chantelle.getByRole('button', { name: 'Carry on on my phone' })).toHaveCount(0);
});
