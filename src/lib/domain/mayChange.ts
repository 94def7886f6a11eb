// The same judgement for every kind of room, by all there is to hold in it: for the server (and tests). A phone asks
// mayChangeBy.ts with the schema it has, so that it need not load every tool's.
import type { Person } from './access.ts';
import { mayChangeBy, type Change, type MeetingOfPeople, type Refusal } from './mayChangeBy.ts';
import type { Room } from './rooms.ts';
import { ownPageRefusal } from './tools/childWords.ts';
import { roomSchema } from './tools/roomSchemas.ts';

export type { Change, ChangedItem, MeetingOfPeople, Refusal } from './mayChangeBy.ts';

/** @returns null when the change may happen, else why not. Never throws. */
export function mayChange(
	person: Person,
	meeting: MeetingOfPeople,
	room: Room,
	change: Change
): Refusal | null {
	const ofOwnPage = room.kind === 'own' ? ownPageRefusal(person, meeting, room, change) : null;
	return ofOwnPage ?? mayChangeBy(roomSchema(room.kind), person, meeting, room, change);
}
