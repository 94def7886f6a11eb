// SQLite keeps the store's contract, and its files are for nobody else.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/kit/services.ts';
import { storeContract, type StoreUnderTest } from '../../tests/kit/storeContract.ts';
import { Store } from './store.ts';

async function opened(folder: string): Promise<Store> {
	const store = await Store.open(folder);
	onTestFinished(() => store.close());
	return store;
}

async function withRooms(): Promise<StoreUnderTest> {
	const folder = temporaryFolder();
	const store = await opened(folder);
	const nothing = new Uint8Array();
	await store.commit(async (trx) => {
		const board = { id: 'reid', kind: 'x', phase: 'x', isDemo: 0, doorClosed: 0, createdAt: 1 };
		const rest = { wrappedKey: nothing, details: nothing, createdBy: null, closedAt: null };
		await trx
			.insertInto('board')
			.values({ ...board, ...rest })
			.execute();
		for (const kind of ['table', 'own']) {
			const room = { id: `z_${kind}`, board: 'reid', kind, part: 'a', owner: null };
			await trx.insertInto('room').values(room).execute();
		}
	});
	return { store, rooms: ['z_table', 'z_own'], reopen: () => opened(folder) };
}

storeContract('SQLite', withRooms);

test('[ST10] the database can be read by its owner only', async () => {
	const folder = temporaryFolder();
	await opened(folder);
	expect(statSync(join(folder, 'kinboard.db')).mode & 0o077).toBe(0);
});

test('[ST11] a store that is closed is not reachable, and says so', async () => {
	const store = await Store.open(temporaryFolder());
	expect(await store.isReachable()).toBe(true);
	await store.close();
	expect(await store.isReachable()).toBe(false);
});
