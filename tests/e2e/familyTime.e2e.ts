// "This is your time alone": the family writes for itself, brings what it wants, and nobody else sees the rest.
import type { Page } from '@playwright/test';
import { mustDo, sitDown } from '../kit/people.ts';
import { expect, openTab, saved, test, type Meeting } from './meeting.ts';

/** Sam goes to a phase from the agenda, which says what it opens and asks once more. */
async function goTo(sam: Page, phase: string, begin: string): Promise<void> {
	await sam.getByRole('button', { name: phase, exact: true }).click();
	await sam.getByRole('dialog').getByRole('button', { name: begin }).click();
}

async function writeNote(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Write a note' }).click();
	await page.getByLabel('A note', { exact: true }).last().pressSequentially(text);
	await page.getByRole('button', { name: 'Done' }).click();
}

async function familyAlone(meeting: Meeting) {
	const sam = await meeting.sam();
	const [chantelle, jerome] = [await meeting.sit('Chantelle'), await meeting.sit('Jerome')];
	await goTo(sam, 'Your time alone as a family', 'Begin family time');
	for (const page of [chantelle, jerome]) {
		await expect(page.getByText('Only your family can see this')).toBeVisible();
	}
	return { sam, chantelle, jerome };
}

test('the family writes together, and everybody else sees that it is alone and nothing more', async ({
	meeting
}) => {
	const priya = await meeting.sit('Priya');
	const screen = await meeting.screen();
	const { sam, chantelle, jerome } = await familyAlone(meeting);
	await expect(priya.getByRole('heading', { name: 'The family is on its own' })).toBeVisible();
	await expect(sam.getByText('The screen shows: The family’s time alone')).toBeVisible();

	await chantelle.getByRole('button', { name: 'Add a line' }).first().click();
	await chantelle.getByLabel('What we will do').pressSequentially('Jerome sleeps over on Fridays');
	await expect(jerome.getByText('Jerome sleeps over on Fridays')).toBeVisible();
	await writeNote(jerome, 'Mum is ashamed, go gently');
	await expect(chantelle.getByText('Mum is ashamed, go gently')).toBeVisible();
	for (const page of [priya, sam, screen]) {
		await expect(page.getByText('Jerome sleeps over')).toHaveCount(0);
		await expect(page.getByText('ashamed')).toHaveCount(0);
	}

	// Theirs again after a reload, and on the wall only while a family phone says so.
	await jerome.reload();
	await expect(jerome.getByText('Mum is ashamed, go gently')).toBeVisible();
	await jerome.getByRole('button', { name: 'Show our page on the big screen' }).click();
	await expect(screen.getByText('Jerome sleeps over on Fridays')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Take it off the big screen' }).click();
	await expect(screen.getByText('Jerome sleeps over on Fridays')).toHaveCount(0);
});

test('Sam comes in only when the family asks, and the board shows him nothing of its page', async ({
	meeting
}) => {
	const { sam, chantelle, jerome } = await familyAlone(meeting);
	await expect(sam.getByText('They have not asked for anything.')).toBeVisible();
	await expect(sam.getByRole('button', { name: 'I am going in' })).toHaveCount(0);
	await chantelle.getByRole('button', { name: 'Ask Sam to come in' }).click();
	await expect(jerome.getByText('You asked Sam to come in.')).toBeVisible();
	await sam.getByRole('button', { name: 'I am going in' }).click();
	await expect(chantelle.getByText('Sam is in the room with you')).toBeVisible();
	await sam.getByRole('button', { name: 'I have left the room' }).click();
	await expect(chantelle.getByText('Sam is in the room with you')).toHaveCount(0);
	await jerome.getByRole('button', { name: 'We are ready' }).click();
	await expect(sam.getByText('They are ready')).toBeVisible();
});

test('the child lets her advocate in, and nobody else can', async ({ meeting }) => {
	const [maya, tola] = [await meeting.sit('Maya'), await meeting.sit('Tola')];
	const { chantelle } = await familyAlone(meeting);
	await expect(tola.getByRole('heading', { name: 'The family is on its own' })).toBeVisible();
	await expect(chantelle.getByRole('button', { name: 'Let Tola in' })).toHaveCount(0);
	await maya.getByRole('button', { name: 'Let Tola in' }).click();
	await expect(tola.getByText('Only your family can see this')).toBeVisible();
	await expect(chantelle.getByText('Tola is in your time alone')).toBeVisible();
	await maya.getByRole('button', { name: 'Ask Tola to leave' }).click();
	await expect(tola.getByRole('heading', { name: 'The family is on its own' })).toBeVisible();
});

test('a phone that comes in late waits until the family has seen whose it is', async ({
	meeting
}) => {
	const { chantelle } = await familyAlone(meeting);
	const lucia = await meeting.sit('Lúcia');
	await expect(lucia.getByText('Your phone came in after this began.')).toBeVisible();
	await expect(chantelle.getByText('A new phone came in as Lúcia.')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Yes, this is Lúcia' }).click();
	await expect(lucia.getByText('Only your family can see this')).toBeVisible();
});

test('what the family brings is seen first, can be taken back, and the rest can be deleted', async ({
	meeting
}) => {
	test.slow();
	const { sam, chantelle, jerome } = await familyAlone(meeting);
	const priya = await meeting.sit('Priya');
	await chantelle.getByRole('button', { name: 'Add a line' }).first().click();
	await chantelle.getByLabel('What we will do').pressSequentially('Nan texts at eight');
	await writeNote(jerome, 'not for the others');
	await saved(chantelle);
	await goTo(sam, 'Agreeing the plan', 'Begin agreeing the plan');

	// More time alone: what was written before is there to be read, and can still be brought.
	await goTo(sam, 'Your time alone as a family', 'Begin family time');
	await chantelle.getByText('What you wrote in your earlier time alone').click();
	await expect(chantelle.getByText('Nan texts at eight')).toBeVisible();
	await goTo(sam, 'Agreeing the plan', 'Begin agreeing the plan');

	await chantelle.getByRole('button', { name: 'Bring your plan to the table' }).click();
	await expect(chantelle.getByLabel(/Nan texts at eight/)).toBeChecked();
	await expect(chantelle.getByLabel(/not for the others/)).not.toBeChecked();
	await chantelle.getByRole('button', { name: 'See it as everyone will' }).click();
	await chantelle.getByRole('button', { name: 'Bring it to the table' }).click();
	await chantelle.getByRole('button', { name: 'Stop, take it back' }).click();
	await openTab(priya, 'Board');
	await priya.getByRole('button', { name: 'Our plan' }).click();
	await chantelle.getByRole('button', { name: 'Bring it to the table' }).click();
	await expect(priya.getByText('Nan texts at eight')).toBeVisible({ timeout: 20_000 });
	await expect(priya.getByText('not for the others')).toHaveCount(0);

	await chantelle.getByRole('button', { name: 'Delete our page' }).click();
	await chantelle.getByRole('button', { name: 'Yes, delete it' }).click();
	await expect(jerome.getByRole('button', { name: 'Bring your plan to the table' })).toHaveCount(0);
	await expect(priya.getByText('Nan texts at eight')).toBeVisible();
});

test('rights that change while a phone is on its way back in reach it', async ({ meeting }) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	const chantelle = await meeting.sit('Chantelle');
	const phase = (to: string) => mustDo(sam, { type: 'phase.set', phase: to });
	let isHeld = false;
	// Its rooms are told, and twice something else is true before it can open a line.
	await chantelle.route('**/rooms', async (route) => {
		const response = await route.fetch();
		if (!isHeld) {
			isHeld = true;
			await phase('agreeing');
			await phase('familyTime');
		}
		await route.fulfill({ response });
	});
	await phase('familyTime');
	await expect(chantelle.getByText('What you wrote in your earlier time alone')).toBeVisible();
	expect(isHeld).toBe(true);
});
