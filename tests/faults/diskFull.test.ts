// The disk is full (security.md S03): nothing is promised, reading goes on, and writing too once there is room again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EntryWriter, faultsOf, textsNow } from '../kit/entries.ts';
import { look, openDemo, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { until } from '../kit/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinboard-full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], {
	encoding: 'utf8'
});
const problem = mounted.status === 0 ? null : mounted.stderr.trim() || 'no mount here';

afterAll(() => {
	if (problem === null) spawnSync('umount', ['-l', folder]);
	rmSync(folder, { recursive: true, force: true });
});

test.skipIf(problem === null || process.env['CI'] === 'true')(
	`[S03] cannot run here: a small disk of its own needs root (${problem ?? ''})`,
	(context) => {
		context.skip();
	}
);

test.skipIf(problem !== null && process.env['CI'] !== 'true')('[S03] a full disk', async () => {
	expect(problem).toBeNull();
	const server = await Server.start({ dataDir: folder });
	const demo = await openDemo(server);
	const sam = await sitDown(demo, 'Sam');
	const before = await EntryWriter.sit(demo, 'Maya');
	await before.run();
	before.typist.close();
	const reading = await EntryWriter.sit(demo, 'Grace');
	const writing = await EntryWriter.sit(demo, 'Jerome');

	const filler = join(folder, 'filler');
	expect(() => {
		writeFileSync(filler, Buffer.alloc(64 * 1024 * 1024));
	}).toThrow('ENOSPC');
	const start = performance.now();
	for (let i = 0; i < 4 && !writing.typist.wire.closed; i++) await writing.run();
	expect((await writing.typist.wire.ended()).code).toBe(4503);
	expect(performance.now() - start).toBeLessThan(10_000);

	await reading.typist.wire.isAnswered();
	expect((await look(sam, 'rooms')).status).toBe(200);
	expect(faultsOf(await textsNow(sam), [before, writing])).toEqual({ lost: [], doubled: [] });
	expect(server.isRunning).toBe(true);
	expect(server.output).toContain('store.failed');

	rmSync(filler);
	const after = await until('room again', async () => {
		const writer = await EntryWriter.sit(demo, 'Lúcia').catch(() => null);
		await writer?.run();
		return writer && writer.stored.size > 0 ? writer : null;
	});
	await server.restart();
	expect(faultsOf(await textsNow(sam), [before, writing, after])).toEqual({
		lost: [],
		doubled: []
	});
	await server.close();
});
