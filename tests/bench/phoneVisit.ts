// Somebody's phone as a real Chromium: joins by the link, waits for the step, looks at the whole board.
// Notes when each thing was on the page and what came over the wire. Nothing here judges.
import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../e2e/chromium.ts';
import { invited, mustDo, sitDown, type Demo } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { fillTable, makeMeetings, seatAll } from './meetings.ts';

export const entries = 300;
const stepTitle = 'What is working well, and who helps?';
const visitMillisMax = 60_000;

/** Slow 4G as Lighthouse has it, and a phone four times slower than this machine. */
export const slowPhone = {
	downBitsPerSecond: 1_600_000,
	upBitsPerSecond: 750_000,
	latencyMillis: 150,
	cpuTimesSlower: 4
};

export interface Script {
	name: string;
	/** All bytes received for it, headers included. */
	wireBytes: number;
	bodyBytes: number;
	encoding: string;
}

/** Milliseconds since the page was asked for, or since the tap before it. */
export interface Marks {
	step: number;
	content: number;
}

/** A meeting with a table of 300 entries, in a step that asks everybody to write. */
export async function meetingForPhones(server: Server): Promise<Demo> {
	const [demo] = await makeMeetings(server, 1, 12);
	const [seats] = await seatAll([demo!]);
	await fillTable(seats!, entries);
	const sam = await sitDown(demo!, 'Sam');
	const step = { type: 'step.set', show: 'workingWell', mode: 'write', title: stepTitle };
	await mustDo(sam, step);
	return demo!;
}

export class Phone {
	readonly scripts: Script[] = [];
	private readonly page: Page;
	private readonly network: CDPSession;

	private constructor(page: Page, network: CDPSession) {
		this.page = page;
		this.network = network;
	}

	/** A phone that has never been here, unless the context has. */
	static async open(context: BrowserContext, isSlow: boolean): Promise<Phone> {
		const page = await context.newPage();
		page.setDefaultTimeout(visitMillisMax);
		const network = await context.newCDPSession(page);
		const phone = new Phone(page, network);
		await phone.listen();
		if (isSlow) await phone.slowDown();
		await page.addInitScript(noteMarks, { title: stepTitle, entries });
		return phone;
	}

	/** Opens the invite link. @returns after how many milliseconds "Join as …" could be tapped */
	async openInvite(demo: Demo, name: string): Promise<number> {
		const { invite } = invited(demo, name);
		await this.page.goto(`${demo.server.url}/j#${invite}`, { waitUntil: 'commit' });
		return (await this.mark('join')) - (await this.page.evaluate(() => performance.timeOrigin));
	}

	/** Taps "Join as …". @returns when the step and the whole board were there, since the tap */
	async tapJoin(): Promise<Marks> {
		const tapped = await this.page.evaluate(() => {
			document.querySelector<HTMLElement>('main button.primary')?.click();
			return performance.timeOrigin + performance.now();
		});
		await this.page.waitForURL('**/s/*/');
		return this.marksSince(tapped);
	}

	/** Opens the page a person has already joined. */
	async openAgain(url: string): Promise<Marks> {
		await this.page.goto(url, { waitUntil: 'commit' });
		return this.marksSince(await this.page.evaluate(() => performance.timeOrigin));
	}

	get url(): string {
		return this.page.url();
	}

	/** Resolves once nothing more is being loaded. */
	async settled(): Promise<void> {
		await this.page.waitForLoadState('networkidle');
	}

	/** Scripts since the last time this was asked. */
	takeScripts(): Script[] {
		return this.scripts.splice(0);
	}

	private async marksSince(since: number): Promise<Marks> {
		const step = (await this.mark('step')) - since;
		return { step, content: (await this.mark('content')) - since };
	}

	private async mark(name: string): Promise<number> {
		const found = await this.page.waitForFunction(
			(wanted) => (globalThis as { marks?: Record<string, number> }).marks?.[wanted],
			name
		);
		return (await found.jsonValue()) ?? NaN;
	}

	private async listen(): Promise<void> {
		const asked = new Map<string, Script>();
		this.network.on('Network.responseReceived', ({ requestId, response }) => {
			const { pathname } = new URL(response.url);
			if (!pathname.endsWith('.js')) return;
			const header = (name: string) =>
				Object.entries(response.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
			asked.set(requestId, {
				name: pathname.split('/').slice(-2).join('/'),
				wireBytes: 0,
				bodyBytes: Number(header('content-length')),
				encoding: header('content-encoding')
			});
		});
		this.network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const script = asked.get(requestId);
			// Out of the browser's own cache nothing comes over the wire.
			if (script && encodedDataLength > 0) {
				this.scripts.push({ ...script, wireBytes: encodedDataLength });
			}
		});
		await this.network.send('Network.enable');
	}

	private async slowDown(): Promise<void> {
		await this.network.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: slowPhone.latencyMillis,
			downloadThroughput: slowPhone.downBitsPerSecond / 8,
			uploadThroughput: slowPhone.upBitsPerSecond / 8
		});
		await this.network.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuTimesSlower });
	}
}

export async function startBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
}

export function newPhoneContext(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({
		viewport: { width: 390, height: 780 },
		isMobile: true,
		hasTouch: true,
		locale: 'en-GB'
	});
}

/** Runs in the page: notes when things were painted, and goes to the board as soon as that can be tapped. */
function noteMarks({ title, entries: wanted }: { title: string; entries: number }): void {
	const marks: Record<string, number> = {};
	(globalThis as { marks?: Record<string, number> }).marks = marks;
	const seen = new Set<string>();
	const note = (name: string, then: () => void = () => undefined) => {
		if (seen.has(name)) return;
		seen.add(name);
		requestAnimationFrame(() => {
			setTimeout(() => {
				marks[name] = performance.timeOrigin + performance.now();
				then();
			});
		});
	};
	new MutationObserver(() => {
		const main = document.querySelector('main');
		if (!main) return;
		if (location.pathname === '/j' && main.querySelector('button.primary')) note('join');
		const isStep = main.querySelector('h1')?.textContent === title;
		if (isStep && main.querySelector('button, textarea')) {
			note('step', () => {
				document.querySelector<HTMLElement>('nav button:nth-of-type(2)')?.click();
			});
		}
		if (main.querySelectorAll('article').length >= wanted) note('content');
	}).observe(document, { subtree: true, childList: true, characterData: true });
}
