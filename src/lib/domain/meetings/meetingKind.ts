// What a kind of meeting is, as data: its phases, which tools are open in each, and what each role may do in it.
import type { Role } from '../roles.ts';
import type { Show, StepMode } from '../step.ts';
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

/**
 * What a role may do at the table in a phase (the cells of practice.md 3.2): write · put words beside those of
 * others, and no more · read · wait, knowing how the meeting goes on but not what is on the table.
 * A role that a phase does not name has no place in it.
 */
export const cells = ['write', 'beside', 'read', 'wait'] as const;

export type Cell = (typeof cells)[number];

/** What everybody looks at when a phase begins, until whoever runs the meeting shows something else. */
export interface PhaseStep {
	show: Show;
	mode: StepMode;
	/** For `tool`: the first of these in which something stands, else the last. */
	tools?: readonly string[];
	/** What stays where it is on the screen already: put there for this phase, a moment before it began. */
	keeps?: readonly Show[];
}

export interface Phase {
	id: string;
	/** Tools whose words may change in this phase; the others can be read. */
	tools: readonly ToolId[];
	rights: Readonly<Partial<Record<Cell, readonly Role[]>>>;
	/** Without it a phase goes on with what was shown, and everybody listens. */
	begins?: PhaseStep;
}

export interface MeetingKind {
	id: MeetingKindId;
	/** The one role that runs it. */
	runs: 'coordinator' | 'chair';
	/** Whose plan it is: the family's alone (practice.md 2.7), or everybody's jobs (2.9). */
	planOf: 'family' | 'everyone';
	phases: readonly Phase[];
	/** The phase in which only own pages are open (before the day). */
	before: string;
	/** The phase in which the family is alone, or null where there is none. */
	alone: string | null;
	/** The phases that cannot be reached before the family was alone. */
	afterAlone: readonly string[];
	/** Where something is decided about a child: the phases of the views and of telling the family. Such a meeting can be split. */
	decision: { views: string; telling: string } | null;
	/** May its chair meet some of the people at work apart, with everybody told so (restrictedPart.ts)? */
	hasRestrictedPart?: true;
	/** Is it minuted? A family group conference is not: its record is the plan (practice.md 3.2 (a)). */
	hasRecord?: true;
	/** The phase after which nothing changes any more. */
	closed: string;
}

/** The phase of this name, or undefined. */
export function phaseOf(kind: MeetingKind, phase: string): Phase | undefined {
	return kind.phases.find(({ id }) => id === phase);
}

/** What a role may do at the table in this phase, or null where it has no place in it. */
export function cellOf(kind: MeetingKind, phase: string, role: Role): Cell | null {
	const rights = phaseOf(kind, phase)?.rights;
	return cells.find((cell) => rights?.[cell]?.includes(role)) ?? null;
}

/** Has this role a place in any phase of such a meeting? */
export function hasPlaceIn(kind: MeetingKind, role: Role): boolean {
	return kind.phases.some(({ id }) => cellOf(kind, id, role) !== null);
}

/** The kind as one role needs to know it: all of it for the one that runs it, for others without what others may do. */
export function kindFor(kind: MeetingKind, role: Role): MeetingKind {
	if (role === kind.runs) return kind;
	const phases = kind.phases.map((phase) => {
		const cell = cellOf(kind, phase.id, role);
		return { ...phase, rights: cell === null ? {} : { [cell]: [role] } };
	});
	return { ...kind, phases };
}
