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
import { makeMeetings, seatAll } from './meetings.ts';
import { median } from './statistics.ts';

const changes = 10_000;
/** Just before the server would make the next snapshot: the worst moment to load. */
const longTail = 85;
const typingEveryMillis = 12;
/** Longer than a busy room waits between two snapshots. */
const calmMillis = 2500;
const loads = 25;
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

async function writeLongLog(server: Server, seats: readonly Seat[]): Promise<void> {
	const room = roomOf(seats[0]!, 'table');
	const typists = await Promise.all(seats.map((seat) => Typist.enter(seat, room)));
	const perPerson = Math.ceil(changes / typists.length);
	const writeAll = async (typist: Typist, author: string) => {
		for (let count = 0; count < perPerson; count++) {
			await until('acknowledgements', () => typist.unanswered < 40, 30_000);
			void makeChange(typist, author, count);
			await new Promise((resolve) => setTimeout(resolve, typingEveryMillis));
		}
		await until('the last ones', () => typist.unanswered === 0, 30_000);
	};
	await Promise.all(typists.map((typist, i) => writeAll(typist, seats[i]!.participant)));
	const [last] = typists;
	let count = 1;
	// The burst is over: the next change brings the snapshot that is due, and after that the tail grows.
	await new Promise((resolve) => setTimeout(resolve, calmMillis));
	await makeChange(last!, seats[0]!.participant, count++);
	await until('the snapshot', () => tailOf(server, room) < 5, 10_000);
	// The last snapshot may still be on its way, so the tail is asked for as it grows.
	for (let tries = 0; tailOf(server, room) < longTail && tries < 500; tries++) {
		await makeChange(last!, seats[0]!.participant, count++);
	}
	for (const typist of typists) typist.close();
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
				what: `loading a room of ${String(rows)} rows / one snapshot`,
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
