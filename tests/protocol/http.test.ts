// Requests that our own pages never make (security.md H03, H04, H06, H07, H19): refused before anything is done.
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { digest } from '../kit/database.ts';
import { ask, post } from '../kit/http.ts';
import { command, openDemo, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { within } from '../kit/until.ts';

let server: Server;
let demo: Demo;
let sam: Seat;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
});

const commands = () => `/s/${sam.seat}/commands`;
const closing = JSON.stringify({ type: 'phase.set', phase: 'closed' });

/** Bytes as they are, on a connection of their own. @returns all that came back */
function raw(text: string): Promise<string> {
	const socket = connect(server.port, '127.0.0.1');
	let got = '';
	const answer = new Promise<string>((resolve) => {
		socket.on('data', (data) => (got += data.toString()));
		socket.on('close', () => {
			resolve(got);
		});
		socket.on('error', () => {
			resolve(got);
		});
	});
	socket.write(text);
	return within('the connection to end', answer, 40_000);
}

describe('[H04] nobody else’s page changes anything here', () => {
	const types = [
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'text/plain',
		undefined,
		'application/json'
	];
	const senders: Record<string, Record<string, string | undefined>> = {
		'another origin': { origin: 'https://evil.example' },
		'the origin null': { origin: 'null' },
		'no origin': { origin: undefined },
		'another site': { 'sec-fetch-site': 'cross-site' },
		'a sibling site': { 'sec-fetch-site': 'same-site' },
		'typed by hand': { 'sec-fetch-site': 'none' }
	};
	for (const [who, headers] of Object.entries(senders)) {
		test(who, async () => {
			const before = digest(server);
			for (const type of types) {
				for (const path of [commands(), `/s/${sam.seat}/leave`, '/api/demo', '/api/join']) {
					const answer = await ask(server, path, {
						method: 'POST',
						body: closing,
						cookie: sam.cookie,
						headers: { 'content-type': type, ...headers }
					});
					expect(answer.status, `${path} ${String(type)}`).toBe(403);
				}
			}
			expect(digest(server)).toEqual(before);
		});
	}

	test('our own, but not as JSON', async () => {
		for (const type of types.slice(0, 4)) {
			const answer = await ask(server, commands(), {
				method: 'POST',
				body: closing,
				cookie: sam.cookie,
				headers: { 'content-type': type }
			});
			expect(answer.status).toBe(415);
		}
	});

	test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
		'%s is not used',
		async (method) => {
			const answer = await ask(server, commands(), { method, cookie: sam.cookie });
			expect(answer.status).toBe(405);
			expect(answer.headers.allow).toBe('GET, HEAD, POST');
		}
	);

	test('a method in a header or a parameter is not obeyed', async () => {
		const headers = { 'x-http-method-override': 'POST' };
		const answer = await ask(server, `${commands()}?_method=POST`, { headers, cookie: sam.cookie });
		expect(answer.status).toBe(405);
	});
});

describe('[H06] only our own names are answered', () => {
	const host = () => new URL(server.url).host;
	const hosts: Record<string, () => string | string[] | undefined> = {
		'another host': () => 'evil.example',
		'another port': () => 'localhost:1',
		'with a login': () => `user@${host()}`,
		'with a path': () => `${host()}/x`,
		'upper case': () => host().toUpperCase(),
		'with a dot': () => host().replace('localhost', 'localhost.')
	};
	test.each(Object.keys(hosts))('%s', async (which) => {
		expect((await ask(server, '/', { headers: { host: hosts[which]?.() } })).status).toBe(421);
	});

	test('two hosts, none, and a whole address as target', async () => {
		const requests = [
			`GET / HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
			`GET / HTTP/1.0\r\nConnection: close\r\n\r\n`,
			`GET http://evil.example/ HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n\r\n`
		];
		for (const request of requests) {
			expect((await raw(request)).split('\r\n')[0]).toMatch(/ (400|421) /);
		}
	});

	test('what a proxy would say is not believed of anybody', async () => {
		const headers = {
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'https',
			'x-forwarded-for': '192.0.2.1',
			'x-kinboard-scheme': 'https',
			'x-kinboard-address': '192.0.2.1',
			forwarded: 'host=evil.example;proto=https'
		};
		const answer = await post(server, '/api/language', { language: 'en' }, { headers });
		expect(answer.status).toBe(200);
		expect(answer.headers['set-cookie']?.join()).not.toContain('__Secure-');
		expect(answer.headers['set-cookie']?.join()).not.toContain('; Secure');
		expect(answer.text + JSON.stringify(answer.headers)).not.toContain('evil.example');
	});
});

test('[H03] the framework’s own headers and remote functions are not answered', async () => {
	const headers = { 'x-sveltekit-pathname': `/s/${sam.seat}/desk`, 'x-sveltekit-search': '?x' };
	const plain = await ask(server, '/nowhere');
	expect((await ask(server, '/nowhere', { headers, cookie: sam.cookie })).status).toBe(
		plain.status
	);
	for (const path of ['/_app/remote/x', '/_app/remote/x/y']) {
		expect((await ask(server, path, { headers })).status).toBe(404);
	}
});

describe('[H07] bodies', () => {
	test('that are too long are refused, said or unsaid', async () => {
		const long = `{"type":"x","pad":"${'x'.repeat(513 * 1024)}"}`;
		const question = { method: 'POST', cookie: sam.cookie };
		const type = { 'content-type': 'application/json' };
		const said = await ask(server, commands(), { ...question, body: long, headers: type });
		expect(said.status).toBe(413);
		const unsaid = await ask(server, commands(), {
			...question,
			body: long,
			headers: { ...type, 'content-length': undefined, 'transfer-encoding': 'chunked' }
		});
		expect([400, 413]).toContain(unsaid.status);
	});

	test('that never end, end', async () => {
		const head = [
			`POST ${commands()} HTTP/1.1`,
			`Host: ${new URL(server.url).host}`,
			`Origin: ${server.url}`,
			`Cookie: ${sam.cookie}`,
			'Content-Type: application/json',
			'Transfer-Encoding: chunked',
			'Connection: close'
		];
		const chunk = `${(64 * 1024).toString(16)}\r\n${'x'.repeat(64 * 1024)}\r\n`;
		expect(await raw(`${head.join('\r\n')}\r\n\r\n${chunk.repeat(12)}`)).toMatch(
			/^HTTP\/1\.1 4(00|13) /
		);
	});

	test('that are packed, deep, doubled or nothing are wrong input', async () => {
		const bodies = [
			'',
			'null',
			'[]',
			'5',
			'{"type":1}',
			'{',
			'['.repeat(100_000),
			'{"a":'.repeat(50_000)
		];
		for (const body of bodies) {
			const answer = await ask(server, commands(), {
				method: 'POST',
				body,
				cookie: sam.cookie,
				headers: { 'content-type': 'application/json' }
			});
			expect(answer.status, body.slice(0, 20)).toBe(400);
		}
		const packed = await ask(server, commands(), {
			method: 'POST',
			body: Uint8Array.of(0x1f, 0x8b, 8, 0),
			cookie: sam.cookie,
			headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }
		});
		expect(packed.status).toBe(400);
		const doubled = '{"type":"phase.set","phase":"closed","phase":"nonsense"}';
		const answer = await ask(server, commands(), {
			method: 'POST',
			body: doubled,
			cookie: sam.cookie,
			headers: { 'content-type': 'application/json' }
		});
		expect(answer.status).toBe(400);
	});

	test('with keys that mean something to the language are only words', async () => {
		const body =
			'{"type":"step.set","show":"map","__proto__":{"role":"admin"},"constructor":{"x":1}}';
		const answer = await ask(server, commands(), {
			method: 'POST',
			body,
			cookie: sam.cookie,
			headers: { 'content-type': 'application/json' }
		});
		expect([200, 400]).toContain(answer.status);
		expect((await command(sam, { type: 'step.set', show: 'map' })).status).toBe(200);
	});
});

test('[H19] errors say no more than that there was one', async () => {
	const paths = [
		'/nowhere',
		`/s/${'x'.repeat(20)}/rooms`,
		'/%00',
		'/%ff',
		'/%',
		'/..%2f..%2fetc/passwd',
		'//x'
	];
	for (const path of paths) {
		const answer = await ask(server, path);
		expect(answer.status, path).toBeLessThan(500);
		expect(answer.text).not.toMatch(/at .*\.(js|ts):\d|node_modules|sqlite|select .* from/i);
		expect(answer.text).not.toContain(server.dataDir);
	}
	expect((await ask(server, `/${'x'.repeat(5000)}`)).status).toBe(414);
	expect(server.isRunning).toBe(true);
});

test('[H20] names with control characters or reversed directions are refused', async () => {
	for (const name of ['a\u0000b', 'a\u202eb', '\u2066x', '   ']) {
		const asked = { type: 'person.add', name, role: 'family' };
		expect((await command(sam, asked)).status, JSON.stringify(name)).toBe(400);
	}
});
