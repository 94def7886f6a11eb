// The Reid family's meeting for tests without a server: a board in memory, and a room that judges as the hub does.
import * as Y from 'yjs';
import { writeSkeleton } from '#lib/board/skeleton.ts';
import { familyGroupConference } from '#lib/domain/meetings/familyGroupConference.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { Room, RoomKind } from '#lib/domain/rooms.ts';
import { Board } from '#server/boards/board.ts';
import { judge, type Judgement } from '#server/sync/guard.ts';
import { LiveRoom, serverOwner } from '#server/sync/liveRoom.ts';
import type { RoomLog } from '#server/sync/roomLog.ts';

export const cast: Readonly<Record<string, Role>> = {
	sam: 'coordinator',
	helen: 'chair',
	chantelle: 'parent',
	grace: 'family',
	jerome: 'family',
	maya: 'child',
	tola: 'advocate',
	lena: 'supporter',
	priya: 'socialWorker',
	omar: 'manager',
	lind: 'professional',
	ines: 'interpreter',
	nora: 'noteTaker',
	oscar: 'observer',
	ada: 'admin',
	wall: 'screen'
};

/** The ids of the people are their names. */
export function reidBoard(phase = 'agreeing'): Board {
	const board = new Board({
		id: 'reid',
		kind: familyGroupConference,
		key: new Uint8Array(32),
		isDemo: false,
		phase,
		details: { title: 'Reid family meeting', when: '', place: '', questions: [], joinCode: null },
		isDoorClosed: false
	});
	for (const [id, role] of Object.entries(cast)) {
		board.people.set(id, {
			id,
			name: id,
			relation: '',
			role,
			part: 'a',
			parts: ['a'],
			attendance: 'here',
			staff: null,
			removed: false,
			actsFor: id === 'tola' ? ['maya'] : [],
			addedAtMillis: 0
		});
	}
	return board;
}

export const skeletonClient = 1;

/** The server's side of one room: judges, applies what may happen and keeps the log. */
export class GuardedRoom {
	readonly board: Board;
	readonly room: Room;
	readonly log: Uint8Array[] = [];
	live: LiveRoom;
	doc = new Y.Doc();

	constructor(board: Board, kind: RoomKind = 'table', owner: string | null = null) {
		this.board = board;
		this.room = { id: `z_${'0'.repeat(26)}`, kind, part: 'a', owner };
		const skeleton = new Y.Doc();
		skeleton.clientID = skeletonClient;
		writeSkeleton(skeleton, kind);
		this.log.push(Y.encodeStateAsUpdate(skeleton));
		Y.applyUpdate(this.doc, this.log[0] ?? new Uint8Array());
		const noLog = undefined as unknown as RoomLog; // judge() never asks for it
		this.live = new LiveRoom(board, this.room, noLog, new Map([[skeletonClient, serverOwner]]));
	}

	judge(participant: string, update: Uint8Array, isCatchUp = false): Judgement {
		return judge(this.live, this.doc, participant, update, isCatchUp);
	}

	/** Judges, and lets it happen unless it is refused. */
	take(participant: string, update: Uint8Array, isCatchUp = false): Judgement {
		const judgement = this.judge(participant, update, isCatchUp);
		if (judgement.verdict === 'refuse') return judgement;
		if (judgement.verdict === 'store') {
			this.log.push(update);
			for (const client of judgement.newClients) this.live.bind(client, participant);
		}
		// The library applies an update that brings nothing as well.
		Y.applyUpdate(this.doc, update);
		return judgement;
	}

	/** What the log alone makes of the room. */
	replay(): Y.Doc {
		const doc = new Y.Doc();
		doc.transact(() => {
			for (const update of this.log) Y.applyUpdate(doc, update);
		});
		return doc;
	}

	/** The room is closed and opened again. */
	reload(): void {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc));
		this.doc = doc;
	}
}

/** Somebody's browser with a copy of the room. */
export class Phone {
	readonly person: string;
	readonly doc = new Y.Doc();
	readonly unsent: Uint8Array[] = [];

	constructor(person: string, room: GuardedRoom, client?: number) {
		this.person = person;
		if (client !== undefined) this.doc.clientID = client;
		Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(room.doc), 'server');
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server') this.unsent.push(update);
		});
	}

	receive(room: GuardedRoom): void {
		const missing = Y.encodeStateAsUpdate(room.doc, Y.encodeStateVector(this.doc));
		Y.applyUpdate(this.doc, missing, 'server');
	}

	/** Everything not sent yet, as one update. */
	takeUnsent(): Uint8Array {
		const merged = Y.mergeUpdates(this.unsent);
		this.unsent.length = 0;
		return merged;
	}

	/** What a browser answers after a reconnect: all the server lacks, and every delete there ever was. */
	stepTwo(room: GuardedRoom): Uint8Array {
		this.unsent.length = 0;
		return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(room.doc));
	}
}

/** What people can read in a room, without Yjs. */
export function visible(doc: Y.Doc): Record<string, Record<string, unknown>> {
	const roots: Record<string, Record<string, unknown>> = {};
	for (const name of [...doc.share.keys()].sort()) roots[name] = doc.getMap(name).toJSON();
	return roots;
}
