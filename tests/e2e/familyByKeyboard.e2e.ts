// The family map by keyboard alone: somebody is added, put right and linked, and everybody's map has it (FM9, FM15).
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, laptop, saved, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const most = 150;

/** Key after key until it has the focus, and is seen to have it. */
async function goTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(to).toBeVisible();
	const isThere = () => to.evaluate((element) => element.matches(':focus-visible'));
	for (let presses = 0; presses < most && !(await isThere()); presses += 1)
		await page.keyboard.press(key);
	await expect(to).toBeFocused();
}

async function press(page: Page, name: string, within: Page | Locator = page): Promise<void> {
	await goTo(page, within.getByRole('button', { name, exact: true }));
	await page.keyboard.press('Enter');
}

/** Into the field that has the focus, or the next one of that name. */
async function write(page: Page, form: Locator, label: string, text: string): Promise<void> {
	await goTo(page, form.getByLabel(label).first());
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
}

async function tick(page: Page, form: Locator, group: string, name: string): Promise<void> {
	const chip = form.getByRole('group', { name: group }).getByRole('button', { name, exact: true });
	await goTo(page, chip);
	await page.keyboard.press('Space');
	await expect(chip).toHaveAttribute('aria-pressed', 'true');
}

test('[FM9] [FM15] by keyboard alone nan adds two people, puts her own year right, says whose child she is, who is a couple and who lives together; mum’s phone has it all', async ({
	meeting
}) => {
	test.slow();
	const grace = await meeting.sit('Grace', { size: laptop });
	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Family map');

	await press(grace, 'Board', grace.getByRole('navigation', { name: 'Places' }));
	await press(grace, 'More tools');
	await press(grace, 'Family map', grace.getByRole('listitem'));
	await expect(grace.getByRole('img', { name: /^Family map: 7 people/ })).toBeVisible();

	// Two people, one after the other: the way to add the next one is where the first one was put up.
	const adding = grace.getByRole('form', { name: 'Add someone' });
	const add = grace.getByRole('button', { name: 'Add someone', exact: true });
	await press(grace, 'Add someone');
	await expect(adding.getByLabel('Their name')).toBeFocused();
	await grace.keyboard.type('Pearl');
	await write(grace, adding, 'Who are they to the children?', 'great-nan');
	await tick(grace, adding, 'How are they drawn?', 'A woman or a girl: a circle');
	await press(grace, 'Put it on the board', adding);
	await expect(add).toBeFocused();
	await grace.keyboard.press('Enter');
	await grace.keyboard.type('Winston');
	await write(grace, adding, 'Who are they to the children?', 'great-grandad');
	await tick(grace, adding, 'How are they drawn?', 'A man or a boy: a square');
	await tick(grace, adding, 'Who do they live with?', 'Pearl');
	await press(grace, 'Put it on the board', adding);
	await expect(add).toBeFocused();

	// Her own year, and whose child she is.
	const own = grace.getByRole('article').filter({ hasText: '1967' });
	const more = own.getByRole('button', { name: 'More' });
	await goTo(grace, more, 'Shift+Tab');
	await grace.keyboard.press('Enter');
	await press(grace, 'Change', own);
	const changing = grace.getByRole('article').filter({ has: grace.getByLabel('Their name') });
	await expect(changing.getByLabel('Their name')).toBeFocused();
	await tick(grace, changing, 'Who are their mum and dad?', 'Pearl');
	await tick(grace, changing, 'Who are their mum and dad?', 'Winston');
	await write(grace, changing, 'In which year were they born?', '1968');
	await press(grace, 'Done', changing);
	await expect(
		grace.getByRole('article').filter({ hasText: '1968' }).getByRole('button', { name: 'Less' })
	).toBeFocused();

	// A couple.
	await press(grace, 'Add a couple');
	const couple = grace.getByRole('form', { name: 'Add a couple' });
	await expect(couple.getByLabel('One of them')).toBeFocused();
	await grace.keyboard.type('Pearl');
	await goTo(grace, couple.getByLabel('And the other'));
	await grace.keyboard.type('Winston');
	await tick(grace, couple, 'How is it between them now?', 'Married');
	await press(grace, 'Put it on the board', couple);
	await expect(grace.getByRole('button', { name: 'Add a couple', exact: true })).toBeFocused();
	await saved(grace);
	await axe(grace, 'family map after all was done by keys');

	const map = chantelle.getByRole('img', { name: /^Family map: 9 people, 4 generations/ });
	await expect(map).toBeVisible();
	await expect(map).toHaveAccessibleDescription(/Home [BC]: Pearl and Winston\./);
	await expect(chantelle.getByRole('article').filter({ hasText: '1968' })).toContainText(
		/Who are their mum and dad\?\s*Pearl; Winston/
	);
	await expect(chantelle.getByRole('article').filter({ hasText: 'Married' })).toContainText(
		/Pearl.*Winston/s
	);
});

test('[FM9] on a small window each question has the focus when it is asked', async ({
	meeting
}) => {
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Family map');
	const add = grace.getByRole('button', { name: 'Add a couple', exact: true });
	await goTo(grace, add);
	await grace.keyboard.press('Enter');
	const couple = grace.getByRole('form', { name: 'Add a couple' });
	await expect(couple.getByLabel('One of them')).toBeFocused();
	await grace.keyboard.type('Grace');
	await press(grace, 'Next', couple);
	await expect(couple.getByLabel('And the other')).toBeFocused();
	await grace.keyboard.type('Andre');
	await press(grace, 'Next', couple);
	await expect(couple.getByRole('button', { name: 'Married', exact: true })).toBeFocused();
	await grace.keyboard.press('Space');
	await press(grace, 'Next', couple);
	await expect(couple.getByLabel('Since when?')).toBeFocused();
	await grace.keyboard.type('since 2009');
	await press(grace, 'Put it on the board', couple);
	await expect(add).toBeFocused();
	await axe(grace, 'after a couple was added by keys on a phone');
});
