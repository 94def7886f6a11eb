// Guessing at accounts (security.md H08): one refusal for all, slower after twenty, and never the owner locked out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, type Answer } from '../kit/http.ts';
import { Server } from '../kit/server.ts';
import { kinboard, signInStaff, staffPassword } from '../kit/staff.ts';

const email = 'sam@example.org';
let server: Server;
beforeAll(async () => {
	server = await Server.start({ env: { KINBOARD_TRUST_PROXY: 'on' } });
	await signInStaff(server, email);
});
afterAll(() => server.close());

function signIn(address: string, asked: object): Promise<Answer> {
	return post(server, '/staff/api/sign-in', asked, { headers: { 'x-forwarded-for': address } });
}

/** All of an answer but its date. */
function told({ status, text, headers: { date, ...headers } }: Answer) {
	return { status, text, headers, hasDate: date !== undefined };
}

test('[H08] wrong, unknown and taken away are the same answer to the letter', async () => {
	const gone = ['--email', 'gone@example.org'];
	const add = ['user', 'add', ...gone, '--name', 'Sam Adeyemi'];
	expect((await kinboard(server, add, `${staffPassword}\n`)).code).toBe(0);
	await kinboard(server, ['user', 'remove', ...gone]);
	const answers = [
		await signIn('192.0.2.1', { email, password: 'wrong' }),
		await signIn('192.0.2.1', { email: 'nobody@example.org', password: 'wrong' }),
		await signIn('192.0.2.1', { email: 'not an address', password: staffPassword }),
		await signIn('192.0.2.1', { email: '', password: '' }),
		await signIn('192.0.2.1', { email: 'gone@example.org', password: staffPassword })
	].map(told);
	expect(answers[0]).toMatchObject({ status: 403, text: '{"error":"wrong"}' });
	for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('[H08] twenty failures slow down whoever guesses, known address or not, and not the owner', async () => {
	for (const [who, address] of [
		[email, '192.0.2.2'],
		['nobody@example.org', '192.0.2.3']
	] as const) {
		const statuses: number[] = [];
		for (let i = 0; i < 40; i++) {
			const { status } = await signIn(address, { email: who, password: `guess ${String(i)}` });
			statuses.push(status);
		}
		expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 403));
		expect(statuses.filter((status) => status === 403).length).toBeLessThan(30);
		expect(statuses).toContain(429);
	}
	const right = await signIn('192.0.2.4', { email, password: staffPassword });
	expect(right.status).toBe(200);
});

test('[H08] the right password is not told apart while an address is slowed', async () => {
	const statuses = new Set<number>();
	for (let i = 0; i < 25; i++) await signIn('192.0.2.5', { email, password: 'wrong' });
	for (const password of ['wrong', staffPassword])
		statuses.add((await signIn('192.0.2.5', { email, password })).status);
	expect([...statuses]).toEqual([429]);
});

test('[H08] a wrong set-up link is slowed down too', async () => {
	const asked = { token: 'x', name: 'Eve', email: 'eve@example.org', password: staffPassword };
	const headers = { 'x-forwarded-for': '192.0.2.6' };
	const statuses: number[] = [];
	for (let i = 0; i < 40; i++)
		statuses.push((await post(server, '/staff/api/set-up', asked, { headers })).status);
	expect(statuses[0]).toBe(403);
	expect(statuses.at(-1)).toBe(429);
});
