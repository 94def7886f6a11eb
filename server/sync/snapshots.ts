// Snapshots of open rooms, one after another: many rooms come due in the same moment, and what people write must never
// wait for more than one of them.
import type { Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import { failureKind, type Log } from '../log.ts';
import type { LiveRoom } from './liveRoom.ts';

export class Snapshots {
	private readonly log: Log;
	private readonly isCurrent: (document: Document) => boolean;
	private turn: Promise<void> = Promise.resolve();
	private readonly waiting = new Map<Document, Promise<void>>();

	/** @param isCurrent whether a document still stands for its room */
	constructor(log: Log, isCurrent: (document: Document) => boolean) {
		this.log = log;
		this.isCurrent = isCurrent;
	}

	/** Resolves when the room's next snapshot is saved, or could not be: then its next update asks again. */
	save(live: LiveRoom, document: Document): Promise<void> {
		const known = this.waiting.get(document);
		if (known) return known;
		const saved = this.turn.then(() => this.take(live, document));
		this.turn = saved;
		this.waiting.set(document, saved);
		return saved;
	}

	private async take(live: LiveRoom, document: Document): Promise<void> {
		this.waiting.delete(document);
		// An unloaded document may hold less than the log by now, and a snapshot must never (commit rule 5).
		if (!this.isCurrent(document)) return;
		try {
			await live.log.snapshot(document);
			live.bytes = Y.encodeStateAsUpdate(document).byteLength;
		} catch (error) {
			// The log still has everything.
			this.log.warn('snapshot.failed', { kind: failureKind(error) });
		}
	}
}
