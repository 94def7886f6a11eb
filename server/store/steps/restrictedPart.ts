// The restricted parts of a conference: since when, why, who was named, from which devices.
import type { Kysely, Migration } from 'kysely';

export const restrictedPart: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('restrictedPart')
			.addColumn('room', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('part', 'text', (c) => c.notNull())
			.addColumn('notice', id, (c) => c.notNull())
			.addColumn('chair', id, (c) => c.notNull().references('participant.id'))
			.addColumn('startedAt', 'bigint', (c) => c.notNull())
			.addColumn('endedAt', 'bigint')
			.addColumn('reason', 'blob', (c) => c.notNull())
			.execute();
		await db.schema
			.createIndex('restrictedPart_board')
			.on('restrictedPart')
			.column('board')
			.execute();
		await db.schema
			.createTable('restrictedNamed')
			.addColumn('room', id, (c) => c.notNull().references('restrictedPart.room'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addColumn('unnamedAt', 'bigint')
			.addPrimaryKeyConstraint('restrictedNamed_key', ['room', 'participant'])
			.execute();
		await db.schema
			.createTable('restrictedSeat')
			.addColumn('room', id, (c) => c.notNull().references('restrictedPart.room'))
			.addColumn('seat', id, (c) => c.notNull().references('seat.id'))
			.addPrimaryKeyConstraint('restrictedSeat_key', ['room', 'seat'])
			.execute();
	}
};
