// Updates on their way into a room: shared commits, turns, refusals and failures (SPEC.md IN1–IN7).
import { Document } from '@hocuspocus/server';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import { until } from '../../tests/kit/until.ts';
import { Intake } from './intake.ts';
import { LiveRoom } from './liveRoom.ts';
import type { PersonSocket } from './personSocket.ts';
import { RoomLog } from './roomLog.ts';

/** A table, and everything that its people hear of what they send. */
async function openTable() {
	const { services } = await startServices();
	const { board, id } = await makeMeeting(services);
	board.at('a').phase = 'information';
	const room = board.room('table', 'a');
	const newLog = () => new RoomLog(services.store, board.key, room.id, 'table');
	const log = newLog();
	const document = new Document(room.id);
	await log.load(document);
	const live = new LiveRoom(board, room, log, await services.store.clientsOf(room.id));
	const state = { isCurrent: true, broken: 0 };
	const intake = new Intake(
		services.store,
		services.log,
		() => 1,
		() => state.isCurrent,
		() => (state.broken += 1)
	);
	const open = intake.open(live, document);
	const heard: string[] = [];
	/** Somebody's browser: what they type goes out at once. */
	const browser = (who: string) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(document));
		const socket = { isClosed: false, participant: id[who] } as PersonSocket;
		const send = (update: Uint8Array, name: string) => {
			const stored = () => heard.push(`${name} stored`);
			const refused = (reason: string) => heard.push(`${name} ${reason}`);
			intake.receive(open, { socket, update, isCatchUp: false, stored, refused });
		};
		const change = (write: () => void) => {
			const before = Y.encodeStateVector(doc);
			doc.transact(write);
			return Y.encodeStateAsUpdate(doc, before);
		};
		const type = (words: string) =>
			send(
				change(() => purposeOf(doc).insert(0, words)),
				words
			);
		return { doc, send, change, type };
	};
	const rows = async () => (await services.store.loadRoom(room.id)).updates.length;
	const replayed = async () => {
		const doc = new Y.Doc();
		await newLog().load(doc);
		return purposeOf(doc).toJSON();
	};
	const words = () => purposeOf(document).toJSON();
	return { services, document, live, state, heard, browser, rows, replayed, words };
}

function purposeOf(doc: Y.Doc): Y.Text {
	return doc.getMap('meeting').get('purpose') as Y.Text;
}

test('[IN1] what comes before a commit begins shares its row and its news; each writer is told', async () => {
	const { heard, browser, rows, replayed, words, document } = await openTable();
	const before = await rows();
	const news: Uint8Array[] = [];
	document.on('update', (update: Uint8Array) => news.push(update));
	for (const [who, said] of [
		['chantelle', 'a'],
		['grace', 'b'],
		['maya', 'c']
	] as const)
		browser(who).type(said);
	expect(heard).toEqual([]);
	await until('3 answers', () => heard.length === 3);
	expect(heard).toEqual(['a stored', 'b stored', 'c stored']);
	expect(await rows()).toBe(before + 1);
	expect(news).toHaveLength(1);
	expect(await replayed()).toBe(words());
	expect(words()).toHaveLength(3);
});

test('[IN2] nothing is in the room or acknowledged before it is on disk', async () => {
	const { services, heard, browser, words } = await openTable();
	const disk: PromiseWithResolvers<void> = Promise.withResolvers();
	const held = services.store.queue.command(() => disk.promise);
	browser('grace').type('a');
	await new Promise(setImmediate);
	expect([words(), heard]).toEqual(['', []]);
	disk.resolve();
	await held;
	await until('1 answers', () => heard.length === 1);
	expect(words()).toBe('a');
});

test('[IN3] what one browser sends meanwhile waits, goes on together, and is told one by one', async () => {
	const { heard, browser, rows, words, replayed } = await openTable();
	const before = await rows();
	const grace = browser('grace');
	for (const letter of 'uncle') grace.type(letter);
	await until('5 answers', () => heard.length === 5);
	expect(heard.every((what) => what.endsWith(' stored'))).toBe(true);
	expect(await rows()).toBe(before + 2);
	expect(words()).toBe('elcnu');
	expect(await replayed()).toBe(words());
});

test('[IN4] a refused one takes nothing honest with it that came before', async () => {
	const { heard, browser, words } = await openTable();
	const grace = browser('grace');
	grace.type('first');
	grace.type(' second');
	grace.send(
		grace.change(() => grace.doc.getMap('elsewhere').set('x', 1)),
		'forged'
	);
	await until('3 answers', () => heard.length === 3);
	expect(heard).toEqual(['first stored', ' second stored', 'forged changeRefused']);
	expect(words()).toBe(' secondfirst');
});

test('[IN5] where the disk fails everybody in the commit hears it, and their clients are free again', async () => {
	const { services, live, heard, browser, rows, words } = await openTable();
	const before = await rows();
	const sizeBefore = live.bytes;
	const { prepareAll } = live.log;
	live.log.prepareAll = () => {
		throw new Error('disk full');
	};
	const grace = browser('grace');
	grace.type('lost');
	browser('maya').type('lost too');
	await until('2 answers', () => heard.length === 2);
	expect(heard).toEqual(['lost cannotSave', 'lost too cannotSave']);
	expect([await rows(), words(), live.bytes]).toEqual([before, '', sizeBefore]);
	expect(live.isBound(grace.doc.clientID)).toBe(false);
	live.log.prepareAll = prepareAll.bind(live.log);
	browser('grace').type('kept');
	await until('3 answers', () => heard.length === 3);
	expect(words()).toBe('kept');
	await services.store.queue.drained();
});

test('[IN6] nothing is stored for a document that no longer stands for its room', async () => {
	const { heard, state, browser, rows } = await openTable();
	const before = await rows();
	const grace = browser('grace');
	grace.type('in time');
	grace.type('too late');
	state.isCurrent = false;
	await until('2 answers', () => heard.length === 2);
	expect(heard).toEqual(['in time stored', 'too late restarting']);
	expect(await rows()).toBe(before + 1);
});

test('[IN7] what only takes out what its browser has just put in waits for it', async () => {
	const { heard, browser, words, replayed } = await openTable();
	const grace = browser('grace');
	grace.type('uncle');
	grace.send(
		grace.change(() => purposeOf(grace.doc).delete(0, 5)),
		'taken out'
	);
	grace.type('aunt');
	await until('3 answers', () => heard.length === 3);
	expect(heard).toEqual(['uncle stored', 'taken out stored', 'aunt stored']);
	expect(words()).toBe('aunt');
	expect(await replayed()).toBe(words());
});
