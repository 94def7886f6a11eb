// The highest rate of edits with p99 under 100 ms: Kinboard (checked and on disk first), the y-websocket server as
// published (stores nothing) and a bare relay, with the same people, edits and sockets, one after another.
import * as Y from 'yjs';
import { roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { Crowd, type Outcome } from './crowd.ts';
import { times, type Figure } from './figures.ts';
import { letEverybodyWrite, makeMeetings, seatAll } from './meetings.ts';
import { OtherServer } from './otherServer.ts';
import { median } from './statistics.ts';
import type { Protocol, Table } from './typists.ts';

const people = 12;
const timedEvery = 5;
const p99MillisMax = 100;
/** More the server takes from nobody, for long. */
const editsPerPersonMax = 115;
const rise = 1.35;
const warmUpRate = 500;
/** The search begins here, and what an edit costs is compared here: busy, and within reach of all three. */
const busyRate = 1500;
/** A server that fails with less than this of a core waited for the disk, or for a neighbour's share of the machine. */
const limitShare = 0.8;
const triesMax = 3;
const ratioToStock = 1;
const ratioToRelay = 0.7;

export interface CapacityOptions {
	boards?: number;
	secondsPerRate?: number;
	rounds?: number;
}

interface Capacity {
	rate: number;
	/** Processor time of the server for one edit to reach everybody, in microseconds. */
	microsPerEdit: number;
	/** The typists' share of a core at the highest rate. */
	cpuShare: number;
	/** Did it give up while it had most of a core? If not, the disk or the neighbours set the limit. */
	isAtItsLimit: boolean;
}

/** A server to be measured, ready to be joined. */
interface Contender {
	name: string;
	protocol: Protocol;
	pid: number;
	tables: Table[];
	close(): Promise<void>;
}

interface Tried extends Outcome {
	serverShare: number;
	microsPerEdit: number;
}

type Try = (rate: number) => Promise<Tried>;

const isGood = ({ p99, arrivedShare }: Outcome) => p99 < p99MillisMax && arrivedShare > 0.999;

async function measure(contender: Contender, seconds: number): Promise<Capacity> {
	const crowd = await Crowd.join(contender.tables, contender.protocol);
	try {
		await crowd.type(2, warmUpRate);
		const tryRate: Try = async (rate) => {
			const outcome = await crowd.type(seconds, rate, contender.pid);
			const { serverCpuMillis } = outcome;
			const tried = {
				...outcome,
				serverShare: serverCpuMillis / (seconds * 1000),
				microsPerEdit: (serverCpuMillis * 1000) / (outcome.rate * seconds)
			};
			console.log(`  ${contender.name.padEnd(9)} ${describeTry(tried)}`);
			return tried;
		};
		const costs = [await tryRate(busyRate), await tryRate(busyRate), await tryRate(busyRate)];
		const { best, isAtItsLimit } = await search(
			tryRate,
			contender.tables.length * people * editsPerPersonMax
		);
		return {
			rate: best?.rate ?? 0,
			cpuShare: best?.cpuShare ?? 0,
			microsPerEdit: median(costs.map(({ microsPerEdit }) => microsPerEdit)),
			isAtItsLimit
		};
	} finally {
		await crowd.leave();
	}
}

function describeTry({ rate, p50, p99, arrivedShare, ...one }: Tried): string {
	const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
	return [
		`${rate.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1)}  p99 ${p99.toFixed(1)} ms`,
		`arrived ${percent(arrivedShare)}`,
		`server ${percent(one.serverShare)} of a core, ${one.microsPerEdit.toFixed(0)} µs an edit`,
		`typists ${percent(one.cpuShare)}`
	].join('  ');
}

/** Once more where it fails, and a third time where the server was not even busy. */
async function holds(
	tryRate: Try,
	rate: number
): Promise<{ held: Tried | null; isAtItsLimit: boolean }> {
	let atItsLimit = 0;
	for (let i = 0; i < triesMax && atItsLimit < 2; i++) {
		const tried = await tryRate(rate);
		if (isGood(tried)) return { held: tried, isAtItsLimit: false };
		if (tried.serverShare >= limitShare) atItsLimit += 1;
	}
	return { held: null, isAtItsLimit: atItsLimit > 0 };
}

/** Rises until a rate does not hold, then halves the gap twice. */
async function search(
	tryRate: Try,
	rateMax: number
): Promise<{ best: Tried | null; isAtItsLimit: boolean }> {
	let best: Tried | null = null;
	let bad = busyRate;
	let isAtItsLimit = false;
	for (; bad < rateMax; bad *= rise) {
		const { held, ...failure } = await holds(tryRate, bad);
		isAtItsLimit = failure.isAtItsLimit;
		if (!held) break;
		best = held;
	}
	for (let i = 0; best !== null && bad < rateMax && i < 2; i++) {
		const between: number = (best.rate + bad) / 2;
		const { held, ...failure } = await holds(tryRate, between);
		if (held) best = held;
		else {
			bad = between;
			({ isAtItsLimit } = failure);
		}
	}
	return { best, isAtItsLimit };
}

async function tableOf(seats: readonly Seat[], at: number): Promise<Table> {
	const [first] = seats;
	const room = roomOf(first!, 'table');
	const typist = await Typist.enter(first!, room);
	const state = Buffer.from(Y.encodeStateAsUpdate(typist.doc)).toString('base64');
	typist.close();
	return {
		room,
		state,
		isTimed: at % timedEvery === 0,
		places: seats.map(({ server, seat, cookie, participant }) => ({
			url: `ws://127.0.0.1:${String(server.port)}/s/${seat}/sync`,
			headers: { Host: new URL(server.url).host, Origin: server.url, Cookie: cookie },
			participant
		}))
	};
}

async function kinboard(boards: number): Promise<Contender> {
	const server = await Server.start({ env: { LOG_LEVEL: 'warn' } });
	const seats = await seatAll(await makeMeetings(server, boards, people));
	await Promise.all(seats.map(letEverybodyWrite));
	const tables = await Promise.all(seats.map(tableOf));
	return {
		name: 'Kinboard',
		protocol: 'kinboard',
		pid: server.pid,
		tables,
		async close() {
			if (!server.isRunning) {
				const { code, signal } = await server.ended;
				console.log(
					`the server had ended: ${String(code ?? signal)}\n${server.output.slice(-1000)}`
				);
			}
			await server.close();
		}
	};
}

/** The same tables and people on another server. */
async function other(
	name: string,
	file: string,
	protocol: Protocol,
	tables: readonly Table[]
): Promise<Contender> {
	const server = await OtherServer.start(file);
	return {
		name,
		protocol,
		pid: server.pid,
		tables: tables.map((table) => ({
			...table,
			places: table.places.map(({ participant }) => ({
				url: `ws://127.0.0.1:${String(server.port)}/${table.room}`,
				headers: {},
				participant
			}))
		})),
		close() {
			server.close();
			return Promise.resolve();
		}
	};
}

export async function capacityFigures(options: CapacityOptions = {}): Promise<Figure[]> {
	const { boards = 100, secondsPerRate = 2.5, rounds = 2 } = options;
	const found: Record<'kinboard' | 'stock' | 'relay', Capacity[]> = {
		kinboard: [],
		stock: [],
		relay: []
	};
	const run = async (contender: Contender, list: Capacity[]) => {
		try {
			list.push(await measure(contender, secondsPerRate));
		} finally {
			await contender.close();
		}
	};
	// Round by round, so that a neighbour's load on this machine meets all three.
	for (let round = 0; round < rounds; round++) {
		const first = await kinboard(boards);
		await run(first, found.kinboard);
		await run(await other('stock', 'stockServer.ts', 'plain', first.tables), found.stock);
		await run(await other('relay', 'relayServer.ts', 'relay', first.tables), found.relay);
	}
	return describe(found, `${String(boards)} boards × ${String(people)}`);
}

function describe(
	found: Record<'kinboard' | 'stock' | 'relay', Capacity[]>,
	size: string
): Figure[] {
	const middle = (list: readonly Capacity[], read: (one: Capacity) => number) =>
		median(list.map(read));
	const rateOf = (list: readonly Capacity[]) => middle(list, ({ rate }) => rate);
	const costOf = (list: readonly Capacity[]) => middle(list, ({ microsPerEdit }) => microsPerEdit);
	const { kinboard: own, stock, relay } = found;
	const isSure = Object.values(found).every((list) => list.every((one) => one.isAtItsLimit));
	if (!isSure) {
		console.log(
			'~: gave up with time to spare: the disk or the neighbours on this machine set the limit'
		);
	}
	const mark = (list: readonly Capacity[]) => (list.every((one) => one.isAtItsLimit) ? '' : '~');
	// Where the rate is in doubt, a miss counts only if the processor time says the same.
	const judged = (ratio: number, least: number, other: readonly Capacity[]): boolean | null => {
		if (ratio >= least) return true;
		return isSure || costOf(other) / costOf(own) < least ? false : null;
	};
	const perSecond = (list: readonly Capacity[]) =>
		`${mark(list)}${rateOf(list).toFixed(0)}/s (typists ${(middle(list, ({ cpuShare }) => cpuShare) * 100).toFixed(0)} %)`;
	const micros = (list: readonly Capacity[]) => `${costOf(list).toFixed(0)} µs`;
	const toStock = rateOf(own) / rateOf(stock);
	const toRelay = rateOf(own) / rateOf(relay);
	const line = { kinboard: perSecond(own), stock: perSecond(stock), relay: perSecond(relay) };
	return [
		{
			...line,
			what: `${size}, highest rate with p99 < ${String(p99MillisMax)} ms`,
			ratio: `${times(toStock)} stock`,
			target: `≥ ${String(ratioToStock)} × stock`,
			isMet: judged(toStock, ratioToStock, stock)
		},
		{
			...line,
			what: 'the same, beside the relay',
			ratio: `${times(toRelay)} relay`,
			target: `≥ ${String(ratioToRelay)} × relay`,
			isMet: judged(toRelay, ratioToRelay, relay)
		},
		{
			what: `server's processor time an edit, at ${String(busyRate)}/s`,
			kinboard: micros(own),
			stock: micros(stock),
			relay: micros(relay),
			ratio: `${times(costOf(own) / costOf(relay))} relay`,
			target: '',
			isMet: null
		}
	];
}
