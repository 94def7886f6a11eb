// Words typed here that the server has not acknowledged yet, so that a refusal can give them back.
// Kept in this page's memory alone.
import type { RoomKind } from '../domain/rooms.ts';

interface Note {
	room: RoomKind;
	read: () => string;
}

export class Unsaved {
	private readonly notes = new Map<string, Note>();

	/** @param field which field of the room; @param read its words when they are asked for */
	note(room: RoomKind, field: string, read: () => string): void {
		this.notes.set(`${room}/${field}`, { room, read });
	}

	/** Everything is stored. */
	clear(): void {
		this.notes.clear();
	}

	get isEmpty(): boolean {
		return this.notes.size === 0;
	}

	/** What would be lost, field by field, and nothing twice. Empties the list. */
	take(): string[] {
		return this.takeWhere(() => true);
	}

	/** The same for one room, which this person has lost. */
	takeOf(room: RoomKind): string[] {
		return this.takeWhere((note) => note.room === room);
	}

	private takeWhere(isTaken: (note: Note) => boolean): string[] {
		const words = new Set<string>();
		for (const [field, note] of this.notes) {
			if (!isTaken(note)) continue;
			this.notes.delete(field);
			const text = note.read().trim();
			if (text !== '') words.add(text);
		}
		return [...words];
	}
}
