// Where what has happened stands (SPEC.md TL1–TL4).
import { expect, test } from 'vitest';
import { axisOf, columnsOf, inRows, laneOf, yearsIn, type Dated } from './timelineAxis.ts';

const event = (id: string, when: string, on: string | null = null): Dated => ({
	...{ id, when, on },
	lane: 'family'
});
const stretchesOf = (events: Dated[]) =>
	axisOf(events).stretches.map((one) =>
		one.kind === 'gap'
			? `gap ${String(one.gap.from)}–${String(one.gap.to)}`
			: `${String(one.year.year)}: ${one.year.moments.map(({ day, events: of }) => `${day ?? '?'} ${of.map(({ id }) => id).join('+')}`).join(', ')}`
	);

const reid = [
	event('plate', 'Friday 9 January 2026', '2026-01-09'),
	event('college', 'January to June 2021', '2021-01-04'),
	event('alone', 'Friday 23 January 2026', '2026-01-23'),
	event('nans', 'Friday 16 January 2026', '2026-01-16')
];

test('[TL1] two lanes: the family’s, with those who came with them, and that of people at work', () => {
	expect((['parent', 'child', 'family', 'supporter'] as const).map(laneOf)).toEqual(
		Array.from({ length: 4 }, () => 'family')
	);
	expect(
		(['socialWorker', 'professional', 'coordinator', 'noteTaker'] as const).map(laneOf)
	).toEqual(Array.from({ length: 4 }, () => 'work'));
	expect(laneOf(null)).toBe('work');
});

test('[TL2] in the order of days on one axis, whoever said it first', () => {
	expect(stretchesOf(reid)).toEqual([
		'2021: 2021-01-04 college',
		'gap 2022–2025',
		'2026: 2026-01-09 plate, 2026-01-16 nans, 2026-01-23 alone'
	]);
	expect(stretchesOf([...reid, event('bev', 'the same day', '2026-01-09')]).at(-1)).toContain(
		'2026-01-09 plate+bev'
	);
});

test('[TL3] without a day it stands in the year that is said, after those with a day', () => {
	const easter = event('easter', 'about Easter 2021');
	expect(stretchesOf([easter, ...reid])[0]).toBe('2021: 2021-01-04 college, ? easter');
	expect(axisOf([event('moved', 'صيف ٢٠٢١')]).apart).toEqual([]);
});

test('[TL3] without a year it stands apart, and nothing is guessed', () => {
	const told = ['last summer', 'when I was 5', '', 'in 12021', 'flat 2150', '09/01/26'];
	const events = told.map((when, i) => event(String(i), when));
	expect(axisOf(events)).toEqual({ stretches: [], apart: events });
	expect(axisOf([event('x', 'last summer', '2025-02-31')]).apart).toHaveLength(1);
});

test('[TL4] a gap is whole years of which nobody said anything; what went on for years leaves none', () => {
	expect(stretchesOf([event('a', '2019'), event('b', '2020')])).toEqual(['2019: ? a', '2020: ? b']);
	expect(stretchesOf([event('a', 'from 2015 to 2019'), event('b', '2022')])).toEqual([
		'2015: ? a',
		'gap 2020–2021',
		'2022: ? b'
	]);
	expect(stretchesOf([event('a', '2015 to 2025'), event('b', '2018'), event('c', '2026')])).toEqual(
		['2015: ? a', '2018: ? b', '2026: ? c']
	);
	expect(stretchesOf([event('a', 'from 2021 on, as in 2015', '2021-05-01')])).toEqual([
		'2021: 2021-05-01 a'
	]);
});

test('[TL2] rows go on where the last one ended, about as long as each other', () => {
	const columns = columnsOf(axisOf(reid));
	const rows = (most: number) => inRows(columns, most).map((row) => row.length);
	expect(rows(9)).toEqual([5]);
	expect(rows(4)).toEqual([3, 2]);
	expect(rows(1)).toEqual([1, 1, 1, 1, 1]);
	expect(rows(Infinity)).toEqual([5]);
	expect(inRows(columns, 0).flat()).toEqual(columns);
	expect(inRows([], 4)).toEqual([]);
});

test('[TL2] of one day as many stand above each other as there is room for; the day goes on beside them', () => {
	const day = ['a', 'b', 'c'].map((id) => event(id, '2026', '2026-01-09'));
	const work: Dated = { ...event('w', '2026', '2026-01-09'), lane: 'work' };
	const axis = axisOf([...day, work, event('last', 'last summer'), event('x', '')]);
	const idsIn = (most?: number) =>
		columnsOf(axis, most).map((one) =>
			one.kind === 'gap' ? '' : `${one.kind} ${one.moment.events.map(({ id }) => id).join('+')}`
		);
	expect(idsIn()).toEqual(['moment a+b+c+w', 'apart last', 'apart x']);
	expect(idsIn(2)).toEqual(['moment a+b+w', 'moment c', 'apart last', 'apart x']);
	expect(idsIn(1)).toEqual(['moment a+w', 'moment b', 'moment c', 'apart last', 'apart x']);
});

test('[TL3] years in any figures', () => {
	expect(yearsIn('from 2019 to ٢٠٢١ and ২০২২')).toEqual([2019, 2021, 2022]);
});
