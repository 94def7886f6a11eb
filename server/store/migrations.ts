// How the tables came to be, step by step. A step that has run anywhere is never changed, only followed by another.
import { sql, type Kysely, type Migration } from 'kysely';
import { apart } from './steps/apart.ts';
import { childWords } from './steps/childWords.ts';
import { councilWords } from './steps/councilWords.ts';
import { drawing } from './steps/drawing.ts';
import { expiring } from './steps/expiring.ts';
import { picture } from './steps/picture.ts';
import { restrictedPart } from './steps/restrictedPart.ts';
import { split } from './steps/split.ts';

const first: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('setting')
			.addColumn('name', 'text', (c) => c.primaryKey())
			.addColumn('value', 'text', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('staff')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('email', 'text', (c) => c.notNull().unique())
			.addColumn('name', 'text', (c) => c.notNull())
			.addColumn('role', 'text', (c) => c.notNull().check(sql`role in ('admin','coordinator')`))
			.addColumn('passwordHash', 'text', (c) => c.notNull())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('disabledAt', 'bigint')
			.execute();
		await db.schema
			.createTable('staffSession')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('staff', id, (c) => c.notNull().references('staff.id'))
			.addColumn('secretHash', 'blob', (c) => c.notNull())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('usedAt', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('board')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('phase', 'text', (c) => c.notNull())
			.addColumn('isDemo', 'integer', (c) => c.notNull())
			.addColumn('wrappedKey', 'blob', (c) => c.notNull())
			.addColumn('details', 'blob', (c) => c.notNull())
			.addColumn('doorClosed', 'integer', (c) => c.notNull())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('createdBy', id)
			.addColumn('closedAt', 'bigint')
			.execute();
		await db.schema
			.createTable('participant')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('role', 'text', (c) => c.notNull())
			.addColumn('part', 'text', (c) => c.notNull().check(sql`part in ('a','b','c')`))
			.addColumn('staff', id)
			.addColumn('details', 'blob', (c) => c.notNull())
			.addColumn('attendance', 'text', (c) => c.notNull())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('removedAt', 'bigint')
			.execute();
		await db.schema
			.createTable('invite')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addColumn('secretHash', 'blob', (c) => c.notNull().unique())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('expiresAt', 'bigint')
			.addColumn('revokedAt', 'bigint')
			.execute();
		await db.schema
			.createTable('seat')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('participant', id)
			.addColumn('invite', id)
			.addColumn('device', 'blob')
			.addColumn('secretHash', 'blob', (c) => c.notNull())
			.addColumn('state', 'text', (c) =>
				c.notNull().check(sql`state in ('in','locked','waiting','turnedAway','ended')`)
			)
			.addColumn('claim', 'blob')
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('usedAt', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('code')
			.addColumn('hash', 'blob', (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('join','screen')`))
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('expiresAt', 'bigint')
			.addColumn('usedAt', 'bigint')
			.execute();
		await db.schema
			.createTable('room')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('part', 'text', (c) => c.notNull())
			.addColumn('owner', id)
			.execute();
		await db.schema
			.createTable('update')
			.addColumn('room', id, (c) => c.notNull().references('room.id'))
			.addColumn('seq', 'bigint', (c) => c.notNull())
			.addColumn('participant', id, (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('bytes', 'blob', (c) => c.notNull())
			.addPrimaryKeyConstraint('update_key', ['room', 'seq'])
			.execute();
		await db.schema
			.createTable('snapshot')
			.addColumn('room', id, (c) => c.primaryKey().references('room.id'))
			.addColumn('seq', 'bigint', (c) => c.notNull())
			.addColumn('bytes', 'blob', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('client')
			.addColumn('room', id, (c) => c.notNull().references('room.id'))
			.addColumn('client', 'bigint', (c) => c.notNull())
			.addColumn('participant', id, (c) => c.notNull())
			.addPrimaryKeyConstraint('client_key', ['room', 'client'])
			.execute();
		await db.schema
			.createTable('scale')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('round', 'integer', (c) => c.notNull())
			.addColumn('state', 'text', (c) =>
				c.notNull().check(sql`state in ('draft','open','revealed')`)
			)
			.addColumn('details', 'blob', (c) => c.notNull())
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('answer')
			.addColumn('scale', id, (c) => c.notNull().references('scale.id'))
			.addColumn('round', 'integer', (c) => c.notNull())
			.addColumn('participant', id, (c) => c.notNull())
			.addColumn('sealed', 'blob', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('answer_key', ['scale', 'round', 'participant'])
			.execute();
		await db.schema
			.createTable('commandDone')
			.addColumn('board', id, (c) => c.notNull())
			.addColumn('participant', id, (c) => c.notNull())
			.addColumn('key', 'text', (c) => c.notNull())
			.addColumn('result', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('commandDone_key', ['board', 'participant', 'key'])
			.execute();
		await db.schema
			.createTable('audit')
			.addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
			.addColumn('board', id)
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('actor', id, (c) => c.notNull())
			.addColumn('action', 'text', (c) => c.notNull())
			.addColumn('target', id)
			.execute();
		for (const [table, column] of [
			['participant', 'board'],
			['invite', 'participant'],
			['seat', 'board'],
			['seat', 'participant'],
			['room', 'board'],
			['scale', 'board']
		] as const) {
			await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
		}
	}
};

const second: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('carryOn')
			.addColumn('secretHash', 'blob', (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addColumn('seat', id, (c) => c.notNull().references('seat.id'))
			.addColumn('createdAt', 'bigint', (c) => c.notNull())
			.addColumn('expiresAt', 'bigint', (c) => c.notNull())
			.addColumn('usedAt', 'bigint')
			.addColumn('takenSeat', id)
			.execute();
		await db.schema.createIndex('carryOn_seat').on('carryOn').column('seat').execute();
		await db.schema.createIndex('carryOn_takenSeat').on('carryOn').column('takenSeat').execute();
		await db.schema.alterTable('seat').addColumn('session', id).execute();
		await db.schema.createIndex('seat_session').on('seat').column('session').execute();
		// From which session a seat was taken was not written down until now: such seats and all sessions end,
		// and people with an account sign in once more. A locked desk is no way in either.
		await sql`update seat set state = 'ended' where invite is null and device is not null`.execute(
			db
		);
		await sql`delete from "staffSession"`.execute(db);
	}
};

/** A family's times alone (practice.md 2.7 stage 4), and what people tell whoever runs the meeting alone. */
const familyTime: Migration = {
	async up(db: Kysely<unknown>) {
		const id = 'varchar(40)';
		await db.schema
			.createTable('familyTime')
			.addColumn('room', id, (c) => c.primaryKey())
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('part', 'text', (c) => c.notNull())
			.addColumn('startedAt', 'bigint', (c) => c.notNull())
			.addColumn('endedAt', 'bigint')
			.addColumn('isOnScreen', 'integer', (c) => c.notNull())
			.addColumn('call', 'text')
			.addColumn('calledAt', 'bigint')
			.execute();
		await db.schema.createIndex('familyTime_board').on('familyTime').column('board').execute();
		await db.schema
			.createTable('familyGuest')
			.addColumn('room', id, (c) => c.notNull().references('familyTime.room'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addPrimaryKeyConstraint('familyGuest_key', ['room', 'participant'])
			.execute();
		await db.schema
			.createTable('familySeat')
			.addColumn('room', id, (c) => c.notNull().references('familyTime.room'))
			.addColumn('seat', id, (c) => c.notNull().references('seat.id'))
			.addPrimaryKeyConstraint('familySeat_key', ['room', 'seat'])
			.execute();
		await db.schema
			.createTable('familyVisit')
			.addColumn('id', id, (c) => c.primaryKey())
			.addColumn('room', id, (c) => c.notNull().references('familyTime.room'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addColumn('inAt', 'bigint', (c) => c.notNull())
			.addColumn('outAt', 'bigint')
			.execute();
		await db.schema.createIndex('familyVisit_room').on('familyVisit').column('room').execute();
		await db.schema
			.createTable('signal')
			.addColumn('board', id, (c) => c.notNull().references('board.id'))
			.addColumn('participant', id, (c) => c.notNull().references('participant.id'))
			.addColumn('what', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('signal_key', ['board', 'participant', 'what'])
			.execute();
	}
};

/**
 * All of a step or nothing of it: on SQLite, Kysely runs steps without a transaction, and a process killed in the
 * middle would leave a database that no step fits. What was done but not yet noted as done is not done again.
 * @param table the first one that the step makes
 */
function whole(table: string, { up }: Migration): Migration {
	return {
		async up(db: Kysely<unknown>) {
			const tables = await db.introspection.getTables();
			if (tables.some(({ name }) => name === table)) return;
			await db.transaction().execute(up);
		}
	};
}

/** In order; the names sort. */
export const migrations: Record<string, Migration> = {
	'2026-11-first': whole('setting', first),
	'2026-12-carryOn': whole('carryOn', second),
	'2026-12-familyTime': whole('familyTime', familyTime),
	'2026-12-restrictedPart': whole('restrictedPart', restrictedPart),
	'2026-12-split': whole('boardPart', split),
	'2026-12-splitApart': whole('keptApart', apart),
	'2026-12-words': whole('councilWord', councilWords),
	'2026-12-wordsOfChildren': whole('childWord', childWords),
	'2026-12-xExpiring': whole('expiring', expiring),
	'2026-12-yDrawing': whole('drawing', drawing),
	'2026-12-zPicture': whole('picture', picture)
};
