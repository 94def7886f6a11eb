// A meeting held in parts, so that people who must not meet each attend alone (practice.md 3.6; SPEC.md SP1–SP9). Pure.
import type { MeetingKind } from './meetings/meetingKind.ts';
import { isProfessional, runsMeeting, type Role } from './roles.ts';
import { parts, type Part } from './rooms.ts';

export interface PartState {
	part: Part;
	phase: string;
	/** The parent at risk is in it. */
	isToldFirst: boolean;
}

/** Why a part may not go on yet. */
export type Waiting = 'othersNotHeard' | 'firstNotTold';

/** Only people who are there for their work go from part to part, and are in one at a time. */
export function mayServeSeveral(role: Role): boolean {
	return runsMeeting(role) || isProfessional(role) || role === 'noteTaker';
}

/** The next part's letter, or null where there are three already. */
export function nextPart(present: readonly Part[]): Part | null {
	return parts.find((part) => !present.includes(part)) ?? null;
}

/** Can a meeting of this kind still be split, or somebody's part be changed, when a part has come this far? */
export function mayBeSplit(kind: MeetingKind, phase: string): boolean {
	const { decision } = kind;
	return decision !== null && rankOf(kind, phase) < rankOf(kind, decision.views);
}

/**
 * May a part go on to a phase? Views and decision come only when every other part has been heard; the parent at risk
 * is told before anybody else.
 * @returns why not, or null
 */
export function waitsFor(
	kind: MeetingKind,
	to: string,
	self: PartState,
	others: readonly PartState[]
): Waiting | null {
	const { decision } = kind;
	if (!decision || to === kind.closed || rankOf(kind, to) < rankOf(kind, decision.views))
		return null;
	const heard = rankOf(kind, decision.views) - 1;
	if (others.some(({ phase }) => rankOf(kind, phase) < heard)) return 'othersNotHeard';
	if (self.isToldFirst || rankOf(kind, to) < rankOf(kind, decision.telling)) return null;
	const first = others.find(({ isToldFirst }) => isToldFirst);
	return first && rankOf(kind, first.phase) <= rankOf(kind, decision.telling)
		? 'firstNotTold'
		: null;
}

function rankOf({ phases }: MeetingKind, phase: string): number {
	return phases.findIndex(({ id }) => id === phase);
}
