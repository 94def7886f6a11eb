// What is said beside a drawing board stays in sight, and so does the paper: large letters on a phone, a laptop, looking on.
import { drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import { putUpDrawing } from '../kit/drawing.ts';
import { mustDo, roomOf, sitDown } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { expect, laptop, test } from './meeting.ts';
import { openPaper } from './paper.ts';
import { openTool } from './toolSteps.ts';

const mayas = 'A quiet flat and Biscuit';
const noPicture = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('none') };

test('[DB16] a drawing that is taken back while its paper is open: whoever was on it is told so, and where they are', async ({
	meeting
}) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	const item = await putUpDrawing(sam, 'table');
	const maya = await meeting.sit('Maya');
	await openTool(maya, 'Draw together');
	await openPaper(maya, 'Our house');
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	await table.write((doc) => {
		(doc.getMap(drawingsRoot).get(item) as Map<string, unknown>).set('withdrawn', true);
	});
	table.close();
	await expect(maya.getByRole('dialog')).toHaveCount(0);
	const said = maya.getByText('“Our house” was taken back just now.');
	await expect(said).toBeInViewport();
	await expect(said).toBeFocused();
});

test('with large letters on a phone what goes wrong is said in sight of the paper, and nothing is wider than the phone', async ({
	meeting
}) => {
	const maya = await meeting.sit('Maya');
	await openTool(maya, 'Draw together');
	await openPaper(maya, mayas);
	await maya.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	const dialog = maya.getByRole('dialog');
	const width = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	expect(width).toBe(0);
	await maya.locator('iframe').scrollIntoViewIfNeeded();
	await dialog.locator('footer').scrollIntoViewIfNeeded();
	await dialog.locator('input[type=file]').setInputFiles(noPicture);
	await expect(dialog.getByText('This picture cannot be read here.')).toBeInViewport({ ratio: 1 });
	await meeting.server.kill();
	await expect(dialog.getByText('No signal. What you draw waits here.')).toBeInViewport();
	await meeting.server.restart();
	await expect(dialog.getByText('Saved', { exact: true })).toBeVisible();
	meeting.complaints.length = 0; // the browser's own word about the lost connection
});

test('all of the paper stays in sight when something is said above it', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await openPaper(chantelle, mayas);
	const frame = chantelle.locator('iframe');
	const before = await frame.boundingBox();
	const dialog = chantelle.getByRole('dialog');
	await dialog.locator('input[type=file]').setInputFiles(noPicture);
	await expect(dialog.getByText('This picture cannot be read here.')).toBeVisible();
	await expect.poll(async () => (await frame.boundingBox())?.height).toBeLessThan(before!.height);
	const isWhole = async () => {
		const around = await frame.boundingBox();
		const paper = await frame.contentFrame().locator('.paper').boundingBox();
		return paper!.y >= around!.y && paper!.y + paper!.height <= around!.y + around!.height;
	};
	await expect.poll(isWhole).toBe(true);
	// Whoever has gone nearer stays there.
	await dialog.getByRole('button', { name: 'Bigger' }).click();
	await expect.poll(isWhole).toBe(false);
});

test('who looks on sees all of the drawing at once; where nobody has begun it is said in place of the paper', async ({
	meeting
}) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	await putUpDrawing(sam, 'table');
	for (const phase of ['familyTime', 'agreeing', 'copies'])
		await mustDo(sam, { type: 'phase.set', phase });
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	const dialog = chantelle.getByRole('dialog');
	const look = (title: string) =>
		chantelle
			.getByRole('article')
			.filter({ hasText: title })
			.getByRole('button', { name: 'Look at the drawing', exact: true })
			.click();
	await look(mayas);
	const picture = dialog.getByRole('img', { name: mayas });
	await expect(picture).toHaveAttribute('src', /path/);
	await expect(picture).toBeInViewport({ ratio: 1 });
	const under = await dialog.locator('footer').boundingBox();
	const box = await picture.boundingBox();
	expect(box!.y + box!.height).toBeLessThanOrEqual(under!.y);
	await dialog.getByRole('button', { name: 'Done' }).click();

	await look('Our house');
	const said = await dialog.getByText('Nobody has begun to draw yet.').boundingBox();
	const done = await dialog.getByRole('button', { name: 'Done' }).boundingBox();
	expect(said!.y).toBeGreaterThan(done!.y + done!.height);
	expect(Math.abs(said!.x + said!.width / 2 - laptop.width / 2)).toBeLessThan(20);
});
