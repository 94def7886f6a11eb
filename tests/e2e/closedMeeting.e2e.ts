// What no longer can be done is not offered: the desk and the phone of whoever ran a meeting, once it is closed.
import type { Page } from '@playwright/test';
import { expect, openFold, test } from './meeting.ts';

/** Nothing that moves a meeting along. */
async function expectNothingToPress(page: Page): Promise<void> {
	await expect(page.getByRole('group', { name: 'Pens:' })).toHaveCount(0);
	await expect(page.getByLabel('The screen shows:')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Scaling question' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Questions to ask' })).toHaveCount(0);
}

test('[CT5] [CT6] a closed meeting is read, copied and put right, and no control of it is left', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const phone = await meeting.sit('Sam');
	const other = await meeting.sit('Sam');
	await phone.getByRole('button', { name: 'Run the meeting' }).click();
	await expect(sam.getByRole('group', { name: 'Pens:' })).toBeVisible();
	await expect(phone.getByRole('group', { name: 'Pens:' })).toBeVisible();
	const agenda = sam.getByRole('navigation', { name: 'Steps of the meeting' });
	for (const step of ['Copies', 'Closed']) {
		await agenda.getByRole('listitem').getByRole('button', { name: step }).click();
		await sam.getByRole('dialog').locator('.primary').click();
	}
	await expect(sam.getByRole('group', { name: 'Pens:' })).toHaveCount(0);
	// The one on which nobody ever ran it too: that it is over stands in place of what goes on now.
	for (const page of [sam, phone, other]) {
		await expect(page.getByRole('heading', { name: 'This meeting has ended' })).toBeVisible();
		await expect(page.getByText('You can still read the board')).toBeVisible();
		await expect(page.getByText('Phones down')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Back to what everyone sees' })).toHaveCount(0);
	}
	await expect(other.getByText('Your part in this meeting')).toHaveCount(0);
	for (const page of [sam, phone]) {
		await expectNothingToPress(page);
		for (const step of await page
			.getByRole('listitem')
			.getByRole('button', { name: 'Welcome' })
			.all())
			await expect(step).toBeDisabled();
		// Who was here is still put right, the board read, the paper made, the desk locked.
		await page.getByLabel('Is Grace Reid here?').selectOption('left');
		await openFold(page, 'Door, screen and paper');
		await expect(page.getByRole('link', { name: 'Paper copy' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Close the door' })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Connect the big screen' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Grace Reid' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('nan')).toBeVisible();
		await expect(dialog.getByRole('button')).toHaveText(['Close']);
		await dialog.getByRole('button', { name: 'Close' }).click();
	}
	await sam.getByRole('button', { name: 'Our plan', exact: true }).click();
	await expect(sam.getByRole('article', { name: 'A line of the plan' }).first()).toBeVisible();
	await expect(sam.getByRole('button', { name: 'Fill the screen with it' })).toHaveCount(0);
});
