// What is said of the whole meeting stands in the hall of each part; nobody is named where they are not on the list.
import type * as Y from 'yjs';
import type { Part } from '#lib/domain/rooms.ts';
import type { Board } from '../boards/board.ts';
import type { Asking, Effects } from './command.ts';

/** For the parts in which whoever asks is not now. */
export function inOtherHalls(
	{ board, actor }: Asking,
	change: (part: Part) => (hall: Y.Doc) => void
): NonNullable<Effects['elsewhere']> {
	return board.allParts
		.filter(({ part }) => part !== actor.part)
		.map(({ part }) => ({ room: board.room('hall', part), change: change(part) }));
}

export function isListed(board: Board, participant: string | null, part: Part): boolean {
	return participant !== null && board.at(part).hasParticipant(participant);
}
