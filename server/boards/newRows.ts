// The rows of what is new: a meeting, its people, its codes, and its rooms with the first entry of their logs.
import * as Y from 'yjs';
import { randomInt } from 'node:crypto';
import type { Part, Room } from '#lib/domain/rooms.ts';
import { codePurpose } from '../auth/joining.ts';
import { normalCode } from '../ids.ts';
import { keyedHash, seal, sealJson } from '../store/seal.ts';
import type { Append, Store, Trx } from '../store/store.ts';
import { serverOwner } from '../sync/liveRoom.ts';
import type { Board, BoardPerson } from './board.ts';

export class NewRows {
	private readonly store: Store;
	private readonly masterKey: Uint8Array;
	private readonly nowMillis: () => number;

	constructor(store: Store, masterKey: Uint8Array, nowMillis: () => number) {
		this.store = store;
		this.masterKey = masterKey;
		this.nowMillis = nowMillis;
	}

	async insertBoard(trx: Trx, board: Board, createdBy: string | null): Promise<void> {
		await trx
			.insertInto('board')
			.values({
				id: board.id,
				kind: board.kind.id,
				phase: board.at('a').phase,
				isDemo: board.isDemo ? 1 : 0,
				wrappedKey: seal(this.masterKey, `key|${board.id}`, board.key),
				details: sealJson(board.key, `board|${board.id}`, board.details),
				doorClosed: 0,
				createdAt: this.nowMillis(),
				createdBy,
				closedAt: null
			})
			.execute();
	}

	/** The first line of the meeting's audit. */
	async noteMade(trx: Trx, board: string, actor: string): Promise<void> {
		const at = this.nowMillis();
		await trx
			.insertInto('audit')
			.values({ board, at, actor, action: 'meeting.make', target: null })
			.execute();
	}

	async insertCode(
		trx: Trx,
		board: string,
		part: Part,
		kind: 'join' | 'screen',
		code: string,
		expiresAt: number | null
	): Promise<void> {
		const hash = keyedHash(this.masterKey, codePurpose[kind], normalCode(code));
		await trx
			.insertInto('code')
			.values({ hash, board, part, kind, createdAt: this.nowMillis(), expiresAt, usedAt: null })
			.execute();
	}

	async insertPerson(trx: Trx, board: Board, person: BoardPerson): Promise<void> {
		await trx
			.insertInto('participant')
			.values({
				id: person.id,
				board: board.id,
				role: person.role,
				part: person.part,
				staff: person.staff,
				details: sealPerson(board, person),
				attendance: person.attendance,
				createdAt: person.addedAtMillis,
				removedAt: null
			})
			.execute();
	}

	/** A room's row and its skeleton, the first entry of its log. */
	async insertRoom(trx: Trx, board: Board, room: Room, write: (doc: Y.Doc) => void): Promise<void> {
		const { drawnIn, ...row } = room;
		await trx
			.insertInto('room')
			.values({ ...row, board: board.id })
			.execute();
		if (drawnIn) {
			const { room: home, item } = drawnIn;
			await trx.insertInto('drawing').values({ room: room.id, home, item }).execute();
		}
		const doc = new Y.Doc();
		doc.clientID = randomInt(1, 2 ** 31);
		doc.transact(() => {
			write(doc);
		});
		const append: Append = {
			room: room.id,
			participant: serverOwner,
			atMillis: this.nowMillis(),
			sealed: seal(board.key, `update|${room.id}`, Y.encodeStateAsUpdate(doc)),
			newClients: [{ client: doc.clientID, participant: serverOwner }]
		};
		await this.store.appendAll(trx, [append]);
		doc.destroy();
	}
}

export function sealPerson(
	board: Board,
	person: Pick<BoardPerson, 'id' | 'name' | 'relation' | 'parts' | 'actsFor'>
): Uint8Array {
	const { name, relation, parts, actsFor } = person;
	return sealJson(board.key, `participant|${person.id}`, { name, relation, parts, actsFor });
}
