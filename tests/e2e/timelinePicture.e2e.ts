// What has happened on one axis (src/lib/domain/SPEC.md TL1–TL8): drawn in two lanes at the desk, on the wall and as it is
// kept; a list on a phone, and for who hears it.
import type { Page } from '@playwright/test';
import { addToolItem } from '#lib/board/toolItems.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { mustDo, roomOf, sitDown } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { axe, fitsAcross } from './axe.ts';
import { expect, test, type Meeting } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const inOrder = [
	...['A good half year', 'The evening of the argument'],
	...['A night at Nan’s', 'The Friday Lúcia came over']
];

/** The words of the drawing itself, and how large the smallest are on the page. */
async function drawnOn(page: Page): Promise<{ said: string; smallestPixels: number }> {
	const texts = page.locator('main svg[aria-hidden="true"] text');
	await expect(texts.first()).toBeVisible();
	return texts.evaluateAll((all) => ({
		said: all.map(({ textContent }) => textContent).join(' '),
		smallestPixels: Math.min(
			...(all as SVGTextElement[]).map(
				(text) => (text.getScreenCTM()?.a ?? 0) * Number(text.getAttribute('font-size'))
			)
		)
	}));
}

async function tellMore(meeting: Meeting, count: number): Promise<void> {
	await mustDo(await sitDown(meeting.demo, 'Sam'), { type: 'phase.set', phase: 'information' });
	const seat = await sitDown(meeting.demo, 'Chantelle');
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	const root = rootOf(timeline, 'events');
	await typist.write((doc) => {
		for (let i = 0; i < count; i++) {
			const year = String(1999 + i);
			const values = { title: `What happened in ${year} to all of us`, when: `May ${year}` };
			const made = { id: `event${String(i).padStart(7, '0')}`, author: seat.participant };
			addToolItem(
				...([doc, root, timeline.lists['events']!] as const),
				{ ...made, voice: 'own', at: i + 1, values: { ...values, on: `${year}-05-01` } },
				null
			);
		}
	});
	typist.close();
}

test('[TL1] [TL4] [TL5] two lanes on one axis, gaps seen; the wall has titles alone', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Timeline');
	const { said } = await drawnOn(sam);
	for (const one of ['What the family says', 'What people at work say', '2022–2025', 'hurt'])
		expect(said).toContain(one);
	// For who hears it: the same in order.
	const heard = sam.locator('.unseen ol .title');
	await expect(heard).toHaveText(inOrder);
	await axe(sam, 'the axis at the desk');

	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const onWall = await drawnOn(screen);
	expect(onWall.said).toContain('2022–2025');
	expect(onWall.smallestPixels, 'read from six metres').toBeGreaterThanOrEqual(28);
	await expect(screen.locator('.unseen ol .title')).toHaveText(inOrder);
	await expect(screen.getByText(/Somebody was hurt|stitches|police report/)).toHaveCount(0);
	await expect(screen.getByText(/^Page \d/)).toHaveCount(0);
	await axe(screen, 'the axis on the wall');
});

test('[TL7] a long one stands on the wall part by part, each chosen at the desk and read from across the room', async ({
	meeting
}) => {
	test.slow();
	await tellMore(meeting, 24);
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Timeline');
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const choice = sam.getByRole('group', { name: 'On the screen now' });
	const parts = choice.getByRole('button');
	await expect(parts.nth(1)).toBeVisible();
	const count = await parts.count();
	expect(count).toBeGreaterThan(1);
	const seen: string[] = [];
	for (let part = 1; part <= count; part++) {
		const name = `Part ${String(part)} of ${String(count)}`;
		await parts.nth(part - 1).click();
		await expect(screen.getByText(name)).toBeVisible();
		const { smallestPixels } = await drawnOn(screen);
		expect(smallestPixels, name).toBeGreaterThanOrEqual(28);
		await expect(screen.getByText(/^Page \d/)).toHaveCount(0);
		seen.push(...(await screen.locator('.unseen ol .title').allInnerTexts()));
	}
	for (const title of inOrder) expect(seen).toContain(title);
	for (let i = 0; i < 24; i++) expect(seen.join()).toContain(`in ${String(1999 + i)} to`);
});

test('[TL8] [KP1] it is kept as it is now: everybody sees it, the wall shows it, without what was told in full', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Timeline');
	await sam.getByRole('button', { name: 'Keep this picture as it is now' }).click();
	const form = sam.getByRole('form', { name: 'Keep this picture as it is now' });
	await form.getByLabel('What is it called?').fill('What we know in March');
	await form.getByRole('button', { name: 'Keep it' }).click();
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'What has happened and when');
	const name = /What we know in March\. 2021: A good half year.*The Friday Lúcia came over/s;
	const hers = grace.getByRole('img', { name });
	await expect
		.poll(() => hers.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(300);
	await fitsAcross(grace, 'a timeline that is kept, on a phone');
	const kept = sam.getByRole('figure').filter({ hasText: 'What we know in March' });
	await kept.getByRole('button', { name: 'Fill the screen with it' }).click();
	await expect(screen.getByRole('img', { name })).toBeVisible();
	await expect(screen.getByText(/stitches|police report/)).toHaveCount(0);
	await axe(screen, 'a timeline that is kept, on the wall');
});

test('[TL2] on a phone it is a list in the order of days', async ({ meeting }) => {
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'What has happened and when');
	await expect(grace.locator('ol .title')).toHaveText(inOrder);
	await expect(grace.locator('ol .title').first()).toBeVisible();
	await expect(grace.locator('main svg[aria-hidden="true"] text')).toHaveCount(0);
	await fitsAcross(grace, 'the axis on a phone');
	await axe(grace, 'the axis on a phone');
});
