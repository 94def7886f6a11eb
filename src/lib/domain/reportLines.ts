// Statements out of an agency's report, put up at the table (SPEC.md RS1–RS5; practice.md 2.8): by whoever runs the meeting
// or takes its notes, for the person of that agency, or by that person.
import type { Access } from './access.ts';
import type { Attendance } from './attendance.ts';
import { isProfessional, runsMeeting, type Role } from './roles.ts';

/** As many as go in one step; more go in the next. */
export const linesAtOnceMax = 50;

/** May somebody put such statements up, given what they may do at the table? A note taker only reads there. */
export function mayPutUpReports(role: Role, atTable: Access): boolean {
	if (role === 'noteTaker') return atTable !== 'none';
	return atTable === 'write' && (runsMeeting(role) || isProfessional(role));
}

/** Who writes reports down for everybody, and so asks an agency that is not here. */
export function writesForAll(role: Role): boolean {
	return runsMeeting(role) || role === 'noteTaker';
}

/**
 * Is nobody of that agency here, or still to come, to check it? Then whom one asked of them can be said (SPEC.md RS5).
 * @param attendance of the person whose report it is; undefined: nobody on the list is
 */
export function isNobodyHere(attendance: Attendance | undefined): boolean {
	return attendance === undefined || attendance === 'apologies' || attendance === 'left';
}

/** Whose report can it be? One's own, or, for those who write for all, that of anybody at work who is on the list. */
export function mayBeReportOf(
	writer: { id: string; role: Role },
	whose: string,
	role: Role
): boolean {
	return isProfessional(role) && (whose === writer.id || !isProfessional(writer.role));
}
