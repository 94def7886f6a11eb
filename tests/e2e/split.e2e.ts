// A split conference: each parent alone, with what the chair chose to tell there; three parts in the end.
import type { Page } from '@playwright/test';
import { writeCard } from '../kit/cards.ts';
import { openConference } from '../kit/conference.ts';
import { roomOf, sitDown } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { axe } from './axe.ts';
import {
	expect,
	laptop,
	meetingOf,
	type Meeting,
	openFold,
	openTab,
	setStep,
	test as base
} from './meeting.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) =>
		openConference(server, 'information', [
			{ name: 'Darren Poole', relation: 'Theo’s dad', role: 'parent' }
		])
	)
});

const report = 'On 9 January Theo needed three stitches.';
const hers = 'Chantelle wants the locks changed before he knows.';

async function makePart(sam: Page, who: string, toldFirst: string, apart?: string): Promise<void> {
	await openFold(sam, 'Parts of the meeting');
	await sam.getByRole('button', { name: /^(Hold it in parts|One more part)$/ }).click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByRole('group', { name: 'Who attends the other part?' }).getByLabel(who).check();
	if (apart !== undefined) {
		const group = dialog.getByRole('group', { name: 'Whom must they never meet?' });
		await group.getByLabel(apart).check();
	}
	await dialog.getByLabel('When is the other part?').fill('2026-02-19T11:30');
	await dialog.getByLabel('Where?').fill('Room 2');
	await dialog.getByLabel(toldFirst).check();
	await axe(sam, 'a part is made');
	await dialog.getByRole('button', { name: 'Make the other part' }).click();
	await expect(dialog).toHaveCount(0);
}

test('each parent attends alone, and hears what the chair chose', async ({ conference }) => {
	const { demo } = conference;
	const writing = async (who: string, words: string) => {
		const seat = await sitDown(demo, who);
		const typist = await Typist.enter(seat, roomOf(seat, 'table'));
		await typist.write((doc) => writeCard(doc, seat.participant, words, { field: 'harm' }));
		typist.close();
	};
	await writing('Priya', report);
	await writing('Grace', hers);
	const sam = await conference.sam();
	const darren = await conference.sit('Darren');
	const chantelle = await conference.sit('Chantelle');
	await openTab(darren, 'Board');
	await expect(darren.getByText(hers)).toBeVisible();

	await makePart(sam, 'Darren Poole', 'In this part');
	// Out of the first part at once: his phone is back before his own day, and names nobody of it.
	await openTab(darren, 'Now');
	await expect(darren.getByText('Room 2')).toBeVisible();
	await expect(darren.getByText(hers)).toHaveCount(0);
	for (const name of ['Chantelle Reid', 'Grace Reid'])
		await expect(darren.getByText(name)).toHaveCount(0);
	await expect(sam.getByText('You are here.')).toBeVisible();
	await expect(sam.getByText('Darren')).toHaveCount(0);

	await sam.getByRole('button', { name: 'What goes there' }).click();
	const dialog = sam.getByRole('dialog');
	await expect(dialog.getByText(hers)).toHaveCount(0);
	await dialog.getByLabel(report).check();
	await dialog.getByRole('button', { name: 'Look at it once more' }).click();
	await axe(sam, 'the parts on the desk');
	await dialog.getByRole('button', { name: 'Put it in part B' }).click();
	await dialog.getByRole('button', { name: 'Take it back' }).click();
	await dialog.getByRole('button', { name: 'Put it in part B' }).click();
	await expect(dialog.getByText('There is nothing new to go through.')).toBeVisible({
		timeout: 15_000
	});
	await dialog.getByRole('button', { name: 'Close' }).click();

	await sam.getByRole('button', { name: 'Go to part B' }).click();
	await expect(sam.getByText('Darren Poole').first()).toBeVisible();
	await expect(sam.getByText(hers)).toHaveCount(0);
	await sam.getByRole('button', { name: 'Begin the meeting' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Begin the meeting' }).click();
	await openTab(darren, 'Board');
	await expect(darren.getByText(report)).toBeVisible();
	await expect(darren.getByText(hers)).toHaveCount(0);
	// The first part stands where it was, and nobody of it has seen anything.
	await openTab(chantelle, 'Board');
	await expect(chantelle.getByText(hers)).toBeVisible();
	await openTab(chantelle, 'Help');
	await expect(chantelle.getByText('Darren')).toHaveCount(0);
	await axe(chantelle, 'a part on a phone');
});

test('three parts, and people at work go from one to another', async ({ conference }) => {
	const sam = await conference.sam();
	const priya = await conference.sit('Priya');
	await makePart(sam, 'Darren Poole', 'In this part');
	await makePart(sam, 'Grace Reid', 'In this part');
	await expect(sam.getByText('Part C', { exact: true })).toBeVisible();
	await expect(sam.getByRole('button', { name: 'One more part' })).toHaveCount(0);
	await expect(priya.getByText('Part A', { exact: true })).toBeVisible();
	await priya.getByRole('button', { name: 'Go to part C' }).click();
	await expect(priya.getByText('Part C', { exact: true })).toBeVisible();
	// She came to a part that stands where it is: nothing has moved on.
	await sam.getByRole('button', { name: 'Go to part C' }).click();
	await expect(sam.getByText('Before the day').first()).toBeVisible();
	for (const page of [sam, priya]) {
		await expect(page.getByText('We are back before the day')).toHaveCount(0);
	}
	await priya.getByRole('button', { name: 'Go to part A' }).click();
	await expect(priya.getByText('Part A', { exact: true })).toBeVisible();
	await expect(priya.getByText(/^Next:/)).toHaveCount(0);
	await sam.getByRole('button', { name: 'Go to part A' }).click();
	await axe(priya, 'going between parts');
	await sam.getByRole('button', { name: 'Views and decision' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Hear the views' }).click();
	await expect(sam.getByRole('alert')).toBeVisible();
	await sam.setViewportSize(laptop);
});

test('kept apart: an address is asked about before it goes up, and has a safe place of its own', async ({
	conference
}) => {
	const sam = await conference.sam();
	const bev = await conference.sit('Bev');
	await makePart(sam, 'Darren Poole', 'In this part', 'Chantelle Reid');
	await setStep(sam, 'What are we worried about?', 'Write');
	const where = 'They are at 14 Mill Lane now.';
	await bev
		.getByRole('button', { name: 'What has already happened · Past harm', exact: true })
		.click();
	await bev.getByLabel('What has already happened · Past harm', { exact: true }).fill(where);
	await bev.getByRole('button', { name: 'Put it on the board' }).click();
	const question = bev.getByRole('dialog', { name: 'Does this say where somebody is?' });
	await axe(bev, 'an address is asked about');
	await question.getByRole('button', { name: 'Change it first' }).click();
	await expect(sam.getByText(where)).toHaveCount(0);
	await bev.getByRole('button', { name: 'Put it on the board' }).click();
	await question.getByRole('button', { name: 'Put it up anyway' }).click();
	await expect(sam.getByText(where)).toBeVisible();

	await openTab(bev, 'My page');
	await bev.getByText('Kept safe, outside the board').click();
	await bev.getByLabel('About whom?').selectOption({ label: 'Chantelle Reid' });
	await bev.getByLabel('The words to keep safe').fill('Flat 2, 14 Mill Lane');
	await bev.getByLabel('Priya Nair').check();
	await bev.getByRole('button', { name: 'Keep it safe' }).click();
	await expect(bev.getByText('Read by Priya, Bev')).toBeVisible();
	await expect(bev.getByText('Flat 2')).toHaveCount(0);
	const hold = bev.getByRole('button', { name: 'Hold to read' });
	await hold.focus();
	await bev.keyboard.down('Space');
	await expect(bev.getByText('Flat 2, 14 Mill Lane')).toBeVisible();
	await bev.keyboard.up('Space');
	await expect(bev.getByText('Flat 2')).toHaveCount(0);
	await axe(bev, 'a safe place for it');
	const priya = await conference.sit('Priya');
	await openTab(priya, 'My page');
	await priya.getByText('Kept safe, outside the board').click();
	await expect(priya.getByText('Where somebody lives').first()).toBeVisible();
});
