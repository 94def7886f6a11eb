// "Nobody reads this until you share it": Maya writes, says who may read, and takes it back.
import type { Page } from '@playwright/test';
import { expect, laptop, openTab, saved, setStep, test } from './meeting.ts';

async function sayIn(page: Page, house: string, text: string): Promise<void> {
	const section = page.locator('section.house', {
		has: page.getByRole('heading', { name: house })
	});
	await section.getByRole('button', { name: 'Write here' }).click();
	await page.keyboard.type(text);
	await section.getByRole('button', { name: 'Read it back' }).last().click();
	await section.getByRole('button', { name: 'Yes, these are my words' }).click();
	await expect(section.getByText(text)).toBeVisible();
}

async function letRead(page: Page, text: string, ...names: (string | RegExp)[]): Promise<void> {
	const word = page.locator('article', { hasText: text });
	await word.getByRole('button', { name: 'Who may read this?' }).click();
	for (const name of names) await word.getByLabel(name).check();
	await word.getByRole('button', { name: 'See what they will see' }).click();
	await expect(word.getByText('This is what they will see, word for word:')).toBeVisible();
	await word.getByRole('button', { name: 'Let them read it' }).click();
}

const key = 'When I hear the key';

test('Maya’s words reach Tola only, when Maya says so, and not before ten seconds are over', async ({
	meeting
}) => {
	test.slow();
	const [maya, tola, priya] = [
		await meeting.sit('Maya'),
		await meeting.sit('Tola'),
		await meeting.sit('Priya')
	];
	await openTab(maya, 'My page');
	await expect(
		maya.getByText('Nobody reads this until you share it.', { exact: true })
	).toBeVisible();
	await expect(maya.getByText('In danger ring 999. Childline: 0800 1111.').first()).toBeVisible();
	await expect(maya.getByText('If you show us someone is hurting you')).toBeVisible();
	await sayIn(maya, 'My house of worries', key);
	await openTab(tola, 'My page');
	await openTab(priya, 'My page');

	await letRead(maya, key, /Tola James/);
	await maya.getByRole('button', { name: 'Stop, take it back' }).click();
	await maya.getByRole('button', { name: 'Let them read it' }).click();
	await expect(maya.getByText('Nobody has it yet')).toBeVisible();
	await expect(tola.getByText('Maya lets you read something')).toBeVisible({ timeout: 20_000 });
	await expect(tola.getByText(key)).toHaveCount(0);
	await tola.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(tola.getByText(key)).toBeVisible();
	await expect(priya.getByText('Maya lets you read something')).toHaveCount(0);

	const word = maya.locator('article', { hasText: key });
	await word.getByRole('button', { name: 'Who may read this?' }).click();
	await expect(word.getByText('can read it now')).toBeVisible();
	await word.getByRole('button', { name: 'Take it back' }).click();
	await expect(tola.getByText(key)).toHaveCount(0);
});

test('what is for everyone waits on Sam’s desk, then fills the wall with nothing beside it', async ({
	meeting
}) => {
	test.slow();
	const [maya, sam, screen] = [
		await meeting.sit('Maya'),
		await meeting.sam(),
		await meeting.screen()
	];
	await openTab(maya, 'My page');
	await sayIn(maya, 'My house of good things', 'Fridays at Nan’s. Maths.');
	await letRead(maya, 'Maths.', 'Everyone in the meeting');
	await expect(sam.getByText('Maya lets everyone read something')).toBeVisible({ timeout: 20_000 });
	await sam.getByRole('button', { name: 'Read it', exact: true }).click();
	await expect(sam.getByText('Could it put Maya at risk')).toBeVisible();
	await sam.getByRole('button', { name: 'Open it for them' }).click();
	await expect(sam.getByText('It opens in ten seconds.')).toBeVisible();
	await expect(sam.getByRole('heading', { name: 'Maya’s own words' })).toBeVisible({
		timeout: 20_000
	});
	await setStep(sam, 'The children’s own words', 'Listen');
	await expect(screen.getByRole('main').getByText('Fridays at Nan’s. Maths.')).toBeVisible();
	await expect(screen.getByRole('heading')).toHaveCount(0);
});

test('Tola writes with Maya: her words, written by Tola, until Maya stops it', async ({
	meeting
}) => {
	const [maya, tola] = [await meeting.sit('Maya'), await meeting.sit('Tola', { size: laptop })];
	await openTab(maya, 'My page');
	await maya.getByText('Who may write here with me?').click();
	await maya.getByRole('button', { name: 'Let Tola write with me' }).click();
	await openTab(tola, 'My page');
	await expect(tola.getByRole('heading', { name: 'Maya’s houses' })).toBeVisible();
	await sayIn(tola, 'My house of dreams', 'A quiet flat and Biscuit.');
	await saved(tola);
	await expect(maya.getByText('Maya, written by Tola')).toBeVisible();
	await maya.getByRole('button', { name: 'Stop Tola writing here' }).click();
	await expect(tola.getByRole('heading', { name: 'Maya’s houses' })).toHaveCount(0);
	await expect(tola.getByText('Biscuit')).toHaveCount(0);
	await maya.getByRole('button', { name: 'I’m done' }).click();
	await expect(maya.getByText('You can always come back.')).toBeVisible();
});
