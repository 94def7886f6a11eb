// A new folder for a test's data: in memory where the machine has room there, since waiting for the disk is most of what
// many small databases cost. Fault tests and the bench stay on the disk, which is what they are about.
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const roomBytesMin = 2 * 1024 ** 3;

function hasRoom(): boolean {
	if (process.env['KINBOARD_TEST_DATA'] !== 'memory' || !existsSync(memory)) return false;
	const { bavail, bsize } = statfsSync(memory);
	return bavail * bsize >= roomBytesMin;
}

export function newFolder(prefix: string): string {
	return mkdtempSync(join(hasRoom() ? memory : tmpdir(), prefix));
}
