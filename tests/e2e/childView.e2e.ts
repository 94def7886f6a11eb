// The child view: agreed with Maya, her page takes the board's place at once, and shows what Sam puts there.
import { expect, openTab, saved, test, openFold } from './meeting.ts';

const card = '9 January: Darren threw a plate';
const line = 'I sleep over every Friday till the summer.';

test('Maya’s page takes the place of the board, and what Sam ticks comes to it', async ({
	meeting
}) => {
	test.slow();
	const [maya, sam] = [await meeting.sit('Maya'), await meeting.sam()];
	await openTab(maya, 'Board');
	await expect(maya.getByText(card)).toBeVisible();

	await openFold(sam, 'How the children take part');
	await sam.getByRole('button', { name: 'Maya’s page' }).click();
	const dialog = sam.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: 'Begin the child view' })).toBeDisabled();
	await dialog.getByLabel('I have agreed with Maya how they take part in this meeting.').check();
	await dialog.getByRole('button', { name: 'Begin the child view' }).click();
	await expect(maya.getByRole('heading', { name: 'Hello Maya' })).toBeVisible();
	await expect(maya.getByText('The others are making a plan.')).toBeVisible();
	await expect(maya.getByText(card)).toHaveCount(0);
	await expect(maya.getByRole('button', { name: 'What we will do' })).toHaveCount(0);

	await dialog.getByLabel(line).check();
	await maya.getByRole('button', { name: 'What we will do' }).click();
	await expect(maya.getByText(line)).toBeVisible();
	await maya.getByRole('button', { name: 'Back' }).click();
	await maya.getByRole('button', { name: 'Who is here' }).click();
	await expect(maya.getByText('Tola James')).toBeVisible();
	await maya.reload();
	await expect(maya.getByRole('heading', { name: 'Hello Maya' })).toBeVisible();
	await maya.getByRole('button', { name: 'My own words' }).click();
	await expect(maya.getByText('Nobody reads this until you share it.')).toBeVisible();
	await saved(maya);

	await dialog.getByLabel('I have agreed with Maya how they take part').check();
	await dialog.getByRole('button', { name: 'Let Maya see the board like everybody' }).click();
	await expect(maya.getByRole('navigation', { name: 'Places' })).toBeVisible();
});

test('a question is put to Maya, and she answers it on her page', async ({ meeting }) => {
	const [maya, sam] = [await meeting.sit('Maya'), await meeting.sam()];
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await openFold(sam, 'How the children take part');
	await sam.getByRole('button', { name: 'Maya’s page' }).click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByLabel('I have agreed with Maya how they take part in this meeting.').check();
	await dialog.getByRole('button', { name: 'Begin the child view' }).click();
	await dialog.getByLabel('How sure are we that this plan will work?').check();
	await maya.getByRole('button', { name: 'How is it for me?' }).click();
	await maya.getByRole('radio', { name: '7', exact: true }).check({ force: true });
	await maya.getByLabel('Nobody', { exact: true }).check();
	await maya.getByRole('button', { name: 'I’m ready' }).click();
	await expect(maya.getByText('You said 7.')).toBeVisible();
	await maya.getByRole('button', { name: 'Back' }).click();
	await expect(maya.getByText('A question for you')).toHaveCount(0);
});
