// The log of one room: reading it whole, adding to it, and the snapshots that keep reading fast (design.md 5).
import * as Y from 'yjs';
import type { RoomKind } from '#lib/domain/rooms.ts';
import { open, seal } from '../store/seal.ts';
import type { Append, Store } from '../store/store.ts';

/** Rooms in which what was taken back must not stay readable: the log goes once a snapshot covers it. */
const withoutHistory: readonly RoomKind[] = ['own', 'family', 'child', 'drawing'];

/** Reading a snapshot costs about as much as this many small updates. */
const updatesPerSnapshot = 100;

export class RoomLog {
	private readonly store: Store;
	private readonly key: Uint8Array;
	readonly room: string;
	private readonly kind: RoomKind;
	private sinceSnapshot = 0;
	private readonly unapplied = new Set<Promise<void>>();

	constructor(store: Store, key: Uint8Array, room: string, kind: RoomKind) {
		this.store = store;
		this.key = key;
		this.room = room;
		this.kind = kind;
	}

	/** The state of the room as its log tells it. @throws Unopenable where a row is damaged */
	async load(doc: Y.Doc): Promise<void> {
		await this.store.queue.drained();
		const { snapshot, updates } = await this.store.loadRoom(this.room);
		const parts = updates.map(({ bytes }) => open(this.key, `update|${this.room}`, bytes));
		if (snapshot) parts.unshift(open(this.key, `snapshot|${this.room}`, snapshot.bytes));
		doc.transact(() => {
			for (const part of parts) Y.applyUpdate(doc, part);
		});
		this.sinceSnapshot = updates.length;
	}

	/** An update made ready for the log: sealed before the commit, so that no other board waits for it. */
	prepare(
		participant: string,
		update: Uint8Array,
		newClients: readonly number[],
		at: number
	): Append {
		return {
			room: this.room,
			participant,
			atMillis: at,
			sealed: seal(this.key, `update|${this.room}`, update),
			newClients
		};
	}

	/** @param applied settles once the live room holds what is being committed */
	track(applied: Promise<void>): void {
		this.sinceSnapshot += 1;
		this.unapplied.add(applied);
		void applied.then(() => this.unapplied.delete(applied));
	}

	get wantsSnapshot(): boolean {
		return this.sinceSnapshot >= updatesPerSnapshot;
	}

	/** May hold more than its number says, never less (commit rule 5). */
	async snapshot(doc: Y.Doc): Promise<void> {
		const covered = this.sinceSnapshot;
		const seq = this.store.committedSeq(this.room);
		if (covered === 0 || seq === null) return;
		this.sinceSnapshot = 0;
		try {
			await Promise.all(this.unapplied);
			const sealed = seal(this.key, `snapshot|${this.room}`, Y.encodeStateAsUpdate(doc));
			await this.store.saveSnapshot(this.room, seq, sealed, withoutHistory.includes(this.kind));
		} catch (error) {
			this.sinceSnapshot += covered; // the next update asks for it again
			throw error;
		}
	}
}
