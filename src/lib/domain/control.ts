// Who may press what in the room (SPEC.md CT1–CT4; practice.md 3.1): the person running the meeting decides; a note
// taker to whom the controls are lent may press some of them. Each control is called as its command is.
import { professionalRoles, runsMeeting, type Role } from './roles.ts';

/** What a helper may press for the person running the meeting. */
export const lentControls = [
	'step.set',
	'spotlight.set',
	'screen.hide',
	'screen.turn',
	'scale.open',
	'scale.reveal',
	'table.lock',
	'person.admit',
	'person.turnAway'
] as const;

/** What stays with the person running the meeting, whatever is lent. */
export const keptControls = [
	'phase.set',
	'meeting.set',
	'earlierDays.set',
	'lateReason.set',
	'stage.extend',
	'turns.set',
	'follow.set',
	'scale.prepare',
	'scale.prompt',
	'person.add',
	'person.remove',
	'person.attend',
	'invite.create',
	'invite.revoke',
	'code.renew',
	'door.set',
	'screen.pair',
	'desk.lock',
	'signal.seen',
	'family.visit',
	'helper.lend',
	'standIn.name',
	'chair.handOver'
] as const;

/**
 * Commands that are still done once a part is closed: what puts right who came and when, ends links and devices, reads
 * again, goes to another part, and deletes. What has rules of its own for that (phases, children's words) says so itself.
 */
const doneAfterClosing: readonly string[] = [
	...['phase.set', 'meeting.set', 'earlierDays.set', 'person.attend', 'signal.seen'],
	...['person.remove', 'person.turnAway', 'invite.revoke', 'desk.lock', 'desk.unlock'],
	...['standIn.name', 'chair.handOver', 'chair.takeOver'],
	...['part.enter', 'part.serve', 'part.copy', 'part.keepBack', 'scale.carry'],
	...['fact.add', 'fact.remove', 'family.clear', 'childWords.takeBack', 'drawing.open']
];

export function isDoneAfterClosing(command: string): boolean {
	return doneAfterClosing.includes(command);
}

export type LentControl = (typeof lentControls)[number];

export type Control = LentControl | (typeof keptControls)[number];

export interface Presser {
	id: string;
	role: Role;
}

/** @param helper the participant to whom the controls are lent, or null */
export function mayPress(person: Presser, helper: string | null, control: Control): boolean {
	if (runsMeeting(person.role)) return true;
	const isLent = (lentControls as readonly Control[]).includes(control);
	return isLent && helper === person.id && mayHelp(person.role);
}

/** Whoever writes the notes has no other part in the meeting: to them alone the controls are lent (practice.md 3.1). */
export function mayHelp(role: Role): boolean {
	return role === 'noteTaker';
}

/**
 * Can the meeting be handed over to somebody with this role? People who are there for their work. Nobody of the
 * family, nobody at its side, no interpreter, and nobody who only looks on.
 */
export function mayTakeOver(role: Role): boolean {
	return professionalRoles.includes(role) || role === 'noteTaker';
}

/** One change of who runs a meeting. */
export interface HandOver {
	atMillis: number;
	from: string;
	to: string;
	/** Who stood in at that moment. */
	standIn: string | null;
}

/** Who ran the meeting at that time, or null where it was never handed over. */
export function ranAt(handOvers: readonly HandOver[], atMillis: number): string | null {
	const last = handOvers.findLast((one) => one.atMillis <= atMillis);
	return last?.to ?? handOvers[0]?.from ?? null;
}
