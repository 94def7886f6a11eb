// The meeting changes hands: both pages become what their people now are, without anybody loading anything.
import { expect, laptop, openTab, phone, test } from './meeting.ts';

test('Sam hands over to Priya: her page becomes the desk, his a phone, and words in it stay', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const priya = await meeting.sit('Priya', { size: laptop });
	const chantelle = await meeting.sit('Chantelle');
	await priya.evaluate(() => ((window as { isSame?: boolean }).isSame = true));
	await sam.evaluate(() => ((window as { isSame?: boolean }).isSame = true));
	await openTab(priya, 'My page');
	await priya.getByLabel('My notes').fill('ring Grace');

	await sam.getByText('If you need a hand').click();
	await sam.getByLabel('Give the meeting to').selectOption({ label: 'Priya Nair' });
	await sam.getByRole('button', { name: 'Hand over…' }).click();
	const asked = sam.getByRole('dialog', { name: 'Hand the meeting over to Priya?' });
	await expect(asked.getByText('Both pages change at once.')).toBeVisible();
	await asked.getByRole('button', { name: 'Yes, hand over to Priya' }).click();

	await expect(priya.getByRole('navigation', { name: 'Steps of the meeting' })).toBeVisible();
	await expect(sam.getByRole('navigation', { name: 'Places' })).toBeVisible();
	await expect(sam.getByRole('navigation', { name: 'Steps of the meeting' })).toHaveCount(0);
	for (const page of [sam, priya]) {
		expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
	}
	await openTab(chantelle, 'Help');
	const listed = chantelle.getByRole('listitem').filter({ hasText: 'Priya Nair' });
	await expect(listed.getByText('runs the meeting')).toBeVisible();

	// The new one moves the meeting along; on her phone her own notes are still hers.
	await priya.getByLabel('The screen shows:').selectOption({ label: 'Our plan' });
	await expect(chantelle.getByText('Everyone in this meeting')).toHaveCount(0);
	await openTab(chantelle, 'Now');
	await expect(chantelle.getByRole('heading', { name: 'Our plan' })).toBeVisible();
	await priya.setViewportSize(phone);
	await priya.reload(); // a desk stays a desk while its window lives
	await openTab(priya, 'My page');
	await expect(priya.getByLabel('My notes')).toHaveValue('ring Grace');
});

test('whoever stands in takes over from their phone after being told what it does', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const [lind, priya] = [await meeting.sit('Mr Lind'), await meeting.sit('Priya')];
	await expect(lind.getByRole('button', { name: 'Take over the meeting' })).toHaveCount(0);
	await sam.getByText('If you need a hand').click();
	await sam.getByLabel('Who stands in for you').selectOption({ label: 'Mr Lind' });
	await expect(sam.getByRole('button', { name: /Mr Lind.*stands in/ })).toBeVisible();
	await expect(lind.getByText('You stand in for Sam.')).toBeVisible();
	await expect(priya.getByText('You stand in for')).toHaveCount(0);

	await lind.getByRole('button', { name: 'Take over the meeting' }).click();
	const asked = lind.getByRole('dialog', { name: 'Take over from Sam?' });
	await expect(asked.getByText('The family’s own page stays closed to you too.')).toBeVisible();
	await asked.getByRole('button', { name: 'Yes, I take over' }).click();
	await expect(lind.getByRole('button', { name: 'Run the meeting' })).toBeVisible();
	await expect(sam.getByRole('navigation', { name: 'Places' })).toBeVisible();
	await expect(lind.getByText('You stand in for')).toHaveCount(0);
});
