// Writes to one WebSocket as cheaply as it can: a message for many is framed once, and what is said in one go leaves
// in one write. Beside `ws` on its own socket, which is safe because nothing here is compressed or split.
import type { Duplex } from 'node:stream';
import { Sender, type WebSocket } from 'ws';

const binary = 2;

/** The last message framed: the same object goes to everybody in a room, one after another. */
let last: { data: Uint8Array; frame: Buffer } | null = null;

export class Outlet {
	private readonly ws: WebSocket;
	private readonly socket: Duplex;
	private isCorked = false;

	/** @param socket the connection that `ws` was made from; `ws` must not compress */
	constructor(ws: WebSocket, socket: Duplex) {
		this.ws = ws;
		this.socket = socket;
	}

	/** @param data must not change afterwards */
	send(data: Uint8Array): void {
		if (this.ws.readyState !== this.ws.OPEN) return;
		if (!this.isCorked) {
			this.isCorked = true;
			this.socket.cork();
			process.nextTick(() => {
				this.isCorked = false;
				this.socket.uncork();
			});
		}
		this.socket.write(framed(data));
	}
}

function framed(data: Uint8Array): Buffer {
	if (last?.data === data) return last.frame;
	const options = { fin: true, rsv1: false, opcode: binary, mask: false, readOnly: true };
	const frame = Buffer.concat(Sender.frame(data, options));
	last = { data, frame };
	return frame;
}
