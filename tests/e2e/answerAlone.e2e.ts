// Answer alone, lock, take back, show together; passes and private answers look the same to everybody else.
import { expect, test } from './meeting.ts';

test('what is only for the coordinator looks like a pass to all others', async ({ meeting }) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	const priya = await meeting.sit('Priya');
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await chantelle.locator('label:has(input[value="2"])').click();
	await chantelle
		.getByLabel('Who sees my answer')
		.selectOption({ label: 'Only the person running the meeting' });
	await chantelle.getByRole('button', { name: 'I’m ready' }).click();
	await priya.locator('label:has(input[value="3"])').click();
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	// Taken back and given again: the later one counts.
	await priya.getByRole('button', { name: 'Change my mind' }).click();
	await priya.locator('label:has(input[value="7"])').click();
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(priya.locator('.dot')).toHaveCount(1);
	await expect(priya.getByText('Priya: 7')).toBeVisible();
	await expect(priya.getByRole('main').getByText('Chantelle')).toHaveCount(0);
	// Not for whoever stands behind Sam: it shows only while held.
	await expect(sam.getByText('Only for you: Chantelle said 2.')).toHaveCount(0);
	const held = sam.getByRole('button', { name: 'Hold to see it' });
	await held.focus();
	await sam.keyboard.down('Space');
	await expect(sam.getByText('Only for you: Chantelle said 2.')).toBeVisible();
	await sam.keyboard.up('Space');
	await expect(sam.getByText('Only for you: Chantelle said 2.')).toHaveCount(0);

	// A second round is a new answer; both are kept.
	await sam.getByRole('button', { name: 'Ask once more' }).click();
	await priya.locator('label:has(input[value="8"])').click();
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await priya.getByRole('button', { name: 'Board' }).click();
	await priya.getByRole('button', { name: 'Where are we?' }).click();
	await expect(priya.getByText('Priya: 7')).toBeVisible();
	await expect(priya.getByText('Priya: 8')).toBeVisible();
});

test('a scale without both ends cannot be asked', async ({ meeting }) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'New scaling question' }).click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByLabel('The question').fill('How are Fridays?');
	await dialog.getByLabel('What 0 means here').fill('nobody comes');
	await expect(dialog.getByRole('button', { name: 'Ask it now' })).toBeDisabled();
	await dialog.getByLabel('What 10 means here').fill('somebody is always there');
	await dialog.getByRole('button', { name: 'Ask it now' }).click();
	await expect(sam.getByText('0 of 7 are ready.')).toBeVisible();
});

test('an answer begun is still there after a look at the board, and is given back when the reveal overtakes it', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	await sam.getByRole('button', { name: 'Ask it now' }).first().dblclick();
	await jerome.locator('label:has(input[value="7"])').click();
	await jerome.getByLabel('What makes it a 7').fill('because Nan is there');
	await jerome.getByRole('button', { name: 'Board' }).click();
	await jerome.getByRole('button', { name: 'Now', exact: true }).click();
	await expect(jerome.getByLabel('What makes it a 7')).toHaveValue('because Nan is there');
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(jerome.getByText('because Nan is there')).toBeVisible();
	await expect(jerome.getByRole('button', { name: 'Put it in my notes' })).toBeVisible();
});
