// Frames that no client of ours sends (security.md P06–P08, P14–P19, P37): each ends its own socket, nothing else.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { authFrame, awarenessFrame, frame, kinds, step1Frame, syncFrame } from '../kit/frames.ts';
import { openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { mulberry32 } from '../kit/random.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let maya: Seat;
let priya: Seat;
let table: string;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	maya = await sitDown(demo, 'Maya');
	priya = await sitDown(demo, 'Priya');
	table = roomOf(maya, 'table');
});
afterEach(() => {
	expect(server.isRunning).toBe(true);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('[P06] names that are not a room’s end the socket; those of nobody’s room are refused alike', async () => {
	const names = [
		'',
		' ',
		'__proto__',
		'constructor',
		`${table} `,
		`${table}\u0000`,
		`\u0000${table}`,
		`${table}\n`,
		table.toUpperCase(),
		table.replace('z_', 'Z_'),
		encodeURIComponent(`${table}/`),
		`../${table}`,
		`ｚ${table.slice(1)}`,
		'z'.repeat(64 * 1024)
	];
	for (const name of names) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(name));
		expect((await wire.ended()).code, JSON.stringify(name.slice(0, 40))).toBe(4400);
		expect(wire.raw).toHaveLength(0);
	}
	const reasons = new Set<string>();
	for (const name of [`z_${'0'.repeat(26)}`, roomOf(priya, 'own')]) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(name));
		reasons.add((await wire.next('denied')).reason);
		expect(wire.raw).toHaveLength(1);
		wire.close();
	}
	expect([...reasons]).toEqual(['permission-denied']);
	for (const line of server.output.split('\n')) expect(line).not.toContain('__proto__');
});

test('[P07] frames for a room not asked for reach it by no spelling', async () => {
	const other = roomOf(priya, 'own');
	const owner = await Typist.enter(priya, other);
	for (const address of [other, `${table}\u0000${other}`, `${other}\u0000${table}`]) {
		const typist = await Typist.enter(maya, table);
		typist.wire.send(step1Frame(address));
		expect((await typist.wire.ended()).code).toBe(4400);
		expect(typist.wire.frames.every(({ room }) => room === table)).toBe(true);
	}
	owner.close();
});

test('[P08] while one room’s door is being asked, frames for another act on that one only', async () => {
	const wire = await Wire.open(maya);
	const foreign = roomOf(priya, 'own');
	wire.send(authFrame(table));
	wire.send(authFrame(foreign));
	for (let i = 0; i < 5; i++) {
		wire.send(step1Frame(table));
		wire.send(step1Frame(foreign));
	}
	await wire.next('step2', table);
	await wire.next('denied', foreign);
	await wire.isAnswered();
	const ofForeign = wire.frames.filter(({ room }) => room === foreign);
	expect(ofForeign.map(({ kind }) => kind)).toEqual(['denied']);
	wire.close();
});

test('[P14] text, empty frames and broken WebSocket frames end the socket', async () => {
	const raw: [string, Uint8Array, number[]][] = [
		['a reserved opcode', Uint8Array.of(0x83, 0x80, 0, 0, 0, 0), [1002]],
		['unmasked', Uint8Array.of(0x82, 1, 0), [1002]],
		['a long control frame', Uint8Array.of(0x89, 0xfe, 0, 200, 0, 0, 0, 0), [1002]],
		['reserved bits', Uint8Array.of(0xc2, 0x80, 0, 0, 0, 0), [1002]],
		['a close code nobody may send', Uint8Array.of(0x88, 0x82, 0, 0, 0, 0, 3, 0xed), [1002]]
	];
	for (const [what, bytes, codes] of raw) {
		const wire = await Wire.open(maya);
		(wire.ws as unknown as { _socket: { write(b: Uint8Array): void } })._socket.write(bytes);
		expect(codes, what).toContain((await wire.ended()).code);
	}
	const text = await Wire.open(maya);
	text.ws.send('hello');
	expect((await text.ended()).code).toBe(4400);
	const empty = await Wire.open(maya);
	empty.ws.send(new Uint8Array());
	expect((await empty.ended()).code).toBe(4400);
});

test('[P15] broken words in names, tokens and presence end the socket', async () => {
	const broken: ((wire: Wire) => void)[] = [
		(wire) => {
			wire.send(Uint8Array.of(3, 0xff, 0xfe, 0xfd, 2, 0, 0));
		},
		(wire) => {
			wire.send(awarenessFrame(table, [{ client: 5, clock: 1, state: '{"at":' }]));
		},
		(wire) => {
			wire.send(awarenessFrame(table, [{ client: 5, clock: 1, state: 'nonsense' }]));
		},
		(wire) => {
			wire.send(frame(table, kinds.awareness));
		}
	];
	for (const act of broken) {
		const typist = await Typist.enter(maya, table);
		act(typist.wire);
		expect((await typist.wire.ended()).code).toBe(4400);
	}
});

test('[P16] cut-off and boastful lengths end the socket at once', async () => {
	const endless = [...Array.from({ length: 8 }, () => 0xff), 0x0f];
	const bodies = [
		[],
		[0],
		[0, 2],
		[0, 2, 200],
		[0, 2, ...endless],
		[0, 2, ...endless, 1],
		[...endless]
	];
	const head = [...frame(table, 0)].slice(0, -1);
	for (const body of bodies) {
		const typist = await Typist.enter(maya, table);
		const start = performance.now();
		typist.wire.send(Uint8Array.from([...head, ...body]));
		expect((await typist.wire.ended()).code, body.join()).toBe(4400);
		expect(performance.now() - start).toBeLessThan(1000);
	}
});

test('[P16] cut anywhere, a frame is read whole or not at all', async () => {
	const whole = syncFrame(table, 2, bytesOf('not an update'));
	for (let length = 0; length < whole.length; length++) {
		const typist = await Typist.enter(maya, table);
		typist.wire.send(whole.slice(0, length));
		expect((await typist.wire.ended()).code, String(length)).toBe(4400);
	}
});

test('[P17] random and mutated frames neither end the server nor change a word', async () => {
	const random = mulberry32(20261125);
	const int = (below: number) => Math.floor(random() * below);
	const listener = await Typist.enter(priya, table);
	const words = () => JSON.stringify(listener.doc.toJSON());
	const before = words();
	const templates = [
		step1Frame(table),
		syncFrame(table, 1, Uint8Array.of(0, 0)),
		syncFrame(table, 2, Uint8Array.of(1, 1, 5, 0, 4, 1, 1, 120, 1, 97, 0)),
		awarenessFrame(table, [{ client: 9, clock: 1, state: { n: 1 } }]),
		frame(table, kinds.queryAwareness),
		authFrame(table)
	];
	for (let round = 0; round < 150; round++) {
		const { wire } = await Typist.enter(maya, table);
		for (let i = 0; i < 20 && !wire.closed; i++) {
			const bytes = Uint8Array.from(templates[int(templates.length)] ?? []);
			const from = 29; // the address stays, so that the rest is read
			for (let n = 0; n < 1 + int(3); n++) bytes[from + int(bytes.length - from)] = int(256);
			wire.send(bytes);
		}
		await Promise.race([wire.isAnswered(), wire.ended()]).catch(() => undefined);
		wire.close();
	}
	await listener.wire.isAnswered();
	expect(words()).toBe(before);
	listener.close();
});

test('[P37] a client of another version is understood or refused, nothing worse', async () => {
	for (const version of [null, '', '3.4.4', '99.0.0', '\u0000', 'x'.repeat(500)]) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(table, 'cookie', version));
		await wire.next('granted');
		wire.close();
	}
});
