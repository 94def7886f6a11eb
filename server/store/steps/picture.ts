// Pictures, each sealed, with the room it is seen in.
import type { Kysely, Migration } from 'kysely';

export const picture: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('picture')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('room', id, (c) => c.notNull().references('room.id'))
			.addColumn('type', 'text', (c) => c.notNull())
			.addColumn('participant', id, (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('sealed', 'blob', (c) => c.notNull())
			.addColumn('lookedSeq', 'bigint', (c) => c.notNull())
			.addColumn('unusedAt', 'bigint')
			.execute();
		await db.schema.createIndex('picture_room').on('picture').column('room').execute();
		await db.schema.createIndex('picture_board').on('picture').column('board').execute();
	}
};
