// The pages of a child, for every child: axe finds nothing, nothing is cut off at 320 px or at 200 % text.
import { axe, fitsAcross } from './axe.ts';
import { expect, test, openFold } from './meeting.ts';

for (const locale of ['en-GB', 'ar']) {
	test(`axe: a child’s own page and the child view, ${locale}`, async ({ meeting }) => {
		test.slow();
		const maya = await meeting.sit('Maya', { locale });
		const sam = await meeting.sam();
		await maya.locator('nav button').nth(2).click();
		const house = maya.locator('section.house').first();
		await house.locator('button.large').click();
		await maya.keyboard.type('Maths');
		await axe(maya, 'writing in a house');
		await house.locator('article button.primary').click();
		await house.locator('article button.primary').click();
		await house.locator('article button.primary').click();
		await expect(house.locator('input[type="checkbox"]').first()).toBeVisible();
		await axe(maya, 'who may read this');
		await fitsAcross(maya, 'who may read this');

		await sam.getByRole('button', { name: 'Ask it now' }).first().click();
		await openFold(sam, 'How the children take part');
		await sam.getByRole('button', { name: 'Maya’s page' }).click();
		await axe(sam, 'how Maya takes part');
		const dialog = sam.getByRole('dialog');
		await dialog.getByLabel('I have agreed with Maya').check();
		await dialog.getByRole('button', { name: 'Begin the child view' }).click();
		await dialog.getByLabel('I sleep over every Friday').check();
		await dialog.getByLabel('How sure are we').check();
		const tiles = maya.locator('.tile');
		await expect(tiles).toHaveCount(5);
		await axe(maya, 'the child’s page');
		for (const i of [0, 1, 2, 3, 4]) {
			await tiles.nth(i).click();
			await axe(maya, `place ${String(i)}`);
			await fitsAcross(maya, `place ${String(i)}`);
			await maya.locator('header button').first().click();
		}
		await maya.setViewportSize({ width: 320, height: 640 });
		await fitsAcross(maya, '320 px');
		await maya.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await fitsAcross(maya, '200 % text');
		await tiles.first().click();
		await fitsAcross(maya, 'houses at 200 % text');
	});
}
