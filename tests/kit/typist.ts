// A correct client made by hand: one room on one socket, its document, and a count of what is surely stored.
import * as Y from 'yjs';
import { authFrame, step1Frame, step2Frame, updateFrame, type Received } from './frames.ts';
import type { Seat } from './people.ts';
import { until } from './until.ts';
import { Wire, type WireOptions } from './wire.ts';

interface Sent {
	resolve(isStored: boolean): void;
	reject(error: Error): void;
}

export class Typist {
	readonly wire: Wire;
	readonly room: string;
	readonly doc = new Y.Doc();
	/** Updates on their way, the oldest first: acknowledgements come in the same order. */
	private readonly waiting: Sent[] = [];
	private isSynced = false;
	private answered = 0;

	private constructor(wire: Wire, room: string) {
		this.wire = wire;
		this.room = room;
		wire.on((frame) => {
			if (frame.room === room) this.take(frame);
		});
		wire.ws.on('close', (_code, reason) => {
			const error = new Error(`the socket closed: ${reason.toString()}`);
			for (const { reject } of this.waiting.splice(0)) reject(error);
		});
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) void this.sendUpdate(update).catch(() => undefined);
		});
	}

	/** Opens a socket, enters a room and has it all. @throws where it is refused */
	static async enter(seat: Seat, room: string, options?: WireOptions): Promise<Typist> {
		return Typist.enterOn(await Wire.open(seat, options), room);
	}

	static async enterOn(wire: Wire, room: string): Promise<Typist> {
		const typist = new Typist(wire, room);
		wire.send(authFrame(room));
		wire.send(step1Frame(room, typist.doc));
		await until('the room', () => {
			if (wire.closed) throw new Error(`closed: ${wire.closed.reason}`);
			if (wire.frames.some((one) => one.kind === 'denied' && one.room === room)) {
				throw new Error('denied');
			}
			return typist.isSynced && typist.answered > 0 && typist.waiting.length === 0;
		});
		return typist;
	}

	/** The text everybody at the table may write: "why we are here". */
	get purpose(): Y.Text {
		return this.doc.getMap('meeting').get('purpose') as Y.Text;
	}

	/** Makes a change. @returns whether it is stored, once the server has said so */
	async write(change: (doc: Y.Doc) => void): Promise<boolean> {
		const updates: Uint8Array[] = [];
		const keep = (update: Uint8Array) => updates.push(update);
		this.doc.on('update', keep);
		this.doc.transact(() => {
			change(this.doc);
		}, this);
		this.doc.off('update', keep);
		const [update] = updates;
		return update ? this.sendUpdate(update) : true;
	}

	/** Sends an update that this document does not know. */
	sendUpdate(update: Uint8Array): Promise<boolean> {
		return this.sent(updateFrame(this.room, update));
	}

	get unanswered(): number {
		return this.waiting.length;
	}

	close(): void {
		this.wire.close();
	}

	private sent(bytes: Uint8Array): Promise<boolean> {
		const answered = new Promise<boolean>((resolve, reject) => {
			this.waiting.push({ resolve, reject });
		});
		this.wire.send(bytes);
		return answered;
	}

	private take(frame: Received): void {
		if (frame.kind === 'step2' || frame.kind === 'update') {
			Y.applyUpdate(this.doc, frame.body, this);
			if (frame.kind === 'step2') this.isSynced = true;
		} else if (frame.kind === 'step1') {
			const missing = Y.encodeStateAsUpdate(this.doc, frame.body);
			void this.sent(step2Frame(this.room, missing)).catch(() => undefined);
		} else if (frame.kind === 'ack') {
			this.answered += 1;
			this.waiting.shift()?.resolve(frame.isStored);
		}
	}
}
