// Is this the key that the meetings in this database were sealed with? Asked before anything is served or written.
import { WrongSetting } from '../wrongSetting.ts';
import type { Services } from '../services.ts';
import { open } from '../store/seal.ts';

/** So many meetings' keys are tried: one that is damaged must not keep all others from being served. */
const triedMax = 20;

/** @throws WrongSetting where no meeting's own key opens with the master key */
export async function refuseWrongKey({ store, config }: Services): Promise<void> {
	const boards = await store.db
		.selectFrom('board')
		.select(['id', 'wrappedKey'])
		.orderBy('createdAt', 'desc')
		.limit(triedMax)
		.execute();
	const opens = ({ id, wrappedKey }: (typeof boards)[number]) => {
		try {
			open(config.masterKey, `key|${id}`, wrappedKey);
			return true;
		} catch {
			return false;
		}
	};
	if (boards.length === 0 || boards.some(opens)) return;
	throw new WrongSetting(
		`The master key is not the one that the meetings in ${config.dataDir} were made with. Put the right one back.`
	);
}
