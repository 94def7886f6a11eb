// People moved by hand on the family map (src/lib/domain/SPEC.md FM12): dragged, or by keyboard; seen by everybody.
import type { Locator, Page } from '@playwright/test';
import { axe, fitsAcross } from './axe.ts';
import { expect, saved, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const mapOn = (page: Page) => page.getByRole('img', { name: /^Family map: 7 people/ });
const nameOn = (map: Locator, name: string) => map.getByText(name, { exact: true });
/** From the name of somebody who was not moved, in parts of the map's width: the same on every face. */
const between = async (page: Page, one: string, other: string) => {
	const map = mapOn(page);
	const [a, b] = await Promise.all(
		[one, other].map(async (name) => Number(await nameOn(map, name).getAttribute('x')))
	);
	return Math.round((b ?? 0) - (a ?? 0));
};

test('[FM12] two people move two people, both see both; one’s own move is taken back', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	const screen = await meeting.screen();
	await openTool(sam, 'Genogram');
	await openTool(grace, 'Family map');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(mapOn(screen)).toBeVisible();
	const usual = await between(sam, 'Maya', 'Theo');
	const onWall = await between(screen, 'Maya', 'Theo');

	// At the desk by hand.
	await sam.getByRole('button', { name: 'Move people on the map' }).click();
	await nameOn(mapOn(sam), 'Theo').scrollIntoViewIfNeeded();
	const theo = await nameOn(mapOn(sam), 'Theo').boundingBox();
	if (!theo) throw new Error('no Theo');
	const at = { x: theo.x + theo.width / 2, y: theo.y + theo.height / 2 };
	await sam.mouse.move(at.x, at.y);
	await sam.mouse.down();
	await sam.mouse.move(at.x + 60, at.y, { steps: 3 });
	await sam.mouse.move(at.x + 116, at.y, { steps: 3 });
	await expect.poll(() => between(sam, 'Maya', 'Theo')).toBeGreaterThan(usual + 60);
	expect(await between(grace, 'Maya', 'Theo'), 'nothing is told before it is let go').toBe(usual);
	await sam.mouse.up();
	await saved(sam);
	await expect(sam.getByText(/^Theo stands \d+ steps right of the usual place\.$/)).toBeVisible();
	await expect.poll(() => between(grace, 'Maya', 'Theo')).toBeGreaterThan(usual + 60);
	const moved = await between(grace, 'Maya', 'Theo');
	await expect.poll(() => between(screen, 'Maya', 'Theo')).toBeGreaterThan(onWall);

	// On a phone with buttons and keys.
	await grace.getByRole('button', { name: 'Move people on the map' }).click();
	await grace.getByLabel('Whom do you want to move?').selectOption('Maya');
	const left = grace.getByRole('button', { name: 'To the left' });
	await left.focus();
	await left.press('Enter');
	await left.press('ArrowLeft');
	await expect(grace.getByText('Maya stands 2 steps left of the usual place.')).toBeVisible();
	await saved(grace);
	await expect.poll(() => between(sam, 'Maya', 'Theo')).toBe(moved + 58);
	await axe(grace, 'moving people on a phone');
	await fitsAcross(grace, 'moving people on a phone');

	// Each takes back their own.
	await sam.getByRole('button', { name: 'Take back my last move' }).click();
	await expect.poll(() => between(grace, 'Maya', 'Theo')).toBe(usual + 58);
	await expect(sam.getByRole('button', { name: 'Take back my last move' })).toBeDisabled();
	await axe(sam, 'moving people at the desk');

	// And everybody goes back.
	await sam.getByRole('button', { name: 'All back in order' }).click();
	await expect.poll(() => between(grace, 'Maya', 'Theo')).toBe(usual);
	await expect(grace.getByText('Maya stands at the usual place.')).toBeVisible();
	await expect(grace.getByRole('button', { name: 'Take back my last move' })).toBeDisabled();
});

test('[FM12] partners change sides: by hand, by button and by keys, and everybody sees it', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	await openTool(sam, 'Genogram');
	await openTool(grace, 'Family map');
	const order = async (page: Page) => {
		const names = ['Andre', 'Chantelle', 'Darren'];
		const xs = await Promise.all(
			names.map(async (name) => Number(await nameOn(mapOn(page), name).getAttribute('x')))
		);
		return names.toSorted((a, b) => (xs[names.indexOf(a)] ?? 0) - (xs[names.indexOf(b)] ?? 0));
	};
	const usual = ['Andre', 'Chantelle', 'Darren'];
	await expect(mapOn(grace)).toBeVisible();
	expect(await order(sam)).toEqual(usual);

	// On a phone by button: a finger moves the map itself.
	await grace.getByRole('button', { name: 'Move people on the map' }).click();
	const whom = grace.getByLabel('Whom do you want to move?');
	await whom.selectOption('Chantelle');
	await expect(
		grace.getByRole('button', { name: 'Change sides with their partner' })
	).toBeDisabled();
	await whom.selectOption('Andre');
	await grace.getByRole('button', { name: 'Change sides with Chantelle' }).click();
	await saved(grace);
	await expect.poll(() => order(sam)).toEqual(usual.toReversed());
	await expect(
		grace.getByText('Andre and Chantelle stand on the sides that somebody chose.')
	).toBeVisible();
	await axe(grace, 'partners who changed sides, on a phone');
	await fitsAcross(grace, 'partners who changed sides');

	// At the desk by keys, and by hand beyond the partner.
	await sam.getByRole('button', { name: 'Move people on the map' }).click();
	await sam.getByLabel('Whom do you want to move?').selectOption('Andre');
	const left = sam.getByRole('button', { name: 'To the left' });
	await left.focus();
	await left.press('Shift+ArrowRight');
	expect(await order(sam), 'there is nobody on that side').toEqual(usual.toReversed());
	await left.press('Shift+ArrowLeft');
	await expect.poll(() => order(sam)).toEqual(usual);
	await saved(sam);
	await expect.poll(() => order(grace)).toEqual(usual);
	await nameOn(mapOn(sam), 'Andre').scrollIntoViewIfNeeded();
	const [andre, chantelle] = await Promise.all(
		['Andre', 'Chantelle'].map((name) => nameOn(mapOn(sam), name).boundingBox())
	);
	if (!andre || !chantelle) throw new Error('nobody there');
	const y = andre.y + andre.height / 2;
	await sam.mouse.move(andre.x + andre.width / 2, y);
	await sam.mouse.down();
	await sam.mouse.move(chantelle.x + chantelle.width / 2, y, { steps: 4 });
	await sam.mouse.move(chantelle.x + chantelle.width + 40, y, { steps: 3 });
	await expect.poll(() => order(sam)).toEqual(usual.toReversed());
	expect(await order(grace), 'nothing is told before it is let go').toEqual(usual);
	await sam.mouse.up();
	await saved(sam);
	await expect.poll(() => order(grace)).toEqual(usual.toReversed());
	await sam.getByRole('button', { name: 'Take back my last move' }).click();
	await expect.poll(() => order(grace)).toEqual(usual);
	await sam.getByRole('button', { name: 'All back in order' }).click();
	await expect(sam.getByRole('button', { name: 'All back in order' })).toBeDisabled();
});

test('[FM12] with a finger alone, the hint says what a finger does; a tap chooses', async ({
	meeting,
	browser
}) => {
	const context = await browser.newContext({
		...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		...{ baseURL: meeting.server.url, locale: 'en-GB' }
	});
	const grace = await meeting.sit('Grace', { in: context });
	await openTool(grace, 'Family map');
	await grace.getByRole('button', { name: 'Move people on the map' }).tap();
	await expect(grace.getByText(/^Tap somebody, or choose them here/)).toBeVisible();
	await expect(grace.getByText(/^Drag somebody/)).toBeHidden();
	await nameOn(mapOn(grace), 'Maya').tap({ force: true }); // what is taken hold of lies over it
	await expect(grace.getByLabel('Whom do you want to move?').locator('option:checked')).toHaveText(
		'Maya'
	);
	await context.close();
});

test('[FM12] a place is asked about nowhere, and whoever only looks is offered no moving', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Family map');
	await chantelle.getByRole('button', { name: 'Move people on the map' }).click();
	await chantelle.getByLabel('Whom do you want to move?').selectOption('Grace');
	await chantelle.getByRole('button', { name: 'To the right' }).click();
	await saved(chantelle);
	const grace = chantelle.getByRole('article').filter({ hasText: '1967' });
	await expect(grace.locator('dt')).toHaveText(
		[
			'Who are they to the children?',
			'In which year',
			'How are they drawn?',
			'Where do they live?'
		].map((asked) => new RegExp(`^${asked.replaceAll('?', '\\?')}`))
	);
	const priya = await meeting.sit('Priya');
	await openTool(priya, /Family map|Genogram/);
	await expect(mapOn(priya)).toBeVisible();
	await expect(priya.getByRole('button', { name: 'Move people on the map' })).toHaveCount(0);
});
