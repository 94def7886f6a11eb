// One socket's short ways into its rooms: once the library has let it in, updates go straight to the intake.
// Until then, and for everything else, the library's way is the only one.
import type { Connection } from '@hocuspocus/server';
import type { OpenRoom } from './intake.ts';

export interface Inlet {
	connection: Connection;
	room: OpenRoom;
}

export class Inlets {
	private readonly open = new Map<string, Inlet>();
	/** Updates of each room that went the library's way and are not through. */
	private readonly passing = new Map<string, number>();

	/** The library has let this socket into a room. */
	letIn(room: string, inlet: Inlet): void {
		this.open.set(room, inlet);
	}

	/** An update goes the library's way. */
	pass(room: string): void {
		this.passing.set(room, (this.passing.get(room) ?? 0) + 1);
	}

	/** It is through. */
	passed(room: string): void {
		this.passing.set(room, Math.max(0, (this.passing.get(room) ?? 0) - 1));
	}

	/** @returns the short way, or null where there is none: not let in, read only, or others on the long way still */
	find(room: string): Inlet | null {
		const inlet = this.open.get(room);
		if (!inlet || (this.passing.get(room) ?? 0) > 0) return null;
		const { connection } = inlet;
		return connection.document.hasConnection(connection) && !connection.readOnly ? inlet : null;
	}
}
