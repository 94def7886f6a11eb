// Who sits at a page of the board, and where their meeting has got to.
import type { Role } from '../domain/roles.ts';
import type { Part } from '../domain/rooms.ts';

export interface Me {
	participant: string;
	name: string;
	role: Role;
}

/** A phase, and of which part of the meeting; null where the meeting has one part only. */
export interface PhaseNow {
	phase: string;
	part: Part | null;
}
