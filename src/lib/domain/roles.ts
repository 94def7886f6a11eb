// Who a person is in a meeting (practice.md 3.1) and which family of rights that puts them in.

export const roles = [
	'coordinator',
	'chair',
	'socialWorker',
	'manager',
	'professional',
	'parent',
	'child',
	'family',
	'advocate',
	'supporter',
	'interpreter',
	'noteTaker',
	'observer',
	'admin'
] as const;

/** A role a person holds in one meeting. `screen` is the shared screen: its own identity, never a person. */
export type Role = (typeof roles)[number] | 'screen';

export const familyNetworkRoles: readonly Role[] = ['parent', 'child', 'family'];
/** Who speaks for the local authority. */
export const socialWorkRoles: readonly Role[] = ['socialWorker', 'manager'];
export const professionalRoles: readonly Role[] = [...socialWorkRoles, 'professional'];
const invitableRoles: readonly Role[] = roles.filter((role) => role !== 'admin');

export function isRole(value: unknown): value is Role {
	return (roles as readonly unknown[]).includes(value);
}

/** Can this role be given to somebody on the list of people of a meeting? */
export function isInvitable(value: unknown): value is Role {
	return (invitableRoles as readonly unknown[]).includes(value);
}

/** The family network writes the plan (practice.md 2.7). */
export function isFamilyNetwork(role: Role): boolean {
	return familyNetworkRoles.includes(role);
}

/** Those who move the meeting along: steps, reveal, letting in (practice.md 3.1). */
export function runsMeeting(role: Role): boolean {
	return role === 'coordinator' || role === 'chair';
}

/** People who work with the family: social work, school, health, police. */
export function isProfessional(role: Role): boolean {
	return professionalRoles.includes(role);
}

/**
 * How many devices one invite may be open on (security.md V76): family members one,
 * people who come for their work two.
 */
export function devicesAllowed(role: Role): number {
	return isFamilyNetwork(role) || role === 'advocate' || role === 'supporter' ? 1 : 2;
}

/**
 * May this person open their own place on their phone with a one-time link (server/SPEC.md CR1)? Those who may use
 * two devices. Family members may not: a link made on a phone that somebody else picked up would pass the door.
 */
export function mayCarryOn(role: Role): boolean {
	return role !== 'screen' && devicesAllowed(role) > 1;
}
