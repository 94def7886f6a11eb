// From the items of a family map to its people and couples (SPEC.md FM9).
import { expect, test } from 'vitest';
import type { ToolItem, ToolValue } from '../tools/practiceTool.ts';
import { familyOf, yearIn } from './familyOf.ts';

const item = (id: string, values: Record<string, ToolValue>): ToolItem => ({
	...{ id, author: null, speaker: null, voice: 'own', at: 1, order: id, hidden: false },
	...{ childRef: [], values }
});

test.each([
	['1967', 1967],
	['about 1960', 1960],
	['١٩٦٧', 1967],
	['12/5/2014', 2014],
	['in the sixties', null],
	['19670', null],
	['', null]
])('[FM9] the year in “%s”', (said, year) => {
	expect(yearIn(said)).toBe(year);
});

test('[FM9] what nobody said is left open, and never guessed', () => {
	const { people, couples } = familyOf({
		people: [
			item('a', { name: '  Grace ', livesWhere: 'household' }),
			item('b', { drawnAs: 'star' })
		],
		couples: [item('c', { one: 'a', other: 'b' })]
	});
	expect(people[0]).toMatchObject({
		name: 'Grace',
		drawnAs: 'other',
		birthYear: null,
		parents: []
	});
	expect(people[0]?.livesInHousehold).toBe(true);
	expect(people[1]).toMatchObject({ name: '', drawnAs: 'other', livesInHousehold: false });
	expect(people.map(({ otherHomes }) => otherHomes)).toEqual([[], []]);
	expect(couples).toEqual([{ id: 'c', partners: ['a', 'b'], kind: 'other' }]);
	expect(familyOf({})).toEqual({ people: [], couples: [] });
});

test('[FM15] with whom they live is taken as it was said, of those who live', () => {
	const { people } = familyOf({
		people: [
			item('a', { livesWith: ['b', 'c'], livesWhere: 'nearby' }),
			item('b', {}),
			item('c', { hasDied: true, livesWhere: 'household' }),
			item('d', { livesWith: 'b' })
		]
	});
	const [a, b, c, d] = people.map(({ otherHomes }) => otherHomes);
	expect(a).toEqual(b);
	expect(a).toHaveLength(1);
	expect([c, d]).toEqual([[], []]);
	expect(people[2]?.livesInHousehold).toBe(false);
});
