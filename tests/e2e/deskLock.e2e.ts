// The laptop stays in the room with the family: locked, and opened again only from Sam's phone.
import { expect, openFold, phone, test } from './meeting.ts';

test('a locked desk holds nothing and opens from the coordinator’s phone', async ({ meeting }) => {
	const desk = await meeting.sam();
	await expect(desk.getByText('Maya is in school every day')).toBeVisible();
	const onPhone = await meeting.sit('Sam', { size: phone });
	await expect(onPhone.getByRole('button', { name: 'Run the meeting' })).toBeVisible();
	await openFold(desk, 'Door, screen and paper');
	await desk.getByRole('button', { name: 'Lock this desk' }).click();
	await expect(desk.getByRole('heading', { name: 'This desk is locked' })).toBeVisible();
	await expect(desk.getByText('Maya is in school every day')).toHaveCount(0);
	await desk.reload();
	await expect(desk.getByRole('heading', { name: 'This desk is locked' })).toBeVisible();
	await onPhone.getByRole('button', { name: 'Run the meeting' }).click();
	await onPhone.getByRole('button', { name: 'Open it' }).click();
	await expect(desk.getByText('Maya is in school every day')).toBeVisible();
});
