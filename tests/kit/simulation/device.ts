// One device of somebody in the simulation: its socket, and what it holds of each room it was ever in.
import * as Y from 'yjs';
import type { Board } from '#server/boards/board.ts';
import type { Services } from '#server/services.ts';
import { authFrame, step1Frame, step2Frame, updateFrame, type Received } from '../frames.ts';
import type { KnownSeat } from './known.ts';
import { goRound, MemorySocket } from './memorySocket.ts';

export type Outcome = 'stored' | 'notStored' | 'closed';

export interface Around {
	services: Services;
	board: Board;
	/** Told of every frame as it is delivered. */
	delivered(device: Device, frame: Received): void;
	newClient(): number;
}

interface Presence {
	isSynced: boolean;
	isDenied: boolean;
	/** Updates on their way, the oldest first. */
	waiting: ((outcome: Outcome) => void)[];
}

const roundsMax = 20_000;

export class Device {
	readonly seat: KnownSeat;
	/** What it holds: kept through reconnects, and when rights end. */
	readonly docs = new Map<string, Y.Doc>();
	/** Rooms of which it holds something else than when that was last looked at. */
	readonly changed = new Set<string>();
	private readonly around: Around;
	private socket: MemorySocket | null = null;
	private readonly rooms = new Map<string, Presence>();

	constructor(around: Around, seat: KnownSeat) {
		this.around = around;
		this.seat = seat;
	}

	get isConnected(): boolean {
		return this.socket?.closed === null;
	}

	isIn(room: string): boolean {
		return this.isConnected && this.rooms.get(room)?.isSynced === true;
	}

	get roomsIn(): string[] {
		return [...this.rooms.keys()].filter((room) => this.isIn(room));
	}

	/** A new socket, if its cookie still opens one. */
	async connect(): Promise<boolean> {
		this.leave();
		const { services, board } = this.around;
		const { id, secret } = this.seat;
		const seat = await services.seats.authenticate(id, secret);
		if (seat?.state !== 'in' || seat.participant === null) return false;
		const who = { board, participant: seat.participant, seat: id };
		this.rooms.clear();
		const socket = new MemorySocket(services, who, (frame) => {
			this.hear(socket, frame);
		});
		this.socket = socket;
		return this.isConnected;
	}

	/** Comes in with what it holds from earlier. @returns whether it is in and has sent what the server lacked */
	async enter(room: string): Promise<boolean> {
		const presence: Presence = { isSynced: false, isDenied: false, waiting: [] };
		this.rooms.set(room, presence);
		this.send(authFrame(room));
		this.send(step1Frame(room, this.doc(room)));
		await this.until(
			() => presence.isDenied || (presence.isSynced && presence.waiting.length === 0)
		);
		return this.isConnected && presence.isSynced;
	}

	/** Makes a change and sends it. */
	async write(room: string, change: (doc: Y.Doc) => void): Promise<Outcome> {
		const doc = this.doc(room);
		const updates: Uint8Array[] = [];
		const keep = (update: Uint8Array) => updates.push(update);
		doc.on('update', keep);
		doc.transact(() => {
			change(doc);
		});
		doc.off('update', keep);
		return updates[0] ? this.sendUpdate(room, updates[0]) : 'stored';
	}

	async sendUpdate(room: string, update: Uint8Array): Promise<Outcome> {
		let outcome: Outcome | null = null;
		this.rooms.get(room)?.waiting.push((one) => (outcome = one));
		this.send(updateFrame(room, update));
		await this.until(() => outcome !== null);
		return outcome ?? 'closed';
	}

	send(bytes: Uint8Array): void {
		this.socket?.send(bytes);
	}

	leave(): void {
		this.socket?.close();
		this.socket = null;
	}

	forget(room: string): void {
		this.docs.delete(room);
	}

	doc(room: string): Y.Doc {
		const held = this.docs.get(room);
		if (held) return held;
		const doc = new Y.Doc();
		doc.clientID = this.around.newClient();
		doc.on('update', () => this.changed.add(room));
		this.docs.set(room, doc);
		return doc;
	}

	/** Until this is so, or the socket has ended. */
	private async until(condition: () => boolean): Promise<void> {
		for (let i = 0; i < roundsMax; i++) {
			if (condition() || !this.isConnected) return;
			await goRound();
		}
		throw new Error(`no answer came to seat ${this.seat.id}`);
	}

	private hear(socket: MemorySocket, frame: Received): void {
		this.around.delivered(this, frame);
		const presence = this.rooms.get(frame.room);
		if (!presence || (this.socket !== null && this.socket !== socket)) return;
		if (frame.kind === 'step2' || frame.kind === 'update') {
			Y.applyUpdate(this.doc(frame.room), frame.body, 'server');
			if (frame.kind === 'step2') presence.isSynced = true;
		} else if (frame.kind === 'step1') {
			presence.waiting.push(() => undefined);
			const missing = Y.encodeStateAsUpdate(this.doc(frame.room), frame.body);
			// Not from within the server's own call: a browser answers later.
			setImmediate(() => {
				socket.send(step2Frame(frame.room, missing));
			});
		} else if (frame.kind === 'ack') {
			presence.waiting.shift()?.(frame.isStored ? 'stored' : 'notStored');
		} else if (frame.kind === 'denied') {
			presence.isDenied = true;
		}
	}
}
