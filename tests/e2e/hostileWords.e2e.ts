// Words that would be markup elsewhere (security.md H22, B02): on paper and on name cards they are words. Nothing runs,
// and nothing is fetched; the fixture and the list below watch for requests to other hosts.
import type { Page } from '@playwright/test';
import { roomOf, sitDown } from '../kit/people.ts';
import { signInStaff } from '../kit/staff.ts';
import { Typist } from '../kit/typist.ts';
import { writeCard } from '../kit/cards.ts';
import { expect, openTab, test } from './meeting.ts';

const hostile = [
	'<img src=x onerror=ran()>',
	'<script>ran()</script>',
	'"><svg onload=ran()>',
	'</p><iframe src=//evil.test>',
	"'-ran()-'{{ran()}}${ran()}",
	'<link rel=stylesheet href=//evil.test>',
	'<b>bold</b> &lt;i&gt; &amp;'
];

/** Elements that only the words above could have made. */
const foreign =
	'img[src="x"], iframe, svg[onload], script:not([src]):not([nonce]), link[href*="evil"]';

async function expectOnlyWords(page: Page, words: readonly string[]): Promise<void> {
	for (const text of words) await expect(page.getByText(text).first()).toBeAttached();
	expect(await page.locator(foreign).count()).toBe(0);
	expect(await page.evaluate(() => 'hasRun' in globalThis)).toBe(false);
}

async function watch(page: Page): Promise<void> {
	page.on('dialog', () => {
		throw new Error('a dialog opened');
	});
	await page.addInitScript(() => {
		Object.assign(globalThis, { ran: () => Object.assign(globalThis, { hasRun: true }) });
	});
}

test('[H22] on the paper copy', async ({ meeting }) => {
	const seat = await sitDown(meeting.demo, 'Chantelle');
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	for (const text of hostile) {
		expect(await typist.write((doc) => writeCard(doc, seat.participant, text))).toBe(true);
	}
	expect(await typist.write(() => typist.purpose.insert(0, hostile.join(' ')))).toBe(true);
	typist.close();
	const chantelle = await meeting.sit('Chantelle');
	await openTab(chantelle, 'Help');
	const opening = chantelle.context().waitForEvent('page');
	await chantelle.getByRole('link', { name: 'Paper copy' }).click();
	const paper = await opening;
	await watch(paper);
	await paper.reload();
	await expect(paper.getByText('printed for Chantelle Reid')).toBeVisible();
	await expectOnlyWords(paper, hostile);
	await paper.emulateMedia({ media: 'print' });
	await expectOnlyWords(paper, hostile);
});

test('[H22] on name cards, which are for printing', async ({ meeting }) => {
	const session = await signInStaff(meeting.server, 'cards@example.org');
	const context = await meeting.browser({ size: { width: 1366, height: 768 } });
	const [name = '', value = ''] = session.split('=');
	await context.addCookies([{ name, value, domain: 'localhost', path: '/staff' }]);
	const page = await context.newPage();
	await watch(page);
	await page.goto('/staff/meetings/new');
	const [title = '', place = '', person = '', relation = ''] = hostile;
	await page.getByLabel('Title').fill(title);
	await page.getByLabel('Place').fill(place);
	await page.getByLabel('Name', { exact: true }).first().fill(person);
	await page.getByLabel('To the children').first().fill(relation);
	await page.getByRole('button', { name: 'Make the meeting' }).click();
	await expect(page.getByText(/\/j#[A-Za-z0-9_-]{43}$/).first()).toBeVisible();
	await expectOnlyWords(page, [person]);
	await page.emulateMedia({ media: 'print' });
	await expectOnlyWords(page, [person]);
	await page.goto('/staff');
	await expectOnlyWords(page, [title]);
});
