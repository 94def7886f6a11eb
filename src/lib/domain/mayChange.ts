// May this person make this change in this room? What each kind of room may hold, and what holds on an own page besides.
// A file of its own: phones judge by the schemas they have (mayChangeBy.ts) and carry none of the others.
import type { Person } from './access.ts';
import { mayChangeBy, type Change, type MeetingOfPeople, type Refusal } from './mayChangeBy.ts';
import type { Room } from './rooms.ts';
import { ownPageRefusal } from './tools/childWords.ts';
import { roomSchema } from './tools/roomSchemas.ts';

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
