// The server's own database, read (and for some tests damaged) from outside.
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Server } from './server.ts';

/** Runs `work` on a connection of its own. */
export function withDatabase<Result>(
	server: Server,
	work: (database: Database.Database) => Result
): Result {
	const database = new Database(resolve(server.dataDir, 'kinboard.db'));
	try {
		return work(database);
	} finally {
		database.close();
	}
}

/** A digest of each table: equal when no row has changed. */
export function digest(server: Server): Record<string, string> {
	return withDatabase(server, (database) => {
		const tables = database
			.prepare(`select name from sqlite_master where type = 'table' order by name`)
			.pluck()
			.all() as string[];
		return Object.fromEntries(
			tables.map((table) => {
				const hash = createHash('sha256');
				for (const row of database.prepare(`select * from "${table}"`).raw().iterate()) {
					for (const value of row as unknown[]) {
						hash.update(value instanceof Uint8Array ? value : String(value)).update('\n');
					}
				}
				return [table, hash.digest('hex')];
			})
		);
	});
}
