// Is this the key that the meetings in this database were sealed with? Asked before anything is served or written.
import { WrongSetting } from '../config.ts';
import type { Services } from '../services.ts';
import { open } from '../store/seal.ts';

/** @throws WrongSetting where a meeting's own key does not open with the master key */
export async function refuseWrongKey({ store, config }: Services): Promise<void> {
	const board = await store.db
		.selectFrom('board')
		.select(['id', 'wrappedKey'])
		.orderBy('createdAt', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!board) return;
	try {
		open(config.masterKey, `key|${board.id}`, board.wrappedKey);
	} catch {
		throw new WrongSetting(
			`The master key is not the one that the meetings in ${config.dataDir} were made with. Put the right one back.`
		);
	}
}
