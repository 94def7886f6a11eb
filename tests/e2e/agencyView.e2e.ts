// What each agency thinks: given alone on phones, opened by the chair; a parent reads the reasons only then.
import type { Page } from '@playwright/test';
import { openConference } from '../kit/conference.ts';
import { axe } from './axe.ts';
import { expect, meetingOf, type Meeting, test as base } from './meeting.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server, 'views'))
});

const plan = 'A child protection plan';
const inNeed = 'A child in need plan: help that the family agrees to';

test('three people at work give a view; mum reads the reasons once the chair has opened them', async ({
	conference
}) => {
	const sam = await conference.sam();
	const mum = await conference.sit('Chantelle');
	const screen = await conference.screen();
	const priya = await conference.sit('Priya');
	const dale = await conference.sit('Dale');
	const bev = await conference.sit('Bev');

	await sam.getByRole('button', { name: 'New scaling question' }).click();
	const dialog = sam.getByRole('dialog');
	await dialog
		.getByLabel('How it is answered')
		.selectOption({ label: 'What each agency thinks about a plan' });
	await expect(dialog.getByText(plan)).toBeVisible();
	await expect(dialog.getByLabel('What 0 means here')).toHaveCount(0);
	await axe(sam, 'set-up of a view');
	await dialog.getByRole('button', { name: 'Ask it now' }).click();
	await expect(dialog).toHaveCount(0);

	const reasons = {
		priya: 'Theo needed stitches',
		dale: 'called out twice',
		bev: 'well at school'
	};
	const give = async (page: Page, choice: string, why: string) => {
		await page.getByRole('radio', { name: choice }).check();
		await page.getByLabel('What makes you see it this way?').fill(why);
		await page.getByRole('button', { name: 'I’m ready' }).click();
		await expect(page.getByRole('status').filter({ hasText: choice })).toBeVisible();
	};
	await give(priya, plan, reasons.priya);
	await give(dale, plan, reasons.dale);
	// By keyboard alone.
	await bev.getByRole('radio', { name: plan }).focus();
	await bev.keyboard.press('ArrowDown');
	await expect(bev.getByRole('radio', { name: inNeed })).toBeChecked();
	await bev.keyboard.press('Tab');
	await bev.keyboard.type(reasons.bev);
	await axe(bev, 'a view on a phone');
	await bev.getByRole('button', { name: 'I’m ready' }).click();
	await expect(sam.getByText('3 of 3 are ready.')).toBeVisible();

	await expect(mum.getByRole('radio')).toHaveCount(0);
	for (const page of [mum, screen, sam, priya]) {
		await expect(page.getByText(reasons.bev)).toHaveCount(0);
	}
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	for (const [name, choice, why] of [
		['Priya', plan, reasons.priya],
		['Dale', plan, reasons.dale],
		['Bev', inNeed, reasons.bev]
	] as const) {
		await expect(mum.getByRole('listitem').filter({ hasText: `${name}: ${choice}` })).toContainText(
			why
		);
	}
	// Names under sentences, and no number that looks like a vote.
	await expect(screen.locator('.option', { hasText: plan })).toContainText('Priya');
	await expect(screen.locator('.option', { hasText: inNeed })).toContainText('Bev');
	await expect(screen.getByText(/\b[23]\b/)).toHaveCount(0);
	await axe(mum, 'opened, on a phone');
	await axe(screen, 'opened, on the screen');
});
