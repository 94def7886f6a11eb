// Statements out of an agency's report, put up at the table (SPEC.md RS1–RS4; practice.md 2.8): by whoever runs the meeting
// or takes its notes, for the person of that agency, or by that person.
import type { Access } from './access.ts';
import { isProfessional, runsMeeting, type Role } from './roles.ts';

/** As many as go in one step; more go in the next. */
export const linesAtOnceMax = 50;

/** May somebody put such statements up, given what they may do at the table? A note taker only reads there. */
export function mayPutUpReports(role: Role, atTable: Access): boolean {
	if (role === 'noteTaker') return atTable !== 'none';
	return atTable === 'write' && (runsMeeting(role) || isProfessional(role));
}

/** Whose report can it be? One's own, or, for those who write for all, that of anybody at work who is on the list. */
export function mayBeReportOf(
	writer: { id: string; role: Role },
	whose: string,
	role: Role
): boolean {
	return isProfessional(role) && (whose === writer.id || !isProfessional(writer.role));
}
