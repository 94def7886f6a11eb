// Meetings in several parts: what each part has of its own, and which part a code, a scale belongs to.
import type { Kysely, Migration } from 'kysely';

export const split: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('boardPart')
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('part', 'varchar(1)', (c) => c.notNull())
			.addColumn('phase', 'text', (c) => c.notNull())
			.addColumn('details', 'blob', (c) => c.notNull())
			.addColumn('doorClosed', 'integer', (c) => c.notNull())
			.addPrimaryKeyConstraint('boardPart_key', ['board', 'part'])
			.execute();
		await db.schema
			.createTable('carried')
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('item', id, (c) => c.notNull())
			.addColumn('part', 'varchar(1)', (c) => c.notNull())
			.addColumn('copy', id)
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('carried_key', ['board', 'item', 'part'])
			.execute();
		await db.schema
			.alterTable('answer')
			.addColumn('isCarried', 'integer', (c) => c.notNull().defaultTo(0))
			.execute();
		for (const table of ['code', 'scale'] as const) {
			await db.schema
				.alterTable(table)
				.addColumn('part', 'varchar(1)', (c) => c.notNull().defaultTo('a'))
				.execute();
		}
	}
};
