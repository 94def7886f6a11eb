// What has happened on one axis (src/lib/domain/SPEC.md TL1–TL4): two lanes at the desk and on the wall, a list on a phone.
import { axe, fitsAcross } from './axe.ts';
import { openTool } from './toolSteps.ts';
import { expect, test } from './meeting.ts';

test('[TL1] [TL4] two lanes on one axis, gaps seen; the wall has titles alone', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Timeline');
	await expect(sam.getByText('What the family says', { exact: true }).first()).toBeVisible();
	await expect(sam.getByText('2022–2025')).toBeVisible();
	const family = sam.locator('.cell.family');
	await expect(family.filter({ hasText: 'A night at Nan’s' })).toBeVisible();
	await expect(sam.locator('.cell.work').filter({ hasText: 'The evening' })).toBeVisible();
	await axe(sam, 'the axis at the desk');

	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.getByText('2022–2025')).toBeVisible();
	await expect(screen.getByText('The evening of the argument')).toBeVisible();
	await expect(screen.getByText(/Somebody was hurt|stitches|police report/)).toHaveCount(0);
	await axe(screen, 'the axis on the wall');
});

test('[TL2] on a phone it is a list in the order of days', async ({ meeting }) => {
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'What has happened and when');
	const titles = grace.locator('ol.down .title');
	await expect(titles).toHaveText([
		...['A good half year', 'The evening of the argument'],
		...['A night at Nan’s', 'The Friday Lúcia came over']
	]);
	await fitsAcross(grace, 'the axis on a phone');
	await axe(grace, 'the axis on a phone');
});
