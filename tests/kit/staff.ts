// Somebody with an account: made through the command line, signed in through the page's own endpoint.
import { spawn } from 'node:child_process';
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

/** @returns the session cookie of a new member of staff, `name=value` */
export async function signInStaff(
	server: Server,
	email: string,
	role: 'admin' | 'coordinator' = 'coordinator'
): Promise<string> {
	const args = ['user', 'add', '--email', email, '--name', 'Sam Adeyemi', '--role', role];
	const made = await kinboard(server, args, `${staffPassword}\n`);
	if (made.code !== 0) throw new Error(made.stderr);
	const answer = await post(server, '/staff/api/sign-in', { email, password: staffPassword });
	const cookie = cookiesSet(answer).get('kinboard_staff');
	if (!cookie) throw new Error(`${String(answer.status)}: ${answer.text}`);
	return `kinboard_staff=${cookie.value}`;
}
