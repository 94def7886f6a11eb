// The questions that each answers alone, on the pages of their tools (src/lib/domain/SPEC.md SC18, SC19, SC22).
import { openConference } from '../kit/conference.ts';
import { openTeam } from '../kit/team.ts';
import { axe } from './axe.ts';
import { expect, Meeting, test as base, type SitOptions } from './meeting.ts';
import { addTo, goTo, openTool } from './toolSteps.ts';

type Open = (kind: 'views' | 'analysis' | 'team') => Promise<Meeting>;

const test = base.extend<{ open: Open }>({
	open: async ({ server, browser }, use) => {
		const made: Meeting[] = [];
		await use(async (kind) => {
			const demo = kind === 'team' ? await openTeam(server) : await openConference(server, kind);
			const meeting = new Meeting(demo, server, (options) => browser.newContext(options));
			made.push(meeting);
			return meeting;
		});
		for (const meeting of made) meeting.expectQuiet();
	}
});

const size: SitOptions['size'] = { width: 390, height: 844 };

test('[SC18] what each agency thinks is asked on the page of the decision, and stands there once opened', async ({
	open
}) => {
	const meeting = await open('views');
	const sam = await meeting.sam();
	const mum = await meeting.sit('Chantelle', { size });
	const priya = await meeting.sit('Priya', { size });
	await openTool(sam, /What was decided/);
	const asked = sam.getByRole('group', { name: 'Answered alone' });
	// Read before it is asked, there is no gap where a name will stand.
	await expect(asked).toContainText('What does Maya need now?');
	await asked.getByRole('button', { name: 'Ask everybody' }).click();
	await openTool(sam, /What was decided/);
	await expect(asked).toContainText('Asked. Each answers alone.');
	await expect(mum.getByRole('radio')).toHaveCount(0);
	await priya.getByRole('radio', { name: 'Early help' }).check();
	await priya.getByLabel('What makes you see it this way?').fill('She rings us herself');
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	await expect(asked).toContainText('1 of 1 are ready.');
	await expect(sam.getByText('She rings us herself')).toHaveCount(0);
	await axe(sam, 'a question on a tool’s page');
	await asked.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Show them all now' }).click();
	await openTool(sam, /What was decided/);
	await expect(asked.getByText('She rings us herself')).toBeVisible();
	await openTool(mum, /What was decided/);
	const read = mum.getByRole('group', { name: 'Answered alone' });
	await expect(read.getByText('She rings us herself')).toBeVisible();
	await expect(read.getByRole('button')).toHaveCount(0);
	await axe(mum, 'opened answers on a tool’s page');
});

test('[SC22] each thing that matters is weighed by itself, and its weights stand beside it', async ({
	open
}) => {
	test.slow();
	const meeting = await open('analysis');
	const sam = await meeting.sam();
	const priya = await meeting.sit('Priya', { size });
	const mum = await meeting.sit('Chantelle', { size });
	await openTool(sam, /What matters most/);
	const add = 'Add one';
	for (const text of ['Grace took them home on 16 January', 'Darren threw a plate']) {
		await addTo(sam, add, [['What is it?', text]]);
	}
	// In the list, not in the picture above it.
	const cards = sam
		.getByRole('article')
		.filter({ has: sam.getByRole('group', { name: 'Answered alone' }) });
	const card = cards.filter({ hasText: 'Darren threw a plate' });
	await card.getByRole('button', { name: 'Ask everybody how much it matters' }).click();
	await expect(
		priya.getByRole('heading', { name: 'How much does this matter: Darren threw a plate' })
	).toBeVisible();
	for (const [page, weight] of [
		[priya, '5: a lot'],
		[mum, '4: much']
	] as const) {
		await page.getByRole('radio', { name: weight }).check();
		await page.getByLabel(/A few words are needed/).fill(`because ${weight}`);
		await page.getByRole('button', { name: 'I’m ready' }).click();
	}
	await openTool(sam, /What matters most/);
	await expect(card).toContainText('2 of');
	const other = cards.filter({ hasText: 'Grace took them home' });
	await expect(other).toContainText('Another question is being answered.');
	await card.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Show them all now' }).click();
	await openTool(sam, /What matters most/);
	await expect(card.getByText('because 5: a lot')).toBeVisible();
	await expect(other.getByText('because 5: a lot')).toHaveCount(0);
	await axe(sam, 'weights beside their things');
});

test('[SC19] how sure we are is asked in a team; in a conference the chair has a check of their own, unseen by the family', async ({
	open
}) => {
	const team = await open('team');
	const sam = await team.sam();
	await goTo(sam, 'Showing and wondering');
	const priya = await team.sit('Priya', { size });
	await openTool(sam, /How sure are we/);
	const asked = sam.getByRole('group', { name: 'Answered alone' });
	await asked.getByRole('button', { name: 'Ask everybody' }).click();
	await expect(priya.getByRole('radio', { name: /We feel stuck/ })).toBeVisible();

	const conference = await open('views');
	const chair = await conference.sam();
	const mum = await conference.sit('Chantelle', { size });
	await openTool(chair, /How sure are we/);
	await expect(chair.getByRole('button', { name: 'Ask everybody' })).toHaveCount(0);
	await chair.getByRole('button', { name: 'Check your own thinking' }).click();
	const form = chair.getByRole('form', { name: 'Check your own thinking' });
	await form.getByLabel('What might we be too sure of?').fill('that it is the drink');
	await form.getByRole('button', { name: 'Put it in the record' }).click();
	await expect(chair.getByText('that it is the drink', { exact: true })).toBeVisible();
	await mum
		.getByRole('navigation', { name: 'Places' })
		.getByRole('button', { name: 'Board' })
		.click();
	await mum.getByRole('button', { name: 'More tools', exact: true }).click();
	await expect(mum.getByRole('button', { name: /How sure are we/ })).toHaveCount(0);
});
