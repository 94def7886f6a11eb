// What tests of a restricted part have in common: beginning one, who may do what in it, and writing there.
import type * as Y from 'yjs';
import { addRestrictedNote } from '#lib/board/restrictedNotes.ts';
import { readNotices } from '#lib/board/restrictedNotices.ts';
import type { RestrictedNotice } from '#lib/domain/restrictedPart.ts';
import { namesInConference, sitAtScreen } from './conference.ts';
import {
	look,
	mustDo,
	roomOf,
	sitDown,
	type Asked,
	type Demo,
	type OfferedRoom,
	type Seat
} from './people.ts';
import { Typist } from './typist.ts';

export const reason = 'The police need to tell us about an investigation.';
export const canary = 'Darren is to be arrested on Friday';

export function beginWith(people: readonly Seat[]): Asked {
	return {
		type: 'restricted.begin',
		people: people.map(({ participant }) => participant),
		reason
	};
}

/** Begun, with the lists of rooms of those in it as they are now. */
export async function begun(
	chair: Seat,
	people: readonly Seat[]
): Promise<{ part: string; room: string }> {
	const { part } = await mustDo<{ part: string }>(chair, beginWith(people));
	for (const seat of [chair, ...people]) await lookForRooms(seat);
	return { part, room: roomOf(chair, 'restricted') };
}

export async function lookForRooms(seat: Seat): Promise<OfferedRoom[]> {
	const { json } = await look(seat, 'rooms');
	seat.rooms = (json as { rooms?: OfferedRoom[] }).rooms ?? [];
	return seat.rooms;
}

/** The most that somebody may do in any restricted room. */
export async function rightOf(seat: Seat): Promise<'write' | 'read' | 'none'> {
	const rights = (await lookForRooms(seat))
		.filter(({ kind }) => kind === 'restricted')
		.map(({ access }) => access);
	return rights.includes('write') ? 'write' : (rights[0] ?? 'none');
}

let next = 0;

/** @returns the new note's id */
export function writeNote(room: Y.Doc, author: string, text: string): string {
	const id = `note${String(next++).padStart(8, '0')}`;
	addRestrictedNote(room, { id, author, at: Date.now(), text }, null);
	return id;
}

export async function noticesSeenBy(seat: Seat): Promise<RestrictedNotice[]> {
	await lookForRooms(seat);
	const hall = await Typist.enter(seat, roomOf(seat, 'hall'));
	const seen = readNotices(hall.doc);
	hall.close();
	return seen;
}

/** A seat for each role that is in the meeting, but not these people; the screen among them. */
export async function everybodyBut(demo: Demo, people: readonly string[]): Promise<Seat[]> {
	const seats = [await sitAtScreen(demo)];
	for (const name of namesInConference) {
		if (!people.includes(name)) seats.push(await sitDown(demo, name));
	}
	return seats;
}
