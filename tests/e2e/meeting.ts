// One meeting for a browser test: a server for the worker, a new demo for each test, and everybody in a browser of their own.
import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type Page
} from '@playwright/test';
import { invited, openDemo, type Demo } from '../kit/people.ts';
import { Server } from '../kit/server.ts';

export { expect };

export const phone = { width: 390, height: 844 };
export const laptop = { width: 1366, height: 768 };
export const wall = { width: 1920, height: 1080 };

interface Size {
	width: number;
	height: number;
}

export interface SitOptions {
	size?: Size;
	/** The browser's language. */
	locale?: string;
	/** Sit down in this browser instead of a new one. */
	in?: BrowserContext;
	/** In the way that people go: their invite is opened, and "Join as …" tapped. */
	byDoor?: true;
}

/** A meeting and the browsers around it. */
export class Meeting {
	readonly demo: Demo;
	readonly server: Server;
	/** What pages complained about: nothing, at the end of every test. */
	readonly complaints: string[] = [];
	/** Requests that went anywhere but to our own server. */
	readonly strangers: string[] = [];
	private readonly makeContext: (options: object) => Promise<BrowserContext>;

	constructor(
		demo: Demo,
		server: Server,
		makeContext: (options: object) => Promise<BrowserContext>
	) {
		this.demo = demo;
		this.server = server;
		this.makeContext = makeContext;
	}

	/** At the end of a test: no page complained, and nobody but our own server was asked for anything. */
	expectQuiet(): void {
		expect(this.complaints, 'what pages complained about').toEqual([]);
		expect(this.strangers, 'requests to other hosts (B20)').toEqual([]);
	}

	async browser({ size = phone, locale = 'en-GB' }: SitOptions = {}): Promise<BrowserContext> {
		const context = await this.makeContext({ viewport: size, locale, baseURL: this.server.url });
		context.on('console', (message) => {
			if (
				message.type() === 'error' &&
				!/Failed to load resource|WebSocket connection/.test(message.text())
			) {
				this.complaints.push(message.text());
			}
		});
		context.on('weberror', (error) => this.complaints.push(error.error().message));
		context.on('request', (request) => {
			if (
				!request.url().startsWith(this.server.url) &&
				!/^(blob|data|about):/.test(request.url())
			) {
				this.strangers.push(request.url());
			}
		});
		return context;
	}

	/**
	 * Somebody at their seat. Their browser joins with their invite by itself: a page more for each seat would be a fifth of what
	 * all browser tests cost. The pages of the door have their tests, and the whole path goes through them (`byDoor`).
	 */
	async sit(name: string, options: SitOptions = {}): Promise<Page> {
		const context = options.in ?? (await this.browser(options));
		const page = await context.newPage();
		if (options.size) await page.setViewportSize(options.size);
		const { invite } = invited(this.demo, name);
		if (options.byDoor) {
			await page.goto(`/j#${invite}`);
			await page.locator('button.primary').click();
			await page.waitForURL(/\/s\/[0-9a-z]{20}\/$/);
		} else await this.join(page, { invite });
		// Connected and everything stored: from here on taps count.
		await expect(page.locator('.calm', { hasText: /^(Saved|تم الحفظ)$/ })).toBeVisible();
		return page;
	}

	/** The person running the meeting, at the desk. */
	sam(options: Pick<SitOptions, 'byDoor'> = {}): Promise<Page> {
		return this.sit('Sam', { size: laptop, ...options });
	}

	/** The shared screen, by a pairing code from the desk. */
	async screen({ byDoor }: Pick<SitOptions, 'byDoor'> = {}): Promise<Page> {
		const context = await this.browser({ size: wall });
		const page = await context.newPage();
		if (byDoor) {
			await page.goto('/screen');
			await page.getByLabel('Code for the screen').fill(this.demo.screenCode);
			await page.getByRole('button', { name: 'Show the meeting' }).click();
			await page.waitForURL(/\/s\//);
		} else await this.join(page, { screen: this.demo.screenCode });
		await expect(page.getByText('Live', { exact: true })).toBeVisible();
		return page;
	}

	private async join(page: Page, data: { invite: string } | { screen: string }): Promise<void> {
		const headers = { origin: this.server.url };
		const joined = await page.context().request.post('/api/join', { data, headers });
		const { seat } = (await joined.json()) as { seat: string };
		await page.goto(`/s/${seat}/`);
	}
}

/** A fixture: the meeting that `open` makes, and nothing to complain of when the test ends. */
export function meetingOf(open: (server: Server) => Promise<Demo>) {
	return async (
		{ server, browser }: { server: Server; browser: Browser },
		use: (meeting: Meeting) => Promise<void>
	): Promise<void> => {
		const meeting = new Meeting(await open(server), server, (options) =>
			browser.newContext(options)
		);
		await use(meeting);
		meeting.expectQuiet();
	};
}

export const test = base.extend<{ meeting: Meeting; emptied: undefined }, { server: Server }>({
	server: [
		async ({}, use) => {
			const server = await Server.start();
			await use(server);
			await server.close();
		},
		{ scope: 'worker' }
	],
	// Pages that went on living would slow down every test after theirs.
	emptied: [
		async ({ browser }, use) => {
			await use(undefined);
			for (const context of browser.contexts()) await context.close();
		},
		{ auto: true }
	],
	meeting: meetingOf(openDemo)
});

/** Waits until everything this person wrote is stored. */
export async function saved(page: Page): Promise<void> {
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

export async function openTab(page: Page, name: string): Promise<void> {
	await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).click();
}

/** Opens what is folded away on the desk, or on the phone of whoever runs the meeting. */
export async function openFold(page: Page, name: string): Promise<void> {
	const fold = page.locator('details', { has: page.getByRole('heading', { name, exact: true }) });
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

/** The coordinator's choice of what everybody looks at, and what phones are for. */
export async function setStep(sam: Page, show: string, mode: 'Listen' | 'Write'): Promise<void> {
	await sam.getByLabel('The screen shows:').selectOption({ label: show });
	await sam.getByRole('group', { name: 'Phones:' }).getByRole('button', { name: mode }).click();
}
