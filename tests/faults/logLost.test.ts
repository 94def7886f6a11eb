// The operator's log can take nothing any more (security.md S27): the meeting goes on, and so does what is recorded
// with it, the audit, which is in the same transaction as what it tells of (server/SPEC.md EX1).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { controlPath } from '#server/cli/controlSocket.ts';
import { mustDo, openDemo, roomOf, sitDown } from '../kit/people.ts';
import { compiledCode, readyAt, startMillisMax, type Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { within } from '../kit/until.ts';
import { withDatabase } from '../kit/database.ts';

const root = resolve(import.meta.dirname, '../..');
const alwaysFull = '/dev/full';
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

/** A server whose standard error goes where the test says. */
async function startWith(stderr: number | 'pipe') {
	const dataDir = mkdtempSync(join(tmpdir(), 'kinboard-log-'));
	const child = spawn(process.execPath, ['server/start.ts'], {
		cwd: root,
		stdio: ['ignore', 'pipe', stderr],
		env: {
			PATH: process.env['PATH'],
			...compiledCode,
			KINBOARD_BUILT: 'yes',
			KINBOARD_DEMO: 'on',
			LOG_LEVEL: 'debug',
			DATA_DIR: dataDir,
			PORT: '0'
		}
	});
	const over = new Promise<void>((done) => child.once('close', () => done()));
	ends.push(async () => {
		child.kill('SIGKILL');
		await over;
		rmSync(dataDir, { recursive: true, force: true });
	});
	const url = await within('the server', readyAt(child.stdout!), startMillisMax);
	const server = { url, port: Number(new URL(url).port), dataDir, isRunning: true } as Server;
	return { server, child };
}

/** Makes the server write a line to its log, and answers once it has been written, or tried to. */
function makeItLog({ dataDir }: Server): Promise<string> {
	const socket = connect(controlPath(dataDir));
	let said = '';
	socket.write('no request\n');
	return new Promise((done) => {
		socket.on('data', (data) => (said += data.toString()));
		socket.on('close', () => {
			done(said);
		});
		socket.on('error', () => {
			done(said);
		});
	});
}

async function expectMeetingGoesOn(server: Server): Promise<void> {
	const demo = await openDemo(server);
	const [sam, maya] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Maya')];
	for (let i = 0; i < 3; i++) expect(await makeItLog(server)).toContain('failed');
	const typist = await Typist.enter(maya, roomOf(maya, 'table'));
	expect(await typist.write(() => typist.purpose.insert(0, 'still here'))).toBe(true);
	typist.close();
	await mustDo(sam, { type: 'phase.set', phase: 'copies' });
	withDatabase(server, (database) => {
		const lines = database.prepare(`select action from audit where board = ?`).pluck();
		expect(lines.all(demo.board)).toContain('phase.set');
	});
}

test.skipIf(!existsSync(alwaysFull))('[S27] the log’s disk is full', async () => {
	const { server, child } = await startWith(openSync(alwaysFull, 'w'));
	await expectMeetingGoesOn(server);
	expect(child.exitCode).toBeNull();
});

test('[S27] whoever read the log has gone', async () => {
	const { server, child } = await startWith('pipe');
	child.stderr?.destroy();
	await expectMeetingGoesOn(server);
	expect(child.exitCode).toBeNull();
});
