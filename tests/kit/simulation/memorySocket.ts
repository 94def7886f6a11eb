// A WebSocket without a network, between a test and the hub in its own process: every byte is seen as it is delivered.
import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import type { Board } from '#server/boards/board.ts';
import type { Services } from '#server/services.ts';
import { readReceived, type Received } from '../frames.ts';

/** What the hub asks of `ws`. */
class ServerEnd extends EventEmitter {
	readonly OPEN = 1;
	readyState = 1;
	readonly bufferedAmount = 0;

	close(code = 1005, reason = ''): void {
		if (this.readyState !== 1) return;
		this.readyState = 3;
		setImmediate(() => this.emit('close', code, Buffer.from(reason)));
	}

	terminate(): void {
		this.close(1006);
	}

	ping(): void {
		setImmediate(() => this.emit('pong'));
	}
}

export class MemorySocket {
	readonly frames: Received[] = [];
	/** The reason, once the server has ended it. */
	closed: string | null = null;
	private readonly end = new ServerEnd();

	/** @param heard called with each frame at the moment the server writes it */
	constructor(
		services: Services,
		who: { board: Board; participant: string; seat: string },
		heard: (frame: Received) => void
	) {
		this.end.on('close', (_code, reason: Buffer) => {
			this.closed = reason.toString();
		});
		const outlet = {
			send: (bytes: Uint8Array) => {
				const frame = readReceived(bytes);
				this.frames.push(frame);
				heard(frame);
			}
		};
		const { board, participant, seat } = who;
		const request = new Request(`http://localhost/s/${seat}/sync`);
		const ws = this.end as unknown as WebSocket;
		services.hub.connect(ws, outlet, request, board, participant, seat);
	}

	/** Comes in after what is already being worked on, as from a network. */
	send(bytes: Uint8Array): void {
		setImmediate(() => this.end.emit('message', Buffer.from(bytes), true));
	}

	close(): void {
		this.end.terminate();
	}
}

/** Lets the process go round: what was sent is read, what was written is delivered. */
export async function goRound(times = 1): Promise<void> {
	for (let i = 0; i < times; i++) await new Promise((done) => setImmediate(done));
}
