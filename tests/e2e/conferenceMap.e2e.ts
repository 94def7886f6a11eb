// A council whose meetings use the conference map (src/lib/domain/SPEC.md HD1), and a danger written in parts (DG1).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../kit/server.ts';
import { expect, phone, saved, setStep, test as usual } from './meeting.ts';

const ours = {
	map: { familyGroupConference: 'conference' },
	headings: { greyAreas: { en: 'Grey areas' } }
};

const test = usual.extend<object, { server: Server }>({
	server: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'kinboard-conference-'));
			writeFileSync(join(folder, 'council.json'), JSON.stringify(ours));
			const server = await Server.start({ dataDir: folder });
			await use(server);
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	]
});

test('[HD1] [HD4] [DG1] desk, wall and paper have the headings of a conference; a danger in parts is read as a sentence', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await setStep(sam, 'What we see', 'Listen');
	for (const [page, each] of [
		[sam, 'section[data-column] > h2'],
		[screen, '[data-heading] > h2']
	] as const) {
		const headings = page.locator(each);
		await expect(headings).toHaveCount(11);
		await expect(headings.first()).toContainText('What has hurt or could hurt the children');
		await expect(page.getByRole('heading', { name: /^Grey areas/ })).toBeVisible();
		await expect(page.locator('[data-column="worried"]')).toHaveCount(0);
	}

	const column = sam.locator('[data-column="dangerHarm"]');
	await column.getByRole('button', { name: 'Add words' }).click();
	await column.getByLabel('What is it?').selectOption({
		label: 'What we’re worried could happen · Danger statement'
	});
	await column.getByRole('button', { name: 'Write it in parts' }).click();
	await column.getByLabel('Who is worried?').fill('Nan Grace and Priya');
	await column.getByLabel('What happened, or keeps happening?').fill('Darren threw a plate.');
	await column.getByRole('button', { name: 'What could be clearer?' }).click();
	await expect(
		column.getByText('What would it mean for the child?', { exact: true })
	).toBeVisible();
	await column.getByLabel('If nothing changes, what could happen').fill('Theo could be cut again');
	const sentence =
		'Nan Grace and Priya are worried that Darren threw a plate, and that if nothing changes Theo could be cut again.';
	await expect(column.getByText(sentence)).toBeVisible();
	await column.getByRole('button', { name: 'Put it on the board' }).click();
	await saved(sam);
	const card = column.getByRole('article').filter({ hasText: 'Nan Grace and Priya are worried' });
	await expect(card).toBeVisible();
	// At a glance how it begins; once the desk says so, that heading alone and all of it.
	await expect(screen.getByText(sentence)).toHaveCount(0);
	await sam.getByLabel('Heading:').selectOption('dangerHarm');
	await expect(screen.locator('[data-heading]')).toHaveCount(0);
	await expect(screen.locator('section[data-column] > h2')).toHaveCount(1);
	await expect(screen.getByText(sentence)).toBeVisible();

	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'Change the words' }).click();
	await card.getByLabel('What would that mean for the child').fill('he is afraid at home');
	await card.getByRole('button', { name: 'Done' }).click();
	await expect(
		screen.getByText('Theo could be cut again, which would mean he is afraid at home.')
	).toBeVisible();

	await sam.getByLabel('Heading:').selectOption('');
	await expect(screen.locator('[data-heading]')).toHaveCount(11);

	const chantelle = await meeting.sit('Chantelle');
	await chantelle
		.getByRole('navigation', { name: 'Places' })
		.getByRole('button', { name: 'Board' })
		.click();
	await expect(
		chantelle.locator('[data-column="worried"]').getByText(/which would mean he is afraid/)
	).toBeVisible();
	await expect(chantelle.locator('[data-column="dangerHarm"]')).toHaveCount(0);
	await sam.goto(new URL('print', sam.url()).href);
	await expect(sam.locator('section[data-column] > h2')).toHaveCount(11);
	await expect(sam.getByText(/which would mean he is afraid/)).toBeVisible();
});

test('[HD1] whoever runs it from a phone writes under the same headings', async ({ meeting }) => {
	const sam = await meeting.sit('Sam', { size: phone });
	await sam.getByRole('button', { name: 'Run the meeting' }).click();
	await sam.getByText('Write something for somebody').click();
	await expect(sam.locator('section[data-column] > h2')).toHaveCount(11);
	await expect(sam.locator('[data-column="worried"]')).toHaveCount(0);
});
