// The family map (src/lib/domain/SPEC.md FM9): put right on a phone, drawn for everybody, also on the wall.
import type { Page } from '@playwright/test';
import { axe, fitsAcross } from './axe.ts';
import { expect, saved, test } from './meeting.ts';
import { addFourGenerations } from '../kit/fourGenerations.ts';
import { addTo, openTool, seatIn } from './toolSteps.ts';

/** How large the smallest words of a picture on the wall are, in CSS pixels. */
const smallestOnWall = (screen: Page) =>
	screen
		.getByRole('main')
		.locator('svg[role="img"] text')
		.evaluateAll((all) =>
			Math.min(
				...all.map((text) => {
					const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
					return parseFloat(getComputedStyle(text).fontSize) * scale;
				})
			)
		);

test('[FM9] nan adds somebody on her phone, and everybody’s map has them; what is not agreed has its sign on the wall, and its words stay in the room', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	const screen = await meeting.screen();
	await openTool(grace, 'Family map');
	const map = grace.getByRole('img', { name: /^Family map: 7 people, 3 generations/ });
	await expect(map).toBeVisible();
	await expect(map.getByText('Jerome')).toBeVisible();
	// It begins with the children it is about, and their parents.
	const seen = await grace.getByRole('region', { name: 'The map' }).boundingBox();
	for (const name of ['Maya', 'Theo', 'Chantelle', 'Andre', 'Darren']) {
		const at = await map.getByText(name, { exact: true }).boundingBox();
		expect(at?.x, `[FM11] ${name}`).toBeGreaterThanOrEqual(seen?.x ?? Infinity);
		expect((at?.x ?? Infinity) + (at?.width ?? 0), `[FM11] ${name}`).toBeLessThanOrEqual(
			(seen?.x ?? 0) + (seen?.width ?? 0)
		);
	}
	await axe(grace, 'family map on a phone');
	await fitsAcross(grace, 'family map on a phone');

	await addTo(grace, 'Add someone', [
		['Their name', 'Pearl'],
		['Who are they to the children?', 'great-nan'],
		['In which year', 'about 1941']
	]);
	await saved(grace);
	await expect(grace.getByRole('img', { name: /^Family map: 8 people/ })).toBeVisible();

	await openTool(sam, 'Genogram');
	await expect(sam.getByRole('img').getByText('Pearl')).toBeVisible();
	await addTo(sam, 'Say what is not right', [
		['What is not agreed?', 'Andre says he is not sure'],
		['Whom is it about?', { press: 'Andre' }]
	]);
	await expect(
		sam.getByText('Somebody stands alone on the map. How do they belong?')
	).toBeVisible();
	await axe(sam, 'genogram at the desk');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.getByRole('img', { name: /^Family map: 8 people/ })).toBeVisible();
	await expect(screen.getByText('What the shapes and lines mean')).toBeAttached();
	await expect(screen.getByRole('img').getByText('Not agreed', { exact: true })).toBeVisible();
	await expect(screen.getByText('not sure')).toHaveCount(0);
	await axe(screen, 'family map on the wall');
	expect(await smallestOnWall(screen), '[FM10] read from across a room').toBeGreaterThanOrEqual(28);
	await sam
		.getByRole('group', { name: 'On the screen now' })
		.getByRole('button', { name: 'Andre’s side' })
		.click();
	await expect(screen.getByRole('img', { name: /^Family map: 3 people/ })).toBeVisible();
	await expect(screen.getByText('Andre’s side')).toBeVisible();
	await expect(screen.getByRole('img').getByText('Darren')).toHaveCount(0);
});

test('[FM9] whoever knows better puts it right; by keyboard the map can be moved', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: { width: 320, height: 640 } });
	await openTool(chantelle, 'Family map');
	const grace = chantelle.getByRole('article').filter({ hasText: '1967' });
	await grace.getByRole('button', { name: 'More' }).click();
	await grace.getByRole('button', { name: 'Change' }).click();
	await chantelle.getByLabel('In which year').first().fill('1968');
	await chantelle.getByRole('button', { name: 'Done' }).first().click();
	await saved(chantelle);
	await expect(chantelle.getByText('1968')).toBeVisible();
	const region = chantelle.getByRole('region', { name: 'The map' });
	await region.focus();
	await expect(region).toBeFocused();
	const map = region.getByRole('img');
	const widthOf = () => map.evaluate((svg) => svg.getBoundingClientRect().width);
	const usual = await widthOf();
	await region.press('+');
	await expect.poll(widthOf).toBeGreaterThan(usual);
	await region.press('0');
	await expect.poll(widthOf).toBeLessThanOrEqual(320);
	await chantelle.getByRole('button', { name: 'Nearer' }).click();
	await expect(map).toHaveAccessibleDescription(
		/It is about Maya and Theo\. Home A: Chantelle, Maya and Theo\. Home B: Grace and Jerome\./
	);
	await fitsAcross(chantelle, 'family map at 320 px');
});

test('[FM10] on the wall a side of four generations is read from across a room', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await addFourGenerations(await seatIn(sam, meeting.server));
	await openTool(sam, 'Genogram');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.getByText('Chantelle’s side')).toBeVisible();
	await expect(screen.getByRole('img', { name: /4 generations/ })).toBeVisible();
	await expect.poll(() => smallestOnWall(screen)).toBeGreaterThanOrEqual(28);
	await axe(screen, 'four generations on the wall');
});
