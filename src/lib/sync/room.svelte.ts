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
	/** Who is here, as the connection last told; empty while there is none. */
	states = $state.raw<States>(new Map());
	private readonly subscribe: () => void;

	constructor(offer: RoomOffer) {
		this.id = offer.id;
		this.kind = offer.kind;
		this.part = offer.part;
		this.access = offer.access;
		this.owner = offer.owner ?? null;
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
