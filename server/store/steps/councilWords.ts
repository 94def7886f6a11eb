// What a council calls the people who work with families.
import type { Kysely, Migration } from 'kysely';

export const councilWords: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('councilWord')
			.addColumn('language', id, (c) => c.notNull())
			.addColumn('id', id, (c) => c.notNull())
			.addColumn('words', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('councilWord_key', ['language', 'id'])
			.execute();
	}
};
