// What has been judged for one room and waits for its commit: stored as one row, applied in one transaction, sent on
// in one frame, and only then acknowledged (design.md 5). Whether it may happen was decided before (guard.ts).
import type { Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { Store } from '../store/store.ts';
import type { LiveRoom } from './liveRoom.ts';
import type { Writing } from './roomLog.ts';
import type { InTurn } from './turns.ts';

export interface WaitingWriting extends Writing {
	turn: InTurn;
	/** It is on disk and in the room. */
	stored(): void;
	/** It is not on disk and never will be. */
	failed(error: unknown): void;
}

export interface GatheringEvents {
	/** What was on its way in these turns is in the room, or never will be. */
	settled(turns: readonly InTurn[]): void;
	/** The room no longer holds what its log does: everybody must load it anew. */
	broken(error: unknown): void;
}

export class Gathering {
	private readonly live: LiveRoom;
	private readonly document: Document;
	private readonly store: Store;
	private readonly nowMillis: () => number;
	private readonly events: GatheringEvents;
	/** Whoever comes before the commit begins still goes with it. */
	private open: WaitingWriting[] | null = null;

	constructor(
		live: LiveRoom,
		document: Document,
		store: Store,
		nowMillis: () => number,
		events: GatheringEvents
	) {
		this.live = live;
		this.document = document;
		this.store = store;
		this.nowMillis = nowMillis;
		this.events = events;
	}

	add(writing: WaitingWriting): void {
		this.open ??= this.begin();
		this.open.push(writing);
	}

	private begin(): WaitingWriting[] {
		const writings: WaitingWriting[] = [];
		// Told before the commit: a snapshot taken from now on waits for it (commit rule 5).
		this.live.log.track(this.commit(writings));
		return writings;
	}

	private async commit(writings: readonly WaitingWriting[]): Promise<void> {
		if (await this.append(writings)) this.apply(writings);
		this.events.settled(writings.map(({ turn }) => turn));
	}

	/** @returns whether it is on disk */
	private async append(writings: readonly WaitingWriting[]): Promise<boolean> {
		try {
			await this.store.queue.appendLate(() => {
				this.open = null;
				return this.live.log.prepareAll(writings, this.nowMillis());
			});
			return true;
		} catch (error) {
			if (this.open === writings) this.open = null;
			for (const { failed } of writings) failed(error);
			return false;
		}
	}

	/** On disk: into the room, to everybody, and only then back to who wrote it. */
	private apply(writings: readonly WaitingWriting[]): void {
		try {
			this.document.transact(
				() => {
					for (const { update } of writings) Y.applyUpdate(this.document, update);
				},
				{ source: 'local', skipStoreHooks: true }
			);
		} catch (error) {
			this.events.broken(error);
			return;
		}
		this.document.flush();
		for (const { stored } of writings) stored();
	}
}
