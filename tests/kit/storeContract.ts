// What every store must keep (server/store/SPEC.md ST1–ST9), as tests that run on any implementation.
import { expect, test } from 'vitest';
import type { Append, Store, Trx } from '#server/store/store.ts';

export interface StoreUnderTest {
	store: Store;
	/** Ids of two rooms whose rows are there. */
	rooms: [string, string];
	/** Another process, or the next one: what is on disk, nothing remembered. */
	reopen(): Promise<Store>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (sealed: Uint8Array) => new TextDecoder().decode(sealed);

function append(
	room: string,
	words: string,
	newClients: number[] = [],
	participant = 'grace'
): Append {
	const bindings = newClients.map((client) => ({ client, participant }));
	return { room, participant, atMillis: 1, sealed: bytes(words), newClients: bindings };
}

async function logOf(store: Store, room: string): Promise<[number, string][]> {
	const { updates } = await store.loadRoom(room);
	return updates.map(({ seq, bytes: sealed }) => [seq, text(sealed)]);
}

export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
	test(`[ST1] ${name}: each room's log is numbered from 1 without holes, also after a restart`, async () => {
		const { store, rooms, reopen } = await open();
		const [table, own] = rooms;
		await Promise.all(['a', 'b', 'c'].map((words) => store.queue.append(append(table, words))));
		await store.queue.append(append(own, 'x'));
		const again = await reopen();
		await again.queue.append(append(table, 'd'));
		expect(await logOf(again, table)).toEqual([
			[1, 'a'],
			[2, 'b'],
			[3, 'c'],
			[4, 'd']
		]);
		expect(await logOf(again, own)).toEqual([[1, 'x']]);
	});

	test(`[ST2] ${name}: what is acknowledged is there for whoever looks`, async () => {
		const { store, rooms, reopen } = await open();
		const other = await reopen();
		await store.queue.append(append(rooms[0], 'a'));
		expect(await logOf(other, rooms[0])).toEqual([[1, 'a']]);
	});

	test(`[ST3] ${name}: an append that cannot be stored leaves nothing, and the next one works`, async () => {
		const { store, rooms } = await open();
		await store.queue.append(append(rooms[0], 'a'));
		const failing = store.queue.append(append('z_nosuchroom', 'b'));
		await expect(failing).rejects.toThrow();
		await store.queue.append(append(rooms[0], 'c'));
		expect((await logOf(store, rooms[0])).map(([, words]) => words)).toEqual(['a', 'c']);
		expect(await logOf(store, 'z_nosuchroom')).toEqual([]);
	});

	test(`[ST4] ${name}: a client id is bound by the commit that brings it, to its first owner for good`, async () => {
		const { store, rooms, reopen } = await open();
		await store.queue.append(append(rooms[0], 'a', [7, 2 ** 32 - 1]));
		await store.queue.append(append(rooms[0], 'b', [7], 'maya'));
		await expect(
			store.commit(async (trx) => {
				await store.appendAll(trx, [append(rooms[0], 'c', [8])]);
				throw new Error('no');
			})
		).rejects.toThrow('no');
		const again = await reopen();
		expect(await again.clientsOf(rooms[0])).toEqual(
			new Map([
				[7, 'grace'],
				[2 ** 32 - 1, 'grace']
			])
		);
		expect(await again.clientsOf(rooms[1])).toEqual(new Map());
	});

	test(`[ST5] ${name}: a room is its snapshot and what came after it`, async () => {
		const { store, rooms } = await open();
		const [table, own] = rooms;
		for (const room of rooms)
			for (const words of ['a', 'b', 'c']) await store.queue.append(append(room, words));
		await store.saveSnapshot(table, 2, bytes('ab'), false);
		await store.saveSnapshot(own, 2, bytes('ab'), true);
		for (const room of rooms) {
			expect((await store.loadRoom(room)).snapshot).toMatchObject({ seq: 2 });
			expect(await logOf(store, room)).toEqual([[3, 'c']]);
		}
		const kept = await store.db
			.selectFrom('update')
			.select(['room', 'seq'])
			.orderBy('seq')
			.execute();
		expect(kept.filter(({ room }) => room === table).map(({ seq }) => seq)).toEqual([1, 2, 3]);
		expect(kept.filter(({ room }) => room === own).map(({ seq }) => seq)).toEqual([3]);
	});

	test(`[ST6] ${name}: numbers go on after everything was covered and dropped`, async () => {
		const { store, rooms, reopen } = await open();
		await store.queue.append(append(rooms[1], 'a'));
		await store.saveSnapshot(rooms[1], 1, bytes('a'), true);
		const again = await reopen();
		await again.queue.append(append(rooms[1], 'b'));
		expect(await logOf(again, rooms[1])).toEqual([[2, 'b']]);
	});

	test(`[ST7] ${name}: a command is stored whole or not at all`, async () => {
		const { store, rooms, reopen } = await open();
		const command = store.commit(async (trx) => {
			await trx.insertInto('setting').values({ name: 'half', value: 'done' }).execute();
			await store.appendAll(trx, [append(rooms[0], 'a')]);
			throw new Error('crash');
		});
		await expect(command).rejects.toThrow('crash');
		const again = await reopen();
		expect(await logOf(again, rooms[0])).toEqual([]);
		expect(await again.db.selectFrom('setting').selectAll().execute()).toEqual([]);
	});

	test(`[ST8] ${name}: appends and commands happen in the order they were asked for`, async () => {
		const { store, rooms } = await open();
		const seen: number[] = [];
		const count = async (trx: Trx) => {
			const rows = await trx
				.selectFrom('update')
				.select('seq')
				.where('room', '=', rooms[0])
				.execute();
			seen.push(rows.length);
		};
		await Promise.all([
			store.queue.append(append(rooms[0], 'a')),
			store.queue.append(append(rooms[0], 'b')),
			store.commit(count),
			store.queue.append(append(rooms[0], 'c')),
			store.commit(count)
		]);
		expect(seen).toEqual([2, 3]);
	});

	test(`[ST9] ${name}: a number is never given twice, whatever was rolled back`, async () => {
		const { store, rooms } = await open();
		for (let i = 0; i < 5; i++) {
			await store.queue.append(append(rooms[0], `a${String(i)}`));
			await store
				.commit(async (trx) => {
					await store.appendAll(trx, [append(rooms[0], 'never')]);
					throw new Error('no');
				})
				.catch(() => null);
		}
		const log = await logOf(store, rooms[0]);
		expect(log.map(([, words]) => words)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
		expect(new Set(log.map(([seq]) => seq)).size).toBe(5);
		expect(store.committedSeq(rooms[0])).toBeGreaterThanOrEqual(log.at(-1)?.[0] ?? 0);
	});
}
