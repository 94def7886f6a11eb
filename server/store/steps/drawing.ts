// Drawing boards: to which item of which room each belongs.
import type { Kysely, Migration } from 'kysely';

export const drawing: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('drawing')
			.addColumn('room', id, (c) => c.primaryKey().references('room.id'))
			.addColumn('home', id, (c) => c.notNull().references('room.id'))
			.addColumn('item', id, (c) => c.notNull())
			.addUniqueConstraint('drawing_of', ['home', 'item'])
			.execute();
	}
};
