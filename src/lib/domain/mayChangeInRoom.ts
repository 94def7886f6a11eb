// May this person make this change in this room? As the server asks: by all that a room of its kind may hold. A file of its
// own, since a phone judges beforehand by the table's schema alone and does not load the others.
import type { Person } from './access.ts';
import { mayChangeBy, type Change, type MeetingOfPeople, type Refusal } from './mayChange.ts';
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
