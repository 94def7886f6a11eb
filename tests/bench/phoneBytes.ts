// JavaScript that comes over the wire to a phone: the join page, then the board with 300 entries, as served.
import type { Server } from '../kit/server.ts';
import { kilobytes, type Figure } from './figures.ts';
import {
	meetingForPhones,
	newPhoneContext,
	Phone,
	startBrowser,
	type Script
} from './phoneVisit.ts';

export const phoneBytesMax = 90 * 1024;

export interface PhoneBytes {
	join: Script[];
	/** What the board needs beyond the join page: the rest is in the browser's cache by then. */
	board: Script[];
	totalBytes: number;
}

/** Without headers: those belong to HTTP/1.1 and shrink to little behind an HTTP/2 proxy. They are printed beside. */
const sum = (scripts: readonly Script[]) =>
	scripts.reduce((total, { bodyBytes }) => total + bodyBytes, 0);

export async function countPhoneBytes(server: Server): Promise<PhoneBytes> {
	const demo = await meetingForPhones(server);
	const browser = await startBrowser();
	try {
		const phone = await Phone.open(await newPhoneContext(browser), false);
		await phone.openInvite(demo, 'Jerome');
		await phone.settled();
		const join = phone.takeScripts();
		await phone.tapJoin();
		await phone.settled();
		const board = phone.takeScripts();
		return { join, board, totalBytes: sum(join) + sum(board) };
	} finally {
		await browser.close();
	}
}

/** The largest first: where slimming would help. */
export function describeScripts({ join, board }: PhoneBytes): string {
	const line = (page: string) => (script: Script) => ({
		...script,
		text: `${String(script.bodyBytes).padStart(7)}  ${script.encoding.padEnd(4)} ${page} ${script.name}`
	});
	return [...join.map(line('/j')), ...board.map(line('/s'))]
		.sort((a, b) => b.bodyBytes - a.bodyBytes)
		.map(({ text }) => text)
		.join('\n');
}

export async function phoneBytesFigures(server: Server): Promise<Figure[]> {
	const counted = await countPhoneBytes(server);
	console.log(`JavaScript of a phone, bytes over the wire:\n${describeScripts(counted)}`);
	const { join, board, totalBytes } = counted;
	const withHeaders = [...join, ...board].reduce((total, { wireBytes }) => total + wireBytes, 0);
	return [
		{
			what: 'phone: JavaScript of the join page',
			kinboard: kilobytes(sum(join)),
			target: '',
			isMet: null
		},
		{
			what: 'phone: JavaScript of join page and board',
			kinboard: `${kilobytes(totalBytes)} (${kilobytes(withHeaders)} with headers)`,
			target: `≤ ${kilobytes(phoneBytesMax)}`,
			isMet: totalBytes <= phoneBytesMax
		}
	];
}
