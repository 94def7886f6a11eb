// Pictures from a device as sealed rows, and who may see each (SPEC.md PI1–PI6): whoever may see the room it is in, and whom a
// child lets see it. They are in no document, no log and no address.
import { isClosed } from '#lib/domain/access.ts';
import { everyone } from '#lib/domain/childWords.ts';
import { whyNoDrawing } from '#lib/domain/drawing/mayDraw.ts';
import { meetingPicturesMax, picturesMax, type KeptPicture } from '#lib/domain/pictures.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { Room } from '#lib/domain/rooms.ts';
import { randomId } from '../ids.ts';
import { makeAnew } from '../pictures/makeAnew.ts';
import { open, seal } from '../store/seal.ts';
import type { PictureType } from '../store/schema.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board } from './board.ts';
import { permissionsOf } from './childWords.ts';

/** Somebody, at a device. */
export interface Viewer {
	board: Board;
	participant: string;
	seat: string;
}

export interface PictureFile {
	type: PictureType;
	bytes: Uint8Array;
}

export type NotKept = 'forbidden' | 'unreadable' | 'busy' | 'tooMany';

interface Parts {
	store: Store;
	/** Work on a board that must not overlap with its commands. */
	inTurn: <Result>(board: string, work: () => Promise<Result>) => Promise<Result>;
	nowMillis: () => number;
}

const place = (id: string) => `picture|${id}`;

export class Pictures {
	private readonly parts: Parts;
	/** Whose picture is being made anew. */
	private readonly making = new Set<string>();

	constructor(parts: Parts) {
		this.parts = parts;
	}

	/** @param sent an image file, as it came */
	async keep(viewer: Viewer, roomId: string, sent: Uint8Array): Promise<KeptPicture | NotKept> {
		if (!this.mayAdd(viewer, roomId)) return 'forbidden';
		if (await this.isFull(viewer.board, roomId)) return 'tooMany';
		// One of each person's at a time: nobody's may keep those of others waiting.
		const { participant } = viewer;
		if (this.making.has(participant)) return 'busy';
		this.making.add(participant);
		const made = await makeAnew(sent).finally(() => this.making.delete(participant));
		if (made === null) return 'unreadable';
		if (made === 'busy') return made;
		return this.parts.inTurn(viewer.board.id, async () => {
			// Rights may have ended while it was being made.
			if (!this.mayAdd(viewer, roomId)) return 'forbidden';
			if (await this.isFull(viewer.board, roomId)) return 'tooMany';
			const id = await this.parts.store.commit((trx) =>
				this.insert(trx, viewer, roomId, { type: 'image/jpeg', bytes: made.bytes })
			);
			return { id, width: made.width, height: made.height };
		});
	}

	/** @returns null where there is none that this person, from this device, may see */
	async of(viewer: Viewer, id: string): Promise<PictureFile | null> {
		const row = await this.parts.store.db
			.selectFrom('picture')
			.select(['room', 'type', 'sealed'])
			.where('id', '=', id)
			.where('board', '=', viewer.board.id)
			.executeTakeFirst();
		const room = row && viewer.board.rooms.get(row.room);
		if (!room || !(await this.maySee(viewer, room, id))) return null;
		return { type: row.type, bytes: open(viewer.board.key, place(id), row.sealed) };
	}

	/** All of a room's, for the server's own use. */
	async allIn(board: Board, room: string): Promise<Map<string, PictureFile>> {
		const rows = await this.parts.store.db
			.selectFrom('picture')
			.select(['id', 'type', 'sealed'])
			.where('room', '=', room)
			.execute();
		return new Map(
			rows.map(({ id, type, sealed }) => [id, { type, bytes: open(board.key, place(id), sealed) }])
		);
	}

	/** Into a room that is made in the same transaction, with an id of its own. */
	async insert(
		trx: Trx,
		{ board, participant }: Pick<Viewer, 'board' | 'participant'>,
		room: string,
		{ type, bytes }: PictureFile,
		id = randomId()
	): Promise<string> {
		const sealed = seal(board.key, place(id), bytes);
		const at = this.parts.nowMillis();
		await trx
			.insertInto('picture')
			.values({
				id,
				board: board.id,
				room,
				type,
				participant,
				at,
				sealed,
				lookedSeq: 0,
				unusedAt: null
			})
			.execute();
		return id;
	}

	async remove(trx: Trx, id: string): Promise<void> {
		await trx.deleteFrom('picture').where('id', '=', id).execute();
	}

	/** On a drawing board that one draws on, and on the own page of a child by those who write there. */
	mayAdd({ board, participant, seat }: Viewer, roomId: string): boolean {
		const room = board.rooms.get(roomId);
		const person = board.people.get(participant);
		if (!room || !person || board.accessFrom(seat, participant, room) !== 'write') return false;
		if (room.kind === 'own') return board.people.get(room.owner ?? '')?.role === 'child';
		if (room.kind !== 'drawing') return false;
		return whyNoDrawing(board.at(person.part), person.role, room.owner !== null) === null;
	}

	async isFull(board: Board, room: string): Promise<boolean> {
		const rows = await this.parts.store.db
			.selectFrom('picture')
			.select('room')
			.where('board', '=', board.id)
			.execute();
		const here = rows.filter((row) => row.room === room);
		return rows.length >= meetingPicturesMax || here.length >= picturesMax;
	}

	private async maySee(viewer: Viewer, room: Room, id: string): Promise<boolean> {
		const { board, participant, seat } = viewer;
		if (board.accessFrom(seat, participant, room) !== 'none') return true;
		const child = room.kind === 'own' ? board.people.get(room.owner ?? '') : undefined;
		const person = board.people.get(participant);
		if (child?.role !== 'child' || !person || child.removed || child.part !== person.part)
			return false;
		const table = board.room('table', person.part);
		const hasTable = table !== null && board.accessFrom(seat, participant, table) !== 'none';
		const isOver = isClosed(board.at(person.part));
		const all = await permissionsOf(this.parts.store, board);
		return all.some((one) => {
			if (one.child !== child.id || one.picture !== id) return false;
			if (one.state === 'waiting') return runsMeeting(person.role) && !isOver;
			if (one.state !== 'open') return false;
			return one.reader === everyone ? hasTable : one.reader === participant && !isOver;
		});
	}
}
