// The log of one room: reading it whole, adding to it, and the snapshots that keep reading fast (design.md 5).
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { RoomKind } from '#lib/domain/rooms.ts';
import { open, seal } from '../store/seal.ts';
import type { Append, LoggedUpdate, Store } from '../store/store.ts';

/** Rooms in which what was taken back must not stay readable: the log goes once a snapshot covers it. */
const withoutHistory: readonly RoomKind[] = ['own', 'family', 'restricted', 'child', 'drawing'];

/** A snapshot is due when reading what came after it would take a third as long again as reading it (design.md 7). */
const snapshotBytesPerUpdate = 600;
const updatesPerSnapshotMin = 80;
/** However busy a room is, its snapshots leave the disk to what people write. */
const millisBetweenSnapshots = 2000;

/** What one person wrote, checked and on its way to disk. */
export interface Writing {
	participant: string;
	update: Uint8Array;
	/** Client ids it uses for the first time. */
	newClients: readonly number[];
}

/** In place of the writer's id where one row holds what several wrote. */
const several = '';

export class RoomLog {
	private readonly store: Store;
	private readonly key: Uint8Array;
	readonly room: string;
	private readonly kind: RoomKind;
	private readonly nowMillis: () => number;
	/** Updates after the last snapshot, and how large that was. */
	private sinceSnapshot = 0;
	private snapshotBytes = 0;
	private lastSnapshotMillis = -Infinity;
	private readonly unapplied = new Set<Promise<void>>();

	/** @param nowMillis a clock that only goes forwards */
	constructor(
		store: Store,
		key: Uint8Array,
		room: string,
		kind: RoomKind,
		nowMillis: () => number = () => performance.now()
	) {
		this.store = store;
		this.key = key;
		this.room = room;
		this.kind = kind;
		this.nowMillis = nowMillis;
	}

	/** The state of the room as its log tells it. @throws Unopenable where a row is damaged */
	async load(doc: Y.Doc): Promise<void> {
		await this.store.queue.drained();
		const { snapshot, updates } = await this.store.loadRoom(this.room);
		const parts = updates.flatMap((row) => updatesIn(this.key, this.room, row));
		if (snapshot) parts.unshift(open(this.key, `snapshot|${this.room}`, snapshot.bytes));
		doc.transact(() => {
			for (const part of parts) Y.applyUpdate(doc, part);
		});
		this.sinceSnapshot = parts.length;
		this.snapshotBytes = snapshot?.bytes.byteLength ?? 0;
	}

	/** An update made ready for the log: sealed before the commit, so that no other board waits for it. */
	prepare(
		participant: string,
		update: Uint8Array,
		newClients: readonly number[],
		at: number
	): Append {
		return this.prepareAll([{ participant, update, newClients }], at);
	}

	/** One row for all of them, in their order. @param writings at least one */
	prepareAll(writings: readonly Writing[], atMillis: number): Append {
		this.sinceSnapshot += writings.length;
		const [first] = writings;
		const isOne = writings.length === 1 && first !== undefined;
		return {
			room: this.room,
			participant: isOne ? first.participant : several,
			atMillis,
			sealed: isOne
				? seal(this.key, `update|${this.room}`, first.update)
				: seal(this.key, `writings|${this.room}`, bytesOf(writings)),
			newClients: writings.flatMap(({ participant, newClients }) =>
				newClients.map((client) => ({ client, participant }))
			)
		};
	}

	/** @param applied settles once the live room holds what is being committed */
	track(applied: Promise<void>): void {
		this.unapplied.add(applied);
		void applied.then(() => this.unapplied.delete(applied));
	}

	get wantsSnapshot(): boolean {
		const due = Math.max(updatesPerSnapshotMin, this.snapshotBytes / snapshotBytesPerUpdate);
		if (this.sinceSnapshot < due) return false;
		return this.nowMillis() - this.lastSnapshotMillis >= millisBetweenSnapshots;
	}

	/** May hold more than its number says, never less (commit rule 5). */
	async snapshot(doc: Y.Doc): Promise<void> {
		const seq = this.store.committedSeq(this.room);
		if (this.sinceSnapshot === 0 || seq === null) return;
		await this.save(doc, seq, withoutHistory.includes(this.kind));
	}

	/**
	 * What was deleted in the room until now goes out of its log and its snapshot too, and with it the history of what
	 * is still there.
	 */
	async forget(doc: Y.Doc): Promise<void> {
		await this.save(doc, await this.store.lastSeqOf(this.room), true);
	}

	private async save(doc: Y.Doc, seq: number, dropCovered: boolean): Promise<void> {
		const covered = this.sinceSnapshot;
		this.sinceSnapshot = 0;
		this.lastSnapshotMillis = this.nowMillis();
		try {
			await Promise.all(this.unapplied);
			const sealed = seal(this.key, `snapshot|${this.room}`, Y.encodeStateAsUpdate(doc));
			await this.store.saveSnapshot(this.room, seq, sealed, dropCovered);
			this.snapshotBytes = sealed.byteLength;
		} catch (error) {
			this.sinceSnapshot += covered; // the next update asks for it again
			this.lastSnapshotMillis = -Infinity;
			throw error;
		}
	}
}

/** What a row of a room's log holds, in order. @throws Unopenable where it is damaged */
export function updatesIn(
	key: Uint8Array,
	room: string,
	{ participant, bytes }: Pick<LoggedUpdate, 'participant' | 'bytes'>
): Uint8Array[] {
	return participant === several
		? readWritings(open(key, `writings|${room}`, bytes))
		: [open(key, `update|${room}`, bytes)];
}

/** Each writer's id and update, one after another. */
function bytesOf(writings: readonly Writing[]): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const { participant, update } of writings) {
		encoding.writeVarString(encoder, participant);
		encoding.writeVarUint8Array(encoder, update);
	}
	return encoding.toUint8Array(encoder);
}

function readWritings(bytes: Uint8Array): Uint8Array[] {
	const decoder = decoding.createDecoder(bytes);
	const updates: Uint8Array[] = [];
	while (decoding.hasContent(decoder)) {
		decoding.readVarString(decoder);
		updates.push(decoding.readVarUint8Array(decoder));
	}
	return updates;
}
