// By when a meeting itself is, by the table and the examples of practice.md 3.4 (SPEC.md DU5–DU8).
import { expect, test } from 'vitest';
import { mulberry32 } from '../../../tests/kit/random.ts';
import {
	earlierDaysOf,
	isOutside,
	latestDays,
	wrongEarlierDay,
	type EarlierDays
} from './latestDays.ts';
import { meetingKindIds, type MeetingKindId } from './meetings/meetingKind.ts';
import { usualTimings, type Timings } from './timings.ts';
import { addDays, isWorkingDay } from './workingDays.ts';

const told = (kind: MeetingKindId, days: EarlierDays, timings: Timings = usualTimings) =>
	latestDays(timings, kind, days).map(({ id, day, workingDay }) => [id, day, workingDay]);

test('[DU5] a first conference is so many working days after the strategy discussion, bank holidays left out', () => {
	const by = (strategyDiscussion: string) => told('initialConference', { strategyDiscussion });
	expect(by('2026-02-02')).toEqual([['initialConference', '2026-02-23', null]]);
	// Good Friday and Easter Monday are between.
	expect(by('2026-03-25')).toEqual([['initialConference', '2026-04-17', null]]);
	// Christmas, Boxing Day (had on the Monday) and New Year’s Day are between.
	expect(by('2026-12-11')).toEqual([['initialConference', '2027-01-06', null]]);
});

test('[DU5] a review counts from the last review, and where there was none from the first conference', () => {
	const first = { initialConference: '2026-02-19' };
	expect(told('reviewConference', first)).toEqual([['firstReview', '2026-05-19', null]]);
	expect(told('reviewConference', { ...first, lastReview: '2026-05-14' })).toEqual([
		['laterReviews', '2026-11-14', '2026-11-13']
	]);
});

test('[DU5] the first core group is not straight after the first conference; later ones count from the last', () => {
	expect(told('coreGroup', { initialConference: '2026-03-26' })).toEqual([
		['coreGroupNotBefore', '2026-03-27', null],
		['firstCoreGroup', '2026-04-13', null]
	]);
	const later = { initialConference: '2026-02-19', lastCoreGroup: '2026-03-05' };
	expect(told('coreGroup', later)).toEqual([['coreGroups', '2026-04-16', null]]);
});

test('[DU5] a family’s meeting counts from the referral; what is urgent waits for no working day', () => {
	for (const kind of ['familyGroupConference', 'familyNetworkMeeting'] as const) {
		expect(told(kind, { referral: '2026-02-20' })).toEqual([
			['urgentFamilyMeeting', '2026-02-21', null],
			['familyMeetingAgreed', '2026-02-27', null],
			['familyMeeting', '2026-04-17', null]
		]);
	}
});

test('[DU6] nothing is told where the day is not known, nothing counts, or the council has no such limit', () => {
	for (const kind of meetingKindIds) expect(told(kind, {})).toEqual([]);
	expect(told('blank', { referral: '2026-02-20' })).toEqual([]);
	const without = { ...usualTimings, familyMeeting: null, urgentFamilyMeeting: null };
	expect(told('familyGroupConference', { referral: '2026-02-20' }, without)).toEqual([
		['familyMeetingAgreed', '2026-02-27', null]
	]);
	const shorter = {
		...usualTimings,
		initialConference: { ...usualTimings.initialConference, number: 10 }
	};
	expect(told('initialConference', { strategyDiscussion: '2026-02-02' }, shorter)).toEqual([
		['initialConference', '2026-02-16', null]
	]);
});

test('[DU7] a day that is planned outside a limit is told of; one that is not planned is not', () => {
	const [latest] = latestDays(usualTimings, 'initialConference', {
		strategyDiscussion: '2026-02-02'
	});
	const [notBefore] = latestDays(usualTimings, 'coreGroup', { initialConference: '2026-02-19' });
	if (!latest || !notBefore) throw new Error('no limit');
	expect(isOutside(latest, '')).toBe(false);
	expect(isOutside(latest, '2026-02-23T10:00')).toBe(false);
	expect(isOutside(latest, '2026-02-24T10:00')).toBe(true);
	expect(isOutside(notBefore, '2026-02-19T15:00')).toBe(true);
	expect(isOutside(notBefore, '2026-02-20T10:00')).toBe(false);
	// What is agreed first, and an urgent meeting, are days of their own.
	const family = latestDays(usualTimings, 'familyGroupConference', { referral: '2026-02-20' });
	expect(family.map((due) => isOutside(due, '2026-05-01T10:00'))).toEqual([false, false, true]);
});

test('[DU8] each kind of meeting has its own days before; no other, and nothing that is no day, is one', () => {
	expect(earlierDaysOf('initialConference')).toEqual(['strategyDiscussion']);
	expect(earlierDaysOf('reviewConference')).toEqual(['initialConference', 'lastReview']);
	expect(earlierDaysOf('coreGroup')).toEqual(['initialConference', 'lastCoreGroup']);
	expect(earlierDaysOf('familyGroupConference')).toEqual(['referral']);
	expect(earlierDaysOf('teamThinking')).toEqual([]);
	const wrong = (day: unknown) => wrongEarlierDay('initialConference', { strategyDiscussion: day });
	expect(wrong('2026-02-02')).toBe(null);
	for (const day of ['', '2026-02-30', '2.2.2026', '2026-02-02T10:00', null, 20260202]) {
		expect(wrong(day)).toBe('strategyDiscussion');
	}
	expect(wrongEarlierDay('initialConference', { referral: '2026-02-02' })).toBe('referral');
	expect(wrongEarlierDay('blank', { toString: '2026-02-02' })).toBe('toString');
});

test('[DU5] between the day and its limit are exactly so many working days, whatever the day (seeded)', () => {
	const random = mulberry32(34);
	for (let i = 0; i < 500; i++) {
		const from = addDays('2025-01-01', Math.floor(random() * 3000));
		const [limit] = latestDays(usualTimings, 'initialConference', { strategyDiscussion: from });
		let working = 0;
		for (let day = addDays(from, 1); day <= (limit?.day ?? ''); day = addDays(day, 1)) {
			working += isWorkingDay(day) ? 1 : 0;
		}
		expect([from, working, isWorkingDay(limit?.day ?? '')]).toEqual([from, 15, true]);
	}
});
