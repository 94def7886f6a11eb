// What each person meets first: what they are here for, in plain words, until they put it away; and what comes next.
import { mustDo, sitDown } from '../kit/people.ts';
import { expect, laptop, openTab, saved, setStep, test } from './meeting.ts';
import type { Page } from '@playwright/test';

const start = (page: Page) => page.getByRole('region', { name: 'Your part in this meeting' });

test('each role reads what it is here, can do, and will not see', async ({ meeting }) => {
	const chair = await sitDown(meeting.demo, 'Sam');
	await mustDo(chair, { type: 'phase.set', phase: 'information' });
	const told: Record<string, RegExp[]> = {
		Chantelle: [/You know your children/, /Later you have time alone as a family/],
		Maya: [/This meeting is about you/, /you can leave/],
		Grace: [/the children matter to you/, /Nobody else reads what you write then/],
		Priya: [/in plain words/, /You do not see what it writes then/],
		Tola: [/advocate for Maya/, /only if the child asks you/],
		Sam: [/You do not decide about the family/]
	};
	for (const [name, patterns] of Object.entries(told)) {
		const page = await meeting.sit(name);
		for (const pattern of [...patterns, /Nobody sees yours/, /Childline 0800.1111/]) {
			await expect(start(page), name).toContainText(pattern);
		}
		await page.close();
	}
});

test('once the time alone is over, nobody is told that it comes later', async ({ meeting }) => {
	const chair = await sitDown(meeting.demo, 'Sam');
	await mustDo(chair, { type: 'phase.set', phase: 'information' });
	const chantelle = await meeting.sit('Chantelle');
	await expect(start(chantelle)).toContainText('Later you have time alone');
	await mustDo(chair, { type: 'phase.set', phase: 'familyTime' });
	await expect(chantelle.getByText('Only your family can see this')).toBeVisible();
	await mustDo(chair, { type: 'phase.set', phase: 'agreeing' });
	await expect(start(chantelle)).toContainText('stays your family’s');
	await expect(start(chantelle)).not.toContainText('Later');
	for (const name of ['Priya', 'Tola']) {
		const page = await meeting.sit(name);
		await expect(start(page), name).toContainText('stays with the family');
		await page.close();
	}
});

test('it goes when it is put away, stays away on this page, and nothing is kept on the phone', async ({
	meeting
}) => {
	const grace = await meeting.sit('Grace');
	await grace.getByRole('button', { name: 'Put this away' }).click();
	await expect(start(grace)).toHaveCount(0);
	await openTab(grace, 'Board');
	await openTab(grace, 'Now');
	await expect(grace.getByText('Phones down')).toBeVisible();
	await expect(start(grace)).toHaveCount(0);
	expect(await grace.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await grace.reload();
	await expect(start(grace)).toBeVisible();
});

test('an advocate puts up the child’s words, and everybody sees whose they are', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const [tola, grace] = [await meeting.sit('Tola'), await meeting.sit('Grace')];
	await setStep(sam, 'What we see', 'Write');
	await tola.getByRole('button', { name: 'What’s good', exact: true }).click();
	await tola
		.getByRole('textbox', { name: 'What’s good' })
		.pressSequentially('I like it when Nan cooks');
	await tola.getByLabel('Whose words are these?').selectOption('Maya Reid');
	await expect(
		tola.getByLabel('Whose words are these?').locator('option', { hasText: 'Theo' })
	).toHaveCount(0);
	await tola.getByRole('button', { name: 'Put it on the board' }).click();
	await saved(tola);
	await openTab(grace, 'Board');
	const card = grace.getByRole('article', { name: /Maya Reid/ }).filter({ hasText: 'Nan cooks' });
	await expect(card).toContainText('typed by Tola');
	await openTab(grace, 'Help');
	await expect(grace.getByText('advocate for Maya')).toBeVisible();
});

test('whoever runs the meeting says for whom somebody is here', async ({ meeting }) => {
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	await openTab(grace, 'Help');
	await sam.getByRole('button', { name: 'Tola James' }).click();
	await sam.getByRole('checkbox', { name: 'Theo Reid-Poole' }).check();
	await expect(grace.getByText('advocate for Maya, Theo')).toBeVisible();
});

test('what comes next is said once on every face, in words, and goes by itself or with a tap', async ({
	meeting
}) => {
	const sam = await meeting.sit('Sam', { size: laptop });
	const screen = await meeting.screen();
	const [chantelle, priya] = [await meeting.sit('Chantelle'), await meeting.sit('Priya')];
	await sam.getByRole('button', { name: 'Your time alone as a family', exact: true }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Begin family time' }).click();
	const theirs = 'Next: your time alone as a family. It takes as long as you need.';
	for (const page of [chantelle, screen]) {
		await expect(page.locator('[aria-live=polite]', { hasText: theirs })).toBeVisible();
	}
	await expect(sam.getByText('Next: the family has time alone.')).toBeVisible();
	await expect(priya.getByText('Next: the family has time alone.')).toBeVisible();
	await expect(chantelle.getByRole('dialog')).toHaveCount(0);
	await chantelle.getByRole('button', { name: 'Close' }).click();
	await expect(chantelle.getByText(theirs)).toHaveCount(0);
	await expect(screen.getByText(theirs)).toHaveCount(0, { timeout: 25_000 });
	// Whoever comes in later has not missed anything that is still to be said.
	await chantelle.reload();
	await expect(chantelle.getByText('Only your family can see this')).toBeVisible();
	await expect(chantelle.getByText(theirs)).toHaveCount(0);
});
