// Coming in: by one's own invite, on another phone, with the code, and when it does not work.
import { invited } from '../kit/people.ts';
import { expect, openFold, phone, test } from './meeting.ts';

test('[H14] the invite’s secret is out of the address bar before anybody taps', async ({
	meeting
}) => {
	const page = await (await meeting.browser()).newPage();
	const { invite } = invited(meeting.demo, 'Chantelle');
	await page.goto(`/j#${invite}`);
	await expect(page.getByRole('heading', { name: 'Are you' })).toBeVisible();
	expect(page.url()).not.toContain(invite);
	await page.getByRole('button', { name: 'Join as' }).click();
	await page.waitForURL(/\/s\//);
	await page.goBack();
	expect(page.url()).not.toContain(invite);
});

test('[B15] titles and the page before joining say nothing of the meeting', async ({ meeting }) => {
	const page = await (await meeting.browser()).newPage();
	for (const path of ['/j', '/join', '/screen']) {
		await page.goto(path);
		await expect(page).toHaveTitle('Meeting');
	}
	const chantelle = await meeting.sit('Chantelle');
	await expect(chantelle).toHaveTitle('Meeting');
	const html = await chantelle.request.get(chantelle.url()).then((answer) => answer.text());
	for (const word of ['Reid family', 'Theo', 'Darren', 'Nan']) expect(html).not.toContain(word);
});

test('an unknown link and an unknown code each say their own clear thing', async ({ meeting }) => {
	const page = await (await meeting.browser()).newPage();
	await page.goto(`/j#${'x'.repeat(43)}`);
	await expect(page.getByRole('heading', { name: 'We do not know this' })).toBeVisible();
	await page.goto('/join');
	await page.getByLabel('Code from the big screen').fill('ZZZZZZ');
	await page.getByLabel('Your first name').fill('Kev');
	await page.getByRole('button', { name: 'Ask to come in' }).click();
	await expect(page.getByText('We do not know this')).toBeVisible();
});

test('whoever is let in from the waiting room is in, as the person the coordinator chose', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const andre = await (await meeting.browser({ size: phone })).newPage();
	await andre.goto('/join');
	const code = await sam.locator('.code').innerText();
	await andre.getByLabel('Code from the big screen').fill(code);
	await andre.getByLabel('Your first name').fill('andré');
	await andre.getByRole('button', { name: 'Ask to come in' }).click();
	await expect(andre.getByRole('heading', { name: 'You are at the door' })).toBeVisible();
	// Only the coordinator sees who it may be.
	await expect(sam.getByLabel('Who is this?').locator('option:checked')).toHaveText(
		/Andre Baptiste/
	);
	await sam.getByRole('button', { name: 'Let in' }).click();
	await expect(andre.getByText('Phones down')).toBeVisible({ timeout: 10_000 });
});

test('a closed door keeps those inside and stops newcomers', async ({ meeting }) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	const code = await sam.locator('.code').innerText();
	await openFold(sam, 'Door, screen and paper');
	await sam.getByRole('button', { name: 'Close the door' }).click();
	const late = await (await meeting.browser()).newPage();
	await late.goto('/join');
	await late.getByLabel('Code from the big screen').fill(code);
	await late.getByLabel('Your first name').fill('Kev');
	await late.getByRole('button', { name: 'Ask to come in' }).click();
	await expect(late.getByText('The door is closed just now')).toBeVisible();
	await expect(chantelle.getByText('Saved', { exact: true })).toBeVisible();
});

test('two people can sit in one browser and never mix', async ({ meeting }) => {
	const shared = await meeting.browser();
	const grace = await meeting.sit('Grace', { in: shared });
	const jerome = await meeting.sit('Jerome', { in: shared });
	await grace.getByRole('button', { name: 'My page' }).click();
	await grace.getByLabel('My notes').fill('only for Grace');
	await expect(grace.getByText('Saved', { exact: true })).toBeVisible();
	await jerome.getByRole('button', { name: 'My page' }).click();
	await expect(jerome.getByLabel('My notes')).toHaveValue('');
	await grace.reload();
	await grace.getByRole('button', { name: 'My page' }).click();
	await expect(grace.getByLabel('My notes')).toHaveValue('only for Grace');
});

test('[PS1] somebody removed while their line was cut learns it as soon as it is back', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	await jerome.context().setOffline(true);
	await sam.getByRole('button', { name: /^Jerome/ }).click();
	await sam.getByRole('button', { name: 'Remove from the meeting' }).click();
	await sam.getByRole('button', { name: /^Yes/ }).click();
	await expect(sam.getByRole('button', { name: /^Jerome/ })).toHaveCount(0);
	await jerome.context().setOffline(false);
	await expect(jerome.getByRole('heading', { name: 'This page is closed' })).toBeVisible({
		timeout: 20_000
	});
	meeting.complaints.length = 0; // the browser's own word about the lost connection
});

test('somebody removed is out at once, everywhere', async ({ meeting }) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	await expect(jerome.getByText('Phones down')).toBeVisible();
	await sam.getByRole('button', { name: 'Jerome Reid' }).click();
	await sam.getByRole('button', { name: 'Remove from the meeting' }).click();
	await sam.getByRole('button', { name: 'Yes, remove this person' }).click();
	await expect(jerome.getByRole('heading', { name: 'This page is closed' })).toBeVisible();
	await jerome.reload();
	await expect(jerome.getByRole('heading', { name: 'You have left' })).toBeVisible();
	// What he said keeps his name.
	await sam.getByRole('button', { name: 'Our plan' }).click();
	await expect(sam.getByText('Jerome Reid · uncle')).toBeVisible();
});

test('when the meeting ends, every phone says so and holds nothing', async ({ meeting }) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await chantelle.getByRole('button', { name: 'Board' }).click();
	await expect(chantelle.getByText('Maya is in school every day')).toBeVisible();
	await sam.getByRole('button', { name: 'Closed' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }).click();
	await expect(chantelle.getByRole('heading', { name: 'This meeting has ended' })).toBeVisible();
	expect(await chantelle.content()).not.toContain('Maya is in school every day');
});
