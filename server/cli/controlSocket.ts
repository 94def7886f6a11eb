// The way the command line reaches a running server: a socket file in DATA_DIR that only its owner may open.
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { WrongSetting } from '../wrongSetting.ts';
import { takeFolder } from '../folderLock.ts';
import { failureKind } from '../log.ts';
import type { Services } from '../services.ts';
import { runRequest, type CliRequest } from './requests.ts';

const requestCharsMax = 64 * 1024;
const pingMillisMax = 5000;

export function controlPath(dataDir: string): string {
	return resolve(dataDir, 'kinboard.sock');
}

/**
 * One database is served by one process (design.md 4). Before the database is opened, which may change it.
 * @returns what gives the folder back
 * @throws WrongSetting where another process has this folder, with one line that says whether it answers
 */
export async function takeFolderAlone(dataDir: string): Promise<() => void> {
	const giveBack = takeFolder(dataDir);
	if (giveBack) return giveBack;
	await askRunning(dataDir, { command: 'ping' }, pingMillisMax);
	throw new WrongSetting(`Another Kinboard is already serving ${dataDir}.`);
}

export async function openControlSocket(services: Services): Promise<() => void> {
	const path = controlPath(services.config.dataDir);
	rmSync(path, { force: true });
	const server = createServer((socket) => {
		serveOne(services, socket);
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(path, done);
	});
	chmodSync(path, 0o600);
	server.unref();
	return () => {
		server.close();
		rmSync(path, { force: true });
	};
}

/**
 * Asks the server that has this folder open; null where none does.
 * @param millisMax after which a server that does not answer is an error too: it may be stopped, and go on later
 */
export function askRunning(dataDir: string, request: CliRequest, millisMax = 0): Promise<unknown> {
	return new Promise((done, fail) => {
		const socket = createConnection(controlPath(dataDir));
		socket.setTimeout(millisMax, () => {
			fail(new WrongSetting(`The Kinboard that is serving ${dataDir} does not answer.`));
			socket.destroy();
		});
		let answer = '';
		socket.on('error', () => {
			done(null);
		});
		socket.on('connect', () => {
			socket.write(`${JSON.stringify(request)}\n`);
		});
		socket.on('data', (data) => (answer += data.toString()));
		socket.on('end', () => {
			const read = JSON.parse(answer || 'null') as { ok: unknown } | { error: string } | null;
			if (read && 'error' in read) fail(new WrongSetting(read.error));
			else done(read?.ok ?? null);
		});
	});
}

function serveOne(services: Services, socket: Socket): void {
	let asked = '';
	socket.on('error', () => socket.destroy());
	socket.on('data', (data) => {
		asked += data.toString();
		if (asked.length > requestCharsMax) socket.destroy();
		const end = asked.indexOf('\n');
		if (end < 0) return;
		answerTo(services, asked.slice(0, end)).then(
			(ok) => socket.end(JSON.stringify({ ok })),
			(error: unknown) => {
				services.log.error('cli.failed', { kind: failureKind(error) });
				const message = error instanceof WrongSetting ? error.message : 'The command failed.';
				socket.end(JSON.stringify({ error: message }));
			}
		);
	});
}

/** In a promise, so that words that are no request are a failure like any other. */
async function answerTo(services: Services, asked: string): Promise<unknown> {
	return runRequest(services, JSON.parse(asked) as CliRequest);
}
