// A line that is dead without saying so (security.md S21): both ends notice within 45 seconds, and a quiet live one stays.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebsocketProvider } from 'y-websocket';
import { look, mustDo, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { plainClient } from '../kit/plainClient.ts';
import { Proxy } from '../kit/proxy.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Writer } from '../kit/writer.ts';

let server: Server;
let demo: Demo;
let sam: Seat;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
});
afterAll(() => server.close());

const noticeMillisMax = 45_000;

async function isConnected(seat: Seat, coordinator: Seat): Promise<boolean> {
	const { connected } = (await look(coordinator, 'desk')).json as { connected: string[] };
	return connected.includes(seat.participant);
}

describe.concurrent('[S21]', () => {
	test('both sides notice, and the words written meanwhile arrive', async () => {
		const grace = await sitDown(demo, 'Grace');
		const proxy = await Proxy.to(server.port);
		const writer = new Writer(grace, roomOf(grace, 'table'), { port: proxy.port });
		await writer.synced();
		expect(await isConnected(grace, sam)).toBe(true);
		proxy.blackhole();
		writer.purpose.insert(0, 'said into the dark ');
		// A new connection disappears into the same hole: both must have noticed by themselves.
		await Promise.all([
			until('the server', async () => !(await isConnected(grace, sam)), noticeMillisMax),
			until('the client', () => writer.closeCodes.length > 0, noticeMillisMax)
		]);
		proxy.heal();
		proxy.cut();
		await writer.stored();
		const reader = await Typist.enter(sam, roomOf(sam, 'table'));
		expect(reader.purpose.toString()).toContain('said into the dark ');
		reader.close();
		writer.close();
		await proxy.close();
	}, 60_000);

	test('the server lets go of somebody who is gone for good', async () => {
		const bev = await sitDown(demo, 'Bev');
		const typist = await Typist.enter(bev, roomOf(bev, 'table'));
		expect(await isConnected(bev, sam)).toBe(true);
		typist.wire.ws.pause(); // nothing is read any more, so nothing is answered
		await until('the server', async () => !(await isConnected(bev, sam)), noticeMillisMax);
		typist.close();
	}, 60_000);

	test('while presence is quiet, a live line of either protocol stays', async () => {
		const quiet = await openDemo(server);
		const [coordinator, mum, jerome] = await Promise.all(
			['Sam', 'Chantelle', 'Jerome'].map((name) => sitDown(quiet, name))
		);
		await mustDo(coordinator!, { type: 'phase.set', phase: 'familyTime' });
		const ours = new Writer(mum!, roomOf(mum!, 'own'));
		const plain: WebsocketProvider = plainClient(jerome!, roomOf(jerome!, 'own'));
		let plainLosses = 0;
		plain.on('connection-close', () => (plainLosses += 1));
		await ours.synced();
		await until('the plain client', () => plain.synced);
		const start = performance.now();
		// Both clients give a line up after 30 silent seconds.
		await until('36 seconds', () => performance.now() - start > 36_000, 40_000);
		expect(ours.closeCodes).toEqual([]);
		expect(plainLosses).toBe(0);
		ours.close();
		plain.destroy();
	}, 60_000);
});
