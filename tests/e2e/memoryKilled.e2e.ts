// The phone throws the page out of its memory while words are not saved (security.md S25): they were told so before,
// and nothing false is shown after. Kept nowhere on the phone, those words are gone; those that were saved are there.
import { expect, saved, setStep, test } from './meeting.ts';

test('[S25] told before, and nothing false after', async ({ meeting }) => {
	const sam = await meeting.sam();
	await setStep(sam, 'Why we are here', 'Write');
	const phone = await meeting.sit('Chantelle');
	const field = phone.getByLabel('Why we are here');
	await field.press('Control+End');
	await field.pressSequentially(' This was saved.');
	await saved(phone);
	const context = phone.context();
	await context.setOffline(true);
	await meeting.server.kill();
	await field.pressSequentially(' This was not.');
	await expect(phone.getByText('they are not saved yet')).toBeVisible({ timeout: 10_000 });
	const address = phone.url();
	const crashed = phone.waitForEvent('crash');
	const devtools = await context.newCDPSession(phone);
	// It answers to nothing any more, this included.
	devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	await phone.close();

	await meeting.server.restart();
	await context.setOffline(false);
	const again = await context.newPage();
	await again.goto(address);
	await saved(again);
	await expect(again.getByLabel('Why we are here')).toHaveValue(/ This was saved\.$/);
	await expect(again.getByText('not saved')).toHaveCount(0);
	await expect(sam.getByLabel('Why we are here')).toHaveValue(/ This was saved\.$/);
	meeting.complaints.length = 0; // the browser's own word about the lost connection
});
