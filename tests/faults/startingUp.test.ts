// What stops the start (security.md S19, S07; design.md 6): one clear line, and nothing is touched.
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeFolder } from '#server/folderLock.ts';
import { digest } from '../kit/database.ts';
import { EntryWriter, faultsOf, textsNow } from '../kit/entries.ts';
import { openDemo, sitDown, type Seat } from '../kit/people.ts';
import { freePort, Server } from '../kit/server.ts';
import { kinboard } from '../kit/staff.ts';

let server: Server;
let writer: EntryWriter;
let sam: Seat;

beforeAll(async () => {
	server = await Server.start();
	const demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	writer = await EntryWriter.sit(demo, 'Maya');
	const writing = writer.run();
	await writing;
	writer.typist.close();
});
afterAll(() => server.close());

/** Starts a second process on a folder; it should end by itself. @returns what it said */
async function refused(env: Record<string, string | undefined>): Promise<string> {
	const error = await Server.start({ dataDir: server.dataDir, env }).then(
		async (started) => {
			await started.close();
			return new Error('it started');
		},
		(reason: unknown) => reason as Error
	);
	expect(error.message).toMatch(/^the server ended with 1: /);
	const said = error.message.replace('the server ended with 1: ', '').trim();
	expect(said.split('\n')).toHaveLength(1);
	expect(said).not.toMatch(/\bat .*:\d+:\d+/);
	return said;
}

describe('[S11] a second server on the same folder', () => {
	test('is refused before it opens the database', async () => {
		const before = digest(server);
		expect(await refused({})).toContain('already serving');
		expect(digest(server)).toEqual(before);
		expect(faultsOf(await textsNow(sam), [writer])).toEqual({ lost: [], doubled: [] });
	});

	test('also while the first one is stopped in its tracks', async () => {
		server.signal('SIGSTOP');
		try {
			expect(await refused({})).toContain('does not answer');
		} finally {
			server.signal('SIGCONT');
		}
		expect(faultsOf(await textsNow(sam), [writer])).toEqual({ lost: [], doubled: [] });
	});

	test('the command line asks the first one instead', async () => {
		const made = await kinboard(server, ['demo', '--json']);
		expect(made.code).toBe(0);
		expect(JSON.parse(made.stdout)).toMatchObject([{ kind: 'familyGroupConference' }]);
		expect(made.stdout).toContain(server.url);
	});
});

describe('[S11] [FL1] two that start in the same instant', () => {
	const rounds = Number(process.env['KINBOARD_SOAK'] ?? 12);

	/** Both end up serving, or ended. @returns who serves and what the others said */
	async function race(dataDir: string, count = 2) {
		const all = await Promise.allSettled(
			Array.from({ length: count }, () => Server.start({ dataDir }))
		);
		const serving = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		const said = all.flatMap((one) =>
			one.status === 'rejected' ? [(one.reason as Error).message.trim()] : []
		);
		return { serving, said };
	}

	test(
		`one serves and the other says why not, ${String(rounds)} times, each after a kill -9`,
		async () => {
			let dataDir = '';
			try {
				for (let round = 0; round < rounds; round++) {
					const isNew = round % 3 === 0;
					if (isNew) {
						if (dataDir) rmSync(dataDir, { recursive: true });
						dataDir = mkdtempSync(join(tmpdir(), 'kinboard-race-'));
					}
					const { serving, said } = await race(dataDir, round % 4 === 3 ? 4 : 2);
					expect(said.filter((line) => !isOneRefusal(line))).toEqual([]);
					expect(serving).toHaveLength(1);
					// On the key that lies there, also where both had to make one.
					if (isNew) await openDemo(serving[0]!);
					expect(await boardsOf(serving[0]!)).toBe(1);
					await serving[0]!.kill();
				}
			} finally {
				if (dataDir) rmSync(dataDir, { recursive: true, force: true });
			}
		},
		rounds * 20_000
	);

	function isOneRefusal(said: string): boolean {
		return /^the server ended with 1: Another Kinboard is already serving \S+\.$/.test(said);
	}

	async function boardsOf(one: Server): Promise<number> {
		const listed = await kinboard(one, ['board', 'list']);
		return listed.stdout.trim().split('\n').length;
	}

	test('the command line leaves the folder alone while a server has it and has no ear yet', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'kinboard-race-'));
		const giveBack = takeFolder(dataDir);
		try {
			const made = spawnSync(process.execPath, ['server/cli/main.ts', 'demo'], {
				env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
				encoding: 'utf8'
			});
			expect(made.status).toBe(1);
			expect(made.stderr.trim()).toMatch(/^Another Kinboard is already serving \S+\.$/);
			expect(existsSync(join(dataDir, 'kinboard.db'))).toBe(false);
		} finally {
			giveBack?.();
			rmSync(dataDir, { recursive: true });
		}
	});
});

describe('settings', () => {
	const wrong: [Record<string, string>, string][] = [
		[{ PORT: 'many' }, 'PORT'],
		[{ PORT: '70000' }, 'PORT'],
		[{ ORIGIN: 'board.example.org' }, 'ORIGIN'],
		[{ ORIGIN: 'https://board.example.org/path' }, 'ORIGIN'],
		[{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
		[{ KINBOARD_DEMO: 'maybe' }, 'KINBOARD_DEMO'],
		[{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL'],
		[{ KINBOARD_KEY_FILE: '/nowhere/master.key' }, 'KINBOARD_KEY_FILE']
	];
	test.each(wrong)('%j is one clear line', async (env, word) => {
		expect(await refused({ DATA_DIR: `${server.dataDir}/never`, ...env })).toContain(word);
	});

	test('a port that is taken is one clear line', async () => {
		const other = await Server.start();
		await other.kill();
		expect(await refused({ PORT: String(server.port), DATA_DIR: other.dataDir })).toContain(
			'is taken'
		);
		await other.close();
	});
});

describe('[S19] the master key', () => {
	const keyFile = () => join(server.dataDir, 'master.key');
	const keep = () => join(server.dataDir, 'master.key.kept');

	test('missing, short, open to others or another one: refused, and the right one works again', async () => {
		await server.stop();
		const before = digest(server);
		copyFileSync(keyFile(), keep());
		rmSync(keyFile());
		expect(await refused({})).toContain('master.key');
		expect(existsSync(keyFile())).toBe(false);

		const other = (text: string, mode = 0o600) => {
			writeFileSync(keyFile(), text, { mode });
			chmodSync(keyFile(), mode);
		};
		other('c2hvcnQ=\n');
		expect(await refused({})).toContain('32 bytes');
		other(readFileSync(keep(), 'utf8'), 0o644);
		expect(await refused({})).toContain('chmod 600');
		other(`${randomBytes(32).toString('base64')}\n`);
		expect(await refused({})).toContain('master key');
		const made = await kinboard(server, ['demo']);
		expect(made.code).toBe(1);
		expect(made.stderr.trim().split('\n')).toHaveLength(1);
		expect(digest(server)).toEqual(before);

		other(readFileSync(keep(), 'utf8'));
		await server.restart();
		expect(faultsOf(await textsNow(sam), [writer])).toEqual({ lost: [], doubled: [] });
	});

	test('may lie elsewhere', async () => {
		await server.stop();
		const elsewhere = `${server.dataDir}.key`;
		copyFileSync(keyFile(), elsewhere);
		chmodSync(elsewhere, 0o600);
		const env = { KINBOARD_KEY_FILE: elsewhere, PORT: String(await freePort()) };
		const moved = await Server.start({ dataDir: server.dataDir, env });
		expect(faultsOf(await textsNow({ ...sam, server: moved }), [writer])).toEqual({
			lost: [],
			doubled: []
		});
		await moved.kill();
		rmSync(elsewhere);
		await server.restart();
	});
});

test('[V79] the files are its owner’s alone', () => {
	const modes = spawnSync(
		'stat',
		['-c', '%a %n', 'kinboard.db', 'kinboard.lock', 'master.key', 'kinboard.sock'],
		{
			cwd: server.dataDir,
			encoding: 'utf8'
		}
	);
	if (modes.status !== 0) return; // not GNU stat
	for (const line of modes.stdout.trim().split('\n')) expect(line).toMatch(/^600 /);
});
