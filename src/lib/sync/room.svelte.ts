// One room a person may read: its document, kept up to date, and who else is in it.
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import type { Part, RoomKind, RoomOffer } from '../domain/rooms.ts';

/** Everything typed or set in this browser carries this origin. */
export const here = Symbol('here');

export interface PresentPerson {
	participant: string;
	/** Where their caret is, such as `plan/4k2…`; null while they only look. */
	at: string | null;
}

type States = ReadonlyMap<number, Readonly<Record<string, unknown>>>;

export class Room {
	readonly id: string;
	readonly kind: RoomKind;
	readonly part: Part;
	readonly access: 'read' | 'write';
	/** Whose page it is, where it is somebody else's. */
	readonly owner: string | null;
	readonly doc = new Y.Doc();
	/** How often it has changed on this page. */
	changes = 0;
	/** Who is here, as the connection last told; empty while there is none. */
	states = $state.raw<States>(new Map());
	private readonly subscribe: () => void;

	constructor(offer: RoomOffer) {
		this.id = offer.id;
		this.kind = offer.kind;
		this.part = offer.part;
		this.access = offer.access;
		this.owner = offer.owner ?? null;
		this.doc.on('update', () => (this.changes += 1));
		this.subscribe = createSubscriber((update) => {
			this.doc.on('update', update);
			return () => {
				this.doc.off('update', update);
			};
		});
	}

	/** The document, for reading: whatever reads it is read again when it changes. */
	get words(): Y.Doc {
		this.subscribe();
		return this.doc;
	}

	/** Each other person once, however many devices they have. */
	get present(): PresentPerson[] {
		const people = new Map<string, PresentPerson>();
		for (const [client, state] of this.states) {
			const participant = state['participant'];
			if (client === this.doc.clientID || typeof participant !== 'string') continue;
			const at = typeof state['at'] === 'string' ? state['at'] : null;
			if (at !== null || !people.has(participant)) people.set(participant, { participant, at });
		}
		return [...people.values()];
	}

	destroy(): void {
		this.doc.destroy();
	}
}

/** Reads from a room once for each change of it, however often that is asked for. */
export function readOnce<Read>(read: (words: Y.Doc) => Read): (room: Room) => Read {
	let last: { room: Room; changes: number; value: Read } | null = null;
	return (room) => {
		const { words, changes } = room;
		if (last?.room !== room || last.changes !== changes)
			last = { room, changes, value: read(words) };
		return last.value;
	};
}
