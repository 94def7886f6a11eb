// The restricted part of a conference: the family is told that it is, since when and why; nothing of it is anywhere else.
import type { Page } from '@playwright/test';
import { openConference } from '../kit/conference.ts';
import { axe, fitsAcross } from './axe.ts';
import {
	expect,
	laptop,
	meetingOf,
	type Meeting,
	openFold,
	openTab,
	saved,
	test as base
} from './meeting.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server, 'information'))
});

const reason = 'The police need to tell us about an investigation.';
const said = 'An arrest is planned for Friday';

/** Sam meets Priya and Dale alone. */
async function begin(sam: Page): Promise<void> {
	await openFold(sam, 'Meeting some people alone');
	await sam.getByRole('button', { name: 'Meet some people alone' }).click();
	await sam.getByRole('checkbox', { name: 'Priya Nair' }).check();
	await sam.getByRole('checkbox', { name: 'Dale Shaw' }).check();
	await sam.getByLabel('Why, in one sentence').fill(reason);
	await sam.getByRole('button', { name: 'Begin, and tell everyone' }).click();
	await expect(sam.getByText(/In since \d\d:\d\d\./)).toBeVisible();
}

async function writeNote(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Open the restricted page' }).click();
	await page.getByRole('button', { name: 'Write a note' }).click();
	await page.getByLabel('What was said').pressSequentially(text);
	await page.getByLabel('Where it comes from').selectOption({ label: 'Police' });
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
}

test('the family sees that it is, since when and why, and nobody else anything of what is written', async ({
	conference
}) => {
	const sam = await conference.sam();
	const [chantelle, bev, dale, priya, screen] = [
		await conference.sit('Chantelle'),
		await conference.sit('Bev'),
		await conference.sit('Dale'),
		await conference.sit('Priya', { size: laptop }),
		await conference.screen()
	];
	await begin(sam);
	for (const page of [chantelle, bev, screen]) {
		await expect(page.getByText(/meeting some people alone, since \d\d:\d\d/)).toBeVisible();
		await expect(page.getByText(reason)).toBeVisible();
	}
	await expect(chantelle.getByText('You can ask the chair why, at any time.')).toBeVisible();

	await writeNote(dale, said);
	await priya.getByRole('button', { name: 'Open the restricted page' }).click();
	await expect(
		priya.getByText('Only these people: Sam Adeyemi, Priya Nair, Dale Shaw')
	).toBeVisible();
	await expect(priya.getByText(said)).toBeVisible();
	// Hers to read, his alone to change; and on Sam's desk only in a view that he opens himself.
	await expect(priya.getByRole('button', { name: 'Change' })).toHaveCount(0);
	await expect(sam.getByText(said)).toHaveCount(0);
	await sam.getByRole('button', { name: 'Open the restricted page' }).click();
	await expect(sam.getByText(said)).toBeVisible();
	await sam.getByRole('button', { name: 'Close this page' }).click();
	await expect(sam.getByText(said)).toHaveCount(0);
	for (const page of [chantelle, bev]) {
		await expect(page.getByRole('button', { name: 'Open the restricted page' })).toHaveCount(0);
	}

	await sam.getByRole('button', { name: 'End it' }).click();
	await expect(chantelle.getByText(/alone from \d\d:\d\d to \d\d:\d\d/)).toBeVisible();
	await expect(sam.getByText('Restricted: 1 minute in all')).toBeVisible();
	await expect(priya.getByText('You can read it here until the meeting is closed.')).toBeVisible();
	await expect(priya.getByRole('button', { name: 'Write a note' })).toHaveCount(0);
	await chantelle.reload();
	await expect(chantelle.getByText(/alone from \d\d:\d\d to \d\d:\d\d/)).toBeVisible();
	for (const page of [chantelle, bev, screen]) {
		await expect(page.getByText(said)).toHaveCount(0);
		expect(await page.content()).not.toContain(said);
	}
	// Not on paper either, for those who were in it.
	await dale.goto(`${dale.url()}print/`);
	await expect(dale.locator('button.primary')).toBeEnabled();
	await expect(dale.getByRole('heading', { name: 'Our plan' })).toBeVisible();
	expect(await dale.content()).not.toContain(said);
	expect(await dale.content()).not.toContain(reason);
});

test('a note goes to the board only as a copy that its author has seen, and can be stopped on the way', async ({
	conference
}) => {
	test.slow();
	const sam = await conference.sam();
	const [chantelle, dale] = [await conference.sit('Chantelle'), await conference.sit('Dale')];
	await begin(sam);
	await writeNote(dale, 'Darren may not come to the flat');
	await sam.getByRole('button', { name: 'Open the restricted page' }).click();
	await expect(sam.getByText('Darren may not come to the flat')).toBeVisible();
	await expect(sam.getByRole('button', { name: 'Put a copy on the board' })).toHaveCount(0);

	await openTab(chantelle, 'Board');
	await dale.getByRole('button', { name: 'Put a copy on the board' }).click();
	await dale.getByLabel('Under which heading').selectOption({ index: 0 });
	await dale.getByRole('button', { name: 'See it as everyone will' }).click();
	await expect(dale.getByText('Everyone in this meeting can see this')).toBeVisible();
	await dale.getByRole('button', { name: 'Put it on the board' }).click();
	await dale.getByRole('button', { name: 'Stop, take it back' }).click();
	await dale.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(dale.getByText('It goes to the board in ten seconds.')).toBeVisible();
	await expect(chantelle.getByText('Darren may not come to the flat')).toHaveCount(0);
	await chantelle.getByRole('button', { name: '1 new below' }).click({ timeout: 20_000 });
	await expect(chantelle.getByText('Darren may not come to the flat')).toBeVisible();
	await expect(dale.getByText('It is on the board now.')).toBeVisible();
	await dale.getByRole('button', { name: 'Close this page' }).click();
	await saved(dale);
});

for (const locale of ['en-GB', 'ar']) {
	test(`axe: notice and restricted page, ${locale}`, async ({ conference }) => {
		const sam = await conference.sam();
		const narrow = { locale, size: { width: 320, height: 640 } };
		const [grace, dale] = [
			await conference.sit('Grace', narrow),
			await conference.sit('Dale', narrow)
		];
		await openFold(sam, 'Meeting some people alone');
		await sam.getByRole('button', { name: 'Meet some people alone' }).click();
		await axe(sam, 'beginning');
		await fitsAcross(sam, 'beginning');
		await sam.keyboard.press('Escape');
		await begin(sam);
		await axe(sam, 'desk');
		await fitsAcross(sam, 'desk');
		await expect(grace.locator('.notice')).toBeVisible();
		await axe(grace, 'notice');
		await fitsAcross(grace, 'notice');
		await dale.locator('.door button').click();
		await dale.getByRole('dialog').locator('button.primary').click();
		await dale.getByRole('dialog').locator('textarea').fill('Said');
		await axe(dale, 'form');
		await fitsAcross(dale, 'form');
		await dale.getByRole('dialog').locator('article button.primary').click();
		await dale.getByRole('dialog').locator('article .button.small').first().click();
		await axe(dale, 'a copy for the board');
		await fitsAcross(dale, 'a copy for the board');
	});
}

test('[RP12] what could not be saved there is given back in its own view, and shown nowhere else', async ({
	conference
}) => {
	const [sam, dale] = [await conference.sam(), await conference.sit('Dale')];
	await begin(sam);
	await dale.getByRole('button', { name: 'Open the restricted page' }).click();
	await dale.getByRole('button', { name: 'Write a note' }).click();
	const field = dale.getByLabel('What was said');
	await field.pressSequentially('Seen');
	await expect(dale.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await dale.context().setOffline(true);
	await field.pressSequentially(' by nobody yet');
	await sam.getByRole('button', { name: 'End it' }).click();
	await dale.context().setOffline(false);
	const given = dale.getByRole('alert').filter({ hasText: 'Seen by nobody yet' });
	await expect(given).toBeVisible({ timeout: 20_000 });
	await dale.getByRole('button', { name: 'Close this page' }).click();
	await expect(given).toHaveCount(0);
	conference.complaints.length = 0; // the browser's own word about the lost connection
});
