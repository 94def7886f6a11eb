// The latest days of a conference, and why it is on a later one, stand on the paper of whoever runs it and on no other.
import type { Page } from '@playwright/test';
import { openConference } from '../kit/conference.ts';
import { mustDo } from '../kit/people.ts';
import { expect, meetingOf, test as base, type Meeting } from './meeting.ts';
import { seatIn } from './toolSteps.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server, 'before'))
});

const reason = 'The family asked for a day when nan can come.';

async function openPaper(page: Page): Promise<void> {
	await page.goto(`${new URL(page.url()).pathname}print`);
	await expect(page.getByText('printed for')).toBeVisible();
}

test('[ED5] [LR1] why it is late stands with the days on the paper of whoever runs it alone', async ({
	conference
}) => {
	const sam = await conference.sit('Sam');
	const chair = await seatIn(sam, conference.server);
	const days = { strategyDiscussion: '2026-02-02' };
	await mustDo(chair, {
		...{ type: 'meeting.set', title: 'Reid', when: '2026-03-19T10:00', place: '', questions: [] }
	});
	await mustDo(chair, { type: 'earlierDays.set', days });
	await mustDo(chair, { type: 'lateReason.set', reason });
	await mustDo(chair, { type: 'phase.set', phase: 'opening' });
	await openPaper(sam);
	await expect(sam.getByText('The planned day is later than this.')).toBeVisible();
	await expect(sam.getByText(reason)).toBeVisible();

	const priya = await conference.sit('Priya');
	await openPaper(priya);
	await expect(priya.getByRole('heading', { name: 'Our plan' })).toBeVisible();
	await expect(priya.getByText(reason)).toHaveCount(0);
	await expect(priya.getByRole('heading', { name: 'By when' })).toHaveCount(0);
});
