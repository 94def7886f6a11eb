// Days counted from a meeting, by the table and the examples of practice.md 3.4 (SPEC.md DU1–DU4).
import { expect, test } from 'vitest';
import { dayFrom, dueDate, dueDates } from './dueDates.ts';
import { usualTimings } from './timings.ts';
import { addWorkingDays, isWorkingDay } from './workingDays.ts';

test.each([
	['initialConference', '2026-02-02', '2026-02-23'],
	['initialConference', '2026-03-25', '2026-04-17'],
	['firstCoreGroup', '2026-02-19', '2026-03-05'],
	['firstCoreGroup', '2026-03-26', '2026-04-13'],
	['firstReview', '2026-02-19', '2026-05-19'],
	['laterReviews', '2026-05-14', '2026-11-14'],
	['coreGroups', '2026-03-05', '2026-04-16'],
	['reportsBeforeInitial', '2026-02-19', '2026-02-16'],
	['reportsBeforeReview', '2026-05-14', '2026-05-07'],
	['decisionLetter', '2026-02-19', '2026-02-20'],
	['record', '2026-02-19', '2026-03-12']
] as const)('[DU1] %s from %s is %s', (id, from, day) => {
	expect(dayFrom(usualTimings[id], from)).toBe(day);
});

test('[DU2] bank holidays and weekends are no working days', () => {
	const off = [
		...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'],
		...['2026-12-25', '2026-12-28', '2027-12-27', '2027-12-28', '2022-01-03', '2026-02-21']
	];
	expect(off.filter(isWorkingDay)).toEqual([]);
	expect(['2026-12-24', '2026-12-29', '2026-04-07', '2026-02-20'].every(isWorkingDay)).toBe(true);
	expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
});

test('[DU3] a day that is no working day comes with the one before', () => {
	const review = dueDate(usualTimings, 'laterReviews', 'reviewConference', '2026-05-14T10:00');
	expect(review).toMatchObject({ day: '2026-11-14', workingDay: '2026-11-13' });
	const letter = dueDate(usualTimings, 'decisionLetter', 'initialConference', '2026-02-19T10:00');
	expect(letter).toMatchObject({ day: '2026-02-20', workingDay: null });
});

test('[DU4] only what counts from this meeting, on a day that is known, in a council that uses it', () => {
	expect(dueDates(usualTimings, 'initialConference', '')).toEqual([]);
	expect(dueDates(usualTimings, 'familyGroupConference', '2026-02-19T10:00')).toEqual([]);
	const without = { ...usualTimings, decisionLetter: null };
	const ids = dueDates(without, 'initialConference', '2026-02-19T10:00').map(({ id }) => id);
	expect(ids).toEqual([
		...['reportsBeforeInitial', 'exclusionRequest', 'coreGroupNotBefore', 'firstCoreGroup'],
		...['record', 'firstReview']
	]);
	expect(dueDates(usualTimings, 'coreGroup', '2026-03-05T10:00')).toMatchObject([
		{ id: 'coreGroupRecord', counts: 'before', day: '2026-02-19' },
		{ id: 'coreGroups', day: '2026-04-16' }
	]);
});
