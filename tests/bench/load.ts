// What an open board with twelve people costs in memory, and what five hundred would.
import { join } from 'node:path';
import { authFrame, step1Frame } from '../kit/frames.ts';
import type { Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';
import { megabytes, type Figure } from './figures.ts';
import { fillTable, makeMeetings, seatAll } from './meetings.ts';

const boards = 50;
const people = 12;
const entries = 60;
const boardsWanted = 500;
const bytesMax = 1.5 * 1024 ** 3;

interface Memory {
	heapUsed: number;
	external: number;
	rss: number;
}

async function memoryOf(server: Server): Promise<Memory> {
	const read = () => [...server.output.matchAll(/^memory (.*)$/gm)];
	const before = read().length;
	server.signal('SIGUSR2');
	await until('the memory', () => read().length > before);
	return JSON.parse(read().at(-1)?.[1] ?? '') as Memory;
}

/** One socket with every room this person has, as their page opens it. */
async function openAll(seat: Seat): Promise<Wire> {
	const wire = await Wire.open(seat);
	for (const { id } of seat.rooms) {
		wire.send(authFrame(id));
		wire.send(step1Frame(id));
	}
	await until('the rooms', () => wire.count('step2') === seat.rooms.length);
	wire.raw.length = 0;
	wire.frames.length = 0;
	return wire;
}

export async function loadFigures(): Promise<Figure[]> {
	const probe = join(import.meta.dirname, 'memoryProbe.ts');
	const server = await Server.start({
		env: { LOG_LEVEL: 'warn', NODE_OPTIONS: `--expose-gc --import ${probe}` }
	});
	const wires: Wire[] = [];
	try {
		const demos = await makeMeetings(server, boards, people);
		const seats = await seatAll(demos);
		for (const ofBoard of seats) await fillTable(ofBoard, entries);
		// Boards stay loaded once asked for; their rooms do not. A restart forgets both.
		await server.restart();
		const before = await memoryOf(server);
		for (const ofBoard of seats) {
			wires.push(...(await Promise.all(ofBoard.map((seat) => openAll(seat)))));
		}
		const after = await memoryOf(server);
		const perBoard = (after.rss - before.rss) / boards;
		const heapPerBoard =
			(after.heapUsed + after.external - before.heapUsed - before.external) / boards;
		const wanted = before.rss + perBoard * boardsWanted;
		console.log(
			`load: resident ${megabytes(before.rss)} empty, ${megabytes(after.rss)} with ${String(boards)} boards, ${String(wires.length)} sockets and ${String(entries)} entries a table`
		);
		return [
			{
				what: `memory of an open board × ${String(people)} people`,
				kinboard: `${megabytes(perBoard)} resident, ${megabytes(heapPerBoard)} heap`,
				target: '',
				isMet: null
			},
			{
				what: `${String(boardsWanted)} such boards, extrapolated`,
				kinboard: megabytes(wanted),
				target: `≤ ${megabytes(bytesMax)}`,
				isMet: wanted <= bytesMax
			}
		];
	} finally {
		for (const wire of wires) wire.close();
		await server.close();
	}
}
