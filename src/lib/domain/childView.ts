// A child's own page and the child view (practice.md 2.14, 3.7): who writes with a child, and what a child under the
// child view may enter. Agreed with each child for each meeting, never by age.
import type { Access } from './access.ts';
import type { MeetingKindId } from './meetings/meetingKind.ts';
import type { Role } from './roles.ts';
import type { Room } from './rooms.ts';

/** What is agreed with one child. */
export interface ChildPage {
	/** Whom the child named to write on the child's own page with them. */
	helpers: readonly string[];
	/** The child view, or null where it is agreed that the child takes part like everybody; absent: not agreed yet. */
	view?: ChildView | null;
}

export interface ChildView {
	/** The room that the server writes for this child. */
	room: string;
	/** Scaling questions that were put to this child. */
	scales: readonly string[];
	/** Lines of the plan that were copied there. */
	lines: readonly string[];
}

/** By the child's participant id. */
export type ChildPages = Readonly<Record<string, ChildPage>>;

type Somebody = Readonly<{ id: string; role: Role }>;

const helperRoles: readonly Role[] = ['advocate', 'socialWorker', 'interpreter'];

/** Whom a child can ask to write with them. */
export function mayHelpChild(role: Role): boolean {
	return helperRoles.includes(role);
}

export function helpersOf(pages: ChildPages, child: string): readonly string[] {
	return pages[child]?.helpers ?? [];
}

/** Does this person write on that child's page, as somebody the child named? */
export function isHelperOf(pages: ChildPages, person: Somebody, child: string | null): boolean {
	return child !== null && mayHelpChild(person.role) && helpersOf(pages, child).includes(person.id);
}

/** Meetings about what adults did: until it is agreed with a child, the board is not theirs to see. */
const startsWithChildView: readonly MeetingKindId[] = [
	'initialConference',
	'reviewConference',
	'coreGroup'
];

/** How this child takes part has still to be agreed with them. */
export function isNotYetAgreed(pages: ChildPages, kind: MeetingKindId, person: Somebody): boolean {
	const isOpen = person.role === 'child' && pages[person.id]?.view === undefined;
	return isOpen && startsWithChildView.includes(kind);
}

/** Is this a child who does not see the board? */
export function hasChildView(pages: ChildPages, kind: MeetingKindId, person: Somebody): boolean {
	const isOn = (pages[person.id]?.view ?? null) !== null;
	return isOn || isNotYetAgreed(pages, kind, person);
}

/** Rooms that a child under the child view has no place in, whatever the phase. */
export function isOutsideChildView(
	pages: ChildPages,
	kind: MeetingKindId,
	person: Somebody,
	room: Pick<Room, 'kind' | 'owner'>
): boolean {
	if (!hasChildView(pages, kind, person)) return false;
	return room.owner !== person.id || (room.kind !== 'own' && room.kind !== 'child');
}

/** The child's version of the meeting: read by that child, and by the advocate the child named. */
export function childRoomAccess(
	pages: ChildPages,
	person: Somebody,
	room: Pick<Room, 'id' | 'owner'>
): Access {
	const { owner } = room;
	if (owner === null || pages[owner]?.view?.room !== room.id) return 'none';
	if (person.id === owner) return 'read';
	return person.role === 'advocate' && isHelperOf(pages, person, owner) ? 'read' : 'none';
}

/** Is this scaling question put to this person? To a child under the child view only where somebody said so. */
export function isScalePutTo(
	pages: ChildPages,
	kind: MeetingKindId,
	person: Somebody,
	scale: string
): boolean {
	if (!hasChildView(pages, kind, person)) return true;
	return pages[person.id]?.view?.scales.includes(scale) ?? false;
}
