// A note taker presses for the chair: a lean desk with what is lent, seen by all, and gone at once when taken back.
import type { Page } from '@playwright/test';
import { makeMeetingOf, type MadeMeeting } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { expect, laptop, openTab, phone, test, type Meeting } from './meeting.ts';

async function conference(meeting: Meeting): Promise<MadeMeeting> {
	const made = await makeMeetingOf(meeting.server, 'initialConference');
	const more = { participant: '', role: '', part: 'a', link: '' };
	const people = made.people.map((person) => ({ ...person, ...more }));
	meeting.demo.people.splice(0, meeting.demo.people.length, ...people);
	const sam = await made.sit('Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	return made;
}

async function lendTo(sam: Page, name: string): Promise<void> {
	const choice = sam.getByLabel('Who presses for you');
	if (!(await choice.isVisible())) await sam.getByText('If you need a hand').click();
	await choice.selectOption({ label: name });
}

test('Nora presses for Sam on a lean desk of her own, until he takes it back', async ({
	meeting
}) => {
	await conference(meeting);
	const sam = await meeting.sit('Sam', { size: laptop });
	const nora = await meeting.sit('Nora', { size: laptop });
	const chantelle = await meeting.sit('Chantelle');
	await expect(nora.getByRole('button', { name: 'Press the buttons for somebody' })).toHaveCount(0);
	await lendTo(sam, 'Nora Bell');
	await openTab(chantelle, 'Help');
	await expect(chantelle.getByText('presses for Sam')).toBeVisible();

	await nora.getByRole('button', { name: 'Press the buttons for somebody' }).click();
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toBeVisible();
	await nora.getByLabel('The screen shows:').selectOption({ label: 'Why we are here' });
	await openTab(chantelle, 'Now');
	await expect(chantelle.getByRole('heading', { name: 'Why we are here' })).toBeVisible();
	for (const name of ['Lock this desk', 'Close the door', 'New scaling question']) {
		await expect(nora.getByRole('button', { name })).toHaveCount(0);
	}
	await expect(nora.getByText('If you need a hand')).toHaveCount(0);
	await expect(nora.getByRole('navigation', { name: 'Steps of the meeting' })).toHaveCount(0);

	await lendTo(sam, 'Nobody yet');
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toHaveCount(0);
	await expect(nora.getByRole('navigation', { name: 'Places' })).toBeVisible();
	await expect(nora.getByLabel('The screen shows:')).toHaveCount(0);
});

test('on a phone the same controls are one tap away from her own pages', async ({ meeting }) => {
	await conference(meeting);
	const sam = await meeting.sit('Sam', { size: laptop });
	const nora = await meeting.sit('Nora', { size: phone });
	await lendTo(sam, 'Nora Bell');
	await nora.getByRole('button', { name: 'Press the buttons for somebody' }).click();
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toBeVisible();
	await nora.getByRole('button', { name: 'all down' }).click();
	await expect(sam.getByRole('button', { name: 'all down' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await nora.getByRole('button', { name: 'Back to what everyone sees' }).click();
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toHaveCount(0);
});

test('[HL2] her buttons are away while Sam is in another part, and back with him', async ({
	meeting
}) => {
	const made = await conference(meeting);
	const [sam, grace, maya] = [
		await made.sit('Sam'),
		await made.sit('Grace'),
		await made.sit('Maya')
	];
	const nora = await meeting.sit('Nora', { size: laptop });
	await mustDo(sam, {
		...{ type: 'part.split', people: [grace.participant], both: [], when: '', place: '' },
		...{ childrenHere: [maya.participant], childrenThere: [maya.participant], isToldFirst: false }
	});
	const { participant } = await made.sit('Nora');
	await mustDo(sam, { type: 'helper.lend', participant });
	const press = nora.getByRole('button', { name: 'Press the buttons for somebody' });
	await press.click();
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toBeVisible();
	await mustDo(sam, { type: 'part.enter', part: 'b' });
	await expect(nora.getByRole('heading', { name: 'You press for Sam' })).toHaveCount(0);
	await expect(press).toHaveCount(0);
	await mustDo(sam, { type: 'part.enter', part: 'a' });
	await expect(
		nora.getByRole('heading', { name: 'You press for Sam' }).or(press).first()
	).toBeVisible();
});
