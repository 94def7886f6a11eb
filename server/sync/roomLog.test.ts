// The log of a room and its snapshots (SPEC.md RL1–RL6; design.md 5, commit rules 3 to 5).
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';
import type { RoomKind } from '#lib/domain/rooms.ts';
import { Unopenable } from '../store/seal.ts';
import { RoomLog } from './roomLog.ts';

async function openRoom(kind: 'table' | 'own' = 'table') {
	const { services } = await startServices();
	const { board, id } = await makeMeeting(services);
	const room = board.room(kind, 'a', kind === 'own' ? (id['grace'] ?? '') : null);
	const clock = { millis: 0 };
	const log = new RoomLog(services.store, board.key, room.id, kind, () => clock.millis);
	const doc = new Y.Doc();
	await log.load(doc);
	const read = async (as: RoomKind = kind, key = board.key) => {
		const loaded = new Y.Doc();
		await new RoomLog(services.store, key, room.id, as).load(loaded);
		return loaded;
	};
	const rows = () =>
		services.store.db
			.selectFrom('update')
			.selectAll()
			.where('room', '=', room.id)
			.orderBy('seq')
			.execute();
	return { services, board, room, log, doc, read, rows, clock };
}

/** A browser's next words, not yet in the room. */
function writer(client: number) {
	const doc = new Y.Doc();
	doc.clientID = client;
	return (words: string) => {
		const before = Y.encodeStateVector(doc);
		doc.getText('words').insert(doc.getText('words').length, words);
		return Y.encodeStateAsUpdate(doc, before);
	};
}

const wordsOf = (doc: Y.Doc) => doc.getText('words').toJSON();

test('[RL1] replaying the log gives the room, with and without a snapshot', async () => {
	const { services, log, doc, read } = await openRoom();
	const write = writer(5);
	for (let i = 0; i < 30; i++) {
		const update = write(`${String(i)} `);
		log.track(Promise.resolve());
		await services.store.queue.append(log.prepare('grace', update, i === 0 ? [5] : [], 1));
		Y.applyUpdate(doc, update);
		if (i === 12) await log.snapshot(doc);
	}
	const loaded = await read();
	expect(Y.encodeStateVector(loaded)).toEqual(Y.encodeStateVector(doc));
	expect(wordsOf(loaded)).toBe(wordsOf(doc));
});

test('[RL2] a snapshot never holds less than its number says, with updates on their way', async () => {
	const { services, board, log, doc, room } = await openRoom();
	const write = writer(5);
	const { promise: applied, resolve }: PromiseWithResolvers<void> = Promise.withResolvers();
	const update = write('stored, not yet in the room');
	log.track(applied);
	await services.store.queue.append(log.prepare('grace', update, [5], 1));
	const later = write('; asked for, not yet stored');
	const snapshot = log.snapshot(doc);
	log.track(Promise.resolve());
	const appended = services.store.queue.append(log.prepare('grace', later, [], 1));
	await appended;
	Y.applyUpdate(doc, update);
	resolve();
	await snapshot;
	const saved = await services.store.loadRoom(room.id);
	expect(saved.snapshot?.seq).toBe(2);
	expect(saved.updates.map(({ seq }) => seq)).toEqual([3]);
	const loaded = new Y.Doc();
	await new RoomLog(services.store, board.key, room.id, 'table').load(loaded);
	expect(wordsOf(loaded)).toBe('stored, not yet in the room; asked for, not yet stored');
});

test('[RL3] an own page keeps no history once a snapshot covers it; the table keeps all', async () => {
	for (const kind of ['own', 'table'] as const) {
		const { services, log, doc, read, rows } = await openRoom(kind);
		const write = writer(5);
		for (const words of ['I took this back', ' and said that']) {
			const update = write(words);
			log.track(Promise.resolve());
			await services.store.queue.append(log.prepare('grace', update, [], 1));
			Y.applyUpdate(doc, update);
		}
		await log.snapshot(doc);
		expect((await rows()).length).toBe(kind === 'own' ? 0 : 3);
		expect(wordsOf(await read())).toBe('I took this back and said that');
	}
});

test('[RL4] a damaged row, or another board’s key, does not open', async () => {
	const { services, read, rows, room } = await openRoom();
	await expect(read('table', new Uint8Array(32))).rejects.toThrow(Unopenable);
	const [row] = await rows();
	const damaged = Uint8Array.from(row?.bytes ?? []);
	damaged[20] = (damaged[20] ?? 0) ^ 1;
	await services.store.commit(async (trx) => {
		await trx.updateTable('update').set({ bytes: damaged }).where('room', '=', room.id).execute();
	});
	await expect(read()).rejects.toThrow(Unopenable);
});

test('[RL5] a row moved to another room does not open there', async () => {
	const { services, board, rows, id } = await (async () => {
		const one = await openRoom();
		return { ...one, id: one.room.id };
	})();
	const hall = board.room('hall', 'a');
	const [row] = await rows();
	await services.store.commit(async (trx) => {
		await trx
			.insertInto('update')
			.values({ ...(row ?? ({} as never)), room: hall.id, seq: 99 })
			.execute();
	});
	const loading = new RoomLog(services.store, board.key, hall.id, 'hall').load(new Y.Doc());
	await expect(loading).rejects.toThrow(Unopenable);
	expect(id).not.toBe(hall.id);
});

test('[RL6] a snapshot that could not be saved is asked for again', async () => {
	const { services, log, doc } = await openRoom();
	const write = writer(5);
	const writings = Array.from({ length: 200 }, () => ({
		participant: 'grace',
		update: write('x'),
		newClients: []
	}));
	await services.store.queue.append(log.prepareAll(writings, 1));
	const { saveSnapshot } = services.store;
	services.store.saveSnapshot = () => Promise.reject(new Error('disk full'));
	expect(log.wantsSnapshot).toBe(true);
	await expect(log.snapshot(doc)).rejects.toThrow('disk full');
	expect(log.wantsSnapshot).toBe(true);
	services.store.saveSnapshot = saveSnapshot.bind(services.store);
	await log.snapshot(doc);
	expect(log.wantsSnapshot).toBe(false);
});

test('[RL9] the larger a room, the more may come before its next snapshot, and never so much that loading drags', async () => {
	const { services, log, doc, clock } = await openRoom();
	const write = writer(5);
	const untilDue = async () => {
		let count = 0;
		for (; !log.wantsSnapshot; count++) {
			const update = write('a word ');
			await services.store.queue.append(log.prepare('grace', update, count === 0 ? [5] : [], 1));
			Y.applyUpdate(doc, update);
		}
		await log.snapshot(doc);
		clock.millis += 2000;
		return count;
	};
	const small = await untilDue();
	const long = write('a long text '.repeat(12000));
	await services.store.queue.append(log.prepare('grace', long, [], 1));
	Y.applyUpdate(doc, long);
	await untilDue();
	const large = await untilDue();
	expect(small).toBeLessThanOrEqual(100);
	expect(large).toBeGreaterThan(200);
	expect(large).toBeLessThan(300);
});

test('[RL10] however much is written, two snapshots of a room are two seconds apart', async () => {
	const { services, log, doc, clock } = await openRoom();
	const write = writer(5);
	const burst = async () => {
		const writings = Array.from({ length: 500 }, () => ({
			participant: 'grace',
			update: write('x'),
			newClients: []
		}));
		await services.store.queue.append(log.prepareAll(writings, 1));
		for (const { update } of writings) Y.applyUpdate(doc, update);
	};
	await burst();
	await log.snapshot(doc);
	await burst();
	clock.millis = 1999;
	expect(log.wantsSnapshot).toBe(false);
	clock.millis = 2000;
	expect(log.wantsSnapshot).toBe(true);
});

test('[RL8] one row holds what several wrote in one commit, with whose it is, and replays in order', async () => {
	const { services, log, doc, read, rows } = await openRoom();
	const grace = writer(5);
	const maya = writer(6);
	const writings = [
		{ participant: 'grace', update: grace('Nan'), newClients: [5] },
		{ participant: 'maya', update: maya('Maya'), newClients: [6] },
		{ participant: 'grace', update: grace(' says'), newClients: [] }
	];
	const before = (await rows()).length;
	await services.store.queue.append(log.prepareAll(writings, 1));
	for (const { update } of writings) Y.applyUpdate(doc, update);
	expect((await rows()).slice(before).map(({ participant }) => participant)).toEqual(['']);
	expect(wordsOf(await read())).toBe(wordsOf(doc));
	const clients = await services.store.clientsOf(log.room);
	expect([clients.get(5), clients.get(6)]).toEqual(['grace', 'maya']);
});
