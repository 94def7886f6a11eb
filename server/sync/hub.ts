// The rooms that are open and who is connected to them. Transport is Hocuspocus; every decision is elsewhere:
// access() and the guard decide, the room log stores, presence stamps. Hooks only carry questions there.
import { Hocuspocus, type Connection, type Document } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { isRoomId } from '#lib/domain/rooms.ts';
import type { CloseReason } from '#lib/domain/closeCodes.ts';
import type { Board } from '../boards/board.ts';
import type { Boards } from '../boards/boards.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { clientsOf, judge } from './guard.ts';
import { LiveRoom } from './liveRoom.ts';
import { PersonSocket } from './personSocket.ts';
import { Presence } from './presence.ts';
import { RoomLog } from './roomLog.ts';
import { Sockets } from './sockets.ts';

export interface SocketContext {
	socket: PersonSocket;
}

/** Stops a hook chain without a message, so that the library has nothing to print. */
class Stop {
	readonly code: number;
	readonly reason: string;
	constructor(reason = 'permission-denied', code = 4403) {
		this.reason = reason;
		this.code = code;
	}
}

const messageStep1 = 0;
const messageStep2 = 1;

export class Hub {
	readonly sockets = new Sockets();
	private readonly boards: Boards;
	private readonly store: Store;
	private readonly log: Log;
	private readonly nowMillis: () => number;
	/** By document, not by name: an old document on its way out must never stand for the one that came after it. */
	private readonly live = new WeakMap<Document, LiveRoom>();
	private readonly presence = new Presence();
	private readonly hocuspocus: Hocuspocus<SocketContext>;
	/** For each connection: tells the room log that the stored update is in the live room. */
	private readonly applied = new WeakMap<Connection, () => void>();
	private isClosing = false;

	constructor(boards: Boards, store: Store, log: Log, nowMillis: () => number) {
		this.boards = boards;
		this.store = store;
		this.log = log;
		this.nowMillis = nowMillis;
		this.hocuspocus = this.makeHocuspocus();
	}

	/** Takes over an upgraded, signed-in socket. */
	connect(ws: WebSocket, request: Request, board: Board, participant: string, seat: string): void {
		const socket = new PersonSocket(ws, board, participant, seat);
		// Before anything else: an error that nobody listens for would end the process.
		ws.on('error', () => {
			socket.close('malformed');
		});
		if (this.isClosing || !this.sockets.add(socket)) {
			socket.close(this.isClosing ? 'restarting' : 'tooMuch');
			socket.ended();
			// Their old sockets may be dead ones, of a phone that has changed networks.
			for (const other of this.sockets.of(board.id, participant)) other.probe();
			return;
		}
		const client = this.hocuspocus.handleConnection(socket.writer, request, { socket });
		ws.on('message', (data, isBinary) => {
			const bytes =
				isBinary && data instanceof Uint8Array ? new Uint8Array(data) : new Uint8Array();
			if (socket.admit(bytes)) client.handleMessage(bytes);
		});
		ws.on('pong', () => {
			// Who listens only, or stays unseen, says nothing for long and is here all the same.
			client.lastMessageReceivedAt = Date.now();
		});
		ws.on('close', (code, reason) => {
			socket.ended();
			this.sockets.remove(socket);
			client.handleClose({ code, reason: reason.toString() });
		});
	}

	/** Ends a person's connections: their rights have changed or they are gone. What is queued never reaches them. */
	evict(board: string, participant: string, reason: CloseReason): void {
		for (const socket of this.sockets.of(board, participant)) this.drop(socket, reason);
	}

	/** Ends one device's connections. */
	evictSeat(seat: string, reason: CloseReason): void {
		for (const socket of this.sockets.ofSeat(seat)) this.drop(socket, reason);
	}

	/** A hint to look again (rooms, waiting people); everything in it can be read by HTTP. */
	hint(board: string, participant: string, what: 'rooms' | 'desk' | 'otherDevice'): void {
		for (const socket of this.sockets.of(board, participant)) {
			this.connectionsOf(socket)[0]?.sendStateless(what);
		}
	}

	/** Work on a room's live document; it stays open while `work` runs. */
	async withRoom<Result>(
		room: string,
		work: (live: LiveRoom, doc: Y.Doc, apply: (update: Uint8Array) => void) => Promise<Result>
	): Promise<Result> {
		const direct = await this.openDirectly(room);
		try {
			const document = direct.document;
			const live = document && this.live.get(document);
			if (!live) throw new Error('room did not open');
			return await work(live, document, (update) => {
				Y.applyUpdate(document, update, { source: 'local', skipStoreHooks: true });
				live.bytes += update.byteLength;
				this.snapshotWhenLong(live, document);
			});
		} finally {
			await direct.disconnect();
		}
	}

	/** Is anybody of this board connected as this participant? */
	isConnected(board: string, participant: string): boolean {
		return this.sockets.of(board, participant).length > 0;
	}

	/** Stops taking messages, waits for what is being stored, says goodbye. */
	async close(): Promise<void> {
		this.isClosing = true;
		const open = this.sockets.all();
		for (const socket of open) this.drop(socket, 'restarting');
		await this.store.queue.drained();
		// Each ends with its answer to the goodbye, or is ended soon after (PersonSocket.close).
		await Promise.all(open.map(({ gone }) => gone));
	}

	private drop(socket: PersonSocket, reason: CloseReason): void {
		for (const connection of this.connectionsOf(socket)) connection.close({ code: 4403, reason });
		socket.close(reason);
	}

	/** A socket's connections to rooms; all of them are rooms of its board. */
	private connectionsOf(socket: PersonSocket): Connection[] {
		const found: Connection[] = [];
		for (const id of socket.board.rooms.keys()) {
			for (const connection of this.hocuspocus.documents.get(id)?.getConnections() ?? []) {
				if (socketOf(connection) === socket) found.push(connection);
			}
		}
		return found;
	}

	/**
	 * Is this the document that stands for its room now? The library hands a document out some microtasks before
	 * it counts the connection, and may unload it in between: then it lives on beside its successor, alone.
	 */
	private isCurrent(document: Document): boolean {
		return this.hocuspocus.documents.get(document.name) === document;
	}

	private async openDirectly(room: string): ReturnType<Hocuspocus['openDirectConnection']> {
		for (;;) {
			const direct = await this.hocuspocus.openDirectConnection(room);
			if (direct.document && this.isCurrent(direct.document)) return direct;
			await direct.disconnect();
		}
	}

	private makeHocuspocus(): Hocuspocus<SocketContext> {
		return new Hocuspocus<SocketContext>({
			name: 'kinboard',
			quiet: true,
			timeout: 60_000,
			debounce: 0,
			maxPendingDocuments: 12,
			maxUnauthenticatedQueueSize: 64 * 1024,
			maxUnauthenticatedQueueMessages: 100,
			onAuthenticate: ({ token, documentName, context, connectionConfig }) => {
				connectionConfig.readOnly = this.rightIn(context.socket, documentName, token) === 'read';
				return Promise.resolve();
			},
			onLoadDocument: ({ documentName, document }) => this.openRoom(documentName, document),
			connected: ({ documentName, context, connection }) => {
				// Rights may have ended while the room was loading. Throwing here would not disconnect (V06).
				if (this.accessNow(context.socket, documentName) === 'none') {
					connection.close({ code: 4403, reason: 'accessChanged' });
					this.drop(context.socket, 'accessChanged');
				} else if (!this.isCurrent(connection.document)) {
					connection.close({ code: 1012, reason: 'restarting' });
					this.drop(context.socket, 'restarting');
				}
				context.socket.speaksIn(documentName);
				return Promise.resolve();
			},
			beforeHandleMessage: ({ documentName, context }) => {
				if (this.accessNow(context.socket, documentName) === 'none') {
					this.drop(context.socket, 'accessChanged');
					throw new Stop();
				}
				return Promise.resolve();
			},
			beforeSync: ({ connection, document, type, payload }) =>
				type === messageStep1
					? Promise.resolve()
					: this.storeFirst(connection, document, payload, type === messageStep2),
			afterHandleMessage: ({ connection }) => {
				this.applied.get(connection)?.();
				this.applied.delete(connection);
				return Promise.resolve();
			},
			beforeHandleAwareness: ({ connection, document, states }) => {
				const live = this.live.get(document as Document);
				if (!connection || !live) states.clear();
				else this.presence.keepOwn(live, document, connection, socketOf(connection), states);
				return Promise.resolve();
			},
			onTokenSync: ({ context }) => {
				this.drop(context.socket, 'malformed');
				throw new Stop();
			},
			beforeUnloadDocument: ({ document }) => this.leaveRoom(document)
		});
	}

	private rightIn(socket: PersonSocket, room: string, token: string): 'read' | 'write' {
		const right = token === 'cookie' ? this.accessNow(socket, room) : 'none';
		if (right === 'none') throw new Stop();
		return right;
	}

	/** Looked up live every time: nothing about rights is remembered on a connection (V07). */
	private accessNow(socket: PersonSocket, room: string): 'none' | 'read' | 'write' {
		if (socket.isClosed || !isRoomId(room)) return 'none';
		const found = socket.board.rooms.get(room);
		return found ? socket.board.accessOf(socket.participant, found) : 'none';
	}

	private async openRoom(id: string, document: Document): Promise<void> {
		const board = this.boards.ofRoom(id);
		const room = board?.rooms.get(id);
		if (!board || !room) throw new Stop();
		const log = new RoomLog(this.store, board.key, id, room.kind);
		try {
			await log.load(document);
			// What was read would else go out as news to whoever comes first, beside the answer they ask for.
			document.flush();
			const live = new LiveRoom(board, room, log, await this.store.clientsOf(id));
			live.bytes = Y.encodeStateAsUpdate(document).byteLength;
			this.live.set(document, live);
		} catch (error) {
			this.log.error('room.unreadable', { room: id, kind: failureKind(error) });
			throw new Stop('unreadable');
		}
	}

	/** @throws Stop where the room must stay: the library then leaves it as it is */
	private async leaveRoom(document: Document): Promise<void> {
		// The library unloads by name: asked for a document long gone, it would take its successor away.
		if (!this.isCurrent(document)) throw new Stop();
		const live = this.live.get(document);
		if (live?.log.wantsSnapshot) await this.saveSnapshot(live, document);
	}

	/** Awaited before an update is applied, acknowledged or sent on: what is acknowledged is on disk (0.4). */
	private async storeFirst(
		connection: Connection,
		document: Document,
		update: Uint8Array,
		isCatchUp: boolean
	): Promise<void> {
		if (connection.readOnly) return; // the library answers "not stored" and applies nothing
		const live = this.live.get(document);
		const socket = socketOf(connection);
		if (!live) throw new Stop();
		await live.settled(clientsOf(update));
		// What is appended to a document that was unloaded meanwhile would be missing from its successor.
		if (socket.isClosed || !this.isCurrent(document)) {
			this.drop(socket, 'restarting');
			throw new Stop('restarting');
		}
		const judgement = judge(live, document, socket.participant, update, isCatchUp);
		if (judgement.verdict === 'nothing') return;
		if (judgement.verdict === 'refuse') {
			this.log.warn('change.refused', { room: live.room.id, why: judgement.why });
			this.drop(socket, judgement.close);
			throw new Stop(judgement.close);
		}
		const { promise: applied, resolve } = promiseToResolve();
		this.applied.set(connection, resolve);
		live.hold(judgement.clients, applied);
		live.log.track(applied);
		for (const client of judgement.newClients) live.bind(client, socket.participant);
		try {
			await this.store.queue.append(
				live.log.prepare(socket.participant, update, judgement.newClients, this.nowMillis())
			);
		} catch (error) {
			// Nothing of it will ever be in the room: nobody may wait for it, a snapshot least of all.
			for (const client of judgement.newClients) live.unbind(client);
			this.applied.delete(connection);
			resolve();
			this.log.error('store.failed', { kind: failureKind(error) });
			this.drop(socket, 'cannotSave');
			throw new Stop('cannotSave');
		}
		live.bytes += update.byteLength;
		this.snapshotWhenLong(live, document);
	}

	private snapshotWhenLong(live: LiveRoom, document: Document): void {
		// An unloaded document may hold less than the log by now, and a snapshot must never (commit rule 5).
		if (live.log.wantsSnapshot && this.isCurrent(document)) void this.saveSnapshot(live, document);
	}

	private async saveSnapshot(live: LiveRoom, document: Y.Doc): Promise<void> {
		try {
			await live.log.snapshot(document);
			live.bytes = Y.encodeStateAsUpdate(document).byteLength;
		} catch (error) {
			// The log still has everything; the next update tries again.
			this.log.warn('snapshot.failed', { kind: failureKind(error) });
		}
	}
}

function socketOf(connection: Connection): PersonSocket {
	return (connection.context as SocketContext).socket;
}

function promiseToResolve(): { promise: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
