// What a kind of meeting is, as data: its phases and which tools are open in each.
import type { Role } from '../roles.ts';
import type { ToolId } from '../tools/tool.ts';

export const meetingKindIds = [
	'familyGroupConference',
	'familyNetworkMeeting',
	'initialConference',
	'reviewConference',
	'coreGroup',
	'teamThinking',
	'blank'
] as const;

export type MeetingKindId = (typeof meetingKindIds)[number];

export interface Phase {
	id: string;
	/** Tools whose words may change in this phase; the others can be read. */
	tools: readonly ToolId[];
	/** Roles that may only read the table in this phase. */
	onlyRead?: readonly Role[];
	/** Roles that are told nothing of this phase but what is theirs. */
	notThere?: readonly Role[];
}

export interface MeetingKind {
	id: MeetingKindId;
	phases: readonly Phase[];
	/** The phase in which only own pages are open (before the day). */
	before: string;
	/** The phase in which the family is alone, or null where there is none. */
	alone: string | null;
	/** The phase after which nothing changes any more. */
	closed: string;
}
