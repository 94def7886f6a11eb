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
	/** About how large the room is, with what is on its way to disk. */
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
}
