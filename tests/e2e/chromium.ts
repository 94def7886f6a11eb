// The Chromium that browser tests run on: an installed one first, the one without windows before others since it is twice as
// quick; else the one inside the npm package @sparticuz/chromium (Linux x64), so that no test needs a download of its own.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';

const installedPaths = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--renderer-process-limit=1'
];

/** The path of a Chromium on this machine, or undefined where there is none. */
export async function chromiumPath(): Promise<string | undefined> {
	const installed = [...installedPaths, playwrightChromium.executablePath()].find(existsSync);
	if (installed) return installed;
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const { default: packaged } = await import('@sparticuz/chromium');
	return packaged.executablePath();
}

/** Why browser tests cannot run here, or undefined where they can. */
export async function chromiumProblem(): Promise<string | undefined> {
	const path = await chromiumPath();
	if (!path) return 'no Chromium on this machine';
	const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
	if (status === 0) return undefined;
	return `${path} does not start: ${error?.message ?? stderr.trim().split('\n')[0]}`;
}
