// A child's own picture of their people (SPEC.md CP1–CP5).
import { describe, expect, test } from 'vitest';
import { mayChange } from '../mayChange.ts';
import type { Change, MeetingOfPeople } from '../mayChangeBy.ts';
import { familyGroupConference } from '../meetings/familyGroupConference.ts';
import type { Role } from '../roles.ts';
import type { Room } from '../rooms.ts';
import { familyMap } from '../tools/practice/familyMap.ts';
import { roomSchema } from '../tools/roomSchemas.ts';
import {
	eachInPlace,
	freePlace,
	myPeople,
	treeInWords,
	treeMost,
	type TreePerson
} from './childTree.ts';

const cast: Record<string, Role> = {
	maya: 'child',
	tola: 'advocate',
	sam: 'coordinator',
	grace: 'family'
};
const meeting: MeetingOfPeople = {
	kind: familyGroupConference,
	phase: 'agreeing',
	hasParticipant: (id) => id in cast,
	roleOf: (id) => cast[id] ?? null,
	actsFor: () => []
};
const own = (owner: string): Room => ({ id: 'z_own', kind: 'own', part: 'a', owner });
const may = (who: string, change: Change, owner = 'maya') =>
	mayChange(
		{ id: who, role: cast[who] ?? 'observer', removed: false, part: 'a' },
		meeting,
		own(owner),
		change
	);
const change = (field: string, op: Change['op'], owner: string, value: unknown = null): Change => ({
	path: field === '' ? ['myPeople', 'person00'] : ['myPeople', 'person00', field],
	op,
	value: value === null ? null : { plain: value },
	...{ overwrites: false, siblings: 0, charsAfter: 3 },
	item: { id: 'person00', owner, fresh: false, speaker: null, field: null }
});

describe('who makes it', () => {
	test('[CP1] the child changes everything, who writes with the child only what they put in', () => {
		expect(may('maya', change('heart', 'set', 'maya', true))).toBeNull();
		expect(may('maya', change('name', 'insert', 'tola'))).toBeNull();
		expect(may('maya', change('', 'unset', 'tola'))).toBeNull();
		expect(may('tola', change('place', 'set', 'tola', '3'))).toBeNull();
		for (const [field, op, value] of [
			...([
				['place', 'set', '3'],
				['heart', 'set', true],
				['name', 'delete', null]
			] as const),
			...([['', 'unset', null]] as const)
		]) {
			expect(may('tola', change(field, op, 'maya', value)), field).toBe('notYours');
		}
	});

	test('[CP1] only a child has one: on no other page, and in no room that others hold', () => {
		expect(may('grace', change('heart', 'set', 'grace', true), 'grace')).toBe('role');
		for (const kind of ['table', 'family', 'restricted', 'record', 'hall', 'child'] as const) {
			expect(Object.keys(roomSchema(kind).collections), kind).not.toContain('myPeople');
		}
	});

	test('[CP2] nothing in it says how adults stand together, and no field of the map leads to it', () => {
		expect(Object.keys(myPeople.fields).toSorted()).toEqual(
			['at', 'author', 'calls', 'face', 'from', 'heart', 'name', 'place', 'took'].toSorted()
		);
		const named = Object.values(familyMap.lists).flatMap(({ fields }) => Object.values(fields));
		expect(named.some((field) => 'of' in field && String(field.of) === 'myPeople')).toBe(false);
	});

	test('[CP1] a face, a place: one of those there are, and no other', () => {
		expect(may('maya', change('face', 'set', 'maya', 'dog'))).toBeNull();
		expect(may('maya', change('face', 'set', 'maya', 'https://example.org/x.png'))).toBe('value');
		expect(may('maya', change('place', 'set', 'maya', String(treeMost - 1)))).toBeNull();
		expect(may('maya', change('place', 'set', 'maya', String(treeMost)))).toBe('value');
	});
});

const person = (name: string, place: number, more: Partial<TreePerson> = {}): TreePerson => ({
	...{ name, place, calls: '', face: 'short', hasHeart: false },
	...more
});

describe('where everybody stands', () => {
	test('[CP3] two that were put on one place: the first stays, the other has the next free one', () => {
		const placed = eachInPlace([person('Nan', 5), person('Biscuit', 5), person('Uncle J', 6)]);
		expect(placed.map(({ place }) => place)).toEqual([5, 9, 6]);
	});

	test('[CP3] however they were put, nobody stands on anybody', () => {
		let seed = 7;
		const random = () => (seed = (seed * 48_271) % 2_147_483_647);
		for (let round = 0; round < 300; round++) {
			const people = Array.from({ length: random() % (treeMost + 1) }, (_, i) =>
				person(String(i), random() % treeMost)
			);
			const placed = eachInPlace(people);
			expect(placed).toHaveLength(people.length);
			expect(new Set(placed.map(({ place }) => place)).size).toBe(people.length);
		}
	});

	test('[CP3] a full sheet has no free place', () => {
		expect(freePlace(new Set(Array.from({ length: treeMost }, (_, i) => i)))).toBeNull();
	});
});

test('[CP4] in words it says who is there, what the child calls them, and the hearts', () => {
	const people = [
		person('Biscuit', 9, { face: 'dog' }),
		person('Grace', 1, { calls: 'Nan', hasHeart: true }),
		person('Lúcia', 4, { calls: 'Lúcia next door' })
	];
	expect(treeInWords(people)).toBe('Nan (Grace) ♥\nLúcia next door (Lúcia)\nBiscuit');
});
