// Who may be let read a child's own words, and what is looked at first (practice.md 2.14): each word for each reader,
// by the child alone; nobody unless the child says so.
import type { TreePerson } from './family/childTree.ts';
import { runsMeeting, type Role } from './roles.ts';

/** Instead of a participant: everybody at the table. */
export const everyone = 'everyone';

const readerRoles: readonly Role[] = ['advocate', 'socialWorker', 'parent'];

/** Whom a child can choose by name. */
export function mayReadChild(role: Role): boolean {
	return readerRoles.includes(role) || runsMeeting(role);
}

/**
 * What reaches a parent, or everybody, could put the child at risk: whoever runs the meeting looks at it first.
 * @param role the reader's, or null for everyone
 */
export function needsCheck(role: Role | null): boolean {
	return role === null || role === 'parent';
}

/** waiting: for the check · open: can be read · notToday: held back, with a reason · takenBack: by the child */
export const permissionStates = ['waiting', 'open', 'notToday', 'takenBack'] as const;

export type PermissionState = (typeof permissionStates)[number];

/** A child's words as somebody else reads them: exact, with who wrote them down. */
export interface ChildWord {
	id: string;
	child: string;
	house: string;
	/** What the child calls this house, or empty. */
	houseName: string;
	text: string;
	/** The child's picture of their people, where it is that; `text` says it in words. */
	tree?: readonly TreePerson[];
	/** A picture from a device that goes with them, by its id: of a drawing on paper, perhaps. */
	picture?: string;
	/** Who typed them, where it was not the child. */
	writtenBy: string | null;
	at: number;
}
