// "My family and my people": Maya picks who is in her picture and where, and says who sees it; then it fills the wall.
import type { Locator, Page } from '@playwright/test';
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, openTab, saved, setStep, test } from './meeting.ts';
import { finger, touched } from './paper.ts';

const picture = 'My family and my people';

async function openPicture(page: Page): Promise<Locator> {
	await openTab(page, 'My page');
	await page.getByRole('button', { name: picture }).click();
	const people = page.getByRole('group', { name: picture });
	await expect(people).toBeVisible();
	return people;
}

const someone = (people: Locator, name: string) =>
	people.getByRole('button', { name: new RegExp(`^${name},`) });

/** Of two drawings for wide and narrow places, the one that is seen. */
const drawnName = (where: Locator, name: string) =>
	where.locator('svg text', { hasText: name }).filter({ visible: true });

test('Maya puts people in, by tapping, with keys and by dragging, and takes somebody out', async ({
	meeting
}) => {
	const maya = await meeting.sit('Maya');
	const people = await openPicture(maya);
	await expect(someone(people, 'Nan')).toHaveAccessibleName(/with a heart, row 2, place 2/);
	await expect(maya.getByRole('button', { name: 'Grace' })).toHaveCount(0);

	await maya.getByRole('button', { name: 'Somebody else' }).click();
	await maya.getByLabel('Their name').fill('Mr Lind');
	await maya.getByRole('button', { name: 'Glasses' }).click();
	await maya.getByRole('button', { name: /^Put Mr Lind in row 1, place 4$/ }).click();
	await expect(someone(people, 'Mr Lind')).toHaveAccessibleName('Mr Lind, row 1, place 4');
	await maya.getByRole('button', { name: 'a heart', exact: true }).click();
	await maya.getByRole('button', { name: 'Down', exact: true }).click();
	await expect(someone(people, 'Mr Lind')).toHaveAccessibleName(/with a heart, row 2, place 4/);

	await someone(people, 'Mr Lind').press('ArrowLeft');
	await expect(someone(people, 'Mr Lind')).toHaveAccessibleName(/row 2, place 3/);
	await expect(someone(people, 'Uncle J')).toHaveAccessibleName(/row 2, place 4/);
	await expect(someone(people, 'Mr Lind')).toBeFocused();
	const drawn = drawnName(people, 'Theo');
	const before = await drawn.boundingBox();
	await someone(people, 'Theo').hover();
	await maya.mouse.down();
	await maya.mouse.move(0, 300, { steps: 4 });
	expect((await drawn.boundingBox())?.x, 'the drawing goes with the hand').toBeLessThan(
		(before?.x ?? 0) - 60
	);
	await maya.mouse.up();
	await expect.poll(() => drawn.boundingBox(), 'let go beside it, and back').toEqual(before);
	await someone(people, 'Mr Lind').dragTo(someone(people, 'Theo'));
	await expect(someone(people, 'Mr Lind')).toHaveAccessibleName(/row 4, place 3/);
	await expect(someone(people, 'Theo')).toHaveAccessibleName(/row 2, place 3/);

	await maya.getByRole('button', { name: 'Take Mr Lind out' }).click();
	await expect(someone(people, 'Mr Lind')).toHaveCount(0);
	await saved(maya);
	await maya.reload();
	await expect(someone(await openPicture(maya), 'Theo')).toHaveAccessibleName(/row 2, place 3/);
});

test('on a phone whoever was tapped goes with the finger; a finger on anybody else moves the page', async ({
	meeting,
	browser
}) => {
	const context = await browser.newContext(touched(meeting.server.url));
	const maya = await meeting.sit('Maya', { in: context });
	const people = await openPicture(maya);
	const devtools = await context.newCDPSession(maya);
	const middleOf = async (of: Locator) => {
		const { x, y, width, height } = (await of.boundingBox())!;
		return { x: x + width / 2, y: y + height / 2 };
	};
	const from = someone(people, 'Biscuit');
	await from.scrollIntoViewIfNeeded();
	await finger(devtools, await middleOf(from), await middleOf(someone(people, 'Theo')));
	await expect(someone(people, 'Biscuit')).toHaveAccessibleName(/row 4, place 2/);
	await from.tap();
	await expect(from).toHaveAttribute('aria-pressed', 'true');
	await finger(devtools, await middleOf(from), await middleOf(someone(people, 'Theo')));
	await expect(someone(people, 'Biscuit')).toHaveAccessibleName(/row 4, place 3/);
	await expect(someone(people, 'Theo')).toHaveAccessibleName(/row 4, place 2/);
});

test('nobody sees it but by Maya’s word; for everyone it is looked at, and then fills the wall', async ({
	meeting
}) => {
	test.slow();
	const [maya, sam, screen] = [
		await meeting.sit('Maya'),
		await meeting.sam(),
		await meeting.screen()
	];
	await openPicture(maya);
	await maya.getByRole('button', { name: 'Who may see this picture?' }).click();
	await maya.getByLabel('Everyone in the meeting').check();
	await maya.getByRole('button', { name: 'See what they will see' }).click();
	await expect(maya.getByRole('figure').getByRole('listitem')).toContainText(['Nan', 'Uncle J']);
	await expect(drawnName(maya.getByRole('figure'), 'Biscuit')).toBeVisible();
	await axe(maya, 'what they will see');
	await maya.getByRole('button', { name: 'Let them read it' }).click();
	await expect(sam.getByText('Maya lets everyone read something')).toBeVisible({ timeout: 20_000 });
	await setStep(sam, 'The children’s own words', 'Listen');
	await expect(screen.getByRole('main').getByText('Uncle J')).toHaveCount(0);
	await sam.getByRole('button', { name: 'Read it', exact: true }).click();
	await expect(drawnName(sam.getByRole('figure'), 'Uncle J')).toBeVisible();
	await sam.getByRole('button', { name: 'Open it for them' }).click();
	const onWall = screen.getByRole('main');
	const uncle = drawnName(onWall, 'Uncle J');
	await expect(uncle).toBeVisible({ timeout: 20_000 });
	await expect(onWall.getByRole('listitem')).toHaveCount(7);
	await expect(onWall.getByText('Darren')).toHaveCount(0);
	await expect(screen.getByRole('heading')).toHaveCount(0);
	const px = await uncle.evaluate(
		(text: SVGTextElement) =>
			parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
	);
	expect(px).toBeGreaterThanOrEqual(28);

	// Maya goes on; the record has what she let out.
	await maya.getByRole('button', { name: 'Uncle J' }).click();
	await maya.getByRole('button', { name: 'Take Uncle J out' }).click();
	await saved(maya);
	await sam.goto(`${sam.url().replace(/\/?(\?.*)?$/, '')}/print/`);
	await expect(drawnName(sam.getByRole('figure'), 'Uncle J')).toBeVisible();
	await expect(sam.getByRole('figure').getByRole('listitem')).toHaveCount(7);
});

for (const locale of ['en-GB', 'ar']) {
	test(`axe: the picture of a child’s people, ${locale}`, async ({ meeting }) => {
		const maya = await meeting.sit('Maya', { locale });
		await maya.locator('nav button').nth(2).click();
		await maya.locator('button.picture').nth(4).click();
		await maya.locator('button.person').first().click();
		await axe(maya, 'somebody picked');
		await fitsAcross(maya, 'somebody picked');
		await maya.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await fitsAcross(maya, '200 % text');
		await expect(maya.locator('button.person').first()).toBeVisible();
	});
}

test('Tola writes in it with Maya, and changes nothing of what Maya put there', async ({
	meeting
}) => {
	const [maya, tola] = [await meeting.sit('Maya'), await meeting.sit('Tola', { size: laptop })];
	await openPicture(maya);
	await maya.getByText('Who may write here with me?').click();
	await maya.getByRole('button', { name: 'Let Tola write with me' }).click();
	await openTab(tola, 'My page');
	await expect(tola.getByRole('heading', { name: 'Maya’s people' })).toBeVisible();
	const people = tola.getByRole('group', { name: picture });
	await someone(people, 'Nan').click();
	await expect(tola.getByLabel('Their name')).toHaveCount(0);
	await tola.getByRole('button', { name: 'Done', exact: true }).click();
	await tola.getByRole('button', { name: 'Andre' }).click();
	await saved(tola);
	await expect(maya.getByRole('button', { name: /^Andre, row/ })).toBeVisible();
});
