import type { Kysely, Migration } from 'kysely';

/** A child's own words, each with whom the child lets read it (practice.md 2.14). */
export const childWords: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('childWord')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('child', id, (c) => c.notNull().references('participant.id'))
			.addColumn('reader', id, (c) => c.notNull())
			.addColumn('item', id, (c) => c.notNull())
			.addColumn('state', 'text', (c) => c.notNull())
			.addColumn('sealed', 'blob', (c) => c.notNull())
			.addColumn('reason', 'blob')
			.addColumn('sharedBy', id, (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('checkedBy', id)
			.addColumn('checkedAt', 'bigint')
			.execute();
		await db.schema.createIndex('childWord_board').on('childWord').column('board').execute();
	}
};
