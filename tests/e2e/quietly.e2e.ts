// "I can't talk freely" and two more words that need not be said aloud.
import { expect, openTab, test } from './meeting.ts';

test('somebody who cannot talk freely tells Sam, and their phone shows something else at once', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await openTab(chantelle, 'Help');
	await chantelle.getByRole('button', { name: 'I can’t talk freely' }).click();
	await chantelle.waitForURL('**/away');
	await expect(chantelle.getByText(/meeting|Kinboard|family/i)).toHaveCount(0);

	// Whoever stands behind the desk reads nothing; held down, it says who.
	const note = sam.getByRole('button', { name: 'A note for you: hold to read' });
	await expect(note).toBeVisible();
	await expect(sam.getByText('cannot talk freely')).toHaveCount(0);
	await note.hover();
	await sam.mouse.down();
	await expect(sam.getByText('Chantelle cannot talk freely.')).toBeVisible();
	await sam.mouse.up();
	await expect(sam.getByText('cannot talk freely')).toHaveCount(0);
	await sam.getByRole('button', { name: 'Seen' }).click();
	await expect(note).toHaveCount(0);
});

test('who wants to speak or needs a break tells Sam, and can take it back', async ({ meeting }) => {
	const sam = await meeting.sam();
	const maya = await meeting.sit('Maya');
	const priya = await meeting.sit('Priya');
	await openTab(maya, 'Help');
	await maya.getByRole('button', { name: 'I need a break' }).click();
	await expect(sam.getByText('Maya needs a break.')).toBeVisible();
	await maya.getByRole('button', { name: 'I want to speak' }).click();
	await expect(sam.getByText('Maya wants to speak.')).toBeVisible();
	await maya.getByRole('button', { name: 'I need a break' }).click();
	await expect(sam.getByText('Maya needs a break.')).toHaveCount(0);
	await sam.getByRole('button', { name: 'Seen' }).click();
	await expect(maya.getByRole('button', { name: 'I want to speak' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(priya.getByText(/needs a break|wants to speak/)).toHaveCount(0);
});
