// The way of an update into a room: its sender's turn, the guard, the commit it shares with others (design.md 5).
// What is said to the sender, and over which library, is the hub's.
import { OutgoingMessage, type Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { CloseReason } from '#lib/domain/closeCodes.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { Gathering } from './gathering.ts';
import { clientsOf, judge, type Judgement } from './guard.ts';
import type { LiveRoom } from './liveRoom.ts';
import type { PersonSocket } from './personSocket.ts';
import { Turns, type InTurn } from './turns.ts';

/** A room with its document, and what is on its way into it. */
export interface OpenRoom {
	live: LiveRoom;
	document: Document;
	gathering: Gathering;
	turns: Turns<Waiting>;
	/** The message that tells a writer that one update of theirs is safe. */
	acknowledgement: Uint8Array;
}

export interface Arrival {
	socket: PersonSocket;
	update: Uint8Array;
	/** The update is a step 2: what a browser has and we may not. */
	isCatchUp: boolean;
	/** On disk and in the room, or changing nothing. */
	stored(): void;
	refused(reason: CloseReason): void;
}

interface Waiting extends InTurn {
	arrival: Arrival;
}

export class Intake {
	private readonly store: Store;
	private readonly log: Log;
	private readonly nowMillis: () => number;
	private readonly isCurrent: (document: Document) => boolean;
	private readonly broken: (room: OpenRoom) => void;

	/**
	 * @param isCurrent whether a document still stands for its room
	 * @param broken called for a room that no longer holds what its log does
	 */
	constructor(
		store: Store,
		log: Log,
		nowMillis: () => number,
		isCurrent: (document: Document) => boolean,
		broken: (room: OpenRoom) => void
	) {
		this.store = store;
		this.log = log;
		this.nowMillis = nowMillis;
		this.isCurrent = isCurrent;
		this.broken = broken;
	}

	open(live: LiveRoom, document: Document): OpenRoom {
		const gathering = new Gathering(live, document, this.store, this.nowMillis, {
			settled: (settled) => {
				for (const turn of settled) room.turns.release(turn);
				this.goOn(room);
			},
			broken: (error) => {
				this.log.error('room.broken', { room: live.room.id, kind: failureKind(error) });
				this.broken(room);
			}
		});
		const acknowledgement = new OutgoingMessage(live.room.id).writeSyncStatus(true).toUint8Array();
		const turns = new Turns<Waiting>();
		const room: OpenRoom = { live, document, gathering, turns, acknowledgement };
		return room;
	}

	/** Calls `stored` or `refused` in the end, once; at once where nothing has to be waited for. */
	receive(room: OpenRoom, arrival: Arrival): void {
		const { socket: sender, update, isCatchUp: isAlone } = arrival;
		const waiting: Waiting = { arrival, sender, isAlone, clients: clientsOf(update) };
		if (room.turns.mustWait(waiting)) room.turns.wait(waiting);
		else this.decide(room, waiting, arrival);
	}

	private goOn(room: OpenRoom): void {
		for (;;) {
			const groups = room.turns.next();
			if (groups.length === 0) return;
			for (const group of groups) this.decideTogether(room, group);
		}
	}

	/** One judgement for all that one client has sent meanwhile; where it is a refusal, each gets its own. */
	private decideTogether(room: OpenRoom, [first, ...rest]: readonly Waiting[]): void {
		if (!first) return;
		if (rest.length === 0) {
			this.decide(room, first, first.arrival);
			return;
		}
		const all = [first, ...rest].map(({ arrival }) => arrival);
		const together: Arrival = {
			...first.arrival,
			update: mergedOrNothing(all.map(({ update }) => update)),
			stored: () => {
				for (const arrival of all) arrival.stored();
			},
			refused: (reason) => {
				for (const arrival of all) arrival.refused(reason);
			}
		};
		const clients = [...new Set([first, ...rest].flatMap((one) => one.clients))];
		if (this.decide(room, { ...first, clients }, together, true)) return;
		room.turns.waitFirst([first, ...rest].map((one) => ({ ...one, isAlone: true })));
	}

	/**
	 * Judges, and lets it on its way. Taken once and synchronously, as it enters the commit queue (commit rule 1).
	 * @param isTrial a refusal is not told to anybody
	 * @returns false where it was refused
	 */
	private decide(
		{ live, document, gathering, turns }: OpenRoom,
		turn: InTurn,
		arrival: Arrival,
		isTrial = false
	): boolean {
		const { socket, update } = arrival;
		const { clients } = turn;
		const { participant } = socket;
		// What is appended to a document that was unloaded meanwhile would be missing from its successor.
		if (socket.isClosed || !this.isCurrent(document)) {
			arrival.refused('restarting');
			return true;
		}
		const judgement = this.judged(live, document, arrival, clients);
		if (judgement === null) {
			arrival.refused('restarting');
			return true;
		}
		if (judgement.verdict === 'nothing') {
			arrival.stored();
			return true;
		}
		if (judgement.verdict === 'refuse') {
			if (isTrial) return false;
			this.log.warn('change.refused', { room: live.room.id, why: judgement.why });
			arrival.refused(judgement.close);
			return false;
		}
		const { newClients } = judgement;
		for (const client of newClients) live.bind(client, participant);
		live.bytes += update.byteLength;
		turns.hold(turn);
		gathering.add({
			participant,
			update,
			turn,
			newClients,
			stored: arrival.stored,
			failed: (error) => {
				// Nothing of it will ever be in the room.
				for (const client of newClients) live.unbind(client);
				live.bytes -= update.byteLength;
				this.log.error('store.failed', { kind: failureKind(error) });
				arrival.refused('cannotSave');
			}
		});
		return true;
	}

	/** @returns null where judging itself failed: a fault of ours, and no reason to end everybody's meeting */
	private judged(
		live: LiveRoom,
		document: Document,
		{ socket, update, isCatchUp }: Arrival,
		clients: readonly number[]
	): Judgement | null {
		try {
			return judge(live, document, socket.participant, update, isCatchUp, clients);
		} catch (error) {
			this.log.error('guard.failed', { room: live.room.id, kind: failureKind(error) });
			return null;
		}
	}
}

/** @returns an update that the guard refuses where one of these cannot be read */
function mergedOrNothing(updates: readonly Uint8Array[]): Uint8Array {
	try {
		return Y.mergeUpdates([...updates]);
	} catch {
		return new Uint8Array();
	}
}
