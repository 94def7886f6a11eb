// A tablet turned, a window narrowed: nothing begun at the desk is lost. Words that are held are asked about first.
import type { Page } from '@playwright/test';
import { keepApart } from './keptApart.ts';
import { expect, laptop, openFold, phone, test } from './meeting.ts';

const upright = { width: 800, height: 1180 };
const half = 'Half a sentence about the evenings';

async function beginCard(sam: Page): Promise<void> {
	await sam.getByRole('button', { name: 'What we see', exact: true }).click();
	await sam.getByRole('button', { name: 'Add words' }).first().click();
	await sam.getByLabel('Write here').fill(half);
}

test('a desk keeps half-typed words, folds and a dialog while its window narrows and widens', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await beginCard(sam);
	await openFold(sam, 'Door, screen and paper');
	await sam.getByRole('button', { name: 'People who must not meet' }).click();
	const dialog = sam.getByRole('dialog', { name: 'People who must not meet' });
	for (const size of [upright, phone, laptop]) {
		await sam.setViewportSize(size);
		await expect(dialog).toBeVisible();
		await expect(sam.getByLabel('Write here')).toHaveValue(half);
		const isWider = () =>
			sam.evaluate(
				() => document.documentElement.scrollWidth > document.documentElement.clientWidth
			);
		await expect.poll(isWider, `at ${String(size.width)} nothing is cut off`).toBe(false);
	}
	await dialog.getByRole('button', { name: 'Close' }).click();
	const fold = sam.locator('details', {
		has: sam.getByRole('heading', { name: 'Door, screen and paper' })
	});
	await expect(fold).toHaveAttribute('open');
});

test('a window as narrow as a phone gets the phone’s page, its controls in front, and the desk when there is room', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const places = sam.getByRole('navigation', { name: 'Places' });
	const show = sam.getByRole('button', { name: 'Show it as on a phone' });
	await sam.setViewportSize(phone);
	await expect(places).toBeVisible();
	await expect(sam.getByLabel('The screen shows:')).toBeVisible();
	await sam.setViewportSize(laptop);
	await expect(places).toHaveCount(0);
	await expect(sam.getByRole('navigation', { name: 'Steps of the meeting' })).toBeVisible();
	// With something begun the desk stays, whole, until its owner asks for the other.
	await beginCard(sam);
	await sam.setViewportSize(phone);
	await expect(sam.getByLabel('Write here')).toHaveValue(half);
	await expect(places).toHaveCount(0);
	await expect(show).toBeInViewport();
	await expect(sam.getByLabel('Write here')).toBeInViewport();
	await sam.setViewportSize(laptop);
	await expect(show).toHaveCount(0);
	await expect(sam.getByLabel('Write here')).toHaveValue(half);
	await sam.setViewportSize(phone);
	await show.click();
	await expect(places).toBeVisible();
	await expect(show).toHaveCount(0);
});

test('a phone’s page with something begun becomes a desk only when that is asked for', async ({
	meeting
}) => {
	const sam = await meeting.sit('Sam', { size: upright });
	const places = sam.getByRole('navigation', { name: 'Places' });
	// Nothing begun: there is room, and the desk comes; it stays when the tablet is turned back.
	await expect(places).toBeVisible();
	await sam.setViewportSize(laptop);
	await expect(sam.getByRole('navigation', { name: 'Steps of the meeting' })).toBeVisible();
	await sam.setViewportSize(upright);
	await expect(sam.getByRole('navigation', { name: 'Steps of the meeting' })).toBeVisible();
	await sam.reload();
	await sam.getByRole('button', { name: 'Run the meeting' }).click();
	await openFold(sam, 'Scaling question');
	await sam.getByRole('button', { name: 'New scaling question' }).click();
	const first = sam.getByRole('textbox').first();
	await first.fill(half);
	await sam.setViewportSize(laptop);
	await expect(first).toHaveValue(half);
	await sam.keyboard.press('Escape');
	await sam.getByRole('button', { name: 'Show the desk' }).click();
	await expect(places).toHaveCount(0);
});

test('[KA4] who leaves the page while words are held is asked first, and never by "Exit this page"', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const grace = await meeting.sit('Grace');
	await keepApart(sam);

	const asked: string[] = [];
	grace.on('dialog', (question) => {
		asked.push(question.type());
		void question.dismiss();
	});
	const why = grace.getByRole('textbox', { name: 'Why we are here' });
	await expect(grace.getByText('Your words go up when you leave this field.')).toBeVisible();
	await why.press('Control+End');
	await why.pressSequentially(' Nobody reads this yet');
	await grace.evaluate(() => {
		location.reload();
	});
	await expect.poll(() => asked).toEqual(['beforeunload']);
	await expect(why).toHaveValue(/Nobody reads this yet$/);
	// Once they are up, nothing is asked any more.
	await why.blur();
	await expect(sam.getByRole('textbox', { name: 'Why we are here' })).toHaveValue(
		/Nobody reads this yet$/
	);
	await grace.reload();
	expect(asked).toHaveLength(1);
	await why.press('Control+End');
	await why.pressSequentially(', nor this');
	for (let i = 0; i < 3; i += 1) await grace.keyboard.press('Shift');
	await grace.waitForURL(/\/away/);
	expect(asked).toHaveLength(1);
});

test('while its code is on its way, a laptop shows nothing of the phone’s page; a phone shows it', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await sam.route(/\.js$/, () => undefined); // never answered
	await sam.reload({ waitUntil: 'commit' });
	const places = sam.getByRole('navigation', { name: 'Places', includeHidden: true });
	await expect(places).toHaveCount(1);
	await expect(places).toBeHidden();
	await sam.setViewportSize(phone);
	await expect(places).toBeVisible();
});
