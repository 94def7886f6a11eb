// Tools drawn (src/lib/domain/SPEC.md TO10, TO11, TG3): what the wall shows of them and never does, and tags that count.
import { openConference } from '../kit/conference.ts';
import { axe } from './axe.ts';
import { addTo, goTo, openTool } from './toolSteps.ts';
import { expect, meetingOf, type Meeting, saved, test as usual } from './meeting.ts';

const test = usual.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server, 'analysis'))
});

test('[TO10] the wall has titles of what happened; what hurt is on it in no way', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	const detail = /three stitches/;
	await goTo(sam, 'Hearing the facts');
	await openTool(sam, 'Timeline');
	await expect(sam.getByText(detail)).toBeVisible();
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.getByRole('heading', { name: 'What has happened and when' })).toBeVisible();
	const title = screen.getByText('The evening of the argument');
	await expect(title).toBeVisible();
	await expect(screen.getByText(detail)).toHaveCount(0);

	const event = sam.getByRole('article').filter({ hasText: detail });
	await event.getByRole('button', { name: 'More' }).click();
	await event.getByRole('button', { name: 'I see it differently' }).click();
	await event.getByLabel('How do you see it?').fill('He had four stitches');
	await event.getByRole('button', { name: 'Put it beside' }).click();
	await event.getByRole('button', { name: 'Fill the screen with it' }).click();
	await expect(screen.getByText('A good half year')).toHaveCount(0);
	await expect(title).toBeVisible();
	await expect(screen.getByText(/Sam.*sees it differently/)).toBeVisible();
	await expect(screen.getByText(/stitches/)).toHaveCount(0);
	await axe(screen, 'the wall');
});

test('[TO11] the safety plan goes through the day, our people stand in rows', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Our plan to keep the children safe');
	await expect(chantelle.getByText('After school · Evening')).toBeVisible();
	await axe(chantelle, 'safety plan');
	await openTool(chantelle, 'Our people, in circles');
	await expect(chantelle.locator('.ring').first()).toContainText('Grace');
	await axe(chantelle, 'circles');
});

test('[TG3] [TO11] a tagged card counts in the triangle; factors stand on two sides', async ({
	conference
}) => {
	const sam = await conference.sam();
	const column = sam.locator('[data-column="workingWell"]');
	await column.getByRole('button', { name: 'Add words' }).click();
	await column.getByRole('textbox').first().fill('Maya swims on Saturdays');
	await column.getByRole('button', { name: 'Put it on the board' }).click();
	await saved(sam);
	const card = column.getByRole('article').filter({ hasText: 'Maya swims' });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByText('The parts of a child’s life').click();
	await card.getByRole('button', { name: 'Health', exact: true }).click();
	await saved(sam);
	await axe(sam, 'a card with its tags');

	await openTool(sam, 'Assessment triangle');
	const chip = sam.getByRole('button', { name: /^Health\s*1$/ });
	await chip.click();
	await expect(sam.getByText('Maya swims on Saturdays')).toBeVisible();
	await axe(sam, 'triangle');

	await openTool(sam, 'Risk and protective factors');
	await addTo(sam, 'Add one', [
		['What is it?', 'Grace acted on 16 January'],
		['Which side is it on?', { press: 'Protective factor' }]
	]);
	const side = sam.locator('section', {
		has: sam.getByRole('heading', { name: 'Protective factor', exact: true })
	});
	await expect(side.getByRole('article')).toContainText('Not weighed yet');
	// A short form in what is drawn is said in full there, and in the list below not again (GL9).
	await addTo(sam, 'Add one', [
		['What is it?', 'The ICPC is on Thursday'],
		['Which side is it on?', { press: 'Protective factor' }]
	]);
	await expect(sam.getByText('The ICPC is on Thursday')).toHaveCount(2);
	await expect(sam.getByText('ICPC: first child protection meeting')).toHaveCount(1);
	await axe(sam, 'factors');
});
