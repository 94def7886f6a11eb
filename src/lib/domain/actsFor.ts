// Who comes for somebody else (practice.md 3.1): an advocate for a child, a supporter for a parent or relative, an
// interpreter for anybody. Only the advocate also writes in that person's name (mayChange.ts).
import type { Role } from './roles.ts';

const actedFor: Partial<Record<Role, readonly Role[]>> = {
	advocate: ['child'],
	supporter: ['parent', 'family'],
	interpreter: [
		'parent',
		'child',
		'family',
		'advocate',
		'supporter',
		'socialWorker',
		'manager',
		'professional',
		'coordinator',
		'chair'
	]
};

/** As many as one person can act for. */
export const actedForMax = 12;

/** The roles of those whom somebody with this role may act for; none for most. */
export function rolesActedFor(helper: Role): readonly Role[] {
	return actedFor[helper] ?? [];
}

interface Someone {
	id: string;
	role: Role;
	removed: boolean;
}

export function mayActFor(helper: Someone, other: Someone | undefined): boolean {
	return (
		other !== undefined &&
		other.id !== helper.id &&
		!other.removed &&
		rolesActedFor(helper.role).includes(other.role)
	);
}
