// One HTTP request with exactly these headers and this target; nothing is normalised, followed or kept.
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { Server } from './server.ts';

export interface Question {
	method?: string;
	headers?: Record<string, string | string[] | undefined>;
	/** Sent as JSON, with its content type. */
	json?: unknown;
	/** Sent as it is. */
	body?: string | Uint8Array;
	cookie?: string;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	/** The body as JSON, or null. */
	json: unknown;
}

/** A request as one of our own pages would make it: Host, and Origin where something may change. */
export function ask(server: Server, path: string, question: Question = {}): Promise<Answer> {
	const { json, cookie, method = 'GET' } = question;
	const body = json === undefined ? question.body : JSON.stringify(json);
	const headers: Question['headers'] = {
		host: new URL(server.url).host,
		...(method === 'GET' || method === 'HEAD' ? {} : { origin: server.url }),
		...(json === undefined ? {} : { 'content-type': 'application/json' }),
		...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
		...(cookie === undefined ? {} : { cookie }),
		...question.headers
	};
	const sent = Object.fromEntries(
		Object.entries(headers).filter((pair): pair is [string, string | string[]] => !!pair[1])
	);
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: '127.0.0.1', port: server.port, path, method, headers: sent, agent: false },
			(response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (more: string) => (text += more));
				response.on('error', reject);
				response.on('end', () => {
					const { statusCode = 0, headers: got } = response;
					resolve({ status: statusCode, headers: got, text, json: parsed(text) });
				});
			}
		);
		asked.on('error', (error) => {
			reject(server.isRunning ? error : server.death(error));
		});
		asked.end(body);
	});
}

export function post(
	server: Server,
	path: string,
	json: unknown,
	question: Question = {}
): Promise<Answer> {
	return ask(server, path, { method: 'POST', json, ...question });
}

/** The cookies an answer sets, by name: value and attributes. */
export function cookiesSet(answer: Answer): Map<string, { value: string; attributes: string[] }> {
	const set = new Map<string, { value: string; attributes: string[] }>();
	for (const line of answer.headers['set-cookie'] ?? []) {
		const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
		const at = pair.indexOf('=');
		set.set(pair.slice(0, at), { value: pair.slice(at + 1), attributes });
	}
	return set;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}
