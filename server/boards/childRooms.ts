// The rooms of children under the child view, kept in step with the hall: written in the same commit as it.
import type * as Y from 'yjs';
import { shareOf, writeShare } from '#lib/board/childRoom.ts';
import type { Desk } from '#lib/domain/answers.ts';
import { isNotYetAgreed } from '#lib/domain/childView.ts';
import { childrenAmong } from '#lib/domain/children.ts';
import type { Part, Room } from '#lib/domain/rooms.ts';
import type { Board, BoardPerson } from './board.ts';

/** @param hall the hall of this part as it will be */
export function childRoomsAfter(
	board: Board,
	part: Part,
	hall: Y.Doc
): [Room, (doc: Y.Doc) => void][] {
	const writes: [Room, (doc: Y.Doc) => void][] = [];
	for (const { view = null } of Object.values(board.childPages)) {
		const room = view && board.rooms.get(view.room);
		if (room?.part !== part || !view) continue;
		const share = shareOf(hall, view.scales);
		writes.push([
			room,
			(doc) => {
				writeShare(doc, share);
			}
		]);
	}
	return writes;
}

/** How the children take part in the part of whoever runs it, and what was put on the pages of those with a child view. */
export function childViewsIn(board: Board, { part }: BoardPerson): Desk['childViews'] {
	const children = childrenAmong(board.at(part).people);
	return children.map((child) => {
		const view = board.childPages[child.id]?.view ?? null;
		return {
			child: child.id,
			isAgreed: !isNotYetAgreed(board.childPages, board.kind.id, child),
			view: view && { scales: view.scales, lines: view.lines }
		};
	});
}
