// The rooms that are open and who is connected to them. Transport is Hocuspocus; every decision is elsewhere:
// access() and the guard decide, the room log stores, presence stamps. Hooks only carry questions there.
import { Hocuspocus, type Connection, type Document } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { isFamilyNetwork } from '#lib/domain/roles.ts';
import { isRoomId } from '#lib/domain/rooms.ts';
import type { CloseReason } from '#lib/domain/closeCodes.ts';
import type { Board } from '../boards/board.ts';
import type { Boards } from '../boards/boards.ts';
import { failureKind, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { DrawnItems, isGoneFrom } from './drawnItems.ts';
import { plainBytes } from './frames.ts';
import { Inlets } from './inlets.ts';
import { Intake, type OpenRoom } from './intake.ts';
import { LiveRoom } from './liveRoom.ts';
import { PersonSocket } from './personSocket.ts';
import { Presence } from './presence.ts';
import { RoomLog } from './roomLog.ts';
import { Snapshots } from './snapshots.ts';
import { Sockets } from './sockets.ts';
import { Stop } from './stop.ts';

export interface SocketContext {
	socket: PersonSocket;
	inlets: Inlets;
}

/** How messages leave for one socket. */
export interface Sending {
	send(data: Uint8Array): void;
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
	private readonly open = new WeakMap<Document, OpenRoom>();
	private readonly intake: Intake;
	private readonly presence = new Presence();
	private readonly snapshots: Snapshots;
	private readonly drawnItems = new DrawnItems((room) => this.hocuspocus.documents.get(room));
	private readonly hocuspocus: Hocuspocus<SocketContext>;
	/** Connections with an update on the library's way. */
	private readonly passing = new WeakSet<Connection>();
	private isClosing = false;

	constructor(boards: Boards, store: Store, log: Log, nowMillis: () => number) {
		this.boards = boards;
		this.store = store;
		this.log = log;
		this.nowMillis = nowMillis;
		this.snapshots = new Snapshots(log, (document) => this.isCurrent(document));
		this.intake = new Intake(
			store,
			log,
			nowMillis,
			(document) => this.isCurrent(document),
			({ document }) => {
				for (const connection of document.getConnections()) {
					this.drop(socketOf(connection), 'restarting');
				}
			}
		);
		this.hocuspocus = this.makeHocuspocus();
	}

	/** Takes over an upgraded, signed-in socket. */
	connect(
		ws: WebSocket,
		outlet: Sending,
		request: Request,
		board: Board,
		participant: string,
		seat: string
	): void {
		const write = (data: Uint8Array) => {
			outlet.send(data);
		};
		const socket = new PersonSocket(ws, write, board, participant, seat);
		// Before anything else: an error that nobody listens for would end the process.
		ws.on('error', () => {
			socket.close('malformed');
		});
		if (this.isClosing || !this.sockets.add(socket)) {
			socket.close(this.isClosing ? 'restarting' : 'tooManyOpen');
			socket.ended();
			// Their old sockets may be dead ones, of a phone that has changed networks.
			for (const other of this.sockets.of(board.id, participant)) other.probe();
			return;
		}
		if (board.familyDoorsBefore(seat, participant).length > 0) this.tellFamily(board);
		const inlets = new Inlets();
		const client = this.hocuspocus.handleConnection(socket.writer, request, { socket, inlets });
		const isHere = () => {
			// Who listens only, stays unseen, or takes the short way says nothing to the library for long.
			client.lastMessageReceivedAt = Date.now();
		};
		ws.on('message', (data, isBinary) => {
			const bytes = isBinary && data instanceof Uint8Array ? plainBytes(data) : new Uint8Array();
			const frame = socket.admit(bytes);
			if (!frame) return;
			const { room, update, isCatchUp } = frame;
			if (update !== null) {
				if (this.orEnd(socket, () => this.takeIn(socket, inlets, room, update, isCatchUp))) {
					isHere();
					return;
				}
				inlets.pass(room);
			}
			client.handleMessage(bytes);
		});
		ws.on('pong', isHere);
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

	/** A device under a name of the family has come in: those whose time alone it is may say that it is theirs. */
	private tellFamily(board: Board): void {
		for (const { id, role } of board.people.values()) {
			if (isFamilyNetwork(role)) this.hint(board.id, id, 'rooms');
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
			const open = document && this.open.get(document);
			if (!open) throw new Error('room did not open');
			const { live } = open;
			return await work(live, document, (update) => {
				Y.applyUpdate(document, update, { source: 'local', skipStoreHooks: true });
				live.bytes += update.byteLength;
				this.wasStored(live, document);
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
				const room = this.open.get(connection.document);
				if (room) context.inlets.letIn(documentName, { connection, room });
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
			beforeSync: ({ connection, document, type, payload }) => {
				if (type === messageStep1) return Promise.resolve();
				this.passing.add(connection);
				return this.storeFirst(connection, document, payload, type === messageStep2);
			},
			afterHandleMessage: ({ connection, context, documentName }) => {
				if (this.passing.delete(connection)) context.inlets.passed(documentName);
				return Promise.resolve();
			},
			beforeHandleAwareness: ({ connection, document, states }) => {
				const live = this.open.get(document as Document)?.live;
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
		if (!found || this.drawnItems.isGone(found)) return 'none';
		return socket.board.accessFrom(socket.seat, socket.participant, found);
	}

	private async openRoom(id: string, document: Document): Promise<void> {
		const board = this.boards.ofRoom(id);
		const room = board?.rooms.get(id);
		if (!board || !room) throw new Stop();
		const { drawnIn } = room;
		const isGone = (doc: Y.Doc) => Promise.resolve(isGoneFrom(doc, drawnIn?.item ?? ''));
		if (drawnIn && (await this.withRoom(drawnIn.room, (_live, doc) => isGone(doc))))
			throw new Stop();
		const log = new RoomLog(this.store, board.key, id, room.kind);
		try {
			await log.load(document);
			// What was read would else go out as news to whoever comes first, beside the answer they ask for.
			document.flush();
			const live = new LiveRoom(board, room, log, await this.store.clientsOf(id));
			live.bytes = Y.encodeStateAsUpdate(document).byteLength;
			this.open.set(document, this.intake.open(live, document));
		} catch (error) {
			this.log.error('room.unreadable', { room: id, kind: failureKind(error) });
			throw new Stop('unreadable');
		}
	}

	/** @throws Stop where the room must stay: the library then leaves it as it is */
	private async leaveRoom(document: Document): Promise<void> {
		// The library unloads by name: asked for a document long gone, it would take its successor away.
		if (!this.isCurrent(document)) throw new Stop();
		const live = this.open.get(document)?.live;
		if (live?.log.wantsSnapshot) await this.snapshots.save(live, document);
	}

	/** A fault of ours ends one socket, never the process. */
	private orEnd(socket: PersonSocket, takeIn: () => boolean): boolean {
		try {
			return takeIn();
		} catch (error) {
			this.log.error('message.failed', { kind: failureKind(error) });
			this.drop(socket, 'restarting');
			return true;
		}
	}

	/**
	 * The short way of an update: checked and stored like any other, applied and acknowledged with those that share
	 * its commit.
	 * @returns false where it must go the library's way
	 */
	private takeIn(
		socket: PersonSocket,
		inlets: Inlets,
		roomId: string,
		update: Uint8Array,
		isCatchUp: boolean
	): boolean {
		const room = inlets.find(roomId)?.room;
		if (!room) return false;
		if (this.accessNow(socket, roomId) === 'none') {
			this.drop(socket, 'accessChanged');
			return true;
		}
		this.intake.receive(room, {
			socket,
			update,
			isCatchUp,
			stored: () => {
				socket.send(room.acknowledgement);
				this.wasStored(room.live, room.document);
			},
			refused: (reason) => {
				this.drop(socket, reason);
			}
		});
		return true;
	}

	/** Awaited before the library applies an update (again, to no effect) and acknowledges it (design.md 1.3). */
	private async storeFirst(
		connection: Connection,
		document: Document,
		update: Uint8Array,
		isCatchUp: boolean
	): Promise<void> {
		if (connection.readOnly) return; // the library answers "not stored" and applies nothing
		const room = this.open.get(document);
		if (!room) throw new Stop();
		const socket = socketOf(connection);
		await new Promise<void>((stored, fail) => {
			const refused = (reason: CloseReason) => {
				this.drop(socket, reason);
				fail(new Stop(reason));
			};
			this.intake.receive(room, { socket, update, isCatchUp, stored, refused });
		});
		this.wasStored(room.live, document);
	}

	private wasStored(live: LiveRoom, document: Document): void {
		// An unloaded document may hold less than the log by now, and a snapshot must never (commit rule 5).
		if (live.log.wantsSnapshot && this.isCurrent(document))
			void this.snapshots.save(live, document);
		for (const { id } of this.drawnItems.goneFrom(live.board, live.room)) {
			for (const connection of this.hocuspocus.documents.get(id)?.getConnections() ?? [])
				this.drop(socketOf(connection), 'accessChanged');
		}
	}
}

function socketOf(connection: Connection): PersonSocket {
	return (connection.context as SocketContext).socket;
}
