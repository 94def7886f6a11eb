// Making a meeting: its rows, its rooms with their skeletons, its people and their invites, in one transaction.
import type * as Y from 'yjs';
import { writeSkeleton } from '#lib/board/skeleton.ts';
import { mayActFor } from '#lib/domain/actsFor.ts';
import type { EarlierDays } from '#lib/domain/latestDays.ts';
import { runsMeeting, type Role } from '#lib/domain/roles.ts';
import type { Part, Room, RoomKind } from '#lib/domain/rooms.ts';
import { hashSecret, randomCode, randomId, randomRoomId, randomSecret } from '../ids.ts';
import { newKey, sealJson } from '../store/seal.ts';
import type { Store, Trx } from '../store/store.ts';
import { serverOwner } from '../sync/liveRoom.ts';
import { Board, type BoardDetails, type BoardPerson } from './board.ts';
import { partPlace, type PartDetails } from './boardPart.ts';
import type { Boards } from './boards.ts';
import { hallWriter, newcomers } from './halls.ts';
import { NewRows, sealPerson } from './newRows.ts';
import type { Place } from './places.ts';

export interface NewPerson {
	name: string;
	relation: string;
	role: Role;
	staff?: string | null;
	actsFor?: readonly string[];
}

/** In a new meeting nobody has an id yet: whom somebody acts for is said by their places on the list. */
export interface NewMeetingPerson extends Omit<NewPerson, 'actsFor'> {
	actsFor?: readonly number[];
}

export interface NewMeeting {
	kind: string;
	title: string;
	when: string;
	place: string;
	questions: string[];
	/** Days that this kind of meeting counts from; left out: none is known. */
	earlierDays?: EarlierDays;
	/** Why its day is outside a limit that counts from these. */
	lateReason?: string;
	people: NewMeetingPerson[];
	isDemo?: boolean;
	createdBy?: string | null;
}

export interface MadeMeeting {
	board: Board;
	/** In the order of `people`; the invite is shown now and never again. */
	people: { person: BoardPerson; invite: string }[];
}

export interface DraftedPart {
	state: { part: Part; phase: string; isDoorClosed: boolean; own: PartDetails };
	rooms: Room[];
	screen: BoardPerson;
	insert: (trx: Trx) => Promise<void>;
}

const joinCodeLength = 6;
const screenCodeLength = 8;
const screenCodeMillis = 10 * 60 * 1000;

export class Meetings {
	private readonly store: Store;
	private readonly rows: NewRows;
	private readonly boards: Boards;
	private readonly masterKey: Uint8Array;
	private readonly nowMillis: () => number;

	constructor(store: Store, boards: Boards, masterKey: Uint8Array, nowMillis: () => number) {
		this.store = store;
		this.rows = new NewRows(store, masterKey, nowMillis);
		this.boards = boards;
		this.masterKey = masterKey;
		this.nowMillis = nowMillis;
	}

	/** @throws where the kind is not offered: callers check their input first */
	async make(wanted: NewMeeting): Promise<MadeMeeting> {
		const kind = this.boards.kind(wanted.kind);
		if (!kind) throw new Error('unknown meeting kind');
		if (wanted.people.filter(({ role }) => runsMeeting(role)).length > 1) {
			throw new Error('a meeting with two who run it');
		}
		const id = randomId();
		const joinCode = randomCode(joinCodeLength);
		const details: BoardDetails = {
			title: wanted.title,
			when: wanted.when,
			place: wanted.place,
			questions: wanted.questions.map((text) => ({ id: randomId(12), text })),
			joinCode,
			...(wanted.earlierDays ? { earlierDays: wanted.earlierDays } : {}),
			...(wanted.lateReason ? { lateReason: wanted.lateReason } : {})
		};
		const board = new Board({
			id,
			kind,
			key: newKey(),
			isDemo: wanted.isDemo ?? false,
			phase: kind.before,
			details,
			isDoorClosed: false,
			choices: this.boards.choices
		});
		const drafts = [...wanted.people, screenPerson].map(({ actsFor: _, ...person }) =>
			this.draftPerson(board, person, 'a')
		);
		wanted.people.forEach(({ actsFor = [] }, at) => {
			const helper = drafts[at]?.person;
			const others = actsFor.flatMap((place) => drafts[place]?.person ?? []);
			if (helper)
				helper.actsFor = others.filter((other) => mayActFor(helper, other)).map(({ id }) => id);
		});
		await this.store.commit(async (trx) => {
			await this.rows.insertBoard(trx, board, wanted.createdBy ?? null);
			await this.rows.insertCode(trx, board.id, 'a', 'join', joinCode, null);
			await this.rows.insertRoom(
				trx,
				board,
				draftRoom('table', 'a', null),
				skeletonWriter('table')
			);
			if (kind.hasRecord) {
				const record = draftRoom('record', 'a', null);
				await this.rows.insertRoom(trx, board, record, skeletonWriter('record'));
			}
			for (const { insert } of drafts) await insert(trx);
			const invited = drafts.map(({ person }) => person);
			await this.rows.insertRoom(
				trx,
				board,
				draftRoom('hall', 'a', null),
				hallWriter(board, board.at('a'), invited)
			);
			await this.rows.noteMade(trx, id, wanted.createdBy ?? serverOwner);
		});
		const loaded = await this.boards.get(id);
		if (!loaded) throw new Error('a meeting just made is not there');
		const people = drafts.filter(({ person }) => person.role !== 'screen');
		return { board: loaded, people: people.map(({ person, invite }) => ({ person, invite })) };
	}

	/** Somebody new, ready to be stored in the caller's transaction. The invite is shown once. */
	draftPerson(
		board: Board,
		wanted: NewPerson,
		part: Part
	): {
		person: BoardPerson;
		room: Room | null;
		invite: string;
		insert: (trx: Trx) => Promise<void>;
	} {
		const person: BoardPerson = {
			id: randomId(),
			name: wanted.name,
			relation: wanted.relation,
			role: wanted.role,
			part,
			parts: [part],
			attendance: 'expected',
			staff: wanted.staff ?? null,
			removed: false,
			actsFor: wanted.actsFor ?? [],
			addedAtMillis: this.nowMillis()
		};
		const isScreen = person.role === 'screen';
		const room = isScreen ? null : draftRoom('own', part, person.id);
		const invite = isScreen ? null : this.draftInvite(board, person.id);
		return {
			person,
			room,
			invite: invite?.secret ?? '',
			insert: async (trx) => {
				await this.rows.insertPerson(trx, board, person);
				if (room) await this.rows.insertRoom(trx, board, room, skeletonWriter('own'));
				await invite?.insert(trx);
			}
		};
	}

	/**
	 * An invite, ready to be stored. The secret is shown once.
	 * @param expiresAt its own last moment, or null: until some time after the meeting (auth/inviteEnd.ts)
	 */
	draftInvite(
		board: Board,
		participant: string,
		expiresAt: number | null = null
	): { secret: string; insert: (trx: Trx) => Promise<void> } {
		const secret = randomSecret();
		return {
			secret,
			insert: async (trx) => {
				await trx
					.insertInto('invite')
					.values({
						id: randomId(),
						board: board.id,
						participant,
						secretHash: hashSecret(secret),
						createdAt: this.nowMillis(),
						expiresAt,
						revokedAt: null
					})
					.execute();
			}
		};
	}

	/** Another part of the meeting, with a hall, a table, a screen and a code of its own. Call its `insert` once people are placed. */
	draftPart(board: Board, part: Part, details: Omit<PartDetails, 'joinCode'>): DraftedPart {
		const own: PartDetails = { ...details, joinCode: this.draftCode() };
		const state = { part, phase: board.kind.before, isDoorClosed: false, own };
		const screen = this.draftPerson(board, screenPerson, part);
		const [hall, table] = [draftRoom('hall', part, null), draftRoom('table', part, null)];
		const records = board.kind.hasRecord ? [draftRoom('record', part, null)] : [];
		return {
			state,
			rooms: [hall, table, ...records],
			screen: screen.person,
			insert: async (trx) => {
				const { phase } = state;
				const sealed = sealJson(board.key, partPlace(board, part), own);
				await trx
					.insertInto('boardPart')
					.values({ board: board.id, part, phase, details: sealed, doorClosed: 0 })
					.execute();
				if (own.joinCode !== null)
					await this.rows.insertCode(trx, board.id, part, 'join', own.joinCode, null);
				await screen.insert(trx);
				const write = hallWriter(board, { phase, details: own }, newcomers(board.at(part).listed));
				await this.rows.insertRoom(trx, board, hall, write);
				await this.rows.insertRoom(trx, board, table, skeletonWriter('table'));
				for (const record of records)
					await this.rows.insertRoom(trx, board, record, skeletonWriter('record'));
			}
		};
	}

	/** In which part somebody is, and on whose lists. */
	async updatePlace(trx: Trx, board: Board, { person, part, parts }: Place): Promise<void> {
		await trx
			.updateTable('participant')
			.set({ part, details: sealPerson(board, { ...person, parts }) })
			.where('id', '=', person.id)
			.execute();
	}

	/** A room that nobody was ever in: one time alone of the family, or one restricted part. */
	draftRoom(
		board: Board,
		kind: 'family' | 'restricted',
		part: Part
	): { room: Room; insert: (trx: Trx) => Promise<void> } {
		const room = draftRoom(kind, part, null);
		return { room, insert: (trx) => this.rows.insertRoom(trx, board, room, skeletonWriter(kind)) };
	}

	/** A drawing board of an item, with what is copied onto it. */
	draftDrawing(
		board: Board,
		home: Room,
		item: string,
		write: (doc: Y.Doc) => void
	): { room: Room; insert: (trx: Trx) => Promise<void> } {
		const { part, owner } = home;
		const room = { ...draftRoom('drawing', part, owner), drawnIn: { room: home.id, item } };
		return { room, insert: (trx) => this.rows.insertRoom(trx, board, room, write) };
	}

	/** A child's own version of the meeting, with what stands in it from the start. */
	draftChildRoom(
		board: Board,
		{ id, part }: BoardPerson,
		write: (doc: Y.Doc) => void
	): { room: Room; insert: (trx: Trx) => Promise<void> } {
		const room = draftRoom('child', part, id);
		return { room, insert: (trx) => this.rows.insertRoom(trx, board, room, write) };
	}

	draftCode(): string {
		return randomCode(joinCodeLength);
	}

	/** From now on this code leads to the waiting room and the old one nowhere. */
	async replaceJoinCode(trx: Trx, board: Board, part: Part, code: string): Promise<void> {
		await trx
			.deleteFrom('code')
			.where('board', '=', board.id)
			.where('kind', '=', 'join')
			.where('part', '=', part)
			.execute();
		await this.rows.insertCode(trx, board.id, part, 'join', code, null);
	}

	/** A code that turns one browser into the shared screen of this part, once, within ten minutes. */
	draftScreenCode(board: Board, part: Part): { code: string; insert: (trx: Trx) => Promise<void> } {
		const code = randomCode(screenCodeLength);
		return {
			code,
			insert: (trx) =>
				this.rows.insertCode(
					trx,
					board.id,
					part,
					'screen',
					code,
					this.nowMillis() + screenCodeMillis
				)
		};
	}

	async updateDetails(trx: Trx, board: Board, details: BoardDetails): Promise<void> {
		await trx
			.updateTable('board')
			.set({ details: sealJson(board.key, `board|${board.id}`, details) })
			.where('id', '=', board.id)
			.execute();
	}

	/** What is known of one part; of `a` it stands with the meeting itself. */
	async updatePart(trx: Trx, board: Board, part: Part, details: PartDetails): Promise<void> {
		if (part === 'a') {
			await this.updateDetails(trx, board, { ...board.details, ...details });
			return;
		}
		await trx
			.updateTable('boardPart')
			.set({ details: sealJson(board.key, partPlace(board, part), details) })
			.where('board', '=', board.id)
			.where('part', '=', part)
			.execute();
	}

	/** @param change what of it changes */
	async movePart(
		trx: Trx,
		board: Board,
		part: Part,
		change: { phase: string; closedAt: number | null } | { doorClosed: number }
	): Promise<void> {
		if (part === 'a') {
			await trx.updateTable('board').set(change).where('id', '=', board.id).execute();
			return;
		}
		const { closedAt: _, ...kept } = { closedAt: null, ...change };
		await trx
			.updateTable('boardPart')
			.set(kept)
			.where('board', '=', board.id)
			.where('part', '=', part)
			.execute();
	}
}

function draftRoom(kind: RoomKind, part: Part, owner: string | null): Room {
	return { id: randomRoomId(), kind, part, owner };
}

function skeletonWriter(kind: RoomKind): (doc: Y.Doc) => void {
	return (doc) => {
		writeSkeleton(doc, kind);
	};
}

/** Every meeting has a place for its shared screen: read-only, nobody's, opened by a pairing code. */
const screenPerson: NewPerson & { actsFor?: never } = { name: '', relation: '', role: 'screen' };
