// Asked to stop in the middle of everything (security.md S12): ordered, quick, and nothing acknowledged is lost.
import { afterEach, expect, test } from 'vitest';
import { EntryWriter, faultsOf, tenWriters, textsNow } from '../kit/entries.ts';
import { openDemo, roomOf, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

let server: Server;
afterEach(() => server.close());

test.each(['SIGTERM', 'SIGINT'] as const)('[S12] %s while ten people write', async (signal) => {
	server = await Server.start();
	const demo = await openDemo(server);
	const sam = await sitDown(demo, 'Sam');
	const writers = await Promise.all(tenWriters.map((name) => EntryWriter.sit(demo, name)));
	const writing = writers.map((writer) => writer.run());
	await until('many are stored', () => writers.every(({ stored }) => stored.size > 5));
	const start = performance.now();
	server.signal(signal);
	const ended = await server.ended;
	expect(ended).toEqual({ code: 0, signal: null });
	expect(performance.now() - start).toBeLessThan(8000);
	for (const { typist } of writers) expect((await typist.wire.ended()).code).toBe(1012);
	await Promise.all(writing);
	await server.restart();
	expect(faultsOf(await textsNow(sam), writers)).toEqual({ lost: [], doubled: [] });
});

test('[S12] somebody who does not answer the goodbye does not hold it up', async () => {
	server = await Server.start();
	const demo = await openDemo(server);
	const maya = await sitDown(demo, 'Maya');
	const silent = await Wire.open(maya);
	silent.ws.pause();
	const typist = await Typist.enter(maya, roomOf(maya, 'table'));
	const start = performance.now();
	expect(await server.stop()).toEqual({ code: 0, signal: null });
	expect(performance.now() - start).toBeLessThan(8000);
	expect((await typist.wire.ended()).code).toBe(1012);
	silent.close();
});

test('[S12] asked twice, it stops once', async () => {
	server = await Server.start();
	server.signal('SIGTERM');
	server.signal('SIGTERM');
	expect(await server.stop()).toEqual({ code: 0, signal: null });
});
