// Who may be in which room (SPEC.md AC1–AC20; practice.md 3.2). Pure: the server asks it at connect and on
// every update, the browser only to know what to draw.
import { childRoomAccess, isHelperOf, isOutsideChildView, type ChildPages } from './childView.ts';
import { isHeld, type Hold } from './hold.ts';
import { cellOf, type Cell, type MeetingKind } from './meetings/meetingKind.ts';
import { isFamilyOf, mayBeGuest, type FamilyTime } from './familyTime.ts';
import type { Role } from './roles.ts';
import { restrictedAccess, type RestrictedPart } from './restrictedPart.ts';
import type { Part, Room } from './rooms.ts';

export type Access = 'none' | 'read' | 'write';

export interface Person {
	id: string;
	role: Role;
	part: Part;
	removed: boolean;
}

/** A person with what rooms besides hall and table need to know. */
export interface PersonOnList extends Person {
	/** When they came onto the list. */
	addedAtMillis: number;
}

export interface Meeting {
	kind: MeetingKind;
	phase: string;
}

export interface MeetingWithRooms extends Meeting {
	/** The present family time and earlier ones, by their rooms. */
	familyTimes: ReadonlyMap<string, FamilyTime>;
	/** By their rooms. */
	restrictedParts: ReadonlyMap<string, RestrictedPart>;
	hold: Hold;
	/** What is agreed with each child; absent where no child is looked at. */
	childPages?: ChildPages;
}

/**
 * What a person may do in a room now.
 * `write` lets updates reach the guard, which still judges every change (mayChange).
 */
export function access(person: PersonOnList, meeting: MeetingWithRooms, room: Room): Access {
	if (person.removed) return 'none';
	const pages = meeting.childPages ?? {};
	if (meeting.childPages && isOutsideChildView(pages, meeting.kind.id, person, room)) return 'none';
	switch (room.kind) {
		case 'own':
			return ownAccess(person, meeting, room);
		case 'hall':
			return room.part === person.part ? hallAccess(person, meeting) : 'none';
		case 'table':
			return room.part === person.part ? heldAccess(person, meeting) : 'none';
		case 'family':
			return room.part === person.part ? familyAccess(person, meeting, room) : 'none';
		case 'restricted':
			return room.part === person.part
				? restrictedAccess(person, meeting, meeting.restrictedParts.get(room.id))
				: 'none';
		case 'record':
			return room.part === person.part ? recordAccess(person, meeting) : 'none';
		case 'child':
			if (room.part !== person.part || isBefore(meeting) || isClosed(meeting)) return 'none';
			return childRoomAccess(pages, person, room);
		default:
			return 'none';
	}
}

function ownAccess(person: Person, meeting: MeetingWithRooms, room: Room): Access {
	const isHelper =
		room.part === person.part && isHelperOf(meeting.childPages ?? {}, person, room.owner);
	if ((room.owner !== person.id && !isHelper) || person.role === 'screen') return 'none';
	return isClosed(meeting) ? 'none' : 'write';
}

/**
 * Notes for the record are the note taker's and those of whoever runs the meeting, from its beginning until it is closed
 * (practice.md 3.1, 3.2 (b)); what of them becomes the record, and for whom, is another step.
 */
function recordAccess({ role }: Person, meeting: Meeting): Access {
	if (meeting.kind.hasRecord !== true || isBefore(meeting)) return 'none';
	if (role === meeting.kind.runs) return isClosed(meeting) ? 'read' : 'write';
	return role === 'noteTaker' && !isClosed(meeting) ? 'write' : 'none';
}

/** The hall is written by the server alone, so nobody ever has more than `read`. */
function hallAccess(person: Person, meeting: Meeting): Access {
	return cellFor(person, meeting) === null ? 'none' : 'read';
}

/** Who may write at the table only reads it while pens are down. */
function heldAccess(person: Person, meeting: MeetingWithRooms): Access {
	const right = tableAccess(person, meeting);
	return right === 'write' && isHeld(meeting.hold, person.role) ? 'read' : right;
}

function tableAccess(person: Person, meeting: Meeting): Access {
	switch (cellFor(person, meeting)) {
		case 'write':
		case 'beside':
			return 'write';
		case 'read':
			return 'read';
		case 'wait':
		case null:
			return 'none';
	}
}

/**
 * While the family is alone its room is theirs and their guests'; afterwards it stays the family's own paper.
 * Nobody else ever enters, whoever runs the meeting and administrators included (design.md 2).
 */
function familyAccess(person: PersonOnList, meeting: MeetingWithRooms, room: Room): Access {
	const time = meeting.familyTimes.get(room.id);
	if (!time || isBefore(meeting) || isClosed(meeting)) return 'none';
	if (isFamilyOf(time, person)) return 'write';
	if (!isAlone(meeting) || time.endedAtMillis !== null) return 'none';
	if (person.role === 'screen') return time.isOnScreen ? 'read' : 'none';
	if (!time.guests.has(person.id) || !mayBeGuest(time, person)) return 'none';
	return person.role === 'interpreter' ? 'read' : 'write';
}

function cellFor({ role }: Person, { kind, phase }: Meeting): Cell | null {
	return cellOf(kind, phase, role);
}

export function isBefore(meeting: Meeting): boolean {
	return meeting.phase === meeting.kind.before;
}

export function isAlone(meeting: Meeting): boolean {
	return meeting.phase === meeting.kind.alone;
}

export function isClosed(meeting: Meeting): boolean {
	return meeting.phase === meeting.kind.closed;
}
