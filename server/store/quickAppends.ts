// The one hot path of the store: appending a batch of updates in one commit, with statements prepared once.
// Everything else goes through Kysely; another database brings its own way to do this.
import type { Database, Transaction } from 'better-sqlite3';

export interface UpdateRow {
	room: string;
	seq: number;
	participant: string;
	at: number;
	bytes: Uint8Array;
}

export interface ClientRow {
	room: string;
	client: number;
	participant: string;
}

export class QuickAppends {
	private readonly all: Transaction<
		(rows: readonly UpdateRow[], clients: readonly ClientRow[]) => void
	>;

	/** @param sqlite already migrated */
	constructor(sqlite: Database) {
		const update = sqlite.prepare(
			'insert into "update" (room, seq, participant, at, bytes) values (?, ?, ?, ?, ?)'
		);
		const client = sqlite.prepare(
			'insert into client (room, client, participant) values (?, ?, ?) on conflict do nothing'
		);
		this.all = sqlite.transaction((rows, clients) => {
			for (const { room, seq, participant, at, bytes } of rows) {
				update.run(room, seq, participant, at, bytes);
			}
			for (const { room, client: id, participant } of clients) client.run(room, id, participant);
		});
	}

	/** All of them, or (throwing) none. */
	run(rows: readonly UpdateRow[], clients: readonly ClientRow[]): void {
		this.all(rows, clients);
	}
}
