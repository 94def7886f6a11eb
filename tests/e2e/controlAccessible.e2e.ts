// The control of the room in every mode: axe finds nothing, nothing is cut off at 390 px, in English and in Arabic.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makeMeetingOf } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { expect, laptop, phone, test } from './meeting.ts';

async function look(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
	expect(found, name).toEqual([]);
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over, `${name}: wider than the page`).toBeLessThanOrEqual(0);
}

for (const locale of ['en-GB', 'ar']) {
	test(`axe: standing in, pressing, one moment, sentences, ${locale}`, async ({ meeting }) => {
		test.slow();
		const made = await makeMeetingOf(meeting.server, 'initialConference');
		const more = { participant: '', role: '', part: 'a', link: '' };
		const people = made.people.map((person) => ({ ...person, ...more }));
		meeting.demo.people.splice(0, meeting.demo.people.length, ...people);
		const chair = await made.sit('Sam');
		const ines = await meeting.sit('Ines', { locale });
		await ines.locator('select').selectOption({ index: 1 });
		await expect(ines.locator('li.both').first()).toBeVisible();
		await look(ines, 'sentences');

		await mustDo(chair, { type: 'phase.set', phase: 'information' });
		const [noraSeat, priyaSeat] = [await made.sit('Nora'), await made.sit('Priya')];
		await mustDo(chair, { type: 'helper.lend', participant: noraSeat.participant });
		await mustDo(chair, { type: 'standIn.name', participant: priyaSeat.participant });
		await ines.locator('.large').click();
		const sam = await meeting.sit('Sam', { size: laptop, locale });
		const hand = sam.locator('details', { hasText: /If you need a hand|عند الحاجة إلى المساعدة/ });
		await hand.locator('summary').click();
		await look(sam, 'desk');
		await hand.locator('.field select').last().selectOption({ index: 1 });
		await hand.locator('.button').last().click();
		await expect(sam.getByRole('dialog')).toBeVisible();
		await look(sam, 'handing over');
		await look(ines, 'one moment');

		const nora = await meeting.sit('Nora', { size: laptop, locale });
		await nora.locator('.run').click();
		await expect(nora.locator('.pressing')).toBeVisible();
		await look(nora, 'pressing');
		await nora.setViewportSize(phone);
		await look(nora, 'pressing on a phone');
		const priya = await meeting.sit('Priya', { locale });
		await priya.locator('.extras .button').click();
		await expect(priya.getByRole('dialog')).toBeVisible();
		await look(priya, 'taking over');
	});
}
