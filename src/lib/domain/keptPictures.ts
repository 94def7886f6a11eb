// Pictures that are kept as they were at a time (SPEC.md KP1–KP4): of a drawing, the family map, an ecomap, a circle of people
// or the timeline at the table. The server makes each; nobody changes what is on it.
import { hasNoPhone, type Attendance } from './attendance.ts';
import { runsMeeting, type Role } from './roles.ts';

/** The tools whose pictures can be kept. */
export const keptOf = ['drawing', 'familyMap', 'ecomap', 'network', 'timeline'] as const;
export type KeptOf = (typeof keptOf)[number];

export function isKeptOf(tool: string): tool is KeptOf {
	return (keptOf as readonly string[]).includes(tool);
}

/** At one table. */
export const keptMax = 60;

export interface KeptPictureFacts {
	of: KeptOf;
	title: string;
	/** What can be seen on it, for somebody who cannot see it. */
	says: string;
	/** Who had it kept. */
	by: string;
	/** Whose drawing or point of view it is; null: everybody's. */
	owner: string | null;
	at: number;
	/** Its owner does not wish it on the shared screen. */
	isOffScreen: boolean;
}

/** Whoever runs the meeting, the note taker, and whose it is. */
export function mayKeep({ id, role }: { id: string; role: Role }, owner: string | null): boolean {
	return runsMeeting(role) || role === 'noteTaker' || owner === id;
}

/** It is let go, or described anew, by who had it kept too. */
export function mayChangeKept(
	person: { id: string; role: Role },
	{ by, owner }: Pick<KeptPictureFacts, 'by' | 'owner'>
): boolean {
	return mayKeep(person, owner) || by === person.id;
}

/**
 * Whether it may be on the shared screen is its owner's to say. Whoever runs the meeting says it where it is everybody's, and
 * for an owner who has no phone here, as they type for them.
 * @param owners how its owner takes part; null where it is nobody's own
 */
export function maySayOnScreen(
	{ id, role }: { id: string; role: Role },
	{ owner }: Pick<KeptPictureFacts, 'owner'>,
	owners: Attendance | null
): boolean {
	if (owner === id) return true;
	return runsMeeting(role) && (owner === null || (owners !== null && hasNoPhone(owners)));
}
