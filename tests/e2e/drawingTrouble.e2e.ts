// What a drawing board does when something is in its way: no signal, a device that is too weak, a canvas that stops.
import type { Page, Route } from '@playwright/test';
import { closeCodes } from '#lib/domain/closeCodes.ts';
import { mustDo, sitDown } from '../kit/people.ts';
import { expect, laptop, test } from './meeting.ts';
import { onPaper, openPaper, stroke, stroked } from './paper.ts';
import { openTool } from './toolSteps.ts';

const mayas = 'A quiet flat and Biscuit';
const canvasCode = /\/workers\/inFrame-/;

async function press(page: Page, name: 'Draw' | 'Look at the drawing'): Promise<void> {
	const item = page.getByRole('article').filter({ hasText: mayas });
	await item.getByRole('button', { name, exact: true }).click();
}

/** Something in the drawing library breaks, as a fault of its own would. */
async function breakCanvas(page: Page, what: 'all' | 'names'): Promise<void> {
	const canvas = page.frameLocator('iframe').locator('.tl-canvas');
	await canvas.evaluate((element, broken) => {
		interface Fiber {
			return: Fiber | null;
			memoizedProps: { editor?: Editor } | null;
		}
		interface Editor {
			crash(error: Error): void;
			getShapeUtil(kind: string): { component: () => never };
		}
		const key = Object.keys(element).find((one) => one.startsWith('__reactFiber$')) ?? '';
		let fiber = (element as unknown as Record<string, Fiber | null>)[key] ?? null;
		while (fiber && !fiber.memoizedProps?.editor) fiber = fiber.return;
		const editor = fiber?.memoizedProps?.editor;
		if (!editor) throw new Error('no editor');
		if (broken === 'all') editor.crash(new Error('made to stop'));
		else
			editor.getShapeUtil('geo').component = () => {
				throw new Error('made to fail');
			};
	}, what);
}

/** The library's own complaints of what was broken on purpose. */
function expectOnlyMadeToBreak(complaints: string[]): void {
	expect(complaints.length).toBeGreaterThan(0);
	for (const one of complaints.splice(0)) expect(one).toMatch(/made to (stop|fail)/);
}

test('without signal “Draw” says so, and the next press with signal opens the paper', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await chantelle.waitForLoadState('networkidle');
	await chantelle.context().setOffline(true);
	await press(chantelle, 'Draw');
	const said = chantelle.getByText('Nothing was lost. Try again.');
	await expect(said).toBeVisible();
	await chantelle.context().setOffline(false);
	await press(chantelle, 'Draw');
	await onPaper(chantelle);
	await expect(said).toHaveCount(0);
});

test('a device that cannot run the board sees the picture, and the board if it comes after all', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	const held: Route[] = [];
	await chantelle.context().route(canvasCode, (route) => void held.push(route));
	await openTool(chantelle, 'Draw together');
	await chantelle.clock.install();
	await press(chantelle, 'Draw');
	await expect.poll(() => held.length).toBe(1);
	const tooMuch = chantelle.getByText('This device cannot run the drawing board.');
	await expect(chantelle.getByText('The paper is coming…')).toBeVisible();
	await expect(tooMuch).toHaveCount(0);
	await chantelle.clock.fastForward(21_000);
	await expect(tooMuch).toBeVisible();
	await expect(chantelle.getByRole('img', { name: mayas })).toBeVisible();
	await expect(chantelle.getByRole('button', { name: 'Pen' })).toHaveCount(0);
	await held[0]!.continue();
	await onPaper(chantelle);
	await expect(tooMuch).toHaveCount(0);
	await expect(chantelle.getByRole('img', { name: mayas })).toHaveCount(0);
});

test('however long one looks on, the board comes when one may draw', async ({ meeting }) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	for (const phase of ['familyTime', 'agreeing', 'copies'])
		await mustDo(sam, { type: 'phase.set', phase });
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await chantelle.clock.install();
	await press(chantelle, 'Look at the drawing');
	await expect(chantelle.getByRole('img', { name: mayas })).toBeVisible();
	await chantelle.clock.fastForward(25_000);
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	await onPaper(chantelle);
	await expect(chantelle.getByText('This device cannot run the drawing board.')).toHaveCount(0);
});

test('a mark that cannot be drawn is left out and said; a canvas that stops says so, and nothing is lost', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await openPaper(chantelle, mayas);
	const before = await stroked(chantelle).count();
	await stroke(chantelle, [0.3, 0.9], [0.7, 0.9]);
	await breakCanvas(chantelle, 'names');
	const people = chantelle.getByRole('combobox', { name: 'Put somebody on the paper' });
	await people.selectOption('Grace');
	const dialog = chantelle.getByRole('dialog');
	await expect(dialog.getByText('One thing on this drawing cannot be shown here.')).toBeVisible();
	await expect(stroked(chantelle).first()).toBeVisible();

	await breakCanvas(chantelle, 'all');
	await expect(dialog.getByText('The drawing board stopped. Nothing is lost.')).toBeVisible();
	await expect(chantelle.getByRole('img', { name: mayas })).toBeVisible();
	await expect(chantelle.locator('iframe')).toHaveCount(0);
	expectOnlyMadeToBreak(meeting.complaints);
	await dialog.getByRole('button', { name: 'Done' }).click();
	await openPaper(chantelle, mayas);
	await expect(stroked(chantelle)).toHaveCount(before + 2);
});

test('[DB8] a paper that holds as much as it may says so: nothing before is lost, and one begins a new one', async ({
	meeting
}) => {
	const context = await meeting.browser({ size: laptop });
	let isFull = false;
	// What the server says of a paper of 8 MiB (server/sync/guard.test.ts).
	await context.routeWebSocket(/\/sync$/, (socket) => {
		const server = socket.connectToServer();
		socket.onMessage((message) => {
			if (!isFull || message.length < 200) {
				server.send(message);
				return;
			}
			isFull = false;
			void server.close();
			void socket.close({ code: closeCodes.paperFull, reason: 'paperFull' });
		});
	});
	const chantelle = await meeting.sit('Chantelle', { in: context });
	await openTool(chantelle, 'Draw together');
	await openPaper(chantelle, mayas);
	const before = await stroked(chantelle).count();
	isFull = true;
	await stroke(chantelle, [0.3, 0.9], [0.7, 0.8]);
	const said = chantelle.getByText('This paper is full. What you drew last could not be kept.');
	await expect(said).toContainText('Begin a new drawing for more.');
	await onPaper(chantelle);
	await expect(stroked(chantelle)).toHaveCount(before);
});

test('words that are not saved yet go first: without signal “Draw” says what it waits for', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await chantelle.waitForLoadState('networkidle');
	await meeting.server.kill();
	const add = chantelle.getByRole('button', { name: 'Begin a drawing' });
	await add.click();
	const form = chantelle.getByRole('form', { name: 'Begin a drawing' });
	await form.getByLabel('What is it called?').fill('The sea');
	await press(chantelle, 'Draw');
	const said = chantelle.getByText('The drawing opens once they are saved.');
	await expect(said).toBeVisible();
	await meeting.server.restart();
	await onPaper(chantelle);
	await expect(said).toHaveCount(0);
	meeting.complaints.length = 0; // the browser's own word about the lost connection
});
