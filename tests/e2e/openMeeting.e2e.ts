// A meeting without an order of its own: when it opens, phones are for writing, and nothing says otherwise.
import { makeMeetingOf } from '../kit/meetings.ts';
import type { Demo } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { expect, meetingOf, type Meeting, test as base } from './meeting.ts';
import { goTo } from './toolSteps.ts';

const people = [
	{ name: 'Grace Reid', relation: 'nan', role: 'family' },
	{ name: 'Ines Prado', relation: '', role: 'interpreter' }
] as const;

async function openBlank(server: Server): Promise<Demo> {
	const made = await makeMeetingOf(server, 'blank', people);
	return {
		...{ server, board: made.board, screenCode: '' },
		people: made.people.map((one) => ({
			...{ ...one, participant: '', part: 'a', link: '' },
			role: people.find(({ name }) => name === one.name)?.role ?? 'coordinator'
		}))
	};
}

const test = base.extend<{ blank: Meeting }>({ blank: meetingOf(openBlank) });

test('[MK8] an open meeting begins with something to write, and never says "phones down" above it', async ({
	blank
}) => {
	const sam = await blank.sam();
	const grace = await blank.sit('Grace');
	const ines = await blank.sit('Ines');
	await goTo(sam, 'The meeting');
	for (const page of [grace, ines]) {
		await expect(
			page.getByText('The board is open now. There is no order to keep to.')
		).toBeVisible();
		await page.getByRole('button', { name: 'Put this away' }).click();
		await expect(page.getByText('Phones down')).toHaveCount(0);
	}
	await expect(grace.getByText('Say something about')).toBeVisible();
	// Who only reads is not told to write either.
	await expect(ines.getByText('Others are writing now.')).toBeVisible();
	await expect(ines.getByText('Say something about')).toHaveCount(0);
});
