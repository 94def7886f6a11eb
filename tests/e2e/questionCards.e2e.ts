// Questions to ask: on the desk of whoever runs the meeting, changing with its phase, and nowhere else (domain/SPEC.md QC1–QC5).
import type { Page } from '@playwright/test';
import { makeMeetingOf } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, openFold, openTab, phone, test } from './meeting.ts';

/** Everything that this page's site loaded since it opened, by its text. */
function loadedBy(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const addresses = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(addresses.map(async (one) => (await fetch(one)).text()));
		return texts.some((text) => text.includes('scaleFollowUp') || text.includes('cards-only-you'));
	});
}

test('Sam’s questions change with the phase; Chantelle’s phone and the screen have none', async ({
	meeting
}) => {
	const made = await makeMeetingOf(meeting.server, 'initialConference');
	const more = { participant: '', role: '', part: 'a', link: '' };
	const people = made.people.map((person) => ({ ...person, ...more }));
	meeting.demo.people.splice(0, meeting.demo.people.length, ...people);
	const runs = await made.sit('Sam');
	await mustDo(runs, { type: 'phase.set', phase: 'information' });
	const sam = await meeting.sit('Sam', { size: laptop });
	const chantelle = await meeting.sit('Chantelle', { size: phone });

	await openFold(sam, 'Questions to ask');
	await expect(sam.getByText('Only you see this.')).toBeVisible();
	await expect(sam.getByText('Who worries most about this? Who next?')).toBeVisible();
	const next = sam.getByRole('button', { name: 'Next question' });
	await next.focus();
	await sam.keyboard.press('Enter');
	await expect(sam.getByText('2 of 9')).toBeVisible();
	await axe(sam, 'the desk with questions');
	await fitsAcross(sam, 'the desk with questions');

	await sam.getByLabel('Which questions?').selectOption({ label: 'Everyday care' });
	await expect(sam.getByText('How often, and since when?')).toBeHidden();
	await next.click();
	await expect(sam.getByText('How often, and since when?')).toBeVisible();

	await mustDo(runs, { type: 'phase.set', phase: 'analysis' });
	await expect(sam.getByText('What else could explain this?')).toBeVisible();

	await openTab(chantelle, 'Help');
	await expect(chantelle.getByText('Questions to ask')).toHaveCount(0);
	expect(await loadedBy(sam)).toBe(true);
	expect(await loadedBy(chantelle)).toBe(false);
});

test('the wall never loads them, the coordinator’s phone does', async ({ meeting }) => {
	const wall = await meeting.screen();
	const sam = await meeting.sit('Sam', { size: phone });
	await sam.getByRole('button', { name: 'Run the meeting' }).click();
	await openFold(sam, 'Questions to ask');
	await expect(sam.getByText('Only you see this.')).toBeVisible();
	await axe(sam, 'a phone with questions');
	await fitsAcross(sam, 'a phone with questions');
	await expect(wall.getByText('Questions to ask')).toHaveCount(0);
	expect(await loadedBy(wall)).toBe(false);
});
