// How often whoever made this meeting has held one of its kind before, so that parts go round from time to time.
import type { Store } from '../store/store.ts';
import type { Board } from './board.ts';

/** Those made earlier by the same account that have begun. It knows no name and opens none of them. */
export async function heldBefore({ db }: Store, { id, kind }: Board): Promise<number> {
	const own = await db
		.selectFrom('board')
		.select(['createdBy', 'createdAt'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (own?.createdBy == null) return 0;
	const { count } = await db
		.selectFrom('board')
		.select((e) => e.fn.countAll<number>().as('count'))
		.where('createdBy', '=', own.createdBy)
		.where('kind', '=', kind.id)
		.where('id', '!=', id)
		.where('createdAt', '<=', own.createdAt)
		.where('phase', '!=', kind.before)
		.executeTakeFirstOrThrow();
	return Number(count);
}
