// A meeting's restricted parts, as rows: since when, until when, why, who began it, who was named, from which devices.
// Nothing here knows what is written in their rooms.
import type { RestrictedNow } from '#lib/domain/answers.ts';
import type { RestrictedPart } from '#lib/domain/restrictedPart.ts';
import type { Part } from '#lib/domain/rooms.ts';
import { openJson, sealJson } from '../store/seal.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board } from './board.ts';
import { seatsIn } from './familyTimes.ts';

export interface BoardRestrictedPart extends RestrictedPart {
	part: Part;
	/** What the hall calls it; leads nowhere. */
	notice: string;
	reason: string;
	startedAtMillis: number;
	named: Set<string>;
	/** The devices that were there when it began, or that somebody in it knows: a new invite is no way in by itself. */
	seats: Set<string>;
}

const reasonPlace = (room: string) => `restricted|${room}`;

export async function loadRestrictedParts(store: Store, board: Board): Promise<void> {
	const rows = await store.db
		.selectFrom('restrictedPart')
		.selectAll()
		.where('board', '=', board.id)
		.orderBy('startedAt')
		.execute();
	for (const row of rows) {
		const named = await store.db
			.selectFrom('restrictedNamed')
			.select('participant')
			.where('room', '=', row.room)
			.where('unnamedAt', 'is', null)
			.execute();
		const seats = await store.db
			.selectFrom('restrictedSeat')
			.select('seat')
			.where('room', '=', row.room)
			.execute();
		board.restrictedParts.set(row.room, {
			room: row.room,
			part: row.part as Part,
			notice: row.notice,
			reason: openJson(board.key, reasonPlace(row.room), row.reason) as string,
			chair: row.chair,
			startedAtMillis: row.startedAt,
			endedAtMillis: row.endedAt,
			named: new Set(named.map(({ participant }) => participant)),
			seats: new Set(seats.map(({ seat }) => seat))
		});
	}
}

export async function insertRestrictedPart(
	trx: Trx,
	board: Board,
	part: BoardRestrictedPart
): Promise<void> {
	const { room, notice, chair, startedAtMillis } = part;
	await trx
		.insertInto('restrictedPart')
		.values({
			room,
			board: board.id,
			part: part.part,
			notice,
			chair,
			startedAt: startedAtMillis,
			endedAt: null,
			reason: sealJson(board.key, reasonPlace(room), part.reason)
		})
		.execute();
	for (const participant of part.named) {
		await trx
			.insertInto('restrictedNamed')
			.values({ room, participant, unnamedAt: null })
			.execute();
	}
	for (const seat of part.seats) await addRestrictedSeat(trx, room, seat);
}

export async function addRestrictedSeat(trx: Trx, room: string, seat: string): Promise<void> {
	await trx
		.insertInto('restrictedSeat')
		.values({ room, seat })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function endRestrictedPart(trx: Trx, room: string, nowMillis: number): Promise<void> {
	await trx
		.updateTable('restrictedPart')
		.set({ endedAt: nowMillis })
		.where('room', '=', room)
		.execute();
}

/** That somebody was named stays known; that they no longer are, too. */
export async function unname(
	trx: Trx,
	room: string,
	participant: string,
	nowMillis: number
): Promise<void> {
	await trx
		.updateTable('restrictedNamed')
		.set({ unnamedAt: nowMillis })
		.where('room', '=', room)
		.where('participant', '=', participant)
		.execute();
}

/** For those in them, from devices that are known there: the earliest first. */
export async function restrictedNow(
	store: Store,
	board: Board,
	participant: string,
	seat: string
): Promise<RestrictedNow[]> {
	const all = [...board.restrictedParts.values()];
	const mayBeIn = (from: string, who: string, { room }: BoardRestrictedPart) => {
		const found = board.rooms.get(room);
		return found !== undefined && board.accessFrom(from, who, found) !== 'none';
	};
	const mine = all.filter((part) => mayBeIn(seat, participant, part));
	if (mine.length === 0) return [];
	const devices = await seatsIn(store, board);
	return mine.map((part) => ({
		room: part.room,
		part: part.notice,
		chair: part.chair,
		named: [...part.named].filter((id) => board.hasParticipant(id)),
		newDevices: devices.filter(
			(one) =>
				(one.participant === part.chair || part.named.has(one.participant)) &&
				!part.seats.has(one.seat)
		)
	}));
}

/** Named, but at a device that came in later: one of those in it has to say whose it is. */
export function waitsForRestricted(board: Board, participant: string, seat: string): boolean {
	return [...board.rooms.values()].some(
		(room) =>
			room.kind === 'restricted' &&
			board.accessOf(participant, room) !== 'none' &&
			board.accessFrom(seat, participant, room) === 'none'
	);
}
