// How long a slow phone on a slow line waits: for the join page, for the step and its next action, for 300 entries.
import type { Server } from '../kit/server.ts';
import { millis, type Figure } from './figures.ts';
import {
	meetingForPhones,
	newPhoneContext,
	Phone,
	slowPhone,
	startBrowser,
	type Marks
} from './phoneVisit.ts';
import { median } from './statistics.ts';

const rounds = 3;
const stepMillisMax = 1500;
const contentMillisMax = 3000;

interface Visit {
	join: number;
	afterTap: Marks;
	cold: Marks;
}

export async function phoneFigures(server: Server): Promise<Figure[]> {
	const demo = await meetingForPhones(server);
	const browser = await startBrowser();
	const visits: Visit[] = [];
	try {
		for (let i = 0; i < rounds; i++) {
			const context = await newPhoneContext(browser);
			const phone = await Phone.open(context, true);
			const join = await phone.openInvite(demo, 'Jerome');
			const afterTap = await phone.tapJoin();
			// The same person in a browser with nothing in its cache.
			const emptied = await newPhoneContext(browser);
			await emptied.addCookies(await context.cookies(phone.url));
			const cold = await (await Phone.open(emptied, true)).openAgain(phone.url);
			visits.push({ join, afterTap, cold });
			await context.close();
			await emptied.close();
		}
	} finally {
		await browser.close();
	}
	const { downBitsPerSecond, upBitsPerSecond, latencyMillis, cpuTimesSlower } = slowPhone;
	const line = `${String(downBitsPerSecond / 1e6)}/${String(upBitsPerSecond / 1e6)} Mbit/s, ${String(latencyMillis)} ms`;
	console.log(
		`Slow phone: ${line}, processor ${String(cpuTimesSlower)} × slower, median of ${String(rounds)}`
	);
	const timed = (what: string, read: (visit: Visit) => number, most: number): Figure => {
		const value = median(visits.map(read));
		return { what, kinboard: millis(value), target: `≤ ${String(most)} ms`, isMet: value <= most };
	};
	return [
		timed('slow phone: link to "Join as …"', ({ join }) => join, stepMillisMax),
		timed('slow phone: tap to step and action', ({ afterTap }) => afterTap.step, stepMillisMax),
		timed('slow phone: tap to 300 entries', ({ afterTap }) => afterTap.content, contentMillisMax),
		timed('slow phone: cold to step and action', ({ cold }) => cold.step, stepMillisMax),
		timed('slow phone: cold to 300 entries', ({ cold }) => cold.content, contentMillisMax)
	];
}
