// The default that must work best: one person writes, nobody needs a phone.
import { expect, setStep, test } from './meeting.ts';

test('Sam types Grace’s card, and it stands there as hers', async ({ meeting }) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await sam.getByRole('button', { name: 'Add words' }).first().click();
	await sam.getByLabel('Write here').fill('Theo sleeps well at mine');
	await sam.getByLabel('Whose words are these?').selectOption({ label: 'Grace Reid' });
	await sam.getByRole('button', { name: 'Put it on the board' }).click();
	const card = screen.getByRole('article').filter({ hasText: 'Theo sleeps well at mine' });
	await expect(card).toContainText('Grace Reid');
	await expect(card).toContainText('typed by Sam');
});

test('a plan line typed for Grace counts once she has said yes', async ({ meeting }) => {
	const sam = await meeting.sam();
	await setStep(sam, 'Our plan', 'Listen');
	await sam.getByLabel('Whose words are these?').selectOption({ label: 'Grace Reid' });
	await sam.getByRole('button', { name: 'Add a line' }).first().click();
	await sam.getByLabel('What we will do').fill('I ring Maya every night');
	await sam.getByRole('button', { name: 'Done' }).click();
	const line = sam.getByRole('article').filter({ hasText: 'I ring Maya every night' });
	await expect(line).toContainText('Read this back to Grace');
	await line.getByRole('button', { name: 'I heard Grace say yes' }).click();
	await expect(line).not.toContainText('Read this back');

	// Her yes was to these words: after a change she is asked again.
	const grace = await meeting.sit('Grace');
	await grace.getByRole('button', { name: 'Board' }).click();
	await grace.getByRole('button', { name: 'Our plan' }).click();
	const hers = grace.getByRole('article').filter({ hasText: 'I ring Maya every night' });
	await hers.getByRole('button', { name: 'Change' }).click();
	await grace.getByLabel('What we will do').fill('I ring Maya every night at eight');
	await expect(line).toContainText('Read this back to Grace');
	await grace.getByRole('button', { name: 'Done' }).click();
	await grace.getByRole('button', { name: 'Yes, these are my words' }).click();
	await expect(line).not.toContainText('Read this back');
});

test('a phone is handed round: one tap to the next person, nothing of the last', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await sam.getByRole('button', { name: 'Hand a phone round' }).click();
	await sam.getByRole('button', { name: 'I am Grace Reid' }).click();
	const round = sam.getByRole('dialog');
	await round.locator('label:has(input[value="4"])').click();
	await round.getByLabel('What makes it a 4').fill('secret reason of Grace');
	await round.getByRole('button', { name: 'I’m ready' }).click();
	await expect(round.getByText('Everyone has answered')).toBeVisible();
	await round.getByRole('button', { name: 'Stop handing round' }).click();
	await expect(sam.getByText('1 of 7 are ready.')).toBeVisible();
	expect(await sam.content()).not.toContain('secret reason of Grace');
});
