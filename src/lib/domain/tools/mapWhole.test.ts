// Is the map whole? (SPEC.md MP1–MP3; practice.md 2.1, 2.3)
import { expect, test } from 'vitest';
import type { MapField } from './map.ts';
import { dangersToPair, goalOf, mapParts, wholeOf, type MapEntry } from './mapWhole.ts';

let at = 0;
const entry = (id: string, field: MapField, more: Partial<MapEntry> = {}): MapEntry => ({
	...{ id, field, withdrawn: false, pairedDanger: null, at: (at += 1) },
	...more
});

test('[MP1] an empty map misses all seven parts', () => {
	const { has } = wholeOf([], []);
	expect(mapParts.filter((part) => has[part])).toEqual([]);
	expect(mapParts).toHaveLength(7);
});

test('[MP1] harm or danger is one part, goals are there once both kinds are', () => {
	const family = entry('f', 'familyGoals');
	const safety = entry('s', 'safetyGoals');
	expect(wholeOf([entry('h', 'harm')], []).has.harmOrDanger).toBe(true);
	expect(wholeOf([entry('d', 'danger')], []).has.harmOrDanger).toBe(true);
	expect(wholeOf([family], [])).toMatchObject({
		has: { goals: false },
		missingGoals: 'safetyGoals'
	});
	expect(wholeOf([safety], [])).toMatchObject({
		has: { goals: false },
		missingGoals: 'familyGoals'
	});
	expect(wholeOf([family, safety], [])).toMatchObject({ has: { goals: true }, missingGoals: null });
});

test('[MP1] what was taken back is not there', () => {
	const { has } = wholeOf([entry('a', 'strengths', { withdrawn: true })], []);
	expect(has.strengths).toBe(false);
});

test('[MP2] a danger without a goal and a goal without a scale are told', () => {
	const danger = entry('d', 'danger');
	const goal = entry('g', 'safetyGoals', { pairedDanger: 'd' });
	expect(wholeOf([danger], []).dangersWithoutGoal).toBe(1);
	expect(wholeOf([danger, goal], [])).toMatchObject({
		dangersWithoutGoal: 0,
		goalsWithoutScale: 1
	});
	expect(wholeOf([danger, goal], [{ linkedGoal: 'g' }]).goalsWithoutScale).toBe(0);
	const gone = { ...goal, withdrawn: true };
	expect(wholeOf([danger, gone], []).dangersWithoutGoal).toBe(1);
});

test('[MP3] exactly one goal belongs to a danger: the earliest, the same for everybody', () => {
	const danger = entry('d', 'danger');
	const first = entry('b', 'safetyGoals', { pairedDanger: 'd', at: 5 });
	const second = entry('a', 'safetyGoals', { pairedDanger: 'd', at: 6 });
	expect(goalOf('d', [danger, second, first])?.id).toBe('b');
	expect(goalOf('d', [danger])).toBeNull();
	const free = entry('e', 'danger');
	const other = entry('c', 'safetyGoals');
	expect(dangersToPair([danger, free, first, other], other).map(({ id }) => id)).toEqual(['e']);
	expect(dangersToPair([danger, free, first], first).map(({ id }) => id)).toEqual(['d', 'e']);
});
