// Somebody with an account: made as the command line makes one, signed in through the page's own endpoint.
import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { resolve } from 'node:path';
import { cookiesSet, post } from './http.ts';
import { compiledCode, type Server } from './server.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs `kinboard …` on the server's folder. Resolves to its exit code and what it printed. */
export function kinboard(
	server: Server,
	args: readonly string[],
	input = ''
): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, ['server/cli/main.ts', ...args], {
		cwd: root,
		env: { PATH: process.env['PATH'], ...compiledCode, DATA_DIR: server.dataDir }
	});
	let [stdout, stderr] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	child.stdin.end(input);
	return new Promise((done) => {
		child.once('close', (code) => {
			done({ code, stdout, stderr });
		});
	});
}

export const staffPassword = 'correct horse battery staple';

/** Asks the running server what the command line asks it, without a process of its own. @throws what it answers */
async function askLikeCommandLine(server: Server, request: object): Promise<void> {
	const socket = createConnection(resolve(server.dataDir, 'kinboard.sock'));
	socket.setEncoding('utf8').write(`${JSON.stringify(request)}\n`);
	let answer = '';
	for await (const text of socket) answer += String(text);
	const { error } = JSON.parse(answer) as { error?: string };
	if (error !== undefined) throw new Error(error);
}

/** @returns the session cookie of a new member of staff, `name=value` */
export async function signInStaff(
	server: Server,
	email: string,
	role: 'admin' | 'coordinator' = 'coordinator'
): Promise<string> {
	const who = { email, name: 'Sam Adeyemi', role, password: staffPassword };
	await askLikeCommandLine(server, { command: 'user.add', ...who });
	const answer = await post(server, '/staff/api/sign-in', { email, password: staffPassword });
	const cookie = cookiesSet(answer).get('kinboard_staff');
	if (!cookie) throw new Error(`${String(answer.status)}: ${answer.text}`);
	return `kinboard_staff=${cookie.value}`;
}
