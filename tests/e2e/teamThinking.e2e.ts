// A whole team thinking time with five people: facts before ideas, and no step is settled without the manager.
import type { Page } from '@playwright/test';
import { addToolItem } from '#lib/board/toolItems.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { thinking } from '#lib/domain/tools/practice/thinking.ts';
import { roomOf } from '../kit/people.ts';
import { openTeam } from '../kit/team.ts';
import { Typist } from '../kit/typist.ts';
import { expect, laptop, meetingOf, type Meeting, test as base } from './meeting.ts';
import { addTo, goTo, openTool, seatIn } from './toolSteps.ts';

const test = base.extend<{ team: Meeting }>({
	team: meetingOf(openTeam)
});

const tool = /Team thinking time/;
const addsWhat = ['Wonder aloud', 'Add an idea', 'Add a next step'] as const;

/** Nothing but facts now: no list for advice has a way in. */
async function expectNoAdvice(
	pages: readonly Page[],
	ways: readonly string[] = addsWhat
): Promise<void> {
	for (const page of pages) {
		for (const add of ways) {
			await expect(page.getByRole('button', { name: add, exact: true })).toHaveCount(0);
		}
	}
}

test('five people think together: facts, then each alone, then ideas', async ({ team }) => {
	test.slow();
	const sam = await team.sam();
	const priya = await team.sit('Priya', { size: laptop });
	const mona = await team.sit('Mona', { size: laptop });
	const bev = await team.sit('Bev');
	const dale = await team.sit('Dale');
	const everybody = [sam, priya, mona, bev, dale];

	let attempts = 0;
	// Not by any page: straight on the socket.
	const advises = async (page: Page) => {
		attempts += 1;
		const seat = await seatIn(page, team.server);
		const typist = await Typist.enter(seat, roomOf(seat, 'table'));
		const list = thinking.lists['ideas']!;
		const values = { idea: 'Just send them on a course' };
		const one = {
			id: `idea${String(attempts).padStart(8, '0')}`,
			author: seat.participant,
			speaker: null,
			at: 1,
			values
		};
		const stored = await typist
			.write((doc) => {
				addToolItem(doc, rootOf(thinking, 'ideas'), list, { ...one, voice: 'own' }, null);
			})
			.catch(() => false);
		typist.close();
		return stored;
	};

	// The question: whoever brings it says what it is about.
	await goTo(sam, 'The question');
	for (const page of everybody) await openTool(page, tool);
	await addTo(priya, 'Say what it is about', [
		['What is the question?', 'How do we get closer to M’s dad?'],
		['What would be useful to you today?', 'Other ways to see it'],
		['Who is it about?', 'M.R.']
	]);
	for (const page of [sam, bev]) {
		await expect(page.getByText('How do we get closer to M’s dad?')).toBeVisible();
	}
	await expectNoAdvice(everybody);

	// The story and the facts: no advice, whoever tries and however.
	for (const phase of ['The story', 'Facts only']) {
		await goTo(sam, phase);
		expect(await advises(dale), phase).toBe(false);
		await expectNoAdvice(everybody);
	}
	await addTo(bev, 'Add something we don’t know', [
		['What don’t we know yet?', 'Does he know about the parents’ evening?'],
		['Who finds out?', { choose: /Priya/ }],
		['By when?', '2026-03-02']
	]);
	await expect(dale.getByText('Does he know about the parents’ evening?')).toBeVisible();

	// Each alone: what one wonders is begun on one's own page; still nothing to advise with.
	await goTo(sam, 'Each alone');
	expect(await advises(dale), 'Each alone').toBe(false);
	for (const page of everybody) {
		await expect(page.getByRole('button', { name: 'Wonder aloud', exact: true })).toBeVisible();
	}
	await expectNoAdvice(everybody, ['Add an idea', 'Add a next step']);

	// Now it is time to wonder, and for ideas.
	await goTo(sam, 'Showing and wondering');
	expect(await advises(dale)).toBe(true);
	await addTo(mona, 'Wonder aloud', [['I wonder …', 'I wonder if letters frighten him']]);
	await addTo(dale, 'Add an idea', [['What might be tried?', 'Meet him at the football ground']]);
	for (const page of [sam, priya, bev]) {
		await expect(page.getByText('I wonder if letters frighten him')).toBeVisible();
		await expect(page.getByText('Meet him at the football ground')).toBeVisible();
	}
	await expect(bev.getByRole('button', { name: 'Add a next step', exact: true })).toHaveCount(0);

	await goTo(sam, 'The child’s chair');
	await addTo(bev, 'Sit in the child’s chair', [
		['What would the child say to us?', 'Ask him about me first']
	]);
	await expect(priya.getByText('Ask him about me first')).toBeVisible();

	// The presenter answers; the others listen.
	await goTo(sam, 'What helped');
	await addTo(priya, 'Say what helped', [
		['What helped?', 'The thought about letters'],
		['What do you want to do next?', 'Ring him instead']
	]);
	await expect(dale.getByText('The thought about letters')).toBeVisible();
	await expect(dale.getByRole('button', { name: 'Say what helped', exact: true })).toHaveCount(0);

	// A step has somebody, a day and the manager; the child's file a few lines.
	await goTo(sam, 'What happens next');
	await addTo(priya, 'Add a next step', [
		['What is the step?', 'Ring M’s dad before the match'],
		['Who does it?', { choose: /Priya/ }],
		['By when?', '2026-03-04']
	]);
	const waits = 'A next step is not decided without the accountable manager.';
	await expect(sam.getByText(waits)).toBeVisible();
	const step = priya.getByRole('article').filter({ hasText: 'Ring M’s dad before the match' });
	await step.getByRole('button', { name: 'More', exact: true }).click();
	await step.getByRole('button', { name: 'Change', exact: true }).click();
	await priya.getByLabel('The accountable manager is here').check();
	await priya.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(sam.getByText(waits)).toHaveCount(0);
	await expect(sam.getByText('The child’s file needs a short summary.')).toBeVisible();
	await addTo(sam, 'Write the short summary', [
		['What did we think about', 'How to reach M’s dad. Priya rings him.']
	]);
	await expect(sam.getByText('The child’s file needs a short summary.')).toHaveCount(0);
	await expect(mona.getByText('How to reach M’s dad. Priya rings him.')).toBeVisible();
});
