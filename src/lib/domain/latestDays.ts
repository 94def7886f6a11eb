// By when a meeting itself is, counted from days before it that nobody but its organiser can know (practice.md 2.8 set-up,
// 3.4; SPEC.md DU5–DU8). Told beside the day that is planned; nothing is refused because of it.
import { dueFrom, type DueDate } from './dueDates.ts';
import { isDay } from './fieldValue.ts';
import type { MeetingKindId } from './meetings/meetingKind.ts';
import { sentenceCharsMax } from './plainText.ts';
import {
	usualTimings,
	type Timing,
	type TimingFrom,
	type TimingId,
	type Timings
} from './timings.ts';

export const earlierDayIds = [
	...(['strategyDiscussion', 'initialConference', 'lastReview'] as const),
	...(['lastCoreGroup', 'referral'] as const)
] satisfies TimingFrom[];

/** Why the meeting is on a day outside a limit: one sentence (SPEC.md LR1). */
export const lateReasonCharsMax = sentenceCharsMax;

export type EarlierDay = (typeof earlierDayIds)[number];

/** Each `YYYY-MM-DD`; one that is not known is not there. */
export type EarlierDays = Readonly<Partial<Record<EarlierDay, string>>>;

export interface LatestDay extends DueDate {
	timing: Timing;
	from: EarlierDay;
}

/** What limits the day of a meeting: the first of these whose days are known. */
const limits: Readonly<Partial<Record<MeetingKindId, readonly (readonly TimingId[])[]>>> = {
	initialConference: [['initialConference']],
	reviewConference: [['laterReviews'], ['firstReview']],
	coreGroup: [['coreGroups'], ['coreGroupNotBefore', 'firstCoreGroup']],
	familyGroupConference: [['familyMeeting', 'familyMeetingAgreed', 'urgentFamilyMeeting']],
	familyNetworkMeeting: [['familyMeeting', 'familyMeetingAgreed', 'urgentFamilyMeeting']]
};

/** Every limit of some meeting's own day. */
export const latestIds: readonly TimingId[] = [
	...new Set(Object.values(limits).flatMap((groups) => groups.flat()))
];

/** The days that are asked for in a meeting of this kind, the earliest first. */
export function earlierDaysOf(kind: MeetingKindId): EarlierDay[] {
	const from = (limits[kind] ?? []).flat().map((id) => usualTimings[id].from as EarlierDay);
	return [...new Set(from)].reverse();
}

/** Without those that a form left empty. */
export function filledIn(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== ''));
}

/** @returns what is wrong: a day that this kind of meeting does not count from, or one that is none */
export function wrongEarlierDay(
	kind: MeetingKindId,
	days: Readonly<Record<string, unknown>>
): string | null {
	const known: readonly string[] = earlierDaysOf(kind);
	return Object.keys(days).find((id) => !known.includes(id) || !isDay(days[id])) ?? null;
}

/** The earliest first. */
export function latestDays(timings: Timings, kind: MeetingKindId, days: EarlierDays): LatestDay[] {
	const counted = (id: TimingId): LatestDay[] => {
		const timing = timings[id];
		const from = usualTimings[id].from as EarlierDay;
		const day = days[from];
		const due = timing && day !== undefined ? dueFrom(timing, id, day) : null;
		return timing && due ? [{ ...due, timing, from }] : [];
	};
	const isKnown = (ids: readonly TimingId[]) =>
		ids.some((id) => days[usualTimings[id].from as EarlierDay] !== undefined);
	const first = (limits[kind] ?? []).find(isKnown) ?? [];
	return first.flatMap(counted).sort((a, b) => a.day.localeCompare(b.day));
}

/** An urgent meeting, or the talk at which it is agreed, may well be on another day than this one. */
const onAnotherDay: readonly TimingId[] = ['urgentFamilyMeeting', 'familyMeetingAgreed'];

/** Is the day that is planned outside this limit? @param when the meeting's local day and time, or empty */
export function isOutside({ id, counts, day }: DueDate, when: string): boolean {
	const planned = when.slice(0, 10);
	if (planned === '' || onAnotherDay.includes(id)) return false;
	return counts === 'notWithin' ? planned < day : planned > day;
}
