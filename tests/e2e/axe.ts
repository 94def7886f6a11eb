// What every page must pass: axe finds nothing, by day and by night, and nothing is wider than the page.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './meeting.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule in the light colours, and contrast once more in the dark ones: nothing else depends on colours. */
export async function axe(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await expectNothing(new AxeBuilder({ page }).withTags(tags), name);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNothing(new AxeBuilder({ page }).withRules(['color-contrast']), `${name}, dark`);
	await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNothing(builder: AxeBuilder, name: string): Promise<void> {
	const { violations } = await builder.analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
	expect(found, name).toEqual([]);
}

/** Nothing is cut off at the side: neither on the page nor in the dialog that is open on it. */
export async function fitsAcross(page: Page, name: string): Promise<void> {
	const over = await page.evaluate(() => {
		const box = document.querySelector('dialog[open]') ?? document.documentElement;
		return box.scrollWidth - box.clientWidth;
	});
	expect(over, `${name}: wider than the page`).toBeLessThanOrEqual(0);
}
