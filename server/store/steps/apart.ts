// People who must not meet, and facts that only named people read.
import type { Kysely, Migration } from 'kysely';

export const apart: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('keptApart')
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('one', id, (c) => c.notNull().references('participant.id'))
			.addColumn('other', id, (c) => c.notNull().references('participant.id'))
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('keptApart_key', ['board', 'one', 'other'])
			.execute();
		await db.schema
			.createTable('protectedFact')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('about', id, (c) => c.notNull().references('participant.id'))
			.addColumn('author', id, (c) => c.notNull().references('participant.id'))
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('sealed', 'blob', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema
			.createIndex('protectedFact_board')
			.on('protectedFact')
			.column('board')
			.execute();
		await db.schema
			.createTable('protectedReader')
			.addColumn('fact', id, (c) => c.notNull().references('protectedFact.id'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addPrimaryKeyConstraint('protectedReader_key', ['fact', 'participant'])
			.execute();
	}
};
