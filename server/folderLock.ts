// One process has a folder: an exclusive lock on a file in it, which the operating system takes back when the process
// ends, however it ends. SQLite knows how to hold one on every system. Who has it, and whether they answer, is for
// the control socket to say.
import Database from 'better-sqlite3';
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';

/** Of those who ask at the same moment one gets it; and a process that is just ending gets this long to end. */
const waitMillis = 1000;

/**
 * Takes the folder for this process.
 * @returns what gives it back, or null where another process has it
 */
export function takeFolder(dataDir: string): (() => void) | null {
	const path = resolve(dataDir, 'kinboard.lock');
	const file = new Database(path, { timeout: waitMillis });
	try {
		chmodSync(path, 0o600);
		// Nothing is ever written in it, so no crash leaves anything to mend.
		file.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		file.close();
		if ((error as { code?: string }).code === 'SQLITE_BUSY') return null;
		throw error;
	}
	return () => {
		file.close();
	};
}
