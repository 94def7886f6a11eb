// What is deleted after some days, since when it is there, and how far each room was looked at.
import type { Kysely, Migration } from 'kysely';

export const expiring: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('expiring')
			.addColumn('room', id, (c) => c.notNull().references('room.id'))
			.addColumn('root', id, (c) => c.notNull())
			.addColumn('item', id, (c) => c.notNull())
			.addColumn('seenAt', 'bigint', (c) => c.notNull())
			.addColumn('isKept', 'integer', (c) => c.notNull())
			.addColumn('removedAt', 'bigint')
			.addPrimaryKeyConstraint('expiring_key', ['room', 'root', 'item'])
			.execute();
		await db.schema
			.createTable('lookedAt')
			.addColumn('room', id, (c) => c.primaryKey().references('room.id'))
			.addColumn('seq', 'bigint', (c) => c.notNull())
			.execute();
	}
};
