// What the server knows of a room while it is open, beside its document: whose client ids, how large, its log.
import type { Room } from '#lib/domain/rooms.ts';
import type { Board } from '../boards/board.ts';
import type { RoomLog } from './roomLog.ts';

/** Owner of everything the server itself writes. */
export const serverOwner = 'server';

export class LiveRoom {
	readonly board: Board;
	readonly room: Room;
	readonly log: RoomLog;
	private readonly clients: Map<number, string>;
	/** Client ids that have only been seen in presence: bound to their person, not yet stored. */
	private readonly seen = new Map<number, string>();
	/** Clients with an update on its way to disk; the next of theirs waits, so that clocks are judged in order. */
	private readonly inFlight = new Map<number, Promise<void>>();
	private readonly turns = new Map<number, Promise<void>>();
	bytes = 0;

	constructor(board: Board, room: Room, log: RoomLog, clients: Map<number, string>) {
		this.board = board;
		this.room = room;
		this.log = log;
		this.clients = clients;
	}

	/** The participant a client id belongs to, or null while nobody has used it. */
	ownerOf(client: number): string | null {
		return this.clients.get(client) ?? this.seen.get(client) ?? null;
	}

	/** Is this client id's owner stored, or being stored? */
	isBound(client: number): boolean {
		return this.clients.has(client);
	}

	bind(client: number, participant: string): void {
		this.clients.set(client, participant);
		this.seen.delete(client);
	}

	/** What would have stored the owner was not stored: they keep the id, and the next update stores it. */
	unbind(client: number): void {
		const owner = this.clients.get(client);
		this.clients.delete(client);
		if (owner !== undefined) this.seen.set(client, owner);
	}

	/** First seen in presence. @returns whether the id is (now) this participant's */
	see(client: number, participant: string): boolean {
		const owner = this.ownerOf(client);
		if (owner === null) this.seen.set(client, participant);
		return owner === null || owner === participant;
	}

	/**
	 * Resolves in this caller's turn, when nothing of these clients is on its way to disk. Judge and hold at once
	 * after it: whoever waits behind for the same client looks again only then.
	 */
	settled(clients: Iterable<number>): Promise<void> {
		const own = [...clients];
		const turn = this.afterOthers(
			own.map((client) => this.turns.get(client) ?? Promise.resolve()),
			own
		);
		for (const client of own) this.turns.set(client, turn);
		void turn.then(() => {
			for (const client of own) if (this.turns.get(client) === turn) this.turns.delete(client);
		});
		return turn;
	}

	private async afterOthers(
		earlier: readonly Promise<void>[],
		clients: readonly number[]
	): Promise<void> {
		await Promise.all(earlier);
		for (;;) {
			const held = clients.find((client) => this.inFlight.has(client));
			if (held === undefined) return;
			await this.inFlight.get(held);
		}
	}

	hold(clients: Iterable<number>, until: Promise<void>): void {
		const held = [...clients];
		for (const client of held) this.inFlight.set(client, until);
		void until.then(() => {
			for (const client of held) {
				if (this.inFlight.get(client) === until) this.inFlight.delete(client);
			}
		});
	}
}
