// A report pasted from Word: taken apart on the writer's own page, ticked, put up, and confirmed by its agency
// (src/lib/domain/SPEC.md PA1, PA2, RS1, RS3).
import type { Page } from '@playwright/test';
import { openConference } from '../kit/conference.ts';
import { axe } from './axe.ts';
import { expect, meetingOf, type Meeting, phone, test as base } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server, 'information'))
});

/** As Word gives it to the clipboard: words beside their HTML. */
async function paste(page: Page, text: string): Promise<void> {
	await page.getByLabel('Paste the report here').evaluate((field, plain) => {
		const data = new DataTransfer();
		data.setData('text/plain', plain);
		data.setData('text/html', `<script>canary()</script><b style="color:red">${plain}</b>`);
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	}, text);
}

test('the note taker pastes once, ticks two of four, and the nurse confirms one', async ({
	conference
}) => {
	test.slow(); // four pages, one after the other
	const noor = await conference.sit('Noor', { size: phone });
	const bev = await conference.sit('Bev', { size: phone });
	const mum = await conference.sit('Chantelle', { size: phone });
	const asked: string[] = [];
	noor.on('request', (request) => {
		asked.push(`${request.method()} ${request.postData() ?? ''}`);
	});
	await openTool(noor, /What each one has seen/);
	await noor.getByRole('button', { name: 'Paste a report' }).click();
	await paste(
		noor,
		'Report of the school nurse\r\n\r\n•\tMaya is in school every day.\r\n•\tTheo is tired on Mondays.\r\nWhen\tWhat'
	);
	const form = noor.getByRole('form', { name: 'Paste a report' });
	await expect(form.getByRole('checkbox')).toHaveCount(4);
	await axe(noor, 'a pasted report');
	await form.getByLabel('Whose report is it?').selectOption({ label: 'Bev Clarke · school nurse' });
	for (const text of ['Maya is in school every day.', 'Theo is tired on Mondays.']) {
		await form.getByText(text).click();
	}
	await expect(form.getByRole('button', { name: 'Put 2 up' })).toBeDisabled();
	const headings = form.getByLabel('Under which heading?');
	await headings.nth(0).selectOption({ label: 'What is good' });
	await headings.nth(1).selectOption({ label: 'What worries them' });
	// Until now nothing of it has left the page.
	expect(asked.filter((one) => one.includes('Mondays'))).toEqual([]);
	await form.getByRole('button', { name: 'Put 2 up' }).click();
	await expect(form.getByText('2 statements are on the board.')).toBeVisible();
	await expect(form.getByRole('checkbox')).toHaveCount(2);

	await openTool(mum, /What each one has seen/);
	const card = mum.getByRole('article').filter({ hasText: 'Maya is in school every day.' });
	await expect(card.getByText('Not yet checked by Bev')).toBeVisible();
	await expect(mum.getByRole('button', { name: 'Yes, this is what we said' })).toHaveCount(0);
	await openTool(bev, /What each one has seen/);
	const mine = bev.getByRole('article').filter({ hasText: 'Maya is in school every day.' });
	await mine.getByRole('button', { name: 'Yes, this is what we said' }).click();
	await expect(card.getByText('Not yet checked by Bev')).toHaveCount(0);
	await expect(mum.getByText('Not yet checked by Bev')).toHaveCount(1);
	await axe(mum, 'statements out of a report');
});

test('ten megabytes are read as far as they are useful, with a word about it', async ({
	conference
}) => {
	const sam = await conference.sam();
	await openTool(sam, /What each one has seen/);
	await sam.getByRole('button', { name: 'Paste a report' }).click();
	await sam.getByLabel('Paste the report here').evaluate((field) => {
		const data = new DataTransfer();
		data.setData('text/plain', 'A line of the report.\n'.repeat(480_000));
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	});
	await expect(sam.getByText('It is very long. Only the first part is here.')).toBeVisible();
	const form = sam.getByRole('form', { name: 'Paste a report' });
	await expect(form.getByRole('checkbox')).toHaveCount(30);
	await form.getByRole('button', { name: 'Show more' }).click();
	await expect(form.getByRole('checkbox')).toHaveCount(200);
});
