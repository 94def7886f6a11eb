// Two people who must not meet, in a meeting that is not held in parts: one is not let in, and words are asked about.
import { axe } from './axe.ts';
import { keepApart } from './keptApart.ts';
import { expect, openTab, test } from './meeting.ts';

test('one of the two is not let in, and nobody comes back under that name', async ({ meeting }) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	const chantelle = await meeting.sit('Chantelle');
	await sam.getByRole('button', { name: 'People who must not meet' }).click();
	const dialog = sam.getByRole('dialog', { name: 'People who must not meet' });
	await dialog.getByLabel('Who', { exact: true }).selectOption({ label: 'Chantelle Reid' });
	await dialog.getByLabel('must not meet whom?').selectOption({ label: 'Jerome Reid' });
	await dialog.getByRole('group', { name: 'Who is not let in?' }).getByLabel('Jerome Reid').check();
	await axe(sam, 'people who must not meet');
	await dialog.getByRole('button', { name: 'Keep them apart' }).click();
	await expect(dialog.getByText('Jerome Reid is not let into this meeting.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	// His phone shows nothing of the meeting any more, and not why.
	await expect(jerome.getByText('Reid')).toHaveCount(0);
	await expect(jerome.getByText('must not meet')).toHaveCount(0);
	await openTab(chantelle, 'Help');
	await expect(chantelle.getByText('Jerome Reid')).toHaveCount(0);
	// Taken back, by whoever opens the page again.
	await sam.getByRole('button', { name: 'People who must not meet' }).click();
	await dialog.getByRole('button', { name: 'They may meet after all' }).click();
	await dialog.getByRole('button', { name: 'Yes, they may meet' }).click();
	await expect(dialog.getByText('must not meet.')).toHaveCount(0);
});

test('[KA4] what is typed where all can read it goes only when the field is left, and an address is asked about', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	await keepApart(sam);

	const why = sam.getByRole('textbox', { name: 'Why we are here' });
	const read = grace.getByRole('textbox', { name: 'Why we are here' });
	const begun = await read.inputValue();
	await expect(sam.getByText('Your words go up when you leave this field.')).toBeVisible();
	await why.press('End');
	await why.pressSequentially(' She is at 14 Mill Lane now.');
	await why.blur();
	const question = sam.getByRole('dialog', { name: 'Does this say where somebody is?' });
	await question.getByRole('button', { name: 'Change it first' }).click();
	await why.fill('So that the children are safe.');
	await expect(read).toHaveValue(begun);
	await why.blur();
	await expect(read).toHaveValue('So that the children are safe.');
	await expect(question).toHaveCount(0);
	await why.fill('Grace is at 14 Mill Lane, and says so.');
	await why.blur();
	await question.getByRole('button', { name: 'Put it up anyway' }).click();
	await expect(read).toHaveValue('Grace is at 14 Mill Lane, and says so.');
});
