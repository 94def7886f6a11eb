// The time limits of practice.md 3.4, each with where it is counted from. A council may change local ones as it likes, and
// national ones only to something shorter.

export const timingUnits = ['hours', 'days', 'workingDays', 'weeks', 'months'] as const;

export type TimingUnit = (typeof timingUnits)[number];

export interface Timing {
	number: number;
	unit: TimingUnit;
	/** What it is counted from. */
	from: TimingFrom;
	/** By then at the latest after it, that long before it at least, or not sooner after it. */
	counts: 'within' | 'before' | 'notWithin';
	kind: 'national' | 'local';
}

export type TimingFrom =
	/** The strategy discussion at which the enquiry (section 47) started, not the latest one. */
	| 'strategyDiscussion'
	| 'initialConference'
	| 'reviewConference'
	/** The last review conference. */
	| 'lastReview'
	/** Either conference. */
	| 'conference'
	| 'lastCoreGroup'
	| 'nextCoreGroup'
	/** The day somebody got their copy. */
	| 'copyReceived'
	| 'referral';

export const usualTimings = {
	initialConference: national(15, 'workingDays', 'strategyDiscussion'),
	firstCoreGroup: national(10, 'workingDays', 'initialConference'),
	firstReview: national(3, 'months', 'initialConference'),
	laterReviews: national(6, 'months', 'lastReview'),
	coreGroups: local(6, 'weeks', 'lastCoreGroup'),
	coreGroupNotBefore: local(1, 'days', 'initialConference', 'notWithin'),
	reportsBeforeInitial: local(3, 'workingDays', 'initialConference', 'before'),
	reportsBeforeReview: local(5, 'workingDays', 'reviewConference', 'before'),
	exclusionRequest: local(3, 'workingDays', 'conference', 'before'),
	decisionLetter: local(1, 'workingDays', 'conference'),
	record: local(15, 'workingDays', 'conference'),
	recordErrors: local(10, 'workingDays', 'copyReceived'),
	coreGroupRecord: local(2, 'weeks', 'nextCoreGroup', 'before'),
	familyMeeting: local(8, 'weeks', 'referral'),
	familyMeetingAgreed: local(5, 'workingDays', 'referral'),
	urgentFamilyMeeting: local(24, 'hours', 'referral')
} as const satisfies Record<string, Timing>;

export type TimingId = keyof typeof usualTimings;

export const timingIds = Object.keys(usualTimings) as TimingId[];

/** As a council has them; null: it does not use this one. */
export type Timings = Readonly<Record<TimingId, Timing | null>>;

function national(number: number, unit: TimingUnit, from: TimingFrom): Timing {
	return { number, unit, from, counts: 'within', kind: 'national' };
}

function local(
	number: number,
	unit: TimingUnit,
	from: TimingFrom,
	counts: Timing['counts'] = 'within'
): Timing {
	return { number, unit, from, counts, kind: 'local' };
}
