// The ecosystem's plain Yjs client (design.md 4): the real y-websocket provider, under the same checks as our own.
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { writeCard } from '../kit/cards.ts';
import { command, mustDo, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { plainClient } from '../kit/plainClient.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { tryUpgrade, Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let maya: Seat;
let bev: Seat;
let table: string;
const open: WebsocketProvider[] = [];

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	[sam, maya, bev] = (await Promise.all(
		['Sam', 'Maya', 'Bev'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat];
	table = roomOf(maya, 'table');
});
afterEach(() => {
	for (const provider of open.splice(0)) provider.destroy();
	expect(server.isRunning).toBe(true);
});

async function plainlyIn(seat: Seat, room: string): Promise<WebsocketProvider> {
	const provider = plainClient(seat, room);
	open.push(provider);
	await until('the room', () => provider.synced);
	return provider;
}

const purposeOf = (doc: Y.Doc) => doc.getMap('meeting').get('purpose') as Y.Text;

/** The close code the server ends this provider's connection with. */
function endOf(provider: WebsocketProvider): Promise<number> {
	return new Promise((resolve) => {
		provider.on('connection-close', (event) => {
			resolve(event?.code ?? 0);
		});
	});
}

test('reads the room and writes in it; our own clients and plain ones see each other’s words', async () => {
	const plain = await plainlyIn(maya, table);
	const ours = await Typist.enter(bev, table);
	expect(purposeOf(plain.doc).toString()).toBe(ours.purpose.toString());
	purposeOf(plain.doc).insert(0, 'plain ');
	await until('the plain words', () => ours.purpose.toString().startsWith('plain '));
	await ours.write(() => ours.purpose.insert(0, 'ours '));
	await until('our words', () => purposeOf(plain.doc).toString().startsWith('ours plain '));
	ours.close();
	await server.restart();
	const again = await Typist.enter(bev, table);
	expect(again.purpose.toString()).toContain('ours plain ');
	again.close();
	await until('it is back by itself', () => plain.synced);
});

test('its presence carries who it is, by our word and not by its own', async () => {
	const plain = await plainlyIn(maya, table);
	const watcher = await plainlyIn(bev, table);
	plain.awareness.setLocalState({
		user: { name: 'Judge Dredd' },
		role: 'coordinator',
		at: 'cards'
	});
	const seen = await until('presence', () => watcher.awareness.getStates().get(plain.doc.clientID));
	await until('its own fields', () => {
		const state = watcher.awareness.getStates().get(plain.doc.clientID);
		return state?.['at'] === 'cards';
	});
	expect(seen).not.toHaveProperty('user');
	expect(watcher.awareness.getStates().get(plain.doc.clientID)).toEqual({
		participant: maya.participant,
		at: 'cards',
		n: 0
	});
});

test('[P26] in the hall it reads, and what it writes goes nowhere', async () => {
	const plain = await plainlyIn(maya, roomOf(maya, 'hall'));
	const listener = await Typist.enter(bev, roomOf(bev, 'hall'));
	plain.doc.getMap('meeting').set('phase', 'closed');
	await mustDo(sam, { type: 'step.set', show: 'plan' });
	await until('the server’s own change', () => listener.wire.count('update') > 0);
	expect(listener.doc.getMap('meeting').get('phase')).toBe('agreeing');
	listener.close();
});

test('[P20, P24] what the guard refuses ends its socket with our code', async () => {
	const forged: ((doc: Y.Doc) => void)[] = [
		(doc) => doc.getMap('secrets').set('a', 1),
		(doc) => {
			writeCard(doc, bev.participant, 'as if Bev had said it');
		},
		(doc) => {
			purposeOf(doc).delete(0, 1);
			doc.getMap('meeting').delete('purpose');
		}
	];
	for (const change of forged) {
		const plain = await plainlyIn(maya, table);
		const end = endOf(plain);
		plain.doc.transact(() => {
			change(plain.doc);
		});
		expect(await end).toBe(4409);
		plain.destroy();
	}
});

test('[P01, Z05] rooms that are not one’s own are refused without a byte', async () => {
	const foreign = [roomOf(bev, 'own'), `z_${'0'.repeat(26)}`];
	for (const room of foreign) {
		const wire = await Wire.open(maya, { path: `/s/${maya.seat}/yjs/${room}` });
		expect((await wire.ended()).code).toBe(4403);
		expect(wire.raw).toHaveLength(0);
	}
	for (const path of ['yjs/', 'yjs/x', `yjs/${table}/x`, `yjs/${table.toUpperCase()}`]) {
		const { status } = await tryUpgrade(server, `/s/${maya.seat}/${path}`, { Cookie: maya.cookie });
		expect(status, path).toBe(404);
	}
	const { status } = await tryUpgrade(server, `/s/${maya.seat}/yjs/${table}`, {
		Cookie: sam.cookie
	});
	expect(status).toBe(401);
});

test('[P18] frames that are not of its protocol end the socket', async () => {
	for (const bytes of [[2, 0, 6, 99], [4, 0], [5], [7], [8, 1], [9], [127], []]) {
		const wire = await Wire.open(maya, { path: `/s/${maya.seat}/yjs/${table}` });
		wire.send(Uint8Array.from(bytes));
		expect((await wire.ended()).code, bytes.join()).toBe(4400);
	}
});

test('[Z13] removed, it is cut off and does not come back', async () => {
	const lind = await sitDown(demo, 'Mr Lind');
	const plain = await plainlyIn(lind, table);
	const end = endOf(plain);
	expect(
		(await command(sam, { type: 'person.remove', participant: lind.participant })).status
	).toBe(200);
	expect(await end).toBe(4401);
	const writer = await Typist.enter(maya, table);
	await writer.write(() => writer.purpose.insert(0, 'after '));
	expect(purposeOf(plain.doc).toString()).not.toContain('after ');
	writer.close();
});
