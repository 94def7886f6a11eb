// A family's times alone, as rows: when, on the screen or not, who was let in, what was asked for, who came in when.
// Nothing here knows what is written in their rooms.
import type { FamilyCall } from '#lib/domain/familyTime.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Store, Trx } from '../store/store.ts';
import type { Board, BoardFamilyTime } from './board.ts';
import { deleteRoom } from './deleteRoom.ts';

export async function loadFamilyTimes(store: Store, board: Board): Promise<void> {
	const times = await store.db
		.selectFrom('familyTime')
		.selectAll()
		.where('board', '=', board.id)
		.orderBy('startedAt')
		.execute();
	for (const row of times) {
		const guests = await store.db
			.selectFrom('familyGuest')
			.select('participant')
			.where('room', '=', row.room)
			.execute();
		const seats = await store.db
			.selectFrom('familySeat')
			.select('seat')
			.where('room', '=', row.room)
			.execute();
		const visit = await store.db
			.selectFrom('familyVisit')
			.selectAll()
			.where('room', '=', row.room)
			.where('outAt', 'is', null)
			.executeTakeFirst();
		board.familyTimes.set(row.room, {
			room: row.room,
			part: row.part as Part,
			startedAtMillis: row.startedAt,
			endedAtMillis: row.endedAt,
			isOnScreen: row.isOnScreen === 1,
			guests: new Set(guests.map(({ participant }) => participant)),
			seats: new Set(seats.map(({ seat }) => seat)),
			call:
				row.call === null ? null : { what: row.call as FamilyCall, sinceMillis: row.calledAt ?? 0 },
			visit: visit
				? { id: visit.id, participant: visit.participant, sinceMillis: visit.inAt }
				: null
		});
	}
}

/** @param seats the devices that are in the meeting now */
export function newFamilyTime(
	room: string,
	part: Part,
	startedAtMillis: number,
	seats: readonly string[]
): BoardFamilyTime {
	return {
		room,
		part,
		startedAtMillis,
		endedAtMillis: null,
		isOnScreen: false,
		guests: new Set(),
		seats: new Set(seats),
		call: null,
		visit: null
	};
}

export async function insertFamilyTime(
	trx: Trx,
	board: Board,
	time: BoardFamilyTime
): Promise<void> {
	await trx
		.insertInto('familyTime')
		.values({
			room: time.room,
			board: board.id,
			part: time.part,
			startedAt: time.startedAtMillis,
			endedAt: null,
			isOnScreen: 0,
			call: null,
			calledAt: null
		})
		.execute();
	await addSeats(trx, time.room, [...time.seats]);
}

export async function addSeats(trx: Trx, room: string, seats: readonly string[]): Promise<void> {
	for (const seat of seats) {
		await trx
			.insertInto('familySeat')
			.values({ room, seat })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

export async function removeSeats(trx: Trx, room: string, seats: readonly string[]): Promise<void> {
	for (const seat of seats) {
		await trx.deleteFrom('familySeat').where('room', '=', room).where('seat', '=', seat).execute();
	}
}

/** The devices that are in a meeting now, each with its person. */
export async function seatsIn(
	store: Store,
	board: Board
): Promise<{ seat: string; participant: string }[]> {
	const rows = await store.db
		.selectFrom('seat')
		.select(['id', 'participant'])
		.where('board', '=', board.id)
		.where('state', '=', 'in')
		.where('participant', 'is not', null)
		.execute();
	return rows.flatMap(({ id, participant }) =>
		participant === null ? [] : [{ seat: id, participant }]
	);
}

/** It is over: the screen shows nothing of it any more, and whoever was in the room is out. */
export async function endFamilyTime(trx: Trx, room: string, nowMillis: number): Promise<void> {
	await trx
		.updateTable('familyTime')
		.set({ endedAt: nowMillis, isOnScreen: 0, call: null, calledAt: null })
		.where('room', '=', room)
		.execute();
	await endVisits(trx, room, nowMillis);
}

export async function endVisits(trx: Trx, room: string, nowMillis: number): Promise<void> {
	await trx
		.updateTable('familyVisit')
		.set({ outAt: nowMillis })
		.where('room', '=', room)
		.where('outAt', 'is', null)
		.execute();
}

/** Every word the family wrote there is gone, its history too; that there was a time alone stays known. */
export async function deleteFamilyPaper(trx: Trx, room: string): Promise<void> {
	await trx.deleteFrom('familySeat').where('room', '=', room).execute();
	await deleteRoom(trx, room);
}
