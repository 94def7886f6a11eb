// Who must not meet whom, and who may not come back under a name like theirs (SPEC.md KA1, KA6).
import { expect, test } from 'vitest';
import { clashOf, keptOutNamed } from './apart.ts';

const pair = { one: 'chantelle', other: 'darren' };

test('[KA1] a pair clashes in a part that lists both, and not once one of them is out', () => {
	const chantelle = { id: 'chantelle', parts: ['a', 'b'] } as const;
	const darren = { id: 'darren', parts: ['b'] } as const;
	expect(clashOf([pair], [chantelle, darren])).toEqual({ ...pair, part: 'b' });
	expect(clashOf([pair], [chantelle, { ...darren, removed: true }])).toBeNull();
	expect(clashOf([pair], [{ ...chantelle, parts: ['a'] }, darren])).toBeNull();
});

const people = [
	{ id: 'chantelle', name: 'Chantelle Reid', removed: false },
	{ id: 'darren', name: 'Darren Poole', removed: true },
	{ id: 'kofi', name: 'Kofi', removed: true }
];

test.each([
	['Darren', 'darren'],
	['darren  POOLE', 'darren'],
	['Dárren Poole (dad)', 'darren'],
	['Darren-Poole', 'darren'],
	['Darren Smith', null],
	['Poole', null],
	['Chantelle Reid', null],
	['Kofi', null],
	['  ', null],
	['', null]
])('[KA6] %s', (name, found) => {
	expect(keptOutNamed(name, [pair], people)).toBe(found);
});
