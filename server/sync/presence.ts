// Who is in a room: each connection speaks for its own person only, and says little (design.md 2; security.md V38–V41).
import type { Connection, Document } from '@hocuspocus/server';
import { isAlone, isBefore } from '#lib/domain/access.ts';
import type { LiveRoom } from './liveRoom.ts';
import type { PersonSocket } from './personSocket.ts';

type States = Map<number, Record<string, unknown>>;

const placeMaxChars = 80;

export class Presence {
	/** The one client id a connection shows itself under. */
	private readonly shown = new WeakMap<Connection, number>();

	/** Rewrites an incoming presence update in place. Deletes what is not the sender's; never throws. */
	keepOwn(
		live: LiveRoom,
		document: Document,
		connection: Connection,
		socket: PersonSocket,
		states: States
	): void {
		const own = this.ownClient(live, document, connection, socket, states);
		for (const client of [...states.keys()]) if (client !== own) states.delete(client);
		const state = own === null ? undefined : states.get(own);
		if (own === null || !state) return;
		if (isQuiet(live, socket)) states.delete(own);
		else states.set(own, stamped(socket.participant, state));
	}

	private ownClient(
		live: LiveRoom,
		document: Document,
		connection: Connection,
		socket: PersonSocket,
		states: States
	): number | null {
		const known = this.shown.get(connection);
		if (known !== undefined) return known;
		// The library decodes into a scratch document whose own empty state comes first in the map.
		const [, ...sent] = states.keys();
		for (const client of sent) {
			if (isShownByAnother(document, connection, client)) continue;
			if (!live.see(client, socket.participant)) continue;
			this.shown.set(connection, client);
			return client;
		}
		return null;
	}
}

function isShownByAnother(document: Document, connection: Connection, client: number): boolean {
	for (const [other, { clients }] of document.connections) {
		if (other !== connection && clients.has(client)) return true;
	}
	return false;
}

/**
 * That somebody is online now is itself telling: nothing before the day, and while the family is alone only in its
 * own room. On one's own page there is nobody else to see it, and a screen is nobody; their echo shows that the line is alive.
 */
function isQuiet({ board, room }: LiveRoom, socket: PersonSocket): boolean {
	if (room.kind === 'own' || room.kind === 'family') return false;
	if (board.roleOf(socket.participant) === 'screen') return false;
	const part = board.at(room.part);
	return isBefore(part) || isAlone(part);
}

/** Identity from the session; from the browser only where its caret is and a counter. */
function stamped(participant: string, state: Record<string, unknown>): Record<string, unknown> {
	const at = typeof state['at'] === 'string' ? state['at'].slice(0, placeMaxChars) : null;
	const count = typeof state['n'] === 'number' && Number.isSafeInteger(state['n']) ? state['n'] : 0;
	return { participant, at, n: count };
}
