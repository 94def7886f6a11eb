// What a drawing board costs whoever opens it: bytes over the line, the time until one can draw, and how smoothly the paper
// moves with a thousand strokes on it, beside an empty paper on the same machine; and how the strokes are kept.
import { chromium, type Page } from '@playwright/test';
import * as Y from 'yjs';
import { chromiumArguments, chromiumPath } from '../e2e/chromium.ts';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { mustDo, openDemo, sitDown, type Seat } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { kilobytes, megabytes, millis, times, type Figure } from './figures.ts';
import { median } from './statistics.ts';

const many = 1000;
const atOnce = 50;
const framesMeasured = 60;
/** An old phone beside this machine. */
const timesSlower = 4;
const roomBytesMax = 8 * 1024 * 1024;

interface Opened {
	untilDrawing: number;
	scriptBytes: number;
	frame: number;
}

export async function drawingFigures(server: Server): Promise<Figure[]> {
	const demo = await openDemo(server);
	const sam = await sitDown(demo, 'Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	await putUpDrawing(sam, 'table');
	const full = await putUpDrawing(sam, 'table');
	const typist = await draws(sam, 'table', full);
	for (let i = 0; i < many; i += atOnce) {
		await strokes(typist, ...Array.from({ length: atOnce }, () => aStroke(sam.participant)));
	}
	const keptBytes = Y.encodeStateAsUpdate(typist.doc).byteLength;
	typist.close();
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: chromiumArguments
	});
	try {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		const { hostname } = new URL(server.url);
		await context.addCookies([
			{
				...{ name: 'kinboard', value: sam.cookie.replace('kinboard=', ''), domain: hostname },
				path: `/s/${sam.seat}/`
			}
		]);
		const first = await open(await context.newPage(), server, sam, 0);
		const second = await open(await context.newPage(), server, sam, 1);
		const slow = await context.newPage();
		const devtools = await context.newCDPSession(slow);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
		const third = await open(slow, server, sam, 1);
		return [
			{
				what: 'drawing board: its code over the line',
				...{ kinboard: kilobytes(first.scriptBytes), target: '', isMet: null }
			},
			{
				what: `drawing board: until one can draw, empty and with ${String(many)} strokes`,
				kinboard: `${millis(first.untilDrawing)}, ${millis(second.untilDrawing)}`,
				...{ ratio: times(second.untilDrawing / first.untilDrawing), target: '', isMet: null }
			},
			{
				what: `drawing board: a frame while the paper moves, empty and with ${String(many)} strokes`,
				kinboard: `${millis(first.frame)}, ${millis(second.frame)}`,
				...{ ratio: times(second.frame / first.frame), target: '', isMet: null }
			},
			{
				what: `drawing board: ${String(many)} strokes on a device ${String(timesSlower)} times slower, until one can draw, and a frame`,
				kinboard: `${millis(third.untilDrawing)}, ${millis(third.frame)}`,
				...{ ratio: times(third.untilDrawing / second.untilDrawing), target: '', isMet: null }
			},
			{
				what: `drawing board: ${String(many)} strokes as they are kept`,
				...{ kinboard: megabytes(keptBytes), target: '≤ 8 MB' },
				isMet: keptBytes <= roomBytesMax
			}
		];
	} finally {
		await browser.close();
	}
}

/** Opens one of the drawings at the desk, the newest last, and moves its paper about. */
async function open(page: Page, server: Server, seat: Seat, which: number): Promise<Opened> {
	let scriptBytes = 0;
	page.on('response', (response) => {
		if (!/\/workers\/.*\.js$/.test(response.url())) return;
		void response
			.request()
			.sizes()
			.then(({ responseBodySize }) => (scriptBytes += responseBodySize));
	});
	await page.goto(`${server.url}/s/${seat.seat}/`);
	await page.getByRole('navigation', { name: 'Steps of the meeting' }).waitFor();
	await page.getByRole('button', { name: 'More tools', exact: true }).click();
	const others = page.getByRole('button', { name: 'All tools', exact: true });
	const tool = page.getByRole('listitem').getByRole('button', { name: 'Drawing board' });
	await others.or(tool).first().waitFor();
	if (await others.isVisible()) await others.click();
	await tool.click();
	const drawing = page.getByRole('article').filter({ hasText: 'Our house' }).nth(which);
	const start = performance.now();
	await drawing.getByRole('button', { name: 'Draw', exact: true }).click();
	await page.getByRole('button', { name: 'Pen', pressed: true }).waitFor();
	const shapes = page.frameLocator('iframe').locator('.tl-shape');
	if (which === 1) await shapes.nth(many - 1).waitFor({ state: 'attached' });
	const untilDrawing = performance.now() - start;
	const frame = await frameMillis(page);
	// Each page has two lines, and a person so many.
	await page.close();
	return { untilDrawing, scriptBytes, frame };
}

/** The middle of the times between frames while the paper is dragged to and fro, nearer first so that it can move. */
async function frameMillis(page: Page): Promise<number> {
	await page.getByRole('button', { name: 'Bigger' }).click();
	await page.getByRole('button', { name: 'Move the paper' }).click();
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('no paper');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const inFrame = page.frames().find((one) => one.url().endsWith('/drawing'));
	const measured = inFrame?.evaluate(
		(count) =>
			new Promise<number[]>((resolve) => {
				const gaps: number[] = [];
				let last = performance.now();
				const tick = () => {
					const now = performance.now();
					gaps.push(now - last);
					last = now;
					if (gaps.length < count) requestAnimationFrame(tick);
					else resolve(gaps);
				};
				requestAnimationFrame(tick);
			}),
		framesMeasured
	);
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 0; i < framesMeasured; i++)
		await page.mouse.move(x + (i % 20) * 8, y + (i % 10) * 8);
	await page.mouse.up();
	return median((await measured) ?? []);
}
