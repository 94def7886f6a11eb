// Control × role × lent, all of it (SPEC.md CT1–CT4).
import { describe, expect, test } from 'vitest';
import {
	keptControls,
	lentControls,
	mayPress,
	mayTakeOver,
	ranAt,
	type Control
} from './control.ts';
import { roles, runsMeeting, type Role } from './roles.ts';

const everyRole: readonly Role[] = [...roles, 'screen'];
const lent = ['to them', 'to somebody else', 'to nobody'] as const;
const helperOf = { 'to them': 'p1', 'to somebody else': 'p2', 'to nobody': null };

describe.each([...lentControls, ...keptControls])('%s', (control: Control) => {
	test.each(everyRole.flatMap((role) => lent.map((to) => [role, to] as const)))(
		'[CT1, CT2] %s, lent %s',
		(role, to) => {
			const isLentControl = (lentControls as readonly Control[]).includes(control);
			const isHelper = role === 'noteTaker' && to === 'to them' && isLentControl;
			expect(mayPress({ id: 'p1', role }, helperOf[to], control)).toBe(
				runsMeeting(role) || isHelper
			);
		}
	);
});

test('[CT3] the meeting is handed over to people at work alone', () => {
	expect(everyRole.filter(mayTakeOver)).toEqual([
		'socialWorker',
		'manager',
		'professional',
		'noteTaker'
	]);
});

test('[CT4] who ran the meeting at a time', () => {
	const handOvers = [
		{ atMillis: 10, from: 'sam', to: 'priya', standIn: null },
		{ atMillis: 20, from: 'priya', to: 'lind', standIn: 'lind' }
	];
	expect([5, 10, 15, 20, 99].map((at) => ranAt(handOvers, at))).toEqual([
		'sam',
		'priya',
		'priya',
		'lind',
		'lind'
	]);
	expect(ranAt([], 5)).toBeNull();
});
