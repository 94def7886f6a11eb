// A WebSocket that sends any bytes and keeps all it gets: the hostile client, and the listener for canaries.
import { WebSocket, type ClientOptions } from 'ws';
import { readReceived, type Received } from './frames.ts';
import type { Seat } from './people.ts';
import type { Server } from './server.ts';
import { until, within } from './until.ts';

export interface Closed {
	code: number;
	reason: string;
}

export interface WireOptions {
	/** Another path than the seat's sync socket. */
	path?: string;
	headers?: Record<string, string | undefined>;
	/** Another port: a proxy's. */
	port?: number;
	socket?: ClientOptions;
}

export class Wire {
	readonly ws: WebSocket;
	/** Every frame, in order, as bytes. */
	readonly raw: Uint8Array[] = [];
	readonly frames: Received[] = [];
	closed: Closed | null = null;
	private readonly isOpen: Promise<void>;
	private readonly ending: Promise<Closed>;
	private readonly listeners: ((frame: Received) => void)[] = [];

	private constructor(ws: WebSocket) {
		this.ws = ws;
		this.isOpen = new Promise((resolve, reject) => {
			ws.once('open', resolve);
			ws.once('error', reject);
		});
		this.isOpen.catch(() => undefined);
		ws.on('error', () => undefined);
		ws.on('message', (data: Buffer) => {
			this.take(new Uint8Array(data));
		});
		this.ending = new Promise((resolve) => {
			ws.on('close', (code, reason) => {
				this.closed = { code, reason: reason.toString() };
				resolve(this.closed);
			});
		});
	}

	/** Opens a seat's socket as our own page would. @throws where the upgrade is refused */
	static async open(seat: Seat, options: WireOptions = {}): Promise<Wire> {
		const wire = new Wire(socketTo(seat.server, pathOf(seat, options), seat.cookie, options));
		await within('the socket to open', wire.isOpen);
		return wire;
	}

	/** Resolves once the socket is over. */
	ended(timeoutMillis?: number): Promise<Closed> {
		return within('the socket to close', this.ending, timeoutMillis);
	}

	send(bytes: Uint8Array): void {
		this.ws.send(bytes);
	}

	on(listener: (frame: Received) => void): void {
		this.listeners.push(listener);
	}

	/** The first frame of this kind (in this room), now or soon. */
	async next<Kind extends Received['kind']>(
		kind: Kind,
		room?: string,
		timeoutMillis?: number
	): Promise<Extract<Received, { kind: Kind }>> {
		const found = await until(
			`a ${kind} frame`,
			() => this.frames.find((one) => one.kind === kind && (!room || one.room === room)),
			timeoutMillis
		);
		return found as Extract<Received, { kind: Kind }>;
	}

	count(kind: Received['kind'], room?: string): number {
		return this.frames.filter((one) => one.kind === kind && (!room || one.room === room)).length;
	}

	/** Was this text in any frame? */
	hasSeen(text: string): boolean {
		const wanted = Buffer.from(text);
		return this.raw.some((bytes) => Buffer.from(bytes).includes(wanted));
	}

	/** A ping and its answer: everything sent before has been read by the server's socket. */
	async isAnswered(): Promise<void> {
		const pong = new Promise<void>((resolve) =>
			this.ws.once('pong', () => {
				resolve();
			})
		);
		this.ws.ping();
		await within('an answer to a ping', pong);
	}

	close(): void {
		this.ws.terminate();
	}

	private take(bytes: Uint8Array): void {
		this.raw.push(bytes);
		const frame = readReceived(bytes);
		this.frames.push(frame);
		for (const listener of this.listeners) listener(frame);
	}
}

/** Tries an upgrade that should fail. @returns the HTTP status, 101 where it did not fail, and the headers */
export function tryUpgrade(
	server: Server,
	path: string,
	headers: Record<string, string | undefined>
): Promise<{ status: number; headers: Record<string, unknown> }> {
	const ws = socketTo(server, path, undefined, { headers });
	const answer = new Promise<{ status: number; headers: Record<string, unknown> }>((resolve) => {
		ws.on('unexpected-response', (_request, response) => {
			response.resume();
			resolve({ status: response.statusCode ?? 0, headers: response.headers });
		});
		ws.on('open', () => {
			ws.terminate();
			resolve({ status: 101, headers: {} });
		});
		ws.on('error', () => {
			resolve({ status: 0, headers: {} });
		});
	});
	return within('an answer to the upgrade', answer);
}

function pathOf(seat: Seat, { path }: WireOptions): string {
	return path ?? `/s/${seat.seat}/sync`;
}

/** A `ws` socket with the Host, Origin and cookie of our own page, unless told otherwise. */
export function socketTo(
	server: Server,
	path: string,
	cookie: string | undefined,
	{ headers, port, socket }: WireOptions = {}
): WebSocket {
	const all = { Host: new URL(server.url).host, Origin: server.url, Cookie: cookie, ...headers };
	const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
	return new WebSocket(`ws://127.0.0.1:${String(port ?? server.port)}${path}`, {
		perMessageDeflate: false,
		...socket,
		headers: sent as Record<string, string>
	});
}
