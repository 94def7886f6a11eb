// The n-th write or sync to disk fails, for each n (security.md S02): nothing is acknowledged that is not there after
// a kill -9, and the database opens. The operating system is made to fail by strace, so that SQLite itself has to cope.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { EntryWriter, faultsOf, textsNow } from '../kit/entries.ts';
import { ask } from '../kit/http.ts';
import { openDemo, sitDown } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { until, within } from '../kit/until.ts';

/** Where SQLite writes and syncs. Nothing else in the process uses these two. */
const calls = ['pwrite64', 'fsync'] as const;
const soak = Number(process.env['KINBOARD_SOAK'] ?? 0);
const atWhich = soak > 0 ? Array.from({ length: soak }, (_, i) => i + 1) : [1, 2, 5];

const problem = whyNot();

/** Why a process cannot be traced here, or undefined where it can. */
function whyNot(): string | undefined {
	const tried = spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true'], {
		encoding: 'utf8'
	});
	if (tried.error) return 'no strace here';
	return tried.status === 0 ? undefined : (tried.stderr.split('\n')[0] ?? 'strace does not work');
}

/** From now on the n-th of these calls fails, and with `rest` all that come after it. */
async function failWrites(
	server: Server,
	call: (typeof calls)[number],
	n: number,
	rest: boolean
): Promise<ChildProcess> {
	const when = `${String(n)}${rest ? '+' : ''}`;
	const inject = `inject=${call}:error=EIO:when=${when}`;
	const options = ['-f', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject];
	const strace = spawn('strace', [...options, '-p', String(server.pid)], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	strace.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	await until('strace', () => said.includes('attached'));
	return strace;
}

test.skipIf(problem === undefined || process.env['CI'] === 'true')(
	`[S02] cannot run here: ${problem ?? ''}`,
	(context) => {
		context.skip();
	}
);

describe.skipIf(problem !== undefined && process.env['CI'] !== 'true')(
	'[S02] no promise is broken when the disk fails',
	() => {
		for (const call of calls) {
			for (const rest of [false, true]) {
				test(
					`${call} fails, ${rest ? 'and all that come after it' : 'once'}, in ${String(atWhich.length)} places`,
					async () => {
						expect(problem).toBeUndefined();
						for (const n of atWhich) {
							const server = await Server.start();
							const demo = await openDemo(server);
							const sam = await sitDown(demo, 'Sam');
							const writers = [
								await EntryWriter.sit(demo, 'Maya'),
								await EntryWriter.sit(demo, 'Grace')
							];
							await writers[0]?.run();
							const strace = await failWrites(server, call, n, rest);
							const gone = new Promise((done) => strace.once('close', done));
							await within(
								'the writers',
								Promise.all(writers.slice(1).map((writer) => writer.run())),
								30_000
							);
							// A disk that fails for good is said so, and does not end the process.
							if (rest) {
								expect((await writers[1]?.typist.wire.ended())?.code).toBe(4503);
								expect(server.output).toContain('store.failed');
							}
							expect((await ask(server, '/healthz')).status).toBe(200);
							await server.kill();
							await gone;
							await server.restart();
							expect(faultsOf(await textsNow(sam), writers), `${call} ${String(n)}`).toEqual({
								lost: [],
								doubled: []
							});
							const after = await EntryWriter.sit(demo, 'Jerome');
							await after.run();
							expect(after.stored.size).toBeGreaterThan(0);
							after.typist.close();
							await server.close();
						}
					},
					atWhich.length * 40_000
				);
			}
		}
	}
);
