// In which words somebody reads the board (practice.md 5.3, SPEC.md GL6): plain ones, with those of people at work beside
// them, or a child's. Each chooses for themselves, on their own device; a child is not asked.
import { isProfessional, runsMeeting, type Role } from './roles.ts';

export type Register = 'family' | 'professional' | 'child';

/** What a person can choose between. */
export const wordings = ['family', 'professional'] as const satisfies readonly Register[];

export type Wording = (typeof wordings)[number];

export function isWording(value: unknown): value is Wording {
	return (wordings as readonly unknown[]).includes(value);
}

/** @param chosen on this device; anything else counts as nothing */
export function registerFor(role: Role, chosen: unknown): Register {
	if (role === 'child') return 'child';
	if (role === 'screen') return 'family';
	if (isWording(chosen)) return chosen;
	return isProfessional(role) || runsMeeting(role) ? 'professional' : 'family';
}
