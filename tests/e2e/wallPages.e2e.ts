// What does not fit the wall stands on pages that whoever moves the screen turns; no item is cut (server/SPEC.md SH3–SH5).
import type { Page } from '@playwright/test';
import { addToolItem } from '#lib/board/toolItems.ts';
import { safetyPlan } from '#lib/domain/tools/practice/safetyPlan.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { writeCard } from '../kit/cards.ts';
import { writeNote } from '../kit/familyPaper.ts';
import { roomOf, sitDown } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { axe } from './axe.ts';
import { expect, phone, setStep, test, type Meeting } from './meeting.ts';
import { goTo, openTool, seatIn } from './toolSteps.ts';

const rulesCount = 14;
const root = rootOf(safetyPlan, 'rules');
const list = safetyPlan.lists['rules']!;

/** A rule as long as real ones are. */
async function writeRules(meeting: Meeting, from: number, to: number): Promise<void> {
	const seat = await sitDown(meeting.demo, 'Chantelle');
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	await typist.write((doc) => {
		for (let i = from; i <= to; i++) {
			const values = {
				when: `Rule ${String(i)}: Mum wants a drink, or feels the fog of shame coming.`,
				parentDoes: 'Mum rings Grace before she buys anything, and says where she is.',
				networkDoes: 'Grace comes, or Jerome does, within the hour.',
				childCan: 'Maya can text the blue heart to Nan or Jerome, no reason needed.',
				whoChecks: 'Grace rings at eight.',
				ifNobodyAnswers: 'Lúcia next door.'
			};
			const made = { id: `rule${String(i).padStart(8, '0')}`, author: seat.participant };
			addToolItem(doc, root, list, { ...made, voice: 'own', at: i, values }, null);
		}
	});
	typist.close();
}

/** The rules that are seen, each of them whole. */
async function rulesOn(screen: Page): Promise<number[]> {
	const seen: number[] = [];
	const rules = await screen.locator('main').evaluate((main) => {
		const wall = main.getBoundingClientRect();
		return [...main.querySelectorAll('article')]
			.filter((article) => article.offsetParent !== null)
			.map((article) => {
				const { top, bottom } = article.getBoundingClientRect();
				const isWhole = top >= wall.top - 1 && bottom <= wall.bottom + 1;
				return { text: article.innerText, isWhole };
			});
	});
	for (const { text, isWhole } of rules) {
		const rule = /Rule (\d+):/.exec(text)?.[1];
		if (rule === undefined) continue;
		expect(isWhole, `rule ${rule}`).toBe(true);
		seen.push(Number(rule));
	}
	return seen;
}

test('[SH3] [SH4] a safety plan of many rules is read page by page, each rule whole, and nothing turns by itself', async ({
	meeting
}) => {
	test.slow(); // four pages, one after the other
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await writeRules(meeting, 1, rulesCount);
	await openTool(sam, /^Safety plan Our plan/);
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const said = screen.getByText(/^Page \d+ of \d+$/);
	const pages = sam.getByRole('group', { name: 'Pages of the screen' });
	let of = 0;
	// As soon as its picture is there, and the desk knows of it.
	await expect(async () => {
		of = Number(/^Page 1 of (\d+)/.exec(await said.innerText())?.[1]);
		expect(of).toBeGreaterThan(rulesCount / 4);
		await expect(pages).toContainText(`page 1 of ${String(of)}`, { timeout: 1000 });
	}).toPass();
	await axe(screen, 'a page of the wall');
	await expect(pages.getByRole('button', { name: 'Page before' })).toBeDisabled();
	const seen = [...(await rulesOn(screen))];
	for (let page = 2; page <= of; page++) {
		await pages.getByRole('button', { name: 'Next page' }).click();
		await expect(said).toHaveText(`Page ${String(page)} of ${String(of)}`);
		seen.push(...(await rulesOn(screen)));
	}
	await expect(pages.getByRole('button', { name: 'Next page' })).toBeDisabled();
	expect(seen.filter((rule, i) => seen.indexOf(rule) === i)).toEqual(seen);
	for (let i = 1; i <= rulesCount; i++) expect(seen).toContain(i);

	// What is added while somebody reads moves nothing; from a phone it is turned as well.
	await pages.getByRole('button', { name: 'Page before' }).click();
	await expect(said).toHaveText(`Page ${String(of - 1)} of ${String(of)}`);
	const before = await rulesOn(screen);
	await writeRules(meeting, rulesCount + 1, rulesCount + 2);
	const added = screen
		.getByRole('article', { includeHidden: true })
		.filter({ hasText: 'Rule 16:' });
	await expect(added).toHaveCount(1);
	// It is laid out anew before it is drawn; until then a test may see what nobody does.
	await expect(async () => {
		expect(await rulesOn(screen)).toEqual(before);
	}).toPass();
	await expect(said).toHaveText(new RegExp(`^Page ${String(of - 1)} of`));
	await sam.setViewportSize(phone);
	await sam.reload();
	await sam.getByRole('button', { name: 'Run the meeting' }).click();
	await pages.getByRole('button', { name: 'Page before' }).click();
	await expect(said).toHaveText(new RegExp(`^Page ${String(Math.max(1, of - 2))} of`));
});

test('[SH4] while words are added the newest are seen; the headings of a map turn together', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	const chantelle = await sitDown(meeting.demo, 'Chantelle');
	const table = await Typist.enter(chantelle, roomOf(chantelle, 'table'));
	await table.write((doc) => {
		for (let i = 1; i <= 16; i++) {
			writeCard(
				doc,
				chantelle.participant,
				`Strength ${String(i)} that was seen at school this week`
			);
		}
	});
	table.close();
	await setStep(sam, 'What we see', 'Write');
	const said = screen.getByText(/^Page \d+ of \d+$/);
	await expect(said).toHaveText(/^Page (\d+) of \1$/);
	await expect(screen.getByText('Strength 16 that')).toBeVisible();
	for (const column of ['workingWell', 'worried', 'needsToHappen']) {
		await expect(screen.locator(`[data-column="${column}"]`)).toBeVisible();
	}
	await setStep(sam, 'What we see', 'Listen');
	await expect(said).toHaveText(/^Page 1 of/);
	await expect(screen.getByText('Strength 16 that')).toBeHidden();
});

test('[SH5] the family’s wall shows the newest of its page, and tells nobody outside that there is more', async ({
	meeting
}) => {
	const screen = await meeting.screen();
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await goTo(sam, 'Your time alone as a family');
	await chantelle.getByRole('button', { name: 'Show our page on the big screen' }).click();
	const seat = await seatIn(chantelle, meeting.server);
	const family = await Typist.enter(seat, roomOf(seat, 'family'));
	await family.write((doc) => {
		for (let i = 1; i <= 40; i++) {
			const text = `Note ${String(i)}\nwe go for a walk\nbefore the shops shut`;
			writeNote(doc, seat.participant, text);
		}
	});
	family.close();
	await expect(screen.getByText('Note 40')).toBeVisible();
	await expect(screen.getByText('Note 1', { exact: false }).first()).toBeHidden();
	await expect(screen.getByText(/^Page (\d+) of \1$/)).toBeVisible();
	await expect(screen.getByText('There is more on the phones and on paper.')).toBeVisible();
	await expect(sam.getByRole('group', { name: 'Pages of the screen' })).toHaveCount(0);
});

test('[SH3] nothing on the desk moves when a screen is connected that has several pages', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const said = sam.getByRole('group', { name: 'Pages of the screen' });
	await expect(said).toHaveText('No screen is connected.');
	const first = sam.getByRole('button', { name: 'Add words' }).first();
	const before = await first.boundingBox();
	await meeting.screen();
	await expect(said).toContainText('The screen is at page 1 of 2');
	expect(await first.boundingBox()).toEqual(before);
	await setStep(sam, 'Why we are here', 'Listen');
	await expect(said).toHaveText('The screen shows all of it.');
});
