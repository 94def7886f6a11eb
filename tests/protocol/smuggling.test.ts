// Requests that two readers would take apart differently (security.md H21), over raw TCP: refused, the connection
// ended, and never a second answer for what was hidden in the first.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digest } from '../kit/database.ts';
import { openDemo, sitDown, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { within } from '../kit/until.ts';

let server: Server;
let sam: Seat;
beforeAll(async () => {
	server = await Server.shared();
	sam = await sitDown(await openDemo(server), 'Sam');
});

const closing = JSON.stringify({ type: 'phase.set', phase: 'closed' });

/** What an attacker would want to be read as a request of its own: with somebody's cookie, from our own page. */
function hidden(): string {
	return [
		`POST /s/${sam.seat}/commands HTTP/1.1`,
		`Host: ${new URL(server.url).host}`,
		`Origin: ${server.url}`,
		`Cookie: ${sam.cookie}`,
		'Content-Type: application/json',
		`Content-Length: ${String(closing.length)}`,
		'Connection: close',
		'',
		closing
	].join('\r\n');
}

/** A POST with the given lines in its head and then this body. */
function posted(lines: readonly string[], body: string, end = '\r\n'): string {
	const head = [
		'POST /api/language HTTP/1.1',
		`Host: ${new URL(server.url).host}`,
		`Origin: ${server.url}`,
		'Content-Type: application/json',
		...lines
	];
	return `${head.join(end)}${end}${end}${body}`;
}

/** Bytes as they are. @returns the status lines that came back until the server ended the connection, or fell silent */
async function statusesOf(text: string): Promise<string[]> {
	const socket = connect(server.port, '127.0.0.1');
	let got = '';
	const ended = new Promise<void>((done) => {
		socket.on('data', (data) => (got += data.toString('latin1')));
		socket.on('close', () => {
			done();
		});
		socket.on('error', () => {
			done();
		});
	});
	socket.write(text, 'latin1');
	socket.end();
	await within('the connection to end', ended, 15_000);
	return [...got.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
}

const chunked = 'Transfer-Encoding: chunked';
const all = (body: string) => `Content-Length: ${String(body.length)}`;
/** A chunked body that is over at once, and then the hidden request. */
const overAtOnce = () => `0\r\n\r\n${hidden()}`;

const ambiguous: Record<string, () => string> = {
	'CL.TE': () => posted([all(overAtOnce()), chunked], overAtOnce()),
	'TE.CL': () => posted([chunked, 'Content-Length: 4'], `5c\r\n${hidden()}\r\n0\r\n\r\n`),
	'TE twice': () => posted([chunked, 'Transfer-Encoding: identity'], overAtOnce()),
	'TE: chunked, identity': () => posted(['Transfer-Encoding: chunked, identity'], overAtOnce()),
	'TE: identity, chunked, identity': () =>
		posted(['Transfer-Encoding: identity, chunked, identity'], overAtOnce()),
	'TE: xchunked': () => posted(['Transfer-Encoding: xchunked', all('')], overAtOnce()),
	'TE with a tab before it': () =>
		posted(['Transfer-Encoding:\u000bchunked', 'Content-Length: 0'], overAtOnce()),
	'TE with a space before the colon': () =>
		posted(['Transfer-Encoding : chunked', 'Content-Length: 0'], overAtOnce()),
	'TE folded onto the next line': () =>
		posted(['Transfer-Encoding:', ' chunked', 'Content-Length: 0'], overAtOnce()),
	'any field folded': () => posted(['X-Pad: a', ' b: c', 'Content-Length: 0'], hidden()),
	'CL folded': () => posted(['Content-Length: 0', '\t5'], hidden()),
	'CL twice, different': () => posted(['Content-Length: 0', all(hidden())], hidden()),
	'CL twice, alike': () => posted(['Content-Length: 0', 'Content-Length: 0'], hidden()),
	'CL as a list': () => posted(['Content-Length: 0, 0'], hidden()),
	'CL with a sign': () => posted(['Content-Length: +0'], hidden()),
	'CL below nothing': () => posted(['Content-Length: -1'], hidden()),
	'CL in hexadecimal': () => posted(['Content-Length: 0x0'], hidden()),
	'CL with a space inside': () => posted(['Content-Length: 0 0'], hidden()),
	'CL too large to count': () => posted(['Content-Length: 18446744073709551616'], hidden()),
	'CL with a space before the colon': () => posted(['Content-Length : 0'], hidden()),
	'a field without a name': () => posted([': x', 'Content-Length: 0'], hidden()),
	'a field without a colon': () => posted(['Content-Length 0'], hidden()),
	'a space at the beginning of the fields': () => posted([' X: y', 'Content-Length: 0'], hidden()),
	'a NUL in a field': () => posted(['X: a\u0000b', 'Content-Length: 0'], hidden()),
	'a carriage return alone': () => posted(['X: a\rContent-Length: 5', all('')], hidden()),
	'line feeds alone': () => posted(['Content-Length: 0'], hidden(), '\n'),
	'a chunk with a sign': () => posted([chunked], `+0\r\n\r\n${hidden()}`),
	'a chunk in hexadecimal with its prefix': () => posted([chunked], `0x0\r\n\r\n${hidden()}`),
	'a chunk with a space before its end': () => posted([chunked], `0 \r\n\r\n${hidden()}`),
	'a chunk ended by a line feed alone': () => posted([chunked], `0\n\r\n${hidden()}`),
	'a chunk too large to count': () => posted([chunked], `fffffffffffffffff\r\n${hidden()}`),
	'a chunk longer than it says': () => posted([chunked], `1\r\nabc\r\n0\r\n\r\n${hidden()}`),
	'a chunk extension with a line feed in it': () => posted([chunked], `0;a\nb\r\n\r\n${hidden()}`),
	'a chunk extension without end': () => posted([chunked], `1;${'a'.repeat(64 * 1024)}\r\n`),
	'HTTP/1.0 with chunks': () => posted([chunked], overAtOnce()).replace('HTTP/1.1', 'HTTP/1.0'),
	'HTTP/0.9': () => `GET /healthz\r\n${hidden()}`,
	'HTTP/2 without being asked': () => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${hidden()}`
};

describe('[H21] what could be read in two ways is not read at all', () => {
	test.each(Object.keys(ambiguous))('%s', async (which) => {
		const before = digest(server);
		const statuses = await statusesOf(ambiguous[which]?.() ?? '');
		expect(statuses.length, statuses.join()).toBeLessThanOrEqual(1);
		for (const status of statuses) expect(['400', '413', '431', '501', '505']).toContain(status);
		expect(digest(server)).toEqual(before);
	});
});

describe('[H21] what has one meaning has one answer', () => {
	const language = JSON.stringify({ language: 'en' });

	test('a body that looks like a request is a body', async () => {
		const body = hidden();
		expect(await statusesOf(posted([all(body), 'Connection: close'], body))).toEqual(['400']);
	});

	test('a chunk with an extension is a chunk', async () => {
		const chunks = `${language.length.toString(16)};name="value"\r\n${language}\r\n0\r\n\r\n`;
		expect(await statusesOf(posted([chunked, 'Connection: close'], chunks))).toEqual(['200']);
	});

	test('a trailer is no header', async () => {
		const chunks = `${language.length.toString(16)}\r\n${language}\r\n0\r\nCookie: ${sam.cookie}\r\n\r\n`;
		expect(await statusesOf(posted([chunked, 'Connection: close'], chunks))).toEqual(['200']);
	});

	test('two requests one after another are two', async () => {
		const one = posted([all(language)], language);
		const last = posted([all(language), 'Connection: close'], language);
		expect(await statusesOf(one + last)).toEqual(['200', '200']);
	});

	test('a body behind a GET is not the next request', async () => {
		const head = `GET /healthz HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\n`;
		const statuses = await statusesOf(
			`${head}${all(hidden())}\r\nConnection: close\r\n\r\n${hidden()}`
		);
		expect(statuses).toEqual(['200']);
	});

	test('an upgrade to anything but our sockets is refused, with all that follows', async () => {
		const head = `GET / HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: Upgrade\r\n`;
		for (const protocol of ['h2c', 'websocket', 'TLS/1.0']) {
			const statuses = await statusesOf(`${head}Upgrade: ${protocol}\r\n\r\n${hidden()}`);
			expect(statuses.length, protocol).toBe(1);
			expect(statuses[0], protocol).toMatch(/^4/);
		}
	});
});

test('[H21] the proxy’s example in docs/running.md turns nothing of this off', () => {
	const text = readFileSync(resolve(import.meta.dirname, '../../docs/running.md'), 'utf8');
	const [nginx = ''] = /```\n(map |location )[\s\S]*?```/.exec(text) ?? [];
	expect(nginx).toContain('proxy_pass');
	expect(nginx).toContain('proxy_http_version 1.1;');
	// The visitor's own word for where they come from is replaced, never added to.
	expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
	for (const weak of [
		'ignore_invalid_headers off',
		'underscores_in_headers',
		'proxy_pass_request_headers',
		'$proxy_add_x_forwarded_for',
		'$http_host',
		'chunked_transfer_encoding'
	])
		expect(nginx, weak).not.toContain(weak);
	// Only a WebSocket's upgrade is passed on, and what it is called with is set here.
	expect(nginx).toContain('map $http_upgrade $connection_upgrade');
});
