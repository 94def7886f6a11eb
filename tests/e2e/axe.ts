// What every page must pass: axe finds nothing, by day and by night, and nothing is wider than the page.
// axe is put into a page once and runs in it, in the frames of our own too: its usual runner sends it four times for one
// look, and opens two empty pages to sum up in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { expect } from './meeting.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule in the light colours, and contrast once more in the dark ones: nothing else depends on colours. */
export async function axe(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await atRest(page);
	await expectNothing(page, { type: 'tag', values: tags }, name);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNothing(page, { type: 'rule', values: ['color-contrast'] }, `${name}, dark`);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Code that the page loads late is there, and what it draws: that is looked at as well. */
async function atRest(page: Page): Promise<void> {
	await page.waitForFunction(async () => {
		const twoFrames = () =>
			new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
		const codeToCome = () => {
			const came = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
			const links = document.querySelectorAll<HTMLLinkElement>(
				'link[rel="modulepreload"], link[rel="stylesheet"]'
			);
			return [...links].filter(({ href }) => !came.has(href)).length;
		};
		if (codeToCome() > 0) return false;
		await twoFrames();
		return codeToCome() === 0;
	});
	// A page without it fails by a rule of axe; one that is still being drawn gets it.
	await expect(page.locator('h1').first(), 'its heading').toBeAttached();
}

async function expectNothing(page: Page, runOnly: axeCore.RunOnly, name: string): Promise<void> {
	for (const frame of page.frames()) {
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
	}
	const found = await page.evaluate(
		async (options) => {
			const { axe } = window as unknown as { axe: typeof axeCore };
			const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
		},
		{ runOnly }
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
