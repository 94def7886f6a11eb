// All meetings that have been asked for, loaded once from the store and kept.
import { usualCouncil, type Council } from '#lib/domain/council.ts';
import { choicesOf, type CouncilChoices } from '#lib/domain/councilChoices.ts';
import { meetingKind } from '#lib/domain/meetings/kinds.ts';
import type { MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import { withoutTools } from '#lib/domain/meetings/withoutTools.ts';
import type { Attendance } from '#lib/domain/attendance.ts';
import type { Role } from '#lib/domain/roles.ts';
import type { Part, Room, RoomKind } from '#lib/domain/rooms.ts';
import type { ToolId } from '#lib/domain/tools/tool.ts';
import { open, openJson } from '../store/seal.ts';
import type { Store } from '../store/store.ts';
import { Board, type BoardDetails } from './board.ts';
import { partPlace, type PartDetails } from './boardPart.ts';
import { loadApart } from './keptApart.ts';
import { loadFamilyTimes } from './familyTimes.ts';
import { makeMissingRooms } from './missingRooms.ts';
import { NewRows } from './newRows.ts';
import { loadRestrictedParts } from './restrictedParts.ts';

export class Boards {
	private readonly store: Store;
	private readonly masterKey: Uint8Array;
	/** What the council says there is to choose from, on each of them. */
	readonly choices: CouncilChoices;
	/** Tools that this server does without. */
	private readonly leftOut: readonly ToolId[];
	private readonly rows: NewRows;
	private readonly loaded = new Map<string, Promise<Board | null>>();
	private readonly boardOfRoom = new Map<string, Board>();

	constructor(
		store: Store,
		masterKey: Uint8Array,
		nowMillis: () => number,
		council: Council = usualCouncil,
		leftOut: readonly ToolId[] = []
	) {
		this.store = store;
		this.leftOut = leftOut;
		this.choices = choicesOf(council);
		this.masterKey = masterKey;
		this.rows = new NewRows(store, masterKey, nowMillis);
	}

	/** The kind of meeting as this server has it. */
	kind(id: string): MeetingKind | undefined {
		const kind = meetingKind(id);
		return kind && withoutTools(kind, this.leftOut);
	}

	/** The board, or null where there is none. */
	get(id: string): Promise<Board | null> {
		const known = this.loaded.get(id);
		if (known) return known;
		const loading = this.load(id);
		this.loaded.set(id, loading);
		// A failure is not remembered: the next question asks the store again.
		loading.then(
			(board) => board === null && this.loaded.delete(id),
			() => this.loaded.delete(id)
		);
		return loading;
	}

	/** The loaded board a room belongs to. A socket's board is always loaded, so null is a refusal. */
	ofRoom(room: string): Board | null {
		return this.boardOfRoom.get(room) ?? null;
	}

	/** Takes in a room that was just made. */
	addRoom(board: Board, room: Room): void {
		board.rooms.set(room.id, room);
		this.boardOfRoom.set(room.id, board);
	}

	/** A room is no more: nobody may be led to it. */
	removeRoom(board: Board, room: string): void {
		board.rooms.delete(room);
		this.boardOfRoom.delete(room);
	}

	private async load(id: string): Promise<Board | null> {
		const row = await this.store.db
			.selectFrom('board')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirst();
		const kind = row && this.kind(row.kind);
		if (!row || !kind) return null;
		const key = open(this.masterKey, `key|${id}`, row.wrappedKey);
		const board = new Board({
			id,
			kind,
			key,
			isDemo: row.isDemo === 1,
			phase: row.phase,
			details: openJson(key, `board|${id}`, row.details) as BoardDetails,
			isDoorClosed: row.doorClosed === 1,
			choices: this.choices
		});
		await this.loadParts(board);
		await this.loadPeople(board);
		await this.loadRooms(board);
		for (const room of await makeMissingRooms(this.store, this.rows, board)) {
			this.addRoom(board, room);
		}
		await loadFamilyTimes(this.store, board);
		await loadApart(this.store, board);
		await loadRestrictedParts(this.store, board);
		return board;
	}

	private async loadParts(board: Board): Promise<void> {
		const rows = await this.store.db
			.selectFrom('boardPart')
			.selectAll()
			.where('board', '=', board.id)
			.orderBy('part')
			.execute();
		for (const { part, phase, doorClosed, details } of rows) {
			const own = openJson(board.key, partPlace(board, part as Part), details) as PartDetails;
			board.addPart({ part: part as Part, phase, isDoorClosed: doorClosed === 1, own });
		}
	}

	private async loadPeople(board: Board): Promise<void> {
		const rows = await this.store.db
			.selectFrom('participant')
			.selectAll()
			.where('board', '=', board.id)
			.orderBy('createdAt')
			.execute();
		for (const row of rows) {
			const details = openJson(board.key, `participant|${row.id}`, row.details) as {
				name: string;
				relation: string;
				/** Absent where it is the one they are in. */
				parts?: Part[];
				/** Absent for people who came onto the list before there was such a thing. */
				actsFor?: string[];
			};
			board.people.set(row.id, {
				id: row.id,
				parts: [row.part as Part],
				...details,
				role: row.role as Role,
				part: row.part as Part,
				attendance: row.attendance as Attendance,
				staff: row.staff,
				removed: row.removedAt !== null,
				actsFor: details.actsFor ?? [],
				addedAtMillis: row.createdAt
			});
		}
	}

	private async loadRooms(board: Board): Promise<void> {
		const rows = await this.store.db
			.selectFrom('room')
			.leftJoin('drawing', 'drawing.room', 'room.id')
			.selectAll('room')
			.select(['drawing.home', 'drawing.item'])
			.where('board', '=', board.id)
			.execute();
		for (const row of rows) {
			this.addRoom(board, {
				id: row.id,
				kind: row.kind as RoomKind,
				part: row.part as Part,
				owner: row.owner,
				...(row.home !== null && row.item !== null
					? { drawnIn: { room: row.home, item: row.item } }
					: {})
			});
		}
	}
}
