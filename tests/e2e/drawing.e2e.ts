// Drawing together on one paper (src/lib/domain/SPEC.md DB1–DB13): five people at once, one of them on a phone.
import { axe, fitsAcross } from './axe.ts';
import { mustDo, sitDown } from '../kit/people.ts';
import { addTo, openTool } from './toolSteps.ts';
import { expect, laptop, test } from './meeting.ts';
import {
	expectDrawn,
	fingerStroke,
	onPaper,
	openPaper,
	stroke,
	stroked,
	touched
} from './paper.ts';

/** So many strokes from each hand. */
const each = 20;

const mayas = 'A quiet flat and Biscuit';

test('[DB1] [DB3] [DB12] five draw twenty strokes each at once, one with a finger, one without signal for a while: all is on each page and on the wall, one’s own can be undone', async ({
	meeting,
	browser
}) => {
	test.slow();
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Drawing board');
	await addTo(sam, 'Begin a drawing', [
		['What is it called?', 'Our safe house'],
		['What lies under it?', { press: 'A safety house' }]
	]);
	const touch = await browser.newContext(touched(meeting.server.url));
	const maya = await meeting.sit('Maya', { in: touch });
	const others = [maya];
	for (const name of ['Chantelle', 'Grace', 'Jerome'])
		others.push(await meeting.sit(name, { size: laptop }));
	for (const page of others) await openTool(page, /Draw together|Drawing board/);
	const pages = [sam, ...others];
	for (const page of pages) await openPaper(page, 'Our safe house');
	const fingers = await touch.newCDPSession(maya);
	const jerome = others[3]!;
	await Promise.all(
		pages.map(async (page, i) => {
			for (let n = 0; n < each; n += 1) {
				// In the middle of it one has no signal for a while, and draws on.
				if (page === jerome && n === each / 4) await page.context().setOffline(true);
				if (page === jerome && n === each / 2) await page.context().setOffline(false);
				const down = 0.2 + (i * each + n) * 0.006;
				if (page === maya) await fingerStroke(fingers, page, [0.2, down], [0.8, down + 0.02]);
				else await stroke(page, [0.2, down], [0.8, down + 0.02], 5);
			}
		})
	);
	for (const page of pages)
		await expect(stroked(page)).toHaveCount(pages.length * each, { timeout: 20_000 });
	for (const name of ['Maya Reid', 'Grace Reid', 'Jerome Reid']) await expectDrawn(sam, name, each);
	await expect(sam.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();

	// Grace takes back what she drew: hers goes, theirs stays.
	await others[2]!.getByRole('button', { name: 'Undo' }).click();
	for (const page of pages) await expect(stroked(page)).toHaveCount(pages.length * each - 1);
	await expectDrawn(sam, 'Maya Reid', each);

	// Priya, who now only puts words beside theirs, sees it grow and does not draw.
	const priya = await meeting.sit('Priya', { size: laptop });
	await openTool(priya, 'Drawing board');
	const hers = priya.getByRole('article').filter({ hasText: 'Our safe house' });
	await hers.getByRole('button', { name: 'Look at the drawing' }).click();
	await expect(priya.getByRole('img', { name: 'Our safe house' })).toBeVisible();
	await expect(priya.locator('iframe')).toHaveCount(0);

	await sam.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await expect(sam.locator('iframe')).toHaveCount(0);
	await sam.getByRole('button', { name: 'Show on the screen' }).click();
	const onWall = screen.getByRole('img', { name: 'Our safe house' });
	await expect(onWall).toBeVisible();
	// The library's canvas is not there: what the server drew has a path for each mark.
	const marksOnWall = async () =>
		decodeURIComponent((await onWall.getAttribute('src')) ?? '').split('<path').length - 1;
	await expect.poll(marksOnWall).toBeGreaterThanOrEqual(pages.length * each - 1);
	await expect(screen.getByRole('img', { name: /Biscuit.*an orange dog/s })).toBeVisible();
	await axe(screen, 'drawings on the wall');
});

test('[DB6] [DB7] a child draws alone on a phone, and puts it up when she wants to', async ({
	meeting
}) => {
	const maya = await meeting.sit('Maya');
	await openTool(maya, 'Draw together');
	await maya.getByRole('button', { name: 'Begin a drawing' }).click();
	const form = maya.getByRole('form', { name: 'Begin a drawing' });
	await form.getByLabel('What is it called?').fill('Fridays at Nan’s');
	await form.getByRole('button', { name: 'Draw', exact: true }).click();
	await onPaper(maya);
	await expect(maya.getByRole('dialog').getByText('Only you can see this')).toBeVisible();
	await stroke(maya, [0.2, 0.5], [0.8, 0.5]);
	await maya.getByRole('radio', { name: 'Red' }).check({ force: true });
	await stroke(maya, [0.2, 0.6], [0.8, 0.6]);
	await expect(stroked(maya)).toHaveCount(2);
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await fitsAcross(maya, 'a drawing on a phone');
	await axe(maya, 'a drawing on a phone');
	await maya.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	const next = form.getByRole('button', { name: 'Next', exact: true });
	while (await next.isVisible()) await next.click();
	await form.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(form).toHaveCount(0);

	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Draw together');
	await openPaper(grace, 'Fridays at Nan’s');
	await expect(stroked(grace)).toHaveCount(2);
	// What Maya drew is hers: the rubber passes over it, and Grace can still move it.
	await grace.getByRole('button', { name: 'Rubber' }).click();
	await stroke(grace, [0.5, 0.4], [0.5, 0.7]);
	await expect(stroked(grace)).toHaveCount(2);
});

test('a line that goes and comes back loses nothing of a drawing', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await openPaper(chantelle, mayas);
	const before = await stroked(chantelle).count();
	await chantelle.context().setOffline(true);
	await stroke(chantelle, [0.3, 0.9], [0.7, 0.9]);
	await expect(stroked(chantelle)).toHaveCount(before + 1);
	await chantelle.context().setOffline(false);
	await expect(chantelle.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Draw together');
	await openPaper(grace, mayas);
	await expect(stroked(grace)).toHaveCount(before + 1);
});

test('[DB5] a paper that is open stops being drawn on when the meeting goes on, and goes on when it may', async ({
	meeting
}) => {
	test.slow();
	const sam = await sitDown(meeting.demo, 'Sam');
	for (const phase of ['familyTime', 'agreeing']) await mustDo(sam, { type: 'phase.set', phase });
	const chantelle = await meeting.sit('Chantelle');
	await openTool(chantelle, 'Draw together');
	await openPaper(chantelle, mayas);
	const before = await stroked(chantelle).count();
	await stroke(chantelle, [0.3, 0.9], [0.7, 0.9]);
	await expect(stroked(chantelle)).toHaveCount(before + 1);
	// What is on its way when a phase ends is refused, and said to be: this one has arrived.
	await expectDrawn(chantelle, 'Chantelle Reid', 1);
	const dialog = chantelle.getByRole('dialog');
	await expect(dialog.getByText('Saved', { exact: true })).toBeVisible();
	await mustDo(sam, { type: 'phase.set', phase: 'copies' });
	await expect(dialog.getByText('You look on in this part of the meeting.')).toBeVisible();
	await expect(dialog.getByRole('img', { name: mayas })).toBeVisible();
	await expect(chantelle.locator('iframe')).toHaveCount(0);
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	await onPaper(chantelle);
	await expect(stroked(chantelle)).toHaveCount(before + 1);
	await stroke(chantelle, [0.3, 0.8], [0.7, 0.8]);
	await expect(stroked(chantelle)).toHaveCount(before + 2);
	await expect(dialog.getByText('Saved', { exact: true })).toBeVisible();
});

test('[DB4] what is written beyond the limit of a note is left off and said, and the paper goes on', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await openTool(sam, 'Drawing board');
	await openPaper(sam, mayas);
	await sam.getByRole('button', { name: 'Note' }).click();
	const box = await sam.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	await sam.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.4);
	await sam.keyboard.insertText(`${'Biscuit '.repeat(250)}goes too`);
	await sam.mouse.click(box.x + box.width * 0.9, box.y + box.height * 0.9);
	await expect(sam.getByText('A note holds 2,000 letters.')).toBeVisible();
	await expect(sam.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	await expect(sam.getByText('Something you drew could not be kept.')).toHaveCount(0);
	await expectDrawn(sam, 'Sam Adeyemi', 1);
});
