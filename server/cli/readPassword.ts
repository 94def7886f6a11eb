// Reads a password from the terminal without showing it, or one line from a pipe.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export async function readPassword(): Promise<string> {
	const silent = new Writable({
		write(_chunk, _encoding, done) {
			done();
		}
	});
	if (process.stdin.isTTY) process.stderr.write('Password (at least 12 characters): ');
	const lines = createInterface({
		input: process.stdin,
		output: silent,
		terminal: process.stdin.isTTY
	});
	const password = await lines.question('');
	lines.close();
	if (process.stdin.isTTY) process.stderr.write('\n');
	return password;
}
