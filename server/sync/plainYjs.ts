// Lets the ecosystem's plain y-websocket client in: its frames get a room name in front, ours lose it.
// Everything behind is the same hub, guard and log.
import { EventEmitter } from 'node:events';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { WebSocket } from 'ws';
import { closeCodes } from '#lib/domain/closeCodes.ts';

const plainKinds = [0, 1, 3]; // sync, awareness, query awareness
const messageSync = 0;
const messageAuth = 2;
const messageSyncReply = 4;
const authGranted = 2;
const earlyFramesMax = 20;

/** Looks to the hub like a socket of our own protocol that has asked for one room. */
class PlainYjsSocket extends EventEmitter {
	private readonly ws: WebSocket;
	private readonly room: string;
	/** A plain client speaks at once; the hub listens once it knows who speaks. */
	private early: Uint8Array[] | null = [];

	constructor(ws: WebSocket, room: string) {
		super();
		this.ws = ws;
		this.room = room;
		ws.on('message', (data, isBinary) => {
			this.take(isBinary && data instanceof Uint8Array ? data : new Uint8Array());
		});
		for (const event of ['close', 'error', 'pong'] as const) {
			ws.on(event, (...values: unknown[]) => this.emit(event, ...values));
		}
		queueMicrotask(() => {
			this.deliver(authFrame(room));
		});
	}

	get readyState(): number {
		return this.ws.readyState;
	}

	get bufferedAmount(): number {
		return this.ws.bufferedAmount;
	}

	send(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame);
		decoding.readVarString(decoder);
		const kind = decoding.readVarUint(decoder);
		const rest = frame.subarray(decoder.pos);
		if (kind === messageAuth) this.answered(rest[0] === authGranted);
		else if (kind === messageSyncReply) this.ws.send(Buffer.concat([Buffer.of(messageSync), rest]));
		else if (plainKinds.includes(kind)) this.ws.send(Buffer.concat([Buffer.of(kind), rest]));
	}

	close(code?: number, reason?: string): void {
		this.ws.close(code, reason);
	}

	terminate(): void {
		this.ws.terminate();
	}

	ping(): void {
		this.ws.ping();
	}

	private take(bytes: Uint8Array): void {
		const isKnown = plainKinds.includes(bytes[0] ?? -1);
		const frame = isKnown ? withRoom(this.room, bytes) : new Uint8Array();
		if (this.early === null || !isKnown) this.deliver(frame);
		else if (this.early.length < earlyFramesMax) this.early.push(frame);
	}

	private answered(isGranted: boolean): void {
		if (!isGranted) {
			this.ws.close(closeCodes.accessChanged, 'accessChanged');
			return;
		}
		const waiting = this.early ?? [];
		this.early = null;
		for (const frame of waiting) this.deliver(frame);
	}

	private deliver(frame: Uint8Array): void {
		this.emit('message', Buffer.from(frame), true);
	}
}

export function plainYjsSocket(ws: WebSocket, room: string): WebSocket {
	return new PlainYjsSocket(ws, room) as unknown as WebSocket;
}

function withRoom(room: string, frame: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, room);
	encoding.writeUint8Array(encoder, frame);
	return encoding.toUint8Array(encoder);
}

function authFrame(room: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, room);
	encoding.writeVarUint(encoder, messageAuth);
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarString(encoder, 'cookie');
	return encoding.toUint8Array(encoder);
}
