// The heart of a family group conference with five people and a screen, as it really goes:
// one on a slow line, one who reloads in mid-word, one who writes Arabic, one without a phone, one turned away.
import { expect, openTab, phone, saved, setStep, test } from './meeting.ts';

test('five people and a screen through the whole path', async ({ meeting }) => {
	test.slow();
	const sam = await meeting.sam({ byDoor: true });
	const screen = await meeting.screen({ byDoor: true });
	const chantelle = await meeting.sit('Chantelle', { byDoor: true });
	const maya = await meeting.sit('Maya', { byDoor: true });
	const jerome = await meeting.sit('Jerome', { byDoor: true });
	const lucia = await meeting.sit('Lúcia', { byDoor: true, locale: 'ar' });

	// Jerome is on a bad line for the whole meeting.
	const line = await jerome.context().newCDPSession(jerome);
	await line.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 6000,
		uploadThroughput: 6000
	});

	// Everybody writes about what works well; nobody sees a letter before it is put on the board.
	await setStep(sam, 'What’s working well', 'Write');
	await chantelle.getByRole('button', { name: 'What’s good' }).click();
	await chantelle.getByLabel('What’s good').fill('The kids laugh at Fridays');
	await saved(chantelle);
	await expect(screen.getByText('The kids laugh')).toHaveCount(0);
	await expect(sam.getByText('The kids laugh')).toHaveCount(0);

	// She reloads in mid-word: it is there again, and still hers alone.
	await chantelle.reload();
	await expect(chantelle.getByLabel('What’s good')).toHaveValue('The kids laugh at Fridays');
	await chantelle.getByLabel('What’s good').press('Control+End');
	await chantelle.getByLabel('What’s good').pressSequentially(' with Nan');
	await chantelle.getByRole('button', { name: 'Put it on the board' }).click();
	for (const page of [screen, sam]) {
		await expect(page.getByText('The kids laugh at Fridays with Nan')).toBeVisible();
	}
	await expect(chantelle.getByLabel('What’s good')).toHaveCount(0);

	// Lúcia writes in Arabic, mirrored; it stands on the wall in its own direction.
	await expect(lucia.locator('html')).toHaveAttribute('dir', 'rtl');
	await lucia.locator('.drafts .row button').first().click();
	await lucia.locator('.drafts textarea').fill('البيت هادئ يوم الجمعة 🙂');
	await lucia.locator('.drafts button.primary').click();
	await expect(screen.getByText('البيت هادئ يوم الجمعة 🙂')).toBeVisible();

	// A neighbour comes with the code; Sam knows nobody of that name and says no.
	const stranger = await (await meeting.browser({ size: phone })).newPage();
	await stranger.goto('/join');
	const code = await screen.locator('.code').innerText();
	await stranger.getByLabel('Code from the big screen').fill(code.toLowerCase());
	await stranger.getByLabel('Your first name').fill('Kev');
	await stranger.getByRole('button', { name: 'Ask to come in' }).click();
	await expect(stranger.getByRole('heading', { name: 'You are at the door' })).toBeVisible();
	await expect(sam.getByText('Kev')).toBeVisible();
	await sam.getByRole('button', { name: 'Not now' }).click();
	await expect(stranger.getByRole('heading', { name: 'Not now' })).toBeVisible();

	// The plan, letter by letter, two of the family at once.
	await setStep(sam, 'Our plan', 'Write');
	await maya.getByRole('button', { name: 'Add a line' }).nth(2).click();
	await maya.getByLabel('What we will do').pressSequentially('Theo sees Dad at the park');
	await expect(screen.getByText('Theo sees Dad at the park')).toBeVisible();
	await expect(jerome.getByText('Theo sees Dad at the park')).toBeVisible({ timeout: 20_000 });
	const line3 = jerome.getByRole('article').filter({ hasText: 'Theo sees Dad' });
	await line3.getByRole('button', { name: 'Change' }).click();
	await jerome.getByLabel('What we will do').press('Control+End');
	await jerome.getByLabel('What we will do').pressSequentially(', Nan is there');
	await maya.getByLabel('What we will do').press('Control+Home');
	await maya.getByLabel('What we will do').pressSequentially('Sundays: ');
	await expect(screen.getByText('Sundays: Theo sees Dad at the park, Nan is there')).toBeVisible({
		timeout: 20_000
	});

	// The scaling question: alone, then all together; Grace without a phone on a paper slip.
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	for (const [page, value] of [
		[chantelle, '6'],
		[maya, '5']
	] as const) {
		await page.locator(`label:has(input[value="${value}"])`).click();
		// A child says first who may see the number.
		if (page === maya) await page.getByLabel('Everyone, with my name').check();
		await page.getByRole('button', { name: 'I’m ready' }).click();
		await expect(page.getByText('It is locked')).toBeVisible();
	}
	await expect(screen.getByText('2 of 7 are ready.')).toBeVisible();
	await expect(screen.locator('.dot')).toHaveCount(0);
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByLabel('Number').selectOption('4');
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(screen.locator('.dot')).toHaveCount(3);
	await expect(screen.locator('.ruler').getByText('Grace')).toBeVisible();
	await expect(chantelle.getByText('from paper')).toBeVisible();
	await expect(chantelle.getByText('4 people passed.')).toBeVisible();

	// Everybody has the same board at the end, and all of it is saved.
	for (const page of [chantelle, maya]) {
		await openTab(page, 'Board');
		await expect(page.getByText('The kids laugh at Fridays with Nan')).toBeVisible();
		await saved(page);
	}
});
