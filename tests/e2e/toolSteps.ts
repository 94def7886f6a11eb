// Steps with practice tools that several browser tests take: to open one, to fill one in, to go on to the next part.
import type { Page } from '@playwright/test';
import { look, type Seat } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { expect, openTab } from './meeting.ts';

/** Words to type, `{ choose }` an option, `{ tick }` a box. */
export type Filled = string | { press: string } | { choose: string | RegExp } | { tick: true };

/** Board → More tools → the tool: from whatever tool was open before. */
export async function openTool(page: Page, name: string | RegExp): Promise<void> {
	const places = page.getByRole('navigation', { name: 'Places' });
	if ((await places.count()) > 0) await openTab(page, 'Board');
	await page.getByRole('button', { name: 'More tools', exact: true }).click();
	const others = page.getByRole('button', { name: 'All tools', exact: true });
	const tool = page.getByRole('listitem').getByRole('button', { name });
	await expect(others.or(tool).first()).toBeVisible();
	if (await others.isVisible()) await others.click();
	await tool.click();
	await expect(others).toBeVisible();
}

/**
 * Adds an item and puts it up. On a phone the questions come one at a time: each is answered, or passed.
 * @param answers by the beginning of each question, in the tool's order
 */
export async function addTo(
	page: Page,
	add: string,
	answers: readonly (readonly [question: string | RegExp, Filled])[],
	child?: string
): Promise<void> {
	await page.getByRole('button', { name: add, exact: true }).click();
	const form = page.getByRole('form', { name: add });
	await expect(form).toBeVisible();
	const next = form.getByRole('button', { name: 'Next', exact: true });
	for (const [question, answer] of answers) {
		const asked = form.getByText(question).first();
		while (!(await asked.isVisible())) await next.click();
		if (typeof answer === 'string') await form.getByLabel(question).first().fill(answer);
		else if ('tick' in answer) await form.getByLabel(question).check();
		else if ('press' in answer) {
			const group = form.getByRole('group', { name: question });
			await group.getByRole('button', { name: answer.press }).click();
		} else {
			const select = form.getByLabel(question);
			const option = select.locator('option', { hasText: answer.choose });
			await select.selectOption((await option.getAttribute('value')) ?? '');
		}
	}
	while (await next.isVisible()) await next.click();
	if (child !== undefined) await form.getByRole('button', { name: child, exact: true }).click();
	await form.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(form).toHaveCount(0);
}

/** The desk goes on to a part of the meeting, as its agenda calls it. */
export async function goTo(sam: Page, phase: string): Promise<void> {
	const agenda = sam.getByRole('navigation', { name: 'Steps of the meeting' });
	await agenda.getByRole('listitem').getByRole('button', { name: phase }).click();
	await sam.getByRole('dialog').locator('.primary').click();
	await expect(agenda.locator('[aria-current="step"]')).toContainText(phase);
}

/** The seat of a page, for what its own code would never send. */
export async function seatIn(page: Page, server: Server): Promise<Seat> {
	const seat = new URL(page.url()).pathname.split('/')[2] ?? '';
	const cookies = await page.context().cookies(page.url());
	const own = cookies.find(({ name }) => name === 'kinboard');
	const usual = { device: null, board: '', participant: '', role: '', rooms: [], isWaiting: false };
	const known = { server, seat, cookie: `kinboard=${own?.value ?? ''}`, ...usual };
	const answer = await look(known, 'rooms');
	return { ...known, ...(answer.json as Pick<Seat, 'rooms' | 'participant'>) };
}
