// The quiet time of a stage: the same on every face whatever its own clock says, longer when the chair says so, and calm when
// it is over. And who takes which part, proposed and changed.
import type { Page } from '@playwright/test';
import { mustDo } from '../kit/people.ts';
import { openTeam } from '../kit/team.ts';
import { expect, laptop, meetingOf, type Meeting, phone, test as base, wall } from './meeting.ts';
import { addTo, goTo, openTool, seatIn } from './toolSteps.ts';

const test = base.extend<{ team: Meeting }>({
	team: meetingOf(openTeam)
});

const hours = 60 * 60 * 1000;

/** The shared screen, by a code from this desk. */
async function wallOf(team: Meeting, sam: Page): Promise<Page> {
	const { code } = await mustDo<{ code: string }>(await seatIn(sam, team.server), {
		type: 'screen.pair'
	});
	const onWall = await (await team.browser({ size: wall })).newPage();
	await onWall.goto('/screen');
	await onWall.getByLabel('Code for the screen').fill(code);
	await onWall.getByRole('button', { name: 'Show the meeting' }).click();
	await expect(onWall.getByText('Live', { exact: true })).toBeVisible();
	return onWall;
}

test('[TT4] [TT5] [TT6] every face shows the same time, a phone with a wrong clock too', async ({
	team
}) => {
	test.slow();
	const sam = await team.sam();
	const priya = await team.sit('Priya');
	// Bev's phone is three hours ahead.
	const context = await team.browser({ size: phone });
	await context.clock.install({ time: Date.now() + 3 * hours });
	const bev = await team.sit('Bev', { in: context });
	const onWall = await wallOf(team, sam);
	const all = [sam, priya, bev, onWall];
	for (const page of all) await expect(page.getByRole('timer')).toHaveCount(0);

	await goTo(sam, 'The story');
	for (const page of all) await expect(page.getByRole('timer')).toHaveText(/5 minutes left/);
	await sam.getByRole('button', { name: '2 more minutes', exact: true }).click();
	for (const page of all) await expect(page.getByRole('timer')).toHaveText(/7 minutes left/);
	for (const page of [priya, bev, onWall]) {
		await expect(page.getByRole('button', { name: /more minutes/ })).toHaveCount(0);
	}

	// It is over: nothing rings, nothing is red, nothing goes on by itself.
	await bev.clock.fastForward(20 * 60 * 1000);
	await expect(bev.getByRole('timer')).toHaveText(/A little over\. Take the time you need\./);
	await expect(bev.getByRole('alert')).toHaveCount(0);
	await expect(onWall.getByText('The story', { exact: true })).toBeVisible();

	await goTo(sam, 'Facts only');
	for (const page of [sam, priya, onWall]) {
		await expect(page.getByRole('timer')).toHaveText(/4 minutes left/);
	}
});

test('[TT7] [TT9] the parts are proposed, everybody sees them, and the chair changes them', async ({
	team
}) => {
	const sam = await team.sam();
	const priya = await team.sit('Priya');
	await goTo(sam, 'The question');
	const leads = (page: typeof sam) =>
		page.locator('dl > div', { hasText: 'Leads through the steps:' });
	const brings = priya.locator('dl > div', { hasText: 'Brings the question:' });
	await expect(brings).toContainText('Priya');
	for (const page of [sam, priya]) await expect(leads(page)).toContainText('Sam');
	await sam.getByRole('button', { name: 'Change who does what', exact: true }).click();
	await sam.getByLabel('Leads through the steps:').selectOption({ label: 'Mona Khan' });
	for (const page of [sam, priya]) await expect(leads(page)).toContainText('Mona');
});

test('[TT10] [TT11] each wonders alone first; the page says that it is deleted after thirty days', async ({
	team
}) => {
	const sam = await team.sam();
	const dale = await team.sit('Dale', { size: laptop });
	await goTo(sam, 'Each alone');
	await openTool(dale, /Team thinking time/);
	await dale.getByRole('button', { name: 'Wonder aloud', exact: true }).click();
	await dale.getByRole('textbox', { name: 'I wonder …' }).fill('I wonder what Fridays are like');
	await expect(dale.getByRole('button', { name: 'Put it on the board' })).toHaveCount(0);
	await expect(dale.getByText('Until then it stays on your page.')).toBeVisible();
	await dale.getByRole('button', { name: 'Not now, keep it on my page' }).click();
	await goTo(sam, 'Showing and wondering');
	await dale.getByRole('button', { name: /I wonder what Fridays are like/ }).click();
	await dale.getByRole('button', { name: 'Put it on the board' }).click();
	await openTool(sam, /Team thinking time/);
	await expect(sam.getByText('I wonder what Fridays are like')).toBeVisible();
	for (const page of [sam, dale]) {
		await expect(page.getByText('These are deleted after thirty days.')).toBeVisible();
	}
	await addTo(sam, 'Wonder aloud', [
		[/^I wonder …$/, 'I wonder who he trusts'],
		['Keep this longer than thirty days', { tick: true }]
	]);
	await expect(dale.getByText('I wonder who he trusts')).toBeVisible();
});

test('[MK8] [TO12] the wall, phones and the desk go along with the stages, and the chair can show something else', async ({
	team
}) => {
	const sam = await team.sam();
	const bev = await team.sit('Bev');
	const onWall = await wallOf(team, sam);
	const title = onWall.getByRole('heading', { level: 1 });

	await goTo(sam, 'The question');
	await expect(title).toHaveText('The question');
	await expect(onWall.getByText('Nothing here yet. What is the question?')).toBeVisible();
	for (const page of [sam, bev]) {
		await expect(page.getByRole('heading', { name: 'Reflective case discussion' })).toBeVisible();
	}
	await goTo(sam, 'The story');
	await expect(title).toHaveText('The story');
	await expect(bev.getByRole('heading', { name: 'We listen' })).toBeVisible();

	await sam.getByLabel('The screen shows:').selectOption({ label: 'Why we are here' });
	await expect(title).toHaveText('Why we are here');
	// Back to what the stage is about, without going through the tools.
	await sam.getByLabel('The screen shows:').selectOption({ label: 'What we work on together' });
	await expect(title).toHaveText('The story');
	await sam.getByLabel('The screen shows:').selectOption({ label: 'Why we are here' });
	await expect(title).toHaveText('Why we are here');

	await goTo(sam, 'The child’s chair');
	await expect(title).toHaveText('The child’s chair');
	await expect(onWall.getByText('Nothing here yet. What would the child say?')).toBeVisible();
	await expect(onWall.getByText('What is the question?')).toHaveCount(0);
	await expect(bev.getByRole('button', { name: 'Sit in the child’s chair' })).toBeVisible();
});
