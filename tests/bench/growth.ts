// Loading a room after ten thousand changes, beside loading one snapshot of the same state; and what lies on the disk.
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { itemOf, textOf } from '#lib/board/items.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { Boards } from '#server/boards/boards.ts';
import type { Board } from '#server/boards/board.ts';
import { readConfig } from '#server/config.ts';
import { seal } from '#server/store/seal.ts';
import { Store } from '#server/store/store.ts';
import { RoomLog, updatesIn } from '#server/sync/roomLog.ts';
import { writeCard } from '../kit/cards.ts';
import { withDatabase } from '../kit/database.ts';
import { roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { kilobytes, millis, times, type Figure } from './figures.ts';
import { letEverybodyWrite, makeMeetings, seatAll } from './meetings.ts';
import { median } from './statistics.ts';

const changes = 10_000;
const typingEveryMillis = 12;
/** Longer than a busy room waits between two snapshots. */
const calmMillis = 2500;
/** Far more than a room of this size waits for a snapshot. */
const tailMax = 1000;
const loads = 100;
const ratioMax = 1.5;

interface Opened {
	store: Store;
	board: Board;
	room: Room;
}

/** Types in cards of one's own, with a correction now and then and a new card when one is full. */
function makeChange(typist: Typist, author: string, count: number): Promise<boolean> {
	let card = cards.get(typist);
	if (card === undefined || count % 80 === 0) {
		const made = typist.write((doc) => {
			card = writeCard(doc, author, 'A');
		});
		cards.set(typist, card ?? '');
		return made;
	}
	return typist.write((doc) => {
		const text = textOf(itemOf(doc, 'cards', card ?? '')!, 'text')!;
		if (count % 10 === 9) text.delete(text.length - 1, 1);
		else text.insert(text.length, 'e');
	});
}

const cards = new WeakMap<Typist, string>();

function tailOf(server: Server, room: string): number {
	return withDatabase(server, (database) =>
		Number(
			database
				.prepare(
					`select count(*) from "update" where room = $room
					and seq > coalesce((select seq from snapshot where room = $room), 0)`
				)
				.pluck()
				.get({ room })
		)
	);
}

/** Resolves once no more than so many changes are on their way. @throws where the server has closed the socket */
async function answered(typist: Typist, most: number): Promise<void> {
	const isAnswered = () => {
		const { closed } = typist.wire;
		if (closed) throw new Error(`the server closed a socket: ${closed.reason}`);
		return typist.unanswered <= most;
	};
	await until('acknowledgements', isAnswered, 30_000);
}

async function writeLongLog(server: Server, seats: readonly Seat[]): Promise<void> {
	const room = roomOf(seats[0]!, 'table');
	const typists = await Promise.all(seats.map((seat) => Typist.enter(seat, room)));
	const perPerson = Math.ceil(changes / typists.length);
	const writeAll = async (typist: Typist, author: string) => {
		for (let count = 0; count < perPerson; count++) {
			await answered(typist, 39);
			// What the server refuses ends its socket, and `answered` tells of it.
			void makeChange(typist, author, count).catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, typingEveryMillis));
		}
		await answered(typist, 0);
	};
	await Promise.all(typists.map((typist, i) => writeAll(typist, seats[i]!.participant)));
	await growTail(room, typists[0]!, seats[0]!);
	for (const typist of typists) typist.close();
}

/** Leaves the room just before the server would make the next snapshot: the worst moment to load it. */
async function growTail(
	room: string,
	typist: Typist,
	{ server, participant }: Seat
): Promise<void> {
	let count = 1;
	const typeUntil = async (isLong: (tail: number) => boolean): Promise<number> => {
		// Not so soon after the last snapshot that the next would be put off.
		await new Promise((resolve) => setTimeout(resolve, calmMillis));
		let before = tailOf(server, room);
		while (before < tailMax) {
			await makeChange(typist, participant, count++);
			const tail = tailOf(server, room);
			if (isLong(tail) || tail < before) return before;
			before = tail;
		}
		throw new Error('no snapshot came');
	};
	// The burst ended anywhere between two snapshots: the first of these brings the next, the second shows when one is due.
	await typeUntil(() => false);
	const longest = await typeUntil(() => false);
	await typeUntil((tail) => tail >= longest - 2);
}

async function openFolder(dataDir: string, boardId: string): Promise<Opened> {
	const { masterKey } = readConfig({ DATA_DIR: dataDir });
	const store = await Store.open(dataDir);
	const board = await new Boards(store, masterKey, Date.now).get(boardId);
	return { store, board: board!, room: board!.room('table', 'a') };
}

async function load({ store, board, room }: Opened): Promise<{ doc: Y.Doc; took: number }> {
	// The queue pauses between commits; that wait belongs to neither side.
	await new Promise((resolve) => setTimeout(resolve, 10));
	const doc = new Y.Doc();
	const start = performance.now();
	await new RoomLog(store, board.key, room.id, room.kind).load(doc);
	return { doc, took: performance.now() - start };
}

/** Replays the log from its first row, as if no snapshot had ever been made. */
async function replayAll({ store, board, room }: Opened): Promise<{ rows: number; took: number }> {
	const start = performance.now();
	const rows = await store.db
		.selectFrom('update')
		.select(['participant', 'bytes'])
		.where('room', '=', room.id)
		.orderBy('seq')
		.execute();
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const row of rows) {
			for (const update of updatesIn(board.key, room.id, row)) Y.applyUpdate(doc, update);
		}
	});
	return { rows: rows.length, took: performance.now() - start };
}

/** The same state as one snapshot that covers the whole log. */
async function coverAll({ store, board, room }: Opened, doc: Y.Doc): Promise<number> {
	const { updates, snapshot } = await store.loadRoom(room.id);
	const seq = updates.at(-1)?.seq ?? snapshot?.seq ?? 0;
	const state = Y.encodeStateAsUpdate(doc);
	await store.saveSnapshot(room.id, seq, seal(board.key, `snapshot|${room.id}`, state), false);
	return state.byteLength;
}

export async function growthFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'kinboard-growth-'));
	const dataDir = join(folder, 'long');
	const beside = join(folder, 'one');
	let server: Server | null = null;
	const opened: Opened[] = [];
	try {
		server = await Server.start({ dataDir, env: { LOG_LEVEL: 'warn' } });
		const demos = await makeMeetings(server, 1, 12);
		const [seats] = await seatAll(demos);
		await letEverybodyWrite(seats!);
		await writeLongLog(server, seats!);
		const tail = tailOf(server, roomOf(seats![0]!, 'table'));
		await server.stop();
		cpSync(dataDir, beside, { recursive: true });
		const long = await openFolder(dataDir, demos[0]!.board);
		const one = await openFolder(beside, demos[0]!.board);
		opened.push(long, one);
		const { doc } = await load(long);
		const stateBytes = await coverAll(one, doc);
		const longTimes: number[] = [];
		const oneTimes: number[] = [];
		for (let i = 0; i < loads; i++) {
			longTimes.push((await load(long)).took);
			oneTimes.push((await load(one)).took);
		}
		const { rows, took } = await replayAll(long);
		const ratio = median(longTimes) / median(oneTimes);
		const diskBytes = statSync(join(dataDir, 'kinboard.db')).size;
		console.log(
			`growth: ${String(rows)} rows, ${String(tail)} after the last snapshot; state ${kilobytes(stateBytes)}; one snapshot ${millis(median(oneTimes))}; all rows without snapshots ${millis(took)}`
		);
		return [
			{
				what: `loading a room of ${String(changes)} changes in ${String(rows)} rows / one snapshot`,
				kinboard: `${millis(median(longTimes))} / ${millis(median(oneTimes))}`,
				ratio: times(ratio),
				target: `≤ ${String(ratioMax)} ×`,
				isMet: ratio <= ratioMax
			},
			{
				what: 'the same room on disk',
				kinboard: `${kilobytes(diskBytes)}, ${String(Math.round(diskBytes / rows))} bytes a row`,
				target: '',
				isMet: null
			}
		];
	} finally {
		for (const { store } of opened) await store.close();
		await server?.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
