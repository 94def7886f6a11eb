// Whose family time it is, and who lets whom in (SPEC.md AC13, AC15).
import { expect, test } from 'vitest';
import { mayLetIn, type FamilyTime } from './familyTime.ts';
import { roles, type Role } from './roles.ts';

const time: FamilyTime = {
	room: 'z_1',
	startedAtMillis: 1000,
	endedAtMillis: null,
	guests: new Set(['uncle']),
	isOnScreen: false
};
const person = (role: Role, addedAtMillis = 0) => ({ id: role, role, addedAtMillis });

test('[AC15] the child alone decides about an advocate', () => {
	const hosts = roles.filter((role) => mayLetIn(time, person(role), person('advocate')));
	expect(hosts).toEqual(['child']);
});

test('[AC15] about a supporter, an interpreter and a late relative any of the family decides', () => {
	for (const guest of [person('supporter'), person('interpreter'), person('family', 1001)]) {
		const hosts = roles.filter((role) => mayLetIn(time, person(role), guest));
		expect(hosts.sort()).toEqual(['child', 'family', 'parent']);
	}
});

test('[AC13] a guest lets nobody in, and nobody who has no place there can be let in', () => {
	const uncle = { id: 'uncle', role: 'family' as const, addedAtMillis: 1001 };
	expect(mayLetIn(time, uncle, person('supporter'))).toBe(false);
	const guests = roles.filter((role) => mayLetIn(time, person('child'), person(role)));
	expect(guests.sort()).toEqual(['advocate', 'interpreter', 'supporter']);
});
