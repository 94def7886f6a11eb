// Which sockets are open, by board and person, with the caps of design.md 5.
import type { PersonSocket } from './personSocket.ts';

/** Four devices, each with a drawing board open, or a phone whose old sockets are not known to be dead yet. */
const socketsPerPerson = 8;
const socketsPerBoard = 240;

export class Sockets {
	private readonly open = new Map<string, Set<PersonSocket>>();

	/** @returns false where this person or board has too many already */
	add(socket: PersonSocket): boolean {
		const ofBoard = this.open.get(socket.board.id) ?? new Set();
		if (ofBoard.size >= socketsPerBoard) return false;
		if (this.of(socket.board.id, socket.participant).length >= socketsPerPerson) return false;
		ofBoard.add(socket);
		this.open.set(socket.board.id, ofBoard);
		return true;
	}

	remove(socket: PersonSocket): void {
		const ofBoard = this.open.get(socket.board.id);
		ofBoard?.delete(socket);
		if (ofBoard?.size === 0) this.open.delete(socket.board.id);
	}

	of(board: string, participant: string): PersonSocket[] {
		return [...(this.open.get(board) ?? [])].filter((s) => s.participant === participant);
	}

	ofBoard(board: string): PersonSocket[] {
		return [...(this.open.get(board) ?? [])];
	}

	ofSeat(seat: string): PersonSocket[] {
		return this.all().filter((socket) => socket.seat === seat);
	}

	all(): PersonSocket[] {
		return [...this.open.values()].flatMap((sockets) => [...sockets]);
	}
}
