// A paper with a thousand strokes on a phone, and a paper closed is memory given back.
import type { CDPSession, Page } from '@playwright/test';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { sitDown } from '../kit/people.ts';
import { onPaper, stroke, stroked } from './paper.ts';
import { expect, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

const many = 1000;
const atOnce = 100;

interface Memory {
	documents: number;
	nodes: number;
	megabytes: number;
}

async function memoryOf(devtools: CDPSession): Promise<Memory> {
	await devtools.send('HeapProfiler.collectGarbage');
	const { metrics } = await devtools.send('Performance.getMetrics');
	const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	return {
		documents: of('Documents'),
		nodes: of('Nodes'),
		megabytes: of('JSHeapUsedSize') / 1024 ** 2
	};
}

async function open(page: Page, count: number): Promise<void> {
	const item = page.getByRole('article').filter({ hasText: 'Our house' });
	await item.getByRole('button', { name: 'Draw', exact: true }).click();
	await onPaper(page);
	await expect(stroked(page)).toHaveCount(count, { timeout: 30_000 });
}

async function close(page: Page): Promise<void> {
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await expect(page.locator('iframe')).toHaveCount(0);
}

test('[DB8] a phone opens a thousand strokes, draws one more, and closing gives the memory back', async ({
	meeting
}) => {
	test.slow();
	const sam = await sitDown(meeting.demo, 'Sam');
	const typist = await draws(sam, 'table', await putUpDrawing(sam, 'table'));
	for (let i = 0; i < many; i += atOnce) {
		const some = Array.from({ length: atOnce }, () => aStroke(sam.participant));
		expect(await strokes(typist, ...some)).toBe(true);
	}

	const maya = await meeting.sit('Maya');
	const devtools = await maya.context().newCDPSession(maya);
	await devtools.send('Performance.enable');
	await openTool(maya, 'Draw together');
	const before = await memoryOf(devtools);
	await open(maya, many);
	await stroke(maya, [0.2, 0.5], [0.8, 0.6]);
	await expect(stroked(maya)).toHaveCount(many + 1);
	await expect(maya.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible();
	const whileOpen = await memoryOf(devtools);
	await close(maya);
	const most = before.megabytes + (whileOpen.megabytes - before.megabytes) / 4;
	await expect.poll(async () => (await memoryOf(devtools)).megabytes).toBeLessThan(most);
	const first = await memoryOf(devtools);
	// Not a little more each time.
	await open(maya, many + 1);
	await close(maya);
	await expect
		.poll(async () => (await memoryOf(devtools)).megabytes)
		.toBeLessThan(first.megabytes + 1);
	const second = await memoryOf(devtools);
	expect(second.documents).toBeLessThanOrEqual(first.documents);
	expect(second.nodes).toBeLessThan(first.nodes * 1.2);
	typist.close();
});
