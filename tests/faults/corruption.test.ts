// Damaged storage (security.md S07): noticed, kept to where it is, and said in one word.
import { rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
import { authFrame } from '../kit/frames.ts';
import { withDatabase } from '../kit/database.ts';
import { EntryWriter, faultsOf, textsNow } from '../kit/entries.ts';
import { command, look, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let sam: Seat;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
});
afterAll(() => server.close());

/** Turns one bit of the latest stored row of a room around: an older one may be in its snapshot already. */
function flipBit(room: string): void {
	withDatabase(server, (database) => {
		const row = database
			.prepare(`select rowid as at, bytes from "update" where room = ? order by rowid desc limit 1`)
			.get(room) as { at: number; bytes: Buffer };
		row.bytes[20] = row.bytes[20]! ^ 1;
		database.prepare(`update "update" set bytes = ? where rowid = ?`).run(row.bytes, row.at);
	});
}

test('[S07] a room with a damaged row refuses in one word; its meeting and all others go on', async () => {
	const table = roomOf(sam, 'table');
	const typist = await Typist.enter(sam, table);
	await typist.write((doc) => writeCard(doc, sam.participant, 'the latest row'));
	typist.close();
	await server.kill();
	flipBit(table);
	await server.restart();
	const reasons = new Set<string>();
	for (const name of ['Sam', 'Maya']) {
		const seat = await sitDown(demo, name);
		const wire = await Wire.open(seat);
		wire.send(authFrame(table));
		reasons.add((await wire.next('denied')).reason);
		expect(wire.hasSeen('Fridays')).toBe(false);
		wire.close();
	}
	expect([...reasons]).toEqual(['unreadable']);
	expect(server.output).toContain('room.unreadable');

	const hall = await Typist.enter(sam, roomOf(sam, 'hall'));
	const own = await Typist.enter(sam, roomOf(sam, 'own'));
	expect((await command(sam, { type: 'step.set', show: 'plan' })).status).toBe(200);
	expect((await look(sam, 'rooms')).status).toBe(200);
	hall.close();
	own.close();

	const other = await openDemo(server);
	const writer = await EntryWriter.sit(other, 'Maya');
	await writer.run();
	expect(faultsOf(await textsNow(writer.seat), [writer])).toEqual({ lost: [], doubled: [] });
	writer.typist.close();
	expect(server.isRunning).toBe(true);
});

test('[S07] a board whose own key is damaged harms no other', async () => {
	const broken = await openDemo(server);
	const seat = await sitDown(broken, 'Maya');
	await server.kill();
	withDatabase(server, (database) => {
		const { wrappedKey } = database
			.prepare('select wrappedKey from board where id = ?')
			.get(broken.board) as { wrappedKey: Buffer };
		wrappedKey[30] = wrappedKey[30]! ^ 1;
		database.prepare('update board set wrappedKey = ? where id = ?').run(wrappedKey, broken.board);
	});
	// The newest board is the broken one: the start must not hang on it.
	await server.restart();
	expect((await look(seat, 'rooms')).status).toBeGreaterThanOrEqual(400);
	const fine = await sitDown(demo, 'Maya');
	expect((await look(fine, 'rooms')).status).toBe(200);
});

test('[S07] a lost -shm and a cut-off WAL cost nothing that had been checkpointed, and the start goes on', async () => {
	const own = await openDemo(server);
	const writer = await EntryWriter.sit(own, 'Maya');
	await writer.run();
	writer.typist.close();
	const reader = await sitDown(own, 'Sam');
	await server.kill();
	rmSync(join(server.dataDir, 'kinboard.db-shm'), { force: true });
	await server.restart();
	expect(faultsOf(await textsNow(reader), [writer])).toEqual({ lost: [], doubled: [] });
	await server.stop(); // an ordered stop leaves everything in the database itself
	await server.restart();
	await command(reader, { type: 'step.set', show: 'map' });
	await server.kill();
	const wal = join(server.dataDir, 'kinboard.db-wal');
	truncateSync(wal, Math.max(0, statSync(wal).size - 1000));
	await server.restart();
	expect(faultsOf(await textsNow(reader), [writer])).toEqual({ lost: [], doubled: [] });
});
