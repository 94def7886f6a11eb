// A whole initial child protection conference, at the desk, on phones and on the wall: who writes when, and who reads what.
import { openConference } from '../kit/conference.ts';
import {
	expect,
	laptop,
	meetingOf,
	type Meeting,
	openTab,
	setStep,
	test as base
} from './meeting.ts';
import { addTo, goTo, openTool, seatIn } from './toolSteps.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) =>
		openConference(server, 'before', [
			{ name: 'Joel Lind', relation: 'head of year', role: 'professional' }
		])
	)
});

const timeline = /What has happened and when/;
const notes = 'Mum was calm; school spoke first.';
const learnt = 'He learnt to swim with Nan';

test('five people and the screen go through a whole conference', async ({ conference }) => {
	test.slow();
	const sam = await conference.sam();
	const priya = await conference.sit('Priya', { byDoor: true, size: laptop });
	const mum = await conference.sit('Chantelle', { byDoor: true });
	const joel = await conference.sit('Joel', { byDoor: true, size: laptop });
	const noor = await conference.sit('Noor', { byDoor: true, size: laptop });
	const screen = await conference.screen({ byDoor: true });

	// Before the day: the report in short.
	await openTool(priya, /What each one has seen/);
	await addTo(priya, 'Add a report in short', [
		['Strengths', 'Theo is at nursery every day'],
		['Worries', 'On 9 January Theo needed three stitches'],
		['Agency', 'Children’s social care']
	]);
	await expect(priya.getByText('Theo is at nursery every day', { exact: true })).toBeVisible();

	// The report is there to read when the meeting opens, in plain words on mum's phone.
	await goTo(sam, 'Who is here');
	await openTool(mum, /What each one has seen/);
	await expect(mum.getByText('Theo is at nursery every day')).toBeVisible();
	await expect(mum.getByText('Agency reports')).toHaveCount(0);

	// Information: one question at a time on her phone, and everybody has it at once.
	await goTo(sam, 'Hearing the facts');
	await openTool(joel, timeline);
	await openTool(mum, timeline);
	await addTo(mum, 'Add something that happened', [
		['A few words for it', 'Swimming'],
		['What happened?', learnt],
		['When was it?', 'last summer'],
		['What kind of thing was it?', { choose: 'A good time' }]
	]);
	await expect(joel.getByText(learnt)).toBeVisible();
	const event = joel.getByRole('article').filter({ hasText: learnt });
	await event.getByRole('button', { name: 'More', exact: true }).click();
	await event.getByRole('button', { name: 'I see it differently' }).click();
	await event.getByLabel('How do you see it?').fill('School taught him in spring');
	await event.getByRole('button', { name: 'Put it beside' }).click();
	await expect(mum.getByText('School taught him in spring')).toBeVisible();
	await expect(mum.getByText('Joel sees it differently')).toBeVisible();

	// The note taker's notes: hers and the chair's, in no room that mum has.
	await noor.getByLabel('Hearing the facts').fill(notes);
	await noor.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await noor.getByRole('button', { name: 'Copy as text' }).click();
	await expect(noor.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await noor.evaluate(() => navigator.clipboard.readText())).toContain(notes);
	await sam.locator('summary', { hasText: 'Notes for the record' }).click();
	await expect(sam.getByLabel('Hearing the facts')).toHaveValue(notes);
	const hers = await seatIn(mum, conference.server);
	expect(hers.rooms.map(({ kind }) => kind)).toContain('table');
	expect(hers.rooms.map(({ kind }) => kind)).not.toContain('record');

	// The wall shows what the chair chose.
	await openTool(sam, timeline);
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.locator('svg').getByText('Swimming')).toBeVisible();
	await expect(screen.getByText(learnt)).toHaveCount(0);

	// What it means: the chair's summary, and what nobody knows yet.
	await goTo(sam, 'What it all means');
	await openTool(sam, /How we see it/);
	await addTo(sam, 'Add to the summary', [
		['What is it?', 'Nan is there on Fridays'],
		['What does it do?', { press: 'It helps keep the child safe' }]
	]);
	await openTool(mum, /How we see it/);
	await expect(mum.getByText('Nan is there on Fridays')).toBeVisible();
	await expect(mum.getByRole('button', { name: 'Add to the summary' })).toHaveCount(0);
	await openTool(priya, /What we don’t know yet/);
	await addTo(priya, 'Add something we don’t know', [
		['What don’t we know?', 'Who was there on 9 January?'],
		['Who finds out?', 'Priya'],
		['By when?', '2026-03-02']
	]);
	await openTool(mum, /What we don’t know yet/);
	await expect(mum.getByText('Who was there on 9 January?')).toBeVisible();

	// The outline plan: a job that stands on the wall.
	await goTo(sam, 'The outline plan');
	await setStep(sam, 'Our plan', 'Write');
	await openTab(joel, 'Now');
	await joel.getByRole('button', { name: 'Add a line' }).first().click();
	await joel.getByLabel('What we will do').fill('Joel rings Chantelle on Mondays');
	await expect(screen.getByText('Joel rings Chantelle on Mondays')).toBeVisible();

	// The decision is the chair's, for each child; who sees it differently stands beside it.
	await goTo(sam, 'Views and decision');
	await openTool(mum, /What was decided/);
	await expect(mum.getByRole('button', { name: 'Write what was decided for a child' })).toHaveCount(
		0
	);
	await openTool(sam, /What was decided/);
	await addTo(sam, 'Write what was decided for a child', [
		['Reasons', 'Maya needs calm evenings'],
		['Is significant harm happening or likely?', { press: 'Yes' }],
		['Outcome', { choose: 'A child protection plan' }],
		[/^Category/, { press: 'Emotional abuse' }]
	]);
	await openTool(joel, /What was decided/);
	await addTo(joel, 'Add that somebody sees it differently', [
		['Why?', 'Extra help would be enough'],
		['Who sees it differently?', 'Joel, school']
	]);
	await expect(mum.getByText('Maya needs calm evenings')).toBeVisible();
	await expect(mum.getByText('Extra help would be enough')).toBeVisible();
	await addTo(mum, 'Say what you think of it', [
		['In your words', 'I want help, not blame'],
		['Do you agree with it?', { press: 'Partly' }]
	]);
	await expect(sam.getByText('I want help, not blame')).toBeVisible();
	await expect(mum.getByText(notes)).toHaveCount(0);
	expect(await mum.content()).not.toContain(notes);

	// Closed: nobody writes any more.
	await goTo(sam, 'Closed');
	for (const page of [sam, mum, priya, joel]) {
		await expect(page.getByRole('button', { name: 'Say what you think of it' })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Add something we don’t know' })).toHaveCount(0);
		await expect(
			page.getByRole('button', { name: 'Add that somebody sees it differently' })
		).toHaveCount(0);
	}
});
