// What somebody took back on their own page is gone from the disk, not only from the page (security.md S16, D04, V79):
// neither the database file nor its log holds a row of it, not even sealed.
import Database from 'better-sqlite3';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startOwnProcess } from '../kit/ownProcess.ts';
import { notesOf } from '../kit/entries.ts';
import { roomOf } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

test('[S16] the rows that held it are in no file once a snapshot covers them', async () => {
	const own = await startOwnProcess();
	const { store } = own.services;
	const maya = await own.sit('maya');
	const room = roomOf(maya, 'own');
	const typist = await Typist.enter(maya, room);
	const notes = notesOf(typist.doc);
	expect(await typist.write(() => notes.insert(0, 'where we live now'))).toBe(true);
	const held = (await store.loadRoom(room)).updates.map(({ bytes }) => Buffer.from(bytes));
	expect(held.length).toBeGreaterThan(0);
	const files = ['kinboard.db', 'kinboard.db-wal'].map((name) => join(own.dataDir, name));
	const holding = () =>
		files.filter((file) => {
			if (!existsSync(file)) return false;
			const bytes = readFileSync(file);
			return held.some((row) => bytes.includes(row));
		});
	expect(holding().length).toBeGreaterThan(0);

	expect(await typist.write(() => notes.delete(0, notes.length))).toBe(true);
	for (let i = 0; i < 130; i++)
		expect(await typist.write(() => notes.insert(0, String(i % 10)))).toBe(true);
	typist.close();
	await until('a snapshot', async () => (await store.loadRoom(room)).snapshot !== null);
	await until('nobody in the room', () => own.services.hub.sockets.all().length === 0);
	// As every stop does, and SQLite itself from time to time.
	const database = new Database(files[0]);
	database.pragma('wal_checkpoint(TRUNCATE)');
	database.close();
	expect(holding()).toEqual([]);
});
