// Who is drawing just now: the name is beside their pen while they draw, and gone soon after.
import { expect, laptop, test } from './meeting.ts';
import { openPaper, stroke } from './paper.ts';
import { openTool } from './toolSteps.ts';

test('one sees whose pen it is while somebody draws, and not any more when they have stopped', async ({
	meeting
}) => {
	const [chantelle, grace] = await Promise.all(
		['Chantelle', 'Grace'].map((name) => meeting.sit(name, { size: laptop }))
	);
	for (const page of [chantelle!, grace!]) {
		await openTool(page, 'Draw together');
		await openPaper(page, 'A quiet flat and Biscuit');
	}
	const pen = chantelle!.frameLocator('iframe').locator('.tl-cursor');
	await stroke(grace!, [0.4, 0.4], [0.6, 0.45]);
	const name = chantelle!.frameLocator('iframe').locator('.tl-nametag');
	await expect(name).toHaveText('Grace Reid');
	await expect(pen).toBeVisible();
	await expect(name).toHaveCount(0, { timeout: 6000 });
	await expect(pen).toHaveCount(0);
});
