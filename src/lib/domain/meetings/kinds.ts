// The meeting kinds that can be chosen today. A new kind is one file beside this one and one line here.
import { familyGroupConference } from './familyGroupConference.ts';
import type { MeetingKind } from './meetingKind.ts';

const kinds: readonly MeetingKind[] = [familyGroupConference];

/** All kinds a meeting can be made from. */
export function meetingKinds(): readonly MeetingKind[] {
	return kinds;
}

/** The kind with this id, or undefined where it is not (or not yet) offered. */
export function meetingKind(id: string): MeetingKind | undefined {
	return kinds.find((kind) => kind.id === id);
}

/** Does this kind have a phase of that name? */
export function hasPhase(kind: MeetingKind, phase: string): boolean {
	return kind.phases.some(({ id }) => id === phase);
}
