// The restricted part of a conference (practice.md 3.2 (b) row 1, 3.6 rules 8 and 9): the chair with the people they
// named, to hear what the law lets only them hear. Everybody else is told since when and why, and nothing else.
import type { Access, Meeting, Person } from './access.ts';
import type { MeetingKind } from './meetings/meetingKind.ts';
import type { Role } from './roles.ts';

/** One time apart, with a room of its own that nobody was ever in. */
export interface RestrictedPart {
	room: string;
	/** The person who began it: stays in it by name, whoever takes the chair later. */
	chair: string;
	/** Those who were named and still are. */
	named: ReadonlySet<string>;
	/** Null while it lasts. */
	endedAtMillis: number | null;
}

/** What everybody in the part is told of it. Its id leads nowhere. */
export interface RestrictedNotice {
	id: string;
	reason: string;
	sinceMillis: number;
	/** Null while it lasts. */
	untilMillis: number | null;
}

export const restrictedRoles: readonly Role[] = [
	'socialWorker',
	'manager',
	'professional',
	'noteTaker'
];

/** People who are there for their work; never the family, those at its side, interpreters, observers or a screen. */
export function mayBeNamed(role: Role): boolean {
	return restrictedRoles.includes(role);
}

export function leadsRestrictedPart(kind: MeetingKind, role: Role): boolean {
	return kind.hasRestrictedPart === true && role === 'chair';
}

/** In one meeting: more should be talked about openly instead (practice.md 3.6 rule 9). */
export const restrictedPartsMax = 6;

/** Only while the whole part can read the hall, which says so: there is no secret room. */
export function mayLast({ kind, phase }: Meeting): boolean {
	return kind.hasRestrictedPart === true && phase !== kind.before && phase !== kind.closed;
}

/** Its chair and those named write while it lasts and read until the meeting is closed. */
export function restrictedAccess(
	person: Person,
	meeting: Meeting,
	part: RestrictedPart | undefined
): Access {
	if (!part || meeting.phase === meeting.kind.closed) return 'none';
	if (person.id !== part.chair && !part.named.has(person.id)) return 'none';
	if (person.role !== 'chair' && !mayBeNamed(person.role)) return 'none';
	return part.endedAtMillis === null && mayLast(meeting) ? 'write' : 'read';
}

const minuteMillis = 60_000;

/** How long the restricted parts of a meeting took together, each begun minute counted (practice.md 3.6 rule 9). */
export function restrictedMinutes(
	notices: readonly Pick<RestrictedNotice, 'sinceMillis' | 'untilMillis'>[],
	nowMillis: number
): number {
	const minutes = notices.map(({ sinceMillis, untilMillis }) =>
		Math.max(0, Math.ceil(((untilMillis ?? nowMillis) - sinceMillis) / minuteMillis))
	);
	return minutes.reduce((total, one) => total + one, 0);
}
