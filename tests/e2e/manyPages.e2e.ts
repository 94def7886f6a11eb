// One person on many devices at once: two that draw leave room for a third; where there is no place, the page says why
// (security.md P10).
import { invited, sitDown } from '../kit/people.ts';
import { Wire } from '../kit/wire.ts';
import { expect, test } from './meeting.ts';
import { openPaper } from './paper.ts';
import { openTool } from './toolSteps.ts';

const mayas = 'A quiet flat and Biscuit';

test('two devices draw, and a third one comes in and draws too', async ({ meeting }) => {
	test.slow();
	for (let device = 0; device < 3; device += 1) {
		const page = await meeting.sit('Chantelle');
		await openTool(page, 'Draw together');
		await openPaper(page, mayas);
	}
});

test('[P10] where as many pages are open as may be, meeting and drawing say so, and go on once one is closed', async ({
	meeting
}) => {
	test.slow();
	const chantelle = await sitDown(meeting.demo, 'Chantelle');
	const seven = await Promise.all(Array.from({ length: 7 }, () => Wire.open(chantelle)));
	const page = await meeting.sit('Chantelle');
	await openTool(page, 'Draw together');
	const item = page.getByRole('article').filter({ hasText: mayas });
	await item.getByRole('button', { name: 'Draw', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('What you draw waits here.')).toContainText('on too many pages');
	seven.pop()?.close();
	await expect(dialog.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });

	const one = await (await meeting.browser()).newPage();
	await one.goto(`/j#${invited(meeting.demo, 'Chantelle').invite}`);
	await one.locator('button.primary').click();
	const said = one.getByText('This meeting is open on too many pages.');
	await expect(said).toBeVisible({ timeout: 20_000 });
	await expect(one.getByText('Nothing you wrote is lost.')).toBeVisible();
	await expect(one.getByText('This network does not let')).toHaveCount(0);
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(said).toHaveCount(0, { timeout: 20_000 });
	await expect(one.getByText('Saved', { exact: true })).toBeVisible();
	for (const wire of seven) wire.close();
});
