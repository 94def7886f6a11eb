// The days that a council's time limits lead to, counted from this meeting (practice.md 3.4; SPEC.md DU1–DU4). A proposal to
// whoever plans: nothing is refused because of it.
import type { MeetingKindId } from './meetings/meetingKind.ts';
import {
	timingIds,
	usualTimings,
	type Timing,
	type TimingFrom,
	type TimingId,
	type Timings
} from './timings.ts';
import { addDays, addMonths, addWorkingDays, lastWorkingDayUpTo } from './workingDays.ts';

export interface DueDate {
	id: TimingId;
	counts: Timing['counts'];
	day: string;
	/** The working day before, where that day is none. */
	workingDay: string | null;
}

/** What can be counted from the day of a meeting of this kind. */
const countedFrom: Readonly<Partial<Record<MeetingKindId, readonly TimingFrom[]>>> = {
	initialConference: ['initialConference', 'conference'],
	reviewConference: ['reviewConference', 'lastReview', 'conference'],
	coreGroup: ['lastCoreGroup', 'nextCoreGroup']
};

/** Those that some meeting's day leads to. */
export const countedIds: readonly TimingId[] = timingIds.filter((id) =>
	Object.values(countedFrom).some((from) => from.includes(usualTimings[id].from))
);

const hoursOfDay = 24;

/** Of hours only whole days can be told, and of them the earlier one. */
export function dayFrom({ number, unit, counts }: Timing, from: string): string {
	const by = counts === 'before' ? -number : number;
	switch (unit) {
		case 'hours':
			return addDays(from, Math.floor(by / hoursOfDay));
		case 'days':
			return addDays(from, by);
		case 'weeks':
			return addDays(from, 7 * by);
		case 'workingDays':
			return addWorkingDays(from, by);
		case 'months':
			return addMonths(from, by);
	}
}

/**
 * One limit, counted from this meeting; null where it counts from something else, or the council does not use it.
 * @param when the meeting's local day and time, or empty
 */
export function dueDate(
	timings: Timings,
	id: TimingId,
	kind: MeetingKindId,
	when: string
): DueDate | null {
	const timing = timings[id];
	if (!timing || when === '' || !countedFrom[kind]?.includes(timing.from)) return null;
	return dueFrom(timing, id, when.slice(0, 10));
}

/** One limit, counted from a day that is known. */
export function dueFrom(timing: Timing, id: TimingId, from: string): DueDate {
	const day = dayFrom(timing, from);
	const { counts, unit } = timing;
	// What is urgent waits for no working day.
	const isFixed = counts === 'notWithin' || unit === 'hours';
	const working = isFixed ? day : lastWorkingDayUpTo(day);
	return { id, counts, day, workingDay: working === day ? null : working };
}

/** All that this meeting leads to, the earliest first. */
export function dueDates(timings: Timings, kind: MeetingKindId, when: string): DueDate[] {
	return timingIds
		.flatMap((id) => dueDate(timings, id, kind, when) ?? [])
		.sort((a, b) => a.day.localeCompare(b.day));
}
