// Who helps and what makes it hard, as maps (src/lib/domain/SPEC.md EC1–EC3): each person's own, by day; what the wall names.
import { axe, fitsAcross } from './axe.ts';
import { addTo, openTool } from './toolSteps.ts';
import { expect, test } from './meeting.ts';

test('[EC1] [EC2] [EC3] each has a map of their own, by day; the wall names people and no place', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Ecomap');
	const mums = sam.getByRole('region', { name: 'Seen by Chantelle' });
	const mayas = sam.getByRole('region', { name: 'Seen by Maya' });
	await expect(mums.getByText('In between · Makes it hard')).toBeVisible();
	await expect(mums.getByText('Before: In between · Both')).toBeVisible();
	await expect(mayas.getByText('Swimming')).toBeVisible();
	await expect(sam.getByText('What the lines mean')).toBeVisible();
	await axe(sam, 'maps at the desk');

	await sam.getByRole('button', { name: 'Mon, 2 February 2026' }).click();
	await expect(mums.getByText(/^In between · Both/)).toBeVisible();
	await expect(mums.getByText('School')).toHaveCount(0);
	await expect(mayas.getByText('Nothing was drawn by that day.')).toBeVisible();

	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const onWall = screen.getByRole('region', { name: 'Seen by Chantelle' }).locator('svg');
	await expect(onWall.getByText('Where we live')).toBeVisible();
	await expect(onWall.getByText('Grace')).toBeVisible();
	await expect(screen.getByText('What the lines mean')).toBeVisible();
	for (const kept of [/The flat/, /Church/, /Mr Lind rings/, /Damp/])
		await expect(screen.getByText(kept)).toHaveCount(0);
	await axe(screen, 'maps on the wall');
	// One at a time: which, says whoever moves the screen.
	const mayasOnWall = screen.getByRole('region', { name: 'Seen by Maya' });
	await expect(mayasOnWall).toHaveCount(0);
	const choice = sam.getByRole('group', { name: 'On the screen now' });
	await choice.getByRole('button', { name: 'Seen by Maya' }).click();
	await expect(mayasOnWall).toBeVisible();
	await expect(onWall).toHaveCount(0);
	await choice.getByRole('button', { name: 'Seen by Chantelle' }).click();
	await expect(onWall).toBeVisible();

	await sam
		.getByRole('article')
		.filter({ hasText: 'Damp' })
		.getByRole('button', { name: 'More' })
		.click();
	await sam.getByRole('button', { name: 'Fill the screen with it' }).click();
	await expect(screen.getByRole('article')).toContainText('Where we live');
	await expect(screen.getByText(/The flat|Damp|nothing written/)).toHaveCount(0);
});

test('[EC3] a line is drawn on a phone, and drawn again for a later day', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Who helps and what makes it hard');
	await addTo(chantelle, 'Draw a line to somebody or something', [
		['Who or what is it?', 'Church'],
		['What kind is it?', { choose: 'Faith' }],
		['How strong is the line?', { press: 'Weak' }],
		['How is it for you?', { press: 'Helps' }],
		['Which day is this about?', '2026-04-04'],
		['Have you drawn this line before?', { choose: 'Church' }]
	]);
	const mine = chantelle.getByRole('region', { name: 'Seen by Chantelle' });
	await expect(mine.getByText('Weak · Helps')).toHaveCount(2);
	await expect(mine.getByText(/^Before: Strong/)).toBeVisible();
	await expect(mine.getByText('Church')).toHaveCount(1);
	await expect(chantelle.getByRole('article').filter({ hasText: 'Church' })).toHaveCount(2);
	await fitsAcross(chantelle, 'a map on a phone');
	await axe(chantelle, 'a map on a phone');
});
