// Twenty people at one table: how long until everybody sees what somebody types, each keystroke stored first.
import * as Y from 'yjs';
import { addPlanLine } from '#lib/board/planLines.ts';
import { itemOf, textOf } from '#lib/board/items.ts';
import { roomOf, type Seat } from '../kit/people.ts';
import type { Server } from '../kit/server.ts';
import { until } from '../kit/until.ts';
import { Writer } from '../kit/writer.ts';
import { millis, type Figure } from './figures.ts';
import { makeMeetings, seatAll } from './meetings.ts';
import { cpuMillis } from './processFacts.ts';
import { percentile } from './statistics.ts';

const people = 20;
const keysPerSecond = 8;
const fanoutMillisMax = 100;

/** Follows what each typist has written through to each other person's document. */
class Watch {
	readonly latencies: number[] = [];
	private readonly sentAt = new Map<number, { firstClock: number; millis: number[] }>();

	constructor(writers: readonly Writer[], typists: readonly Writer[]) {
		for (const { doc } of typists) {
			const firstClock = Y.getState(doc.store, doc.clientID);
			const sent: number[] = [];
			this.sentAt.set(doc.clientID, { firstClock, millis: sent });
			doc.on('update', () => {
				const now = performance.now();
				const clocks = Y.getState(doc.store, doc.clientID) - firstClock;
				while (sent.length < clocks) sent.push(now);
			});
		}
		for (const { doc } of writers) this.follow(doc);
	}

	private follow(doc: Y.Doc): void {
		const seen = new Map<number, number>();
		doc.on('update', () => {
			const now = performance.now();
			for (const [client, { firstClock, millis: sent }] of this.sentAt) {
				if (client === doc.clientID) continue;
				const clocks = Y.getState(doc.store, client) - firstClock;
				let next = seen.get(client) ?? 0;
				for (; next < clocks; next++) this.latencies.push(now - (sent[next] ?? NaN));
				seen.set(client, next);
			}
		});
	}
}

/** A text each typist may write in: a plan line of their own where they may have one, else why we are here. */
function textFor(writer: Writer, seat: Seat): Y.Text {
	if (!['parent', 'family'].includes(seat.role)) return writer.purpose;
	const id = `bench${Math.random().toString(36).slice(2, 14)}`;
	const { participant } = seat;
	addPlanLine(
		writer.doc,
		{ id, question: null, author: participant, speaker: null, at: Date.now() },
		null
	);
	return textOf(itemOf(writer.doc, 'plan', id)!, 'what') ?? writer.purpose;
}

/** One person's keystrokes until the time is over. */
async function type(text: Y.Text, seconds: number): Promise<void> {
	const end = performance.now() + seconds * 1000;
	while (performance.now() < end) {
		text.insert(text.length, 'a');
		const pause = (1000 / keysPerSecond) * (0.5 + Math.random());
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}

export async function fanoutFigures(server: Server, seconds = 15): Promise<Figure[]> {
	const demos = await makeMeetings(server, 1, people);
	const [seats] = await seatAll(demos);
	const writers = seats!.map((seat) => new Writer(seat, roomOf(seat, 'table')));
	await Promise.all(writers.map((writer) => writer.synced(30_000)));
	const figures: Figure[] = [];
	for (const count of [1, 5]) {
		const texts = writers.slice(1, 1 + count).map((writer, i) => textFor(writer, seats![i + 1]!));
		await until('the lines', () => writers.every(({ isStored }) => isStored));
		const watch = new Watch(writers, writers.slice(1, 1 + count));
		const cpuBefore = cpuMillis(server.pid);
		await Promise.all(texts.map((text) => type(text, seconds)));
		await Promise.all(writers.map((writer) => writer.stored()));
		const cpuShare = (cpuMillis(server.pid) - cpuBefore) / (seconds * 1000);
		const { latencies } = watch;
		const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(latencies, share));
		const who = count === 1 ? 'one types' : `${String(count)} type`;
		const load = `${String(Math.round(cpuShare * 100))} % of a core, ${String(latencies.length)} arrivals`;
		console.log(`fan-out, ${who}: ${load}`);
		figures.push({
			what: `${String(people)} people, ${who}: p50 / p95 / p99`,
			kinboard: [p50, p95, p99].map((value) => millis(value ?? NaN)).join(' / '),
			target: `p99 ≤ ${String(fanoutMillisMax)} ms`,
			isMet: (p99 ?? Infinity) <= fanoutMillisMax
		});
	}
	for (const writer of writers) writer.close();
	return figures;
}
