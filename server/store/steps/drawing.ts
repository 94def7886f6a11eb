// Drawing boards: to which item of which room each belongs.
import type { Kysely, Migration } from 'kysely';

export const drawing: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema.alterTable('room').addColumn('home', id).execute();
		await db.schema.alterTable('room').addColumn('item', id).execute();
	}
};
