// Whose pens are down: everybody's, or only those of the people who work with the family, so that it is heard first.
import { isFamilyNetwork, runsMeeting, type Role } from './roles.ts';

export const holds = ['none', 'professionals', 'everyone'] as const;

export type Hold = (typeof holds)[number];

/** Does this role only read the table now? Whoever runs the meeting keeps the pen. */
export function isHeld(hold: Hold, role: Role): boolean {
	if (hold === 'none' || runsMeeting(role)) return false;
	return hold === 'everyone' || !(isFamilyNetwork(role) || ofTheFamily.includes(role));
}

/** They write with and for somebody of the family. */
const ofTheFamily: readonly Role[] = ['advocate', 'supporter'];
