// Circles of people: rings at the desk and on the wall, one circle at a time there, rows on a phone (SPEC.md RG1–RG4).
import { axe, fitsAcross } from './axe.ts';
import { expect, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

test('[RG3] [RG4] rings at the desk and on the wall, names alone; a child’s circle apart, when Sam says so', async ({
	meeting
}) => {
	test.slow();
	const [sam, screen] = [await meeting.sam(), await meeting.screen()];
	await openTool(sam, 'Family network and circles');
	await expect(sam.locator('svg ellipse.ring3').first()).toBeVisible();
	await expect(sam.getByRole('heading', { name: 'The people of Maya' })).toBeVisible();
	await axe(sam, 'circles at the desk');
	await expect(sam.getByRole('group', { name: 'On the screen now' })).toHaveCount(0);
	await sam.getByRole('button', { name: 'Show on the screen' }).click();

	const onWall = screen.getByRole('main');
	await expect(onWall.locator('svg').getByText('Keisha')).toBeVisible();
	await expect(onWall.getByRole('heading', { name: 'Our people', exact: true })).toBeVisible();
	await expect(onWall.getByText('They know all of it')).toBeVisible();
	await expect(onWall.getByText(/Andre’s sister|will ring|Not yet checked/)).toHaveCount(0);
	const px = await onWall
		.locator('svg text')
		.first()
		.evaluate((text) => text.getBoundingClientRect().height);
	expect(px).toBeGreaterThanOrEqual(24);
	await axe(screen, 'circles on the wall');

	const choice = sam.getByRole('group', { name: 'On the screen now' });
	await choice.getByRole('button', { name: 'The people of Maya' }).click();
	await expect(onWall.getByRole('heading', { name: 'The people of Maya' })).toBeVisible();
	await expect(onWall.locator('svg').getByText('Keisha')).toHaveCount(0);
	await expect(choice.getByRole('button', { name: 'The people of Maya' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('[RG4] on a phone the same people stand in rows', async ({ meeting }) => {
	const grace = await meeting.sit('Grace');
	await openTool(grace, /in circles/);
	await expect(grace.getByText('They know all of it').first()).toBeVisible();
	await expect(grace.locator('svg ellipse.ring1')).toHaveCount(0);
	await axe(grace, 'circles on a phone');
	await fitsAcross(grace, 'circles on a phone');
});
