// The database: opening, migrating, the write queue and the room log. SQLite today; every query is plain Kysely.
import Database from 'better-sqlite3';
import { chmodSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kysely, Migrator, SqliteDialect, type Transaction } from 'kysely';
import { WrongSetting } from '../wrongSetting.ts';
import { CommitQueue } from './commitQueue.ts';
import { migrations } from './migrations.ts';
import { QuickAppends, type ClientRow, type UpdateRow } from './quickAppends.ts';
import type { Tables } from './schema.ts';

export type Trx = Transaction<Tables>;

/** An update on its way into the log, already checked and sealed. */
export interface Append {
	room: string;
	/** Who wrote it; empty where several wrote what one commit stores: the sealed bytes then say who. */
	participant: string;
	atMillis: number;
	sealed: Uint8Array;
	/** Client ids used for the first time, bound to their participant by the same commit. */
	newClients: readonly ClientBinding[];
}

export interface ClientBinding {
	client: number;
	participant: string;
}

export interface LoggedUpdate {
	seq: number;
	participant: string;
	bytes: Uint8Array;
}

export interface LoggedSnapshot {
	seq: number;
	bytes: Uint8Array;
}

export class Store {
	readonly db: Kysely<Tables>;
	readonly queue: CommitQueue<Append>;
	/** Last number given in each room's log; read once, then counted here. */
	private readonly lastSeqs = new Map<string, number>();
	private readonly sqlite: Database.Database;
	private quick: QuickAppends | null = null;

	private constructor(sqlite: Database.Database) {
		this.sqlite = sqlite;
		this.db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
		this.queue = new CommitQueue<Append>({
			commitAppends: (appends) => this.commitAppends(appends)
		});
	}

	static async open(dataDir: string): Promise<Store> {
		const path = resolve(dataDir, 'kinboard.db');
		const isNew = !existsSync(path);
		const sqlite = new Database(path);
		if (isNew) chmodSync(path, 0o600);
		sqlite.pragma('journal_mode = WAL');
		sqlite.pragma('synchronous = FULL');
		sqlite.pragma('secure_delete = ON');
		sqlite.pragma('foreign_keys = ON');
		sqlite.pragma('temp_store = MEMORY');
		sqlite.pragma('busy_timeout = 2000');
		const store = new Store(sqlite);
		await store.migrate();
		return store;
	}

	private async migrate(): Promise<void> {
		const migrator = new Migrator({
			db: this.db,
			provider: { getMigrations: () => Promise.resolve(migrations) }
		});
		const { error } = await migrator.migrateToLatest();
		if (!error) return;
		throw new WrongSetting(
			'The database was made by another version of Kinboard and cannot be opened by this one. Nothing was changed.'
		);
	}

	/** Neighbouring appends in one commit. Only the queue calls this, so writes never overlap. */
	private async commitAppends(appends: readonly Append[]): Promise<void> {
		for (const { room } of appends) {
			if (!this.lastSeqs.has(room)) this.lastSeqs.set(room, await this.lastSeq(this.db, room));
		}
		const { rows, clients, given } = this.numbered(appends, (room) => this.lastSeqs.get(room) ?? 0);
		this.quick ??= new QuickAppends(this.sqlite);
		this.quick.run(rows, clients);
		for (const [room, seq] of given) this.lastSeqs.set(room, seq);
	}

	/** A command's transaction, in its turn: all of it is stored, or nothing. */
	commit<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
		return this.queue.command(() => this.db.transaction().execute(work));
	}

	/** Appends to room logs within a command's transaction; `seq` is given here, inside the commit (rule 4). */
	async appendAll(trx: Trx, appends: readonly Append[]): Promise<void> {
		const last = new Map<string, number>();
		for (const { room } of appends) last.set(room, await this.lastSeq(trx, room));
		const { rows, clients, given } = this.numbered(appends, (room) => last.get(room) ?? 0);
		await trx.insertInto('update').values(rows).execute();
		if (clients.length > 0) {
			await trx
				.insertInto('client')
				.values(clients)
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		}
		// Counted only when the insert worked; a rollback after this leaves a hole, never a repeat.
		for (const [room, seq] of given) this.lastSeqs.set(room, seq);
	}

	/** The rows of these appends, each room's numbered on from its last one. */
	private numbered(
		appends: readonly Append[],
		lastSeq: (room: string) => number
	): { rows: UpdateRow[]; clients: ClientRow[]; given: Map<string, number> } {
		const given = new Map<string, number>();
		const rows: UpdateRow[] = [];
		const clients: ClientRow[] = [];
		for (const { room, participant, atMillis, sealed, newClients } of appends) {
			const seq = (given.get(room) ?? lastSeq(room)) + 1;
			given.set(room, seq);
			rows.push({ room, seq, participant, at: atMillis, bytes: sealed });
			for (const binding of newClients) clients.push({ room, ...binding });
		}
		return { rows, clients, given };
	}

	private async lastSeq(trx: Kysely<Tables>, room: string): Promise<number> {
		const known = this.lastSeqs.get(room);
		if (known !== undefined) return known;
		const logged = await trx
			.selectFrom('update')
			.select((e) => e.fn.max('seq').as('seq'))
			.where('room', '=', room)
			.executeTakeFirst();
		const covered = await trx
			.selectFrom('snapshot')
			.select('seq')
			.where('room', '=', room)
			.executeTakeFirst();
		return Math.max(logged?.seq ?? 0, covered?.seq ?? 0);
	}

	/** The number of the last update of a room's log, also where only its snapshot is left. */
	lastSeqOf(room: string): Promise<number> {
		return this.lastSeq(this.db, room);
	}

	async loadRoom(
		room: string
	): Promise<{ snapshot: LoggedSnapshot | null; updates: LoggedUpdate[] }> {
		const snapshot = await this.db
			.selectFrom('snapshot')
			.select(['seq', 'bytes'])
			.where('room', '=', room)
			.executeTakeFirst();
		const updates = await this.db
			.selectFrom('update')
			.select(['seq', 'participant', 'bytes'])
			.where('room', '=', room)
			.where('seq', '>', snapshot?.seq ?? 0)
			.orderBy('seq')
			.execute();
		return { snapshot: snapshot ?? null, updates };
	}

	async clientsOf(room: string): Promise<Map<number, string>> {
		const rows = await this.db
			.selectFrom('client')
			.select(['client', 'participant'])
			.where('room', '=', room)
			.execute();
		return new Map(rows.map(({ client, participant }) => [client, participant]));
	}

	/**
	 * Stores the state of a room under the number of the last update it surely contains (rule 5).
	 * @param dropCovered whether the log up to there goes: private rooms keep no history
	 */
	async saveSnapshot(
		room: string,
		seq: number,
		sealed: Uint8Array,
		dropCovered: boolean
	): Promise<void> {
		await this.commit(async (trx) => {
			await trx
				.insertInto('snapshot')
				.values({ room, seq, bytes: sealed })
				.onConflict((conflict) =>
					conflict
						.column('room')
						.doUpdateSet({ seq, bytes: sealed })
						.where('snapshot.seq', '<', seq)
				)
				.execute();
			if (dropCovered) {
				await trx.deleteFrom('update').where('room', '=', room).where('seq', '<=', seq).execute();
			}
		});
	}

	/** The number of the last update committed to a room in this process, or of the log read at its loading. */
	committedSeq(room: string): number | null {
		return this.lastSeqs.get(room) ?? null;
	}

	/** Is the store there and answering? */
	async isReachable(): Promise<boolean> {
		try {
			await this.db.selectFrom('setting').select('name').limit(1).execute();
			return true;
		} catch {
			return false;
		}
	}

	async close(): Promise<void> {
		await this.queue.drained();
		this.sqlite.pragma('wal_checkpoint(TRUNCATE)');
		await this.db.destroy();
	}
}
