// Headers of every answer (security.md H17, H18, V55, V56, V60): pages, files, errors, refusals.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, cookiesSet, post, type Answer } from '../kit/http.ts';
import { look, openDemo, sitDown, type Seat } from '../kit/people.ts';
import { freePort, Server } from '../kit/server.ts';
import { within } from '../kit/until.ts';
import { tryUpgrade } from '../kit/wire.ts';

let server: Server;
let maya: Seat;

beforeAll(async () => {
	server = await Server.start();
	maya = await sitDown(await openDemo(server), 'Maya');
});
afterAll(() => server.close());

const wanted: Record<string, RegExp> = {
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^no-referrer$/,
	'x-frame-options': /^DENY$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\)/,
	'x-robots-tag': /noindex/,
	'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/
};

function hasAll(headers: Record<string, unknown>, what: string): void {
	for (const [name, pattern] of Object.entries(wanted)) {
		expect(String(headers[name]), `${what}: ${name}`).toMatch(pattern);
	}
	expect(String(headers['content-security-policy']), what).not.toMatch(/unsafe-(inline|eval)/);
}

/** The address of a hashed file, as the first page names it. */
async function hashedFile(): Promise<string> {
	const { text } = await ask(server, '/');
	return /\/_app\/immutable\/[^"']+\.(?:js|css)/.exec(text)?.[0] ?? '';
}

test('[H17] every kind of answer has them', async () => {
	const file = await hashedFile();
	const etag = (await ask(server, file)).headers.etag ?? '';
	const answers: Record<string, Promise<Answer>> = {
		'a page': ask(server, '/'),
		'a seat’s page': look(maya, ''),
		data: look(maya, 'rooms'),
		'a 401': ask(server, `/s/${maya.seat}/rooms`),
		'a 403': look(maya, 'desk'),
		'a 404': ask(server, '/nowhere'),
		'a 404 among files': ask(server, '/_app/immutable/nowhere.js'),
		'a 405': ask(server, '/', { method: 'DELETE' }),
		'a 413': ask(server, '/api/join', {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'content-length': '99999999' },
			body: ''
		}).catch(() => ask(server, '/')),
		'a 414': ask(server, `/${'x'.repeat(3000)}`),
		'a 415': ask(server, '/api/join', {
			method: 'POST',
			body: 'x',
			headers: { 'content-type': 'text/plain' }
		}),
		'a 421': ask(server, '/', { headers: { host: 'evil.example' } }),
		'a refused post': post(server, '/api/join', {}, { headers: { origin: 'null' } }),
		'a redirect': ask(server, `/s/${maya.seat}/`),
		'a redirect to the slash': ask(server, `/s/${maya.seat}`),
		'a file': ask(server, file),
		'a file that is known': ask(server, file, { headers: { 'if-none-match': etag } }),
		'a part of a file': ask(server, file, { headers: { range: 'bytes=0-9' } }),
		health: ask(server, '/healthz'),
		'the joined': post(server, '/api/join', { invite: 'x' })
	};
	for (const [what, answer] of Object.entries(answers)) hasAll((await answer).headers, what);
	expect((await answers['a file that is known'])?.status).toBe(304);
	const upgrades = [
		[`/s/${maya.seat}/sync`, {}],
		['/nowhere', {}],
		[`/s/${maya.seat}/sync`, { Origin: 'https://evil.example' }],
		[`/s/${maya.seat}/sync`, { Host: 'evil.example' }]
	] as const;
	for (const [path, headers] of upgrades) {
		const refused = await tryUpgrade(server, path, headers);
		expect(refused.status).toBeGreaterThanOrEqual(400);
		hasAll(refused.headers, `upgrade ${String(refused.status)}`);
		expect(refused.headers['cache-control']).toBe('no-store');
	}
});

test('[H17] [V78] the drawing frame: framed by our own pages alone, and it loads and sends no more than any other', async () => {
	const { status, headers, text } = await ask(server, '/drawing');
	expect(status).toBe(200);
	const policy = String(headers['content-security-policy']);
	const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ', 1)[0], rule]));
	expect(rules.get('default-src')).toBe("default-src 'none'");
	expect(rules.get('script-src')).toMatch(/^script-src 'self' 'nonce-[^']+'$/);
	expect(rules.get('style-src')).toBe("style-src 'self' 'unsafe-inline'");
	expect(rules.get('connect-src')).toBe("connect-src 'self' data: blob:");
	expect(rules.get('img-src')).toBe("img-src 'self' data: blob:");
	expect(rules.get('frame-src')).toBe("frame-src 'none'");
	expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'self'");
	expect(policy).not.toMatch(/https?:|\*/);
	expect(headers['x-frame-options']).toBe('SAMEORIGIN');
	for (const name of ['x-content-type-options', 'referrer-policy', 'permissions-policy'])
		expect(String(headers[name]), name).toMatch(wanted[name] ?? /never/);
	expect(text).not.toContain(maya.seat);
});

test('[H17] also where it was not even HTTP', async () => {
	const requests = [
		'NONSENSE\r\n\r\n',
		'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
		'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n',
		'GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n',
		`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`
	];
	for (const request of requests) {
		const socket = connect(server.port, '127.0.0.1');
		let got = '';
		socket.on('data', (data) => (got += data.toString()));
		socket.on('error', () => undefined);
		const over = new Promise((resolve) => socket.on('close', resolve));
		socket.end(request);
		await within('an answer', over);
		expect(got).toMatch(/^HTTP\/1\.1 4\d\d /);
		const headers = Object.fromEntries(
			got
				.split('\r\n')
				.slice(1)
				.map((line) => line.split(/: (.*)/s, 2))
				.map(([name = '', value]) => [name.toLowerCase(), value])
		);
		hasAll(headers, request.slice(0, 20));
	}
});

test('[H18] nothing may be kept but files with a hash in their name', async () => {
	const file = await hashedFile();
	expect((await ask(server, file)).headers['cache-control']).toMatch(/immutable/);
	const missing = await ask(server, '/_app/immutable/nowhere.js');
	expect(missing.headers['cache-control']).toMatch(/no-store|max-age=0, must-revalidate/);
	const others = ['/', '/nowhere', '/_app/version.json', '/healthz'];
	others.push('/_app/immutable/../../', '/_app/immutable/%2e%2e/%2e%2e/');
	for (const path of others) {
		expect((await ask(server, path)).headers['cache-control'], path).toMatch(/no-store/);
	}
	for (const what of ['', 'rooms', 'mine', 'desk', '__data.json', 'x.css', 'rooms/x.js']) {
		expect((await look(maya, what)).headers['cache-control'], what).toMatch(/no-store/);
	}
	// Cache deception: a private page under a public-looking name is not there.
	for (const what of ['x.css', 'rooms/x.js', 'rooms.js', 'mine.png']) {
		const { status, text } = await look(maya, what);
		expect(status, what).toBe(404);
		expect(text).not.toContain(maya.participant);
	}
	const hidden = await ask(server, `/_app/immutable/../../s/${maya.seat}/rooms`, {
		cookie: maya.cookie
	});
	expect(hidden.headers['cache-control']).toMatch(/no-store/);
});

test('[V60] pages allow their own scripts and styles by nonce, a new one each time', async () => {
	const policies = await Promise.all(
		[0, 1].map(async () => (await look(maya, '')).headers['content-security-policy'] ?? '')
	);
	for (const policy of policies) {
		expect(policy).toMatch(/script-src 'self'( 'strict-dynamic')? 'nonce-/);
		expect(policy).toContain("base-uri 'none'");
		expect(policy).toContain("object-src 'none'");
		expect(policy).toContain("connect-src 'self'");
	}
	const nonce = (policy: unknown) => /nonce-([^']+)/.exec(String(policy))?.[1];
	expect(nonce(policies[0])).not.toBe(nonce(policies[1]));
});

test('[H17, V73] behind https browsers are told to stay there, and cookies carry the prefix', async () => {
	const port = String(await freePort());
	const own = await Server.start({ env: { ORIGIN: 'https://board.example.org', PORT: port } });
	const demo = await openDemo(own);
	expect(demo.people[0]?.link).toMatch(/^https:\/\/board\.example\.org\/j#/);
	const joined = await post(own, '/api/join', { invite: demo.people[0]?.invite });
	expect(joined.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
	const cookies = cookiesSet(joined);
	expect([...cookies.keys()].sort()).toEqual(['__Secure-kinboard', '__Secure-kinboard_device']);
	for (const { attributes } of cookies.values()) {
		expect(attributes).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Lax']));
	}
	const { seat } = joined.json as Seat;
	const path = `/s/${seat}/sync`;
	const value = cookies.get('__Secure-kinboard')?.value ?? '';
	const plain = await tryUpgrade(own, path, { Cookie: `kinboard=${value}` });
	expect(plain.status).toBe(401);
	expect((await tryUpgrade(own, path, { Cookie: `__Secure-kinboard=${value}` })).status).toBe(101);
	await own.close();
});
