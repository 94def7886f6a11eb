// A council's own file (docs/council.md), as people see it: at the desk, on phones and on the wall; and by when a meeting is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConference } from '../kit/conference.ts';
import { makerEmail } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { staffPassword } from '../kit/staff.ts';
import { expect, laptop, Meeting, openFold, test as base } from './meeting.ts';
import { addTo, goTo, openTool, seatIn } from './toolSteps.ts';

const levels = ['Universal', 'Early help', 'Targeted help', 'Social work help', 'Court'];
const council = {
	levelsOfNeed: levels.map((en) => ({ name: { en }, about: { en: `${en}, as we offer it.` } })),
	categories: [
		{ id: 'exploitation', name: { en: 'harm outside the home' } },
		{ id: 'neglect' },
		{ id: 'emotional', name: { en: 'emotional harm' } }
	],
	decisionOrder: 'viewsFirst',
	quorum: 4,
	timings: {
		initialConference: { number: 12 },
		reportsBeforeInitial: { number: 5 },
		firstCoreGroup: { number: 8 },
		decisionLetter: { number: 2 }
	}
};

const test = base.extend<{ ours: Server; conference: Meeting }>({
	ours: async ({ browserName }, use) => {
		expect(browserName).toBe('chromium');
		const folder = mkdtempSync(join(tmpdir(), 'kinboard-council-'));
		writeFileSync(join(folder, 'council.json'), JSON.stringify(council));
		const server = await Server.start({ dataDir: folder });
		await use(server);
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	},
	conference: async ({ ours, browser }, use) => {
		const demo = await openConference(ours, 'before');
		const meeting = new Meeting(demo, ours, (options) => browser.newContext(options));
		await use(meeting);
		meeting.expectQuiet();
	}
});

test('desk, phones and wall go by what the council’s file says', async ({ conference }) => {
	test.slow();
	const sam = await conference.sam();
	const chair = await seatIn(sam, conference.server);
	const facts = { title: 'Reid family', when: '2026-02-19T10:00', questions: [] };
	await mustDo(chair, { type: 'meeting.set', ...facts });

	// Before the day: by when it is, by the council's shorter limit, and what must be there by then.
	const days = sam.locator('section', { has: sam.getByRole('heading', { name: 'By when' }) });
	await openFold(sam, 'Days this meeting counts from');
	await days.getByLabel('Strategy discussion').fill('2026-02-02');
	await expect(days).toContainText('by Wednesday 18 February 2026 at the latest');
	await expect(days).toContainText(
		'National limit: 12 working days after the strategy discussion.'
	);
	await expect(days).toContainText('The planned day is later than this.');
	await days.getByLabel('Why is it on this day?').fill('Two families asked for it.');
	await days.getByLabel('Why is it on this day?').blur();
	await expect(days).toContainText('by Thursday 12 February 2026');
	await expect(sam.getByText('Our council asks for 4.')).toBeVisible();

	// Views stand before the plan, and the desk says so.
	const agenda = sam.getByRole('navigation', { name: 'Steps of the meeting' });
	const steps = await agenda.getByRole('listitem').allInnerTexts();
	const at = (name: string) => steps.findIndex((step) => step.includes(name));
	expect(at('Views and decision')).toBeLessThan(at('The outline plan'));
	expect(at('Views and decision')).toBeGreaterThan(0);
	await goTo(sam, 'Views and decision');
	await expect(agenda.getByText(/^First each person says what they think/)).toBeVisible();

	// The kinds of harm are the council's, in its order, and no other.
	await openTool(sam, 'What was decided');
	await sam.getByRole('button', { name: 'Write what was decided for a child' }).click();
	const kinds = sam.getByRole('group', { name: 'Category', exact: true }).getByRole('button');
	await expect(kinds).toHaveText(['harm outside the home', 'Neglect', 'emotional harm']);

	// The social worker's phone offers five levels; a mum reads the fifth on hers, and so does the room.
	const priya = await conference.sit('Priya');
	await openTool(priya, /Which level of help|Levels of need/);
	await addTo(priya, 'Note the level for a child', [
		['Why this level?', 'The judge decides where Maya lives'],
		['From now on', { press: 'Court' }]
	]);
	const mum = await conference.sit('Chantelle');
	await openTool(mum, 'Which level of help');
	await expect(mum.getByText('Court').first()).toBeVisible();
	await openTool(sam, /Which level of help|Levels of need/);
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const wall = await conference.screen();
	for (const level of levels) await expect(wall.getByText(level, { exact: true })).toBeVisible();

	// At the end: what comes by when.
	await goTo(sam, 'Dates and rights');
	await expect(days).toContainText('by Monday 23 February 2026');
	await expect(days).toContainText('by Tuesday 3 March 2026');
});

test('[DU5] whoever makes a meeting is told by when it is, and by whose limit', async ({
	ours,
	browser
}) => {
	const context = await browser.newContext({
		baseURL: ours.url,
		locale: 'en-GB',
		viewport: laptop
	});
	const sam = await context.newPage();
	await openConference(ours, 'before');
	await sam.goto('/staff');
	await sam.getByLabel('E-mail address').fill(makerEmail);
	await sam.getByLabel('Password', { exact: true }).fill(staffPassword);
	await sam.getByRole('button', { name: 'Sign in' }).click();
	await sam.getByRole('link', { name: 'New meeting' }).click();
	await sam
		.getByLabel('Kind of meeting')
		.selectOption({ label: 'Child protection conference, first' });
	await sam.getByLabel('Title').fill('Maya and Theo');
	await sam.getByLabel('Day and time').fill('2026-04-16T10:00');
	// Good Friday and Easter Monday are between.
	await sam.getByLabel('Strategy discussion').fill('2026-03-25');
	await expect(sam.getByText('by Tuesday 14 April 2026 at the latest')).toBeVisible();
	await expect(sam.getByText('The planned day is later than this.')).toBeVisible();
	await sam.getByRole('button', { name: 'Make the meeting' }).click();
	await expect(sam.getByRole('heading', { name: 'The meeting is ready.' })).toBeVisible();
});
