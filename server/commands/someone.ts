// Somebody on the list, as commands name them.
import type { BoardPerson } from '../boards/board.ts';
import { wrong, type Asking } from './command.ts';

export const nobody = wrong('participant', 'There is nobody with this id in the meeting.');

/** Somebody on the list of the part in which it is asked. */
export function someone({ board, actor }: Asking, id: string): BoardPerson | null {
	return board.at(actor.part).hasParticipant(id) ? (board.people.get(id) ?? null) : null;
}
