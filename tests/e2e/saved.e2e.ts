// Knowing it is saved: honest words from the durable acknowledgement; nothing typed without signal is lost.
import { expect, openTab, saved, setStep, test } from './meeting.ts';

test('writing goes on without signal and arrives later', async ({ meeting }) => {
	const sam = await meeting.sam();
	await setStep(sam, 'Why we are here', 'Write');
	const chantelle = await meeting.sit('Chantelle');
	const field = chantelle.getByLabel('Why we are here');
	await expect(field).toBeVisible();
	await chantelle.context().setOffline(true);
	await meeting.server.kill();
	await field.press('Control+End');
	await field.pressSequentially(' And we laugh again.');
	await expect(chantelle.getByText('they are not saved yet')).toBeVisible({ timeout: 10_000 });
	await meeting.server.restart();
	await chantelle.context().setOffline(false);
	await saved(chantelle);
	await expect(sam.getByLabel('Why we are here')).toHaveValue(/And we laugh again\.$/, {
		timeout: 20_000
	});
	meeting.complaints.length = 0; // the browser's own word about the lost connection
});

test('words refused by a new phase are given back', async ({ meeting }) => {
	const sam = await meeting.sam();
	await setStep(sam, 'Why we are here', 'Write');
	const lind = await meeting.sit('Mr Lind');
	const field = lind.getByLabel('Why we are here');
	await expect(field).toBeVisible();
	await lind.context().setOffline(true);
	await field.press('Control+End');
	await field.pressSequentially(' Mr Lind adds this.');
	await sam.getByRole('button', { name: 'Your time alone as a family' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Begin family time' }).click();
	await lind.context().setOffline(false);
	await expect(lind.getByText('Mr Lind adds this.')).toBeVisible({ timeout: 20_000 });
	await lind.getByRole('button', { name: 'Put it in my notes' }).click();
	await openTab(lind, 'My page');
	await expect(lind.getByLabel('My notes')).toHaveValue(/Mr Lind adds this\./);
	meeting.complaints.length = 0;
});

test('[B10] [B11] nothing of the content is kept on the device', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTab(chantelle, 'My page');
	await chantelle.getByLabel('My notes').fill('canary in my notes');
	await saved(chantelle);
	const kept = await chantelle.evaluate(async () => ({
		local: { ...localStorage },
		session: { ...sessionStorage },
		databases: await indexedDB.databases(),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(JSON.stringify(kept)).not.toContain('canary');
	expect(kept.databases).toEqual([]);
	expect(kept.caches).toEqual([]);
	expect(kept.workers).toBe(0);
});

test('[B17] "Exit this page" leaves nothing to come back to', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await expect(chantelle.getByText('Phones down')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Exit this page' }).click();
	await chantelle.waitForURL(/\/away$/);
	await expect(chantelle).toHaveTitle('New page');
	await chantelle.goBack();
	await expect(chantelle.getByText('Phones down')).toHaveCount(0);
});

test('[B17] Shift three times is the same as the button', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await expect(chantelle.getByText('Phones down')).toBeVisible();
	for (let i = 0; i < 3; i++) await chantelle.keyboard.press('Shift');
	await chantelle.waitForURL(/\/away$/);
});

test('a paper copy holds the plan and the table for this person', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await openTab(chantelle, 'Help');
	const [paper] = await Promise.all([
		chantelle.context().waitForEvent('page'),
		chantelle.getByRole('link', { name: 'Paper copy' }).click()
	]);
	await expect(paper.getByText('printed for Chantelle Reid')).toBeVisible();
	await expect(paper.getByText('I sleep over every Friday').first()).toBeVisible();
	await expect(paper.getByText('Maya is in school every day').first()).toBeVisible();
});
