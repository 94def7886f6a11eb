// Who gets a socket at all (security.md P01–P05, P09): the seat's cookie, from our own page, and nothing else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authFrame, frame, kinds, step1Frame, textFrame } from '../kit/frames.ts';
import { ask } from '../kit/http.ts';
import { command, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { tryUpgrade, Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let maya: Seat;
let sam: Seat;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	maya = await sitDown(demo, 'Maya');
	sam = await sitDown(demo, 'Sam');
});
afterAll(() => server.close());

const sync = (seat: Seat) => `/s/${seat.seat}/sync`;

describe('[P01] without the seat’s own cookie there is no socket', () => {
	const secret = () => maya.cookie.split('=')[1] ?? '';
	const cookies: Record<string, () => string | undefined> = {
		none: () => undefined,
		empty: () => 'kinboard=',
		'a wrong secret': () => `kinboard=${'A'.repeat(43)}`,
		'another seat’s': () => sam.cookie,
		'the right one twice': () => `${maya.cookie}; ${maya.cookie}`,
		'the right one under another name': () => `kinboard_staff=${secret()}`,
		'with a letter more': () => `${maya.cookie}A`,
		null: () => 'kinboard=null'
	};
	test.each(Object.keys(cookies))('cookie: %s', async (which) => {
		const { status } = await tryUpgrade(server, sync(maya), { Cookie: cookies[which]?.() });
		expect(status).toBe(401);
	});

	test('the right one opens', async () => {
		expect((await tryUpgrade(server, sync(maya), { Cookie: maya.cookie })).status).toBe(101);
	});

	test('a place that does not exist answers as a wrong cookie does', async () => {
		const path = `/s/${'0'.repeat(20)}/sync`;
		expect((await tryUpgrade(server, path, { Cookie: maya.cookie })).status).toBe(401);
	});
});

describe('[P02] only our own page may open one', () => {
	const { port, hostname } = { port: () => server.port, hostname: 'localhost' };
	const origins: Record<string, () => string | undefined> = {
		foreign: () => 'https://evil.example',
		null: () => 'null',
		missing: () => undefined,
		'a sibling subdomain': () => `http://other.${hostname}:${String(port())}`,
		'another port': () => `http://${hostname}:${String(port() + 1)}`,
		'another scheme': () => `https://${hostname}:${String(port())}`,
		'upper case': () => `HTTP://LOCALHOST:${String(port())}`,
		'another of our names': () => `http://127.0.0.1:${String(port())}`,
		'with a path': () => `${server.url}/`
	};
	test.each(Object.keys(origins))('origin: %s', async (which) => {
		const headers = { Cookie: maya.cookie, Origin: origins[which]?.() };
		expect((await tryUpgrade(server, sync(maya), headers)).status).toBe(403);
	});

	test.each(['cross-site', 'same-site', 'none', 'nonsense'])('Sec-Fetch-Site: %s', async (site) => {
		const headers = { Cookie: maya.cookie, 'Sec-Fetch-Site': site };
		expect((await tryUpgrade(server, sync(maya), headers)).status).toBe(403);
	});

	test('Sec-Fetch-Site: same-origin opens', async () => {
		const headers = { Cookie: maya.cookie, 'Sec-Fetch-Site': 'same-origin' };
		expect((await tryUpgrade(server, sync(maya), headers)).status).toBe(101);
	});

	test('[H06] a foreign Host is misdirected', async () => {
		const headers = { Cookie: maya.cookie, Host: 'evil.example', Origin: 'http://evil.example' };
		expect((await tryUpgrade(server, sync(maya), headers)).status).toBe(421);
	});

	test('no other path becomes a socket', async () => {
		for (const path of ['/', '/sync', '/s/x/sync', `${sync(maya)}/`, `${sync(maya)}%00`]) {
			expect((await tryUpgrade(server, path, { Cookie: maya.cookie })).status, path).toBe(404);
		}
	});
});

test('[P03] whoever speaks before asking to be let in hears nothing and is out', async () => {
	const room = roomOf(maya, 'table');
	const early = [
		step1Frame(room),
		frame(room, kinds.queryAwareness),
		textFrame(room, kinds.stateless, '{'),
		frame(room, kinds.close)
	];
	for (const bytes of early) {
		const wire = await Wire.open(maya);
		wire.send(bytes);
		expect((await wire.ended()).code).toBe(4400);
		expect(wire.raw).toHaveLength(0);
	}
});

test('[P04] every token but the word "cookie" is refused in the same words', async () => {
	const room = roomOf(maya, 'table');
	const replies = new Set<string>();
	for (const token of ['', 'null', '0', 'Cookie', maya.cookie, sam.cookie, 'x'.repeat(900)]) {
		const wire = await Wire.open(maya);
		wire.send(authFrame(room, token));
		replies.add((await wire.next('denied')).reason);
		expect(wire.raw).toHaveLength(1);
		wire.close();
		await wire.ended();
	}
	const wire = await Wire.open(maya);
	wire.send(authFrame(room, 'x'.repeat(1024 * 1024 - 100)));
	expect((await wire.ended()).code).toBe(4400);
	const other = await Wire.open(maya);
	other.send(authFrame(roomOf(sam, 'own')));
	replies.add((await other.next('denied')).reason);
	other.close();
	expect([...replies]).toEqual(['permission-denied']);
});

test('[P05] after a refusal nothing is answered, and the right word then works once', async () => {
	const room = roomOf(maya, 'table');
	const wire = await Wire.open(maya);
	wire.send(authFrame(room, 'wrong'));
	await wire.next('denied');
	wire.send(step1Frame(room));
	await wire.isAnswered();
	expect(wire.raw).toHaveLength(1);
	wire.send(authFrame(room));
	const typist = await Typist.enterOn(await Wire.open(maya), room);
	expect(typist.purpose.length).toBeGreaterThan(0);
	typist.close();
	wire.close();
});

test('[P09] asking again on an open room lets nobody in twice', async () => {
	const room = roomOf(maya, 'table');
	const typist = await Typist.enter(maya, room);
	typist.wire.send(authFrame(room, sam.cookie));
	await until('an end', () => typist.wire.closed ?? typist.wire.count('closed'));
	expect(typist.wire.count('granted')).toBe(1);
	typist.close();
});

test('[H09] leaving ends the sockets of this device, and its cookie opens nothing any more', async () => {
	const jerome = await sitDown(demo, 'Jerome');
	const onPhone = await Typist.enter(jerome, roomOf(jerome, 'table'));
	const answer = await ask(server, `/s/${jerome.seat}/leave`, {
		method: 'POST',
		json: {},
		cookie: jerome.cookie
	});
	expect(answer.status).toBe(200);
	expect((await onPhone.wire.ended(1000)).code).toBe(4401);
	expect((await tryUpgrade(server, sync(jerome), { Cookie: jerome.cookie })).status).toBe(401);
	expect((await command(jerome, { type: 'step.set', show: 'plan' })).status).toBe(401);
});
