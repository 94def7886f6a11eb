// What a drawing board does when something is in its way: no signal, a device that is too weak, a canvas that stops.
import type { Page } from '@playwright/test';
import { expect, laptop, test } from './meeting.ts';
import { onPaper, stroke, stroked } from './paper.ts';
import { openTool } from './toolSteps.ts';

const mayas = 'A quiet flat and Biscuit';

async function pressDraw(page: Page): Promise<void> {
	const item = page.getByRole('article').filter({ hasText: mayas });
	await item.getByRole('button', { name: 'Draw', exact: true }).click();
}

test('without signal “Draw” says so, and the next press with signal opens the paper', async ({
	meeting
}) => {
	const chantelle = await meeting.sit('Chantelle', { size: laptop });
	await openTool(chantelle, 'Draw together');
	await chantelle.waitForLoadState('networkidle');
	await chantelle.context().setOffline(true);
	await pressDraw(chantelle);
	await expect(
		chantelle.getByRole('alert').getByText('Nothing was lost. Try again.')
	).toBeVisible();
	await chantelle.context().setOffline(false);
	await pressDraw(chantelle);
	await onPaper(chantelle);
	await stroke(chantelle, [0.3, 0.9], [0.7, 0.9]);
	await expect(chantelle.getByText('Nothing was lost. Try again.')).toHaveCount(0);
});
