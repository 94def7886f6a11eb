// What one connection, one person or one address may cost (security.md P10–P13, P31–P34).
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authFrame, awarenessFrame, frame, kinds, step1Frame } from '../kit/frames.ts';
import { ask } from '../kit/http.ts';
import { writeCard } from '../kit/cards.ts';
import { look, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { tryUpgrade, Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let maya: Seat;
let chantelle: Seat;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	maya = await sitDown(demo, 'Maya');
	chantelle = await sitDown(demo, 'Chantelle');
});
afterAll(() => server.close());

/** Resident memory of the server in bytes (Linux). */
function memoryBytes(): number {
	const status = readFileSync(`/proc/${String(server.pid)}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

const mebibyte = 1024 * 1024;

test('[P10] a thirteenth room on one socket is refused', async () => {
	const wire = await Wire.open(maya);
	for (let i = 0; i < 13; i++) wire.send(authFrame(`z_${String(i).padStart(26, '0')}`));
	expect((await wire.ended()).code).toBe(4429);
});

test('[P10] a second session of one room is refused; one change is one frame', async () => {
	const room = roomOf(maya, 'table');
	const twice = await Wire.open(maya);
	twice.send(authFrame(`${room}\u0000again`));
	expect((await twice.ended()).code).toBe(4400);

	const reader = await Typist.enter(maya, room);
	const writer = await Typist.enter(chantelle, room);
	await writer.write(() => {
		writer.purpose.insert(0, 'x');
	});
	await until('the change', () => reader.purpose.toString().startsWith('x'));
	await reader.wire.isAnswered();
	expect(reader.wire.count('update')).toBe(1);
	reader.close();
	writer.close();
});

test('[P10] a person’s ninth socket is refused and told why, whatever it sends then', async () => {
	const lucia = await sitDown(demo, 'Lúcia');
	// Four devices, each with a drawing board.
	const eight = await Promise.all(Array.from({ length: 8 }, () => Wire.open(lucia)));
	const ninth = await Wire.open(lucia);
	// A frame that no WebSocket may send: its error must end this socket and nothing else.
	const tcp = ninth.ws as unknown as { _socket: { write(bytes: Uint8Array): void } };
	tcp._socket.write(Uint8Array.of(0xf2, 0x80, 0, 0, 0, 0));
	expect((await ninth.ended()).code).toBe(4430);
	for (const wire of eight) await wire.isAnswered();
	expect(server.isRunning).toBe(true);
	for (const wire of eight) wire.close();
});

test('[P10] a phone whose old sockets are dead is let in again within seconds', async () => {
	const andre = await sitDown(demo, 'Andre');
	const dead = await Promise.all(Array.from({ length: 8 }, () => Wire.open(andre)));
	// As after Wi-Fi was lost: the server still holds these, and nobody answers on them.
	for (const wire of dead) wire.ws.pause();
	await until(
		'a place',
		async () => {
			const wire = await Wire.open(andre);
			const refused = new Promise<boolean>((resolve) => {
				wire.ws.once('close', () => {
					resolve(true);
				});
			});
			const isOut = await Promise.race([refused, wire.isAnswered().then(() => false)]).catch(
				() => true
			);
			wire.close();
			return !isOut;
		},
		15_000
	);
	for (const wire of dead) wire.close();
});

test('[P11] larger messages than one mebibyte are refused before they are held', async () => {
	const wire = await Wire.open(maya);
	wire.send(new Uint8Array(2 * mebibyte));
	expect((await wire.ended()).code).toBe(1009);

	const before = memoryBytes();
	const large = await Wire.open(maya);
	// Only the header of a frame of 64 MiB: its length alone is enough to be refused.
	const tcp = large.ws as unknown as { _socket: { write(bytes: Uint8Array): void } };
	tcp._socket.write(Uint8Array.of(0x82, 0xff, 0, 0, 0, 0, 4, 0, 0, 0, 1, 2, 3, 4));
	expect((await large.ended()).code).toBe(1009);
	expect(memoryBytes() - before).toBeLessThan(8 * mebibyte);
});

test('[P12] a message in endless pieces is refused', async () => {
	const wire = await Wire.open(maya);
	for (let i = 0; i < 200; i++) wire.ws.send(Uint8Array.of(1), { fin: false, binary: true });
	expect((await wire.ended()).code).toBe(1008);
	expect(server.isRunning).toBe(true);
});

test('[P13] compression is not agreed to', async () => {
	const wire = await Wire.open(maya, { socket: { perMessageDeflate: true } });
	expect(wire.ws.extensions).toBe('');
	wire.close();
});

test('[P31] asking for the whole room again and again ends the socket', async () => {
	const room = roomOf(maya, 'hall');
	const wire = await Wire.open(maya);
	wire.send(authFrame(room));
	await wire.next('granted');
	for (let i = 0; i < 1000; i++) wire.send(step1Frame(room));
	expect((await wire.ended()).code).toBe(4429);
	expect(wire.count('step2')).toBeLessThan(30);
});

test('[P32] a reader who has stopped reading is cut off, and memory stays flat', async () => {
	const full = await openDemo(server);
	const [sam, ruth, grace] = await Promise.all(
		['Sam', 'Ruth', 'Jerome'].map((name) => sitDown(full, name))
	);
	const room = roomOf(grace!, 'table');
	const writer = await Typist.enter(grace!, room);
	for (let part = 0; part < 3; part++) {
		const isStored = await writer.write((doc) => {
			for (let i = 0; i < 100; i++) writeCard(doc, grace!.participant, 'x'.repeat(2000));
		});
		expect(isStored).toBe(true);
	}
	const isConnected = async () => {
		const { connected } = (await look(sam!, 'desk')).json as { connected: string[] };
		return connected.includes(ruth!.participant);
	};
	const reader = await Typist.enter(ruth!, room);
	expect(await isConnected()).toBe(true);
	reader.wire.ws.pause();
	const before = memoryBytes();
	for (let i = 0; i < 20; i++) reader.wire.send(step1Frame(room));
	await until('the reader to be cut off', async () => !(await isConnected()));
	expect(memoryBytes() - before).toBeLessThan(64 * mebibyte);
	await writer.write(() => writer.purpose.insert(0, 'still here '));
	writer.close();
	reader.close();
});

test('[P33] silent and half-made connections do not slow a meeting', async () => {
	const silent = Array.from({ length: 300 }, () => connect(server.port, '127.0.0.1'));
	const halfMade = Array.from({ length: 100 }, () => {
		const socket = connect(server.port, '127.0.0.1');
		socket.write('GET /s/');
		return socket;
	});
	for (const socket of [...silent, ...halfMade]) socket.on('error', () => undefined);
	const writer = await Typist.enter(chantelle, roomOf(chantelle, 'table'));
	const times: number[] = [];
	for (let i = 0; i < 30; i++) {
		const start = performance.now();
		await writer.write(() => {
			writer.purpose.insert(0, '.');
		});
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	expect(times[28]).toBeLessThan(300);
	for (const socket of [...silent, ...halfMade]) socket.destroy();
	writer.close();
});

test('[P34] a storm of sockets without a cookie leaves a family on the same address alone', async () => {
	const room = roomOf(chantelle, 'table');
	const storm = Array.from({ length: 300 }, () =>
		tryUpgrade(server, `/s/${maya.seat}/sync`, { Cookie: 'kinboard=wrong' })
	);
	const family = await Promise.all(
		['Chantelle', 'Maya', 'Grace', 'Jerome', 'Lúcia', 'Andre'].map((name) => sitDown(demo, name))
	);
	const typists = await Promise.all(family.map((seat) => Typist.enter(seat, room)));
	for (const { status } of await Promise.all(storm)) expect(status).toBe(401);
	for (const typist of typists) {
		expect(await typist.write(() => typist.purpose.insert(0, '!'))).toBe(true);
		typist.close();
	}
});

test('[P30] presence comes at most a few times a second', async () => {
	const room = roomOf(maya, 'table');
	const watcher = await Typist.enter(chantelle, room);
	const flooder = await Typist.enter(maya, room);
	for (let i = 0; i < 500; i++) {
		flooder.wire.send(awarenessFrame(room, [{ client: 77, clock: i + 1, state: { n: i } }]));
	}
	await flooder.wire.isAnswered();
	expect(await flooder.write(() => flooder.purpose.insert(0, '?'))).toBe(true);
	await until('the change', () => watcher.purpose.toString().startsWith('?'));
	expect(watcher.wire.count('presence')).toBeLessThan(25);
	watcher.close();
	flooder.close();
});

test('[P33] health answers whoever asks, and tells nothing', async () => {
	for (const path of ['/healthz', '/readyz']) {
		const answer = await ask(server, path);
		expect(answer.status).toBe(200);
		expect(answer.text).toMatch(/^(ok|ready)$/);
	}
});

test('[P18] frames of kinds nobody uses end the socket', async () => {
	for (const kind of [kinds.stateless, kinds.broadcastStateless, 8, 9, 10, 11, 127]) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(roomOf(maya, 'hall')));
		await wire.next('granted');
		wire.send(frame(roomOf(maya, 'hall'), kind));
		expect((await wire.ended()).code, String(kind)).toBe(4400);
	}
	expect(server.output.split('\n').filter((line) => line.includes('library.')).length).toBeLessThan(
		10
	);
});
