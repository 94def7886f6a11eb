// The process is killed at any moment (security.md S01, S08, S13, S24): what was acknowledged is there, once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EntryWriter, faultsOf, notesOf, tenWriters, textsNow } from '../kit/entries.ts';
import { openDemo, roomOf, sitDown, type Seat } from '../kit/people.ts';
import { mulberry32 } from '../kit/random.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Writer } from '../kit/writer.ts';

const rounds = Number(process.env['KINBOARD_SOAK'] ?? 20);
const seed = Number(process.env['KINBOARD_SEED'] ?? Date.now() % 2 ** 32);
const random = mulberry32(seed);

let server: Server;
beforeAll(async () => {
	// A signal that makes a promise fail with nobody to catch it, for S13.
	const inject = `process.on('SIGUSR2', () => { void Promise.reject(new Error('injected')); })`;
	const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(inject)}`;
	server = await Server.start({ env: { NODE_OPTIONS } });
});
afterAll(() => server.close());

/** Types one character after another into a person's own notes. @returns how many are surely stored */
function typeOwnNotes(typist: Typist): { stored(): number; done: Promise<void> } {
	let stored = 0;
	const done = (async () => {
		for (let i = 0; !typist.wire.closed; i++) {
			const letter = String(i % 10);
			const isStored = await typist
				.write((doc) => {
					notesOf(doc).insert(i, letter);
				})
				.catch(() => false);
			if (isStored) stored += 1;
		}
	})();
	return { stored: () => stored, done };
}

test(
	`[S01, S08] ${String(rounds)} times killed while ten people write (seed ${String(seed)})`,
	async () => {
		let promised = 0;
		for (let round = 0; round < rounds; round++) {
			const demo = await openDemo(server);
			const sam = await sitDown(demo, 'Sam');
			const writers = await Promise.all(tenWriters.map((name) => EntryWriter.sit(demo, name)));
			const lucia = await sitDown(demo, 'Lúcia');
			const notes = await Typist.enter(lucia, roomOf(lucia, 'own'));
			const typing = typeOwnNotes(notes);
			const writing = writers.map((writer) => writer.run());
			await new Promise((resolve) => setTimeout(resolve, 30 + random() * 300));
			await server.kill();
			await Promise.all([...writing, typing.done]);

			const start = performance.now();
			await server.restart();
			const texts = await textsNow(sam);
			expect(performance.now() - start).toBeLessThan(10_000);
			expect(faultsOf(texts, writers), `round ${String(round)}`).toEqual({ lost: [], doubled: [] });
			for (const { stored } of writers) promised += stored.size;
			const again = await Typist.enter(lucia, roomOf(lucia, 'own'));
			const kept = notesOf(again.doc).toString();
			expect(kept.length).toBeGreaterThanOrEqual(typing.stored());
			expect(kept).toBe('0123456789'.repeat(200).slice(0, kept.length));
			again.close();
		}
		expect(promised).toBeGreaterThan(rounds * 10);
	},
	// Against hanging alone: how soon it is back is asked in each round.
	30_000 + rounds * 10_000
);

test('[S08] killed around a snapshot, the room is the same and goes on', async () => {
	const demo = await openDemo(server);
	const lucia = await sitDown(demo, 'Lúcia');
	let stored = 0;
	for (let round = 0; round < 4; round++) {
		const notes = await Typist.enter(lucia, roomOf(lucia, 'own'));
		const before = notesOf(notes.doc).length;
		expect(before).toBeGreaterThanOrEqual(stored);
		// Snapshots come every 200 updates: the kill falls close to one.
		const writes: Promise<unknown>[] = [];
		for (let i = 0; i < 215; i++) {
			const sent = notes.write((doc) => {
				notesOf(doc).insert(before + i, '.');
			});
			writes.push(sent.then(() => (stored = Math.max(stored, before + i + 1))).catch(() => null));
		}
		await until('nearly all', () => notes.unanswered < 20 - round * 5);
		await server.restart();
		await Promise.all(writes);
	}
	const reader = await Typist.enter(lucia, roomOf(lucia, 'own'));
	expect(notesOf(reader.doc).toString()).toMatch(/^\.+$/);
	expect(notesOf(reader.doc).length).toBeGreaterThanOrEqual(stored);
	reader.close();
});

test('[S13] a failure nobody caught ends the process, and everybody comes back by themselves', async () => {
	const demo = await openDemo(server);
	const maya = await sitDown(demo, 'Maya');
	const writer = new Writer(maya, roomOf(maya, 'table'));
	await writer.synced();
	server.signal('SIGUSR2');
	const { code } = await server.ended;
	expect(code).toBe(1);
	expect(server.output).toContain('process.failed');
	expect(server.output).not.toContain('injected');
	writer.purpose.insert(0, 'written while it was away ');
	const start = performance.now();
	await server.restart();
	expect(performance.now() - start).toBeLessThan(5000);
	await writer.stored(10_000);
	const sam = await sitDown(demo, 'Sam');
	const reader = await Typist.enter(sam, roomOf(sam, 'table'));
	expect(reader.purpose.toString()).toContain('written while it was away ');
	reader.close();
	writer.close();
});

test('[S24] after a restart everybody is back soon, and nobody is shut out by a limit', async () => {
	const seats: Seat[] = [];
	for (let i = 0; i < 4; i++) {
		const demo = await openDemo(server);
		seats.push(...(await Promise.all(tenWriters.map((name) => sitDown(demo, name)))));
	}
	const writers = seats.flatMap((seat) => [
		new Writer(seat, roomOf(seat, 'table')),
		new Writer(seat, roomOf(seat, 'own'))
	]);
	await Promise.all(writers.map((writer) => writer.synced()));
	await server.restart();
	const start = performance.now();
	for (const writer of writers) {
		if (writer.doc.getMap('meeting').has('purpose')) writer.purpose.insert(0, 'b');
	}
	await Promise.all(writers.map((writer) => writer.stored(15_000)));
	expect(performance.now() - start).toBeLessThan(15_000);
	for (const writer of writers) writer.close();
});
