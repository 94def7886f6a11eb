// One WebSocket of one signed-in person: its limits, its heartbeat, and the way it is closed.
import type { WebSocket } from 'ws';
import type { WebSocketLike } from '@hocuspocus/server';
import { closeCodes, type CloseReason } from '#lib/domain/closeCodes.ts';
import type { Board } from '../boards/board.ts';
import { Rate } from './rate.ts';
import { keepAliveFrame, readFrame, type Frame } from './frames.ts';

const sendBufferBytesMax = 4 * 1024 * 1024;
const roomsMax = 12;
const pingEveryMillis = 20_000;
/** How long somebody who is asked whether they are still there has to answer. */
const probeMillis = 5000;
const framesBurst = 600;
const framesPerSecond = 120;
const step1Burst = 24; // a reconnect asks once for every room
const step1PerSecond = 0.1;
const awarenessBurst = 10;
const awarenessPerSecond = 10;
const rightsEnd: readonly CloseReason[] = ['accessChanged', 'signedOut'];

export class PersonSocket {
	readonly board: Board;
	readonly participant: string;
	readonly seat: string;
	/** What the sync library writes to: refuses to buffer without end for a reader who has stopped. */
	readonly writer: WebSocketLike;
	private readonly ws: WebSocket;
	private readonly write: (data: Uint8Array) => void;
	private readonly rooms = new Set<string>();
	private readonly frameRate = new Rate(framesBurst, framesPerSecond);
	private readonly step1Rate = new Rate(step1Burst, step1PerSecond);
	private readonly awarenessRate = new Rate(awarenessBurst, awarenessPerSecond);
	private readonly ping: NodeJS.Timeout;
	private isAlive = true;
	private probing: NodeJS.Timeout | undefined;
	/** A room this socket has been let into; where it hears that the line is up. */
	private spokenIn: string | null = null;
	private isGone: () => void = () => undefined;
	/** Resolves when the transport is gone. */
	readonly gone = new Promise<void>((resolve) => {
		this.isGone = resolve;
	});
	isClosed = false;

	/** @param write sends one binary message over `ws` */
	constructor(
		ws: WebSocket,
		write: (data: Uint8Array) => void,
		board: Board,
		participant: string,
		seat: string
	) {
		this.ws = ws;
		this.write = write;
		this.board = board;
		this.participant = participant;
		this.seat = seat;
		this.writer = {
			get readyState() {
				return ws.readyState;
			},
			send: (data: string | ArrayBufferLike | ArrayBufferView | Blob) => {
				this.send(data as Uint8Array);
			},
			close: (code?: number, reason?: string) => {
				ws.close(code, reason);
			}
		} as WebSocketLike;
		ws.on('pong', () => {
			this.isAlive = true;
			clearTimeout(this.probing);
			this.probing = undefined;
		});
		this.ping = setInterval(() => {
			this.heartbeat();
		}, pingEveryMillis);
	}

	/** @returns the frame if it may pass on; null if it was dropped or the socket closed over it */
	admit(data: Uint8Array): Frame | null {
		if (this.isClosed) return null;
		const frame = readFrame(data);
		if (!frame) return this.refuse('malformed');
		if (!this.frameRate.take()) return this.refuse('tooMuch');
		if (frame.isStep1 && !this.step1Rate.take()) return this.refuse('tooMuch');
		if (frame.kind === 'awareness' && !this.awarenessRate.take()) return null;
		if (!this.rooms.has(frame.room)) {
			if (this.rooms.size >= roomsMax) return this.refuse('tooMuch');
			if (frame.kind !== 'auth') return this.refuse('malformed');
			this.rooms.add(frame.room);
		}
		return frame;
	}

	close(reason: CloseReason): void {
		if (this.isClosed) return;
		this.isClosed = true;
		this.ws.close(closeCodes[reason], reason);
		// Where rights have ended, what a slow line has not taken yet goes no further: it is cut, and asks by itself what
		// happened. Not at once: a line that is well takes what was said just now, and the goodbye, at the end of this turn.
		if (rightsEnd.includes(reason)) {
			setImmediate(() => {
				if (this.ws.bufferedAmount > 0) this.ws.terminate();
			});
		}
		// A peer that does not answer the close must not hold the room open.
		setTimeout(() => {
			this.ws.terminate();
		}, 2000).unref();
	}

	/** The transport is gone. */
	ended(): void {
		this.isClosed = true;
		clearInterval(this.ping);
		clearTimeout(this.probing);
		this.isGone();
	}

	/** Is anybody still there? If not, ends sooner than the heartbeat would find out. */
	probe(): void {
		if (this.probing || this.isClosed) return;
		this.probing = setTimeout(() => {
			this.ws.terminate();
		}, probeMillis);
		this.ws.ping();
	}

	/** This socket has been let into a room. */
	speaksIn(room: string): void {
		this.spokenIn ??= room;
	}

	private refuse(reason: CloseReason): null {
		this.close(reason);
		return null;
	}

	/** One binary message. */
	send(data: Uint8Array): void {
		if (this.isClosed) return;
		if (this.ws.bufferedAmount > sendBufferBytesMax) {
			this.isClosed = true;
			this.ws.terminate();
			return;
		}
		this.write(data);
	}

	private heartbeat(): void {
		if (!this.isAlive) {
			this.ws.terminate();
			return;
		}
		this.isAlive = false;
		this.ws.ping();
		// A browser is not told of pings. While presence is quiet it would hear nothing, and give the line up.
		if (this.spokenIn !== null) this.send(keepAliveFrame(this.spokenIn));
	}
}
