// A scaling question begun with the usual words of its kind (server/SPEC.md CC11), and made to fit the family.
import { expect, test } from './meeting.ts';

test('[CC11] the usual words of a kind fill what is empty, follow its kind, and leave one’s own', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'New scaling question' }).click();
	const dialog = sam.getByRole('dialog');
	const question = dialog.getByLabel('The question', { exact: true });
	const [nought, ten] = [
		dialog.getByLabel('What 0 means here'),
		dialog.getByLabel('What 10 means')
	];
	const begin = dialog.getByRole('button', { name: 'Begin with our usual words' });
	await begin.click();
	await expect(question).toHaveValue('How sure are we that this plan will work?');
	await expect(ten).toHaveValue('it works, on bad days too');
	await expect(dialog.getByText('Now change them so that they fit this family.')).toBeVisible();

	await nought.fill('Theo is alone at night');
	await dialog.getByLabel('What it asks about').selectOption('how safe a child is');
	await begin.click();
	await expect(question).toHaveValue('How safe is it at home now?');
	await expect(nought).toHaveValue('Theo is alone at night');
	await expect(ten).toHaveValue('enough safety, on hard days too');
	await dialog.getByRole('button', { name: 'Ask it now' }).click();
	const chantelle = await meeting.sit('Chantelle');
	await expect(
		chantelle.getByRole('heading', { name: 'How safe is it at home now?' })
	).toBeVisible();
	await expect(chantelle.getByText('Theo is alone at night')).toBeVisible();
});
