// Private family time (practice.md 2.7 stage 4): whose it is, who else the family lets in, and what it may ask for.
import { isFamilyNetwork, type Role } from './roles.ts';

/** One time alone, with a room of its own that nobody else was ever in. */
export interface FamilyTime {
	room: string;
	startedAtMillis: number;
	/** Null while it lasts. */
	endedAtMillis: number | null;
	/** Let in by the family itself. */
	guests: ReadonlySet<string>;
	/** Opened on the shared screen by somebody of the family. */
	isOnScreen: boolean;
}

/** What the family can ask of whoever runs the meeting, without anybody entering its room. */
export const familyCalls = ['comeIn', 'moreTime', 'ready'] as const;

export type FamilyCall = (typeof familyCalls)[number];

const guestRoles: readonly Role[] = ['advocate', 'supporter', 'interpreter'];

/** People beside the family whom it may want with it: an advocate, a supporter, an interpreter. */
export function mayBeGuestOfFamily(role: Role): boolean {
	return guestRoles.includes(role);
}

export interface Invited {
	id: string;
	role: Role;
	/** When they came onto the list. */
	addedAtMillis: number;
}

/**
 * Is this the person's own family time? Whoever came onto the list after it began is a guest until the family
 * says otherwise, or a stranger added as an uncle would walk in.
 */
export function isFamilyOf(time: FamilyTime, person: Invited): boolean {
	return isFamilyNetwork(person.role) && person.addedAtMillis <= time.startedAtMillis;
}

/** May the family let this person in: an advocate, supporter, interpreter, or a relative who came later? */
export function mayBeGuest(time: FamilyTime, person: Invited): boolean {
	return (
		guestRoles.includes(person.role) || (isFamilyNetwork(person.role) && !isFamilyOf(time, person))
	);
}

/**
 * May `host` let `guest` in or ask them out again? The child alone decides about an advocate
 * (practice.md 3.2 (a), note).
 */
export function mayLetIn(time: FamilyTime, host: Invited, guest: Invited): boolean {
	if (!isFamilyOf(time, host) || !mayBeGuest(time, guest)) return false;
	return guest.role === 'advocate' ? host.role === 'child' : true;
}
