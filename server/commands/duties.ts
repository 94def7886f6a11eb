// What falls away with somebody who is removed: standing in, the lent controls, a moment they asked for.
import type * as Y from 'yjs';
import { readMeeting, writeMeeting } from '#lib/board/hall.ts';
import type { BoardPerson } from '../boards/board.ts';
import type { Trx } from '../store/store.ts';
import type { Asking } from './command.ts';

export function endDuties({ board, services }: Asking, { id }: BoardPerson) {
	const earlier = board.details;
	const isHelper = board.helper === id;
	const isStandIn = board.standIn === id;
	const details = {
		...earlier,
		...(isHelper ? { helper: null } : {}),
		...(isStandIn ? { standIn: null } : {})
	};
	return {
		hall: (doc: Y.Doc) => {
			const moments = readMeeting(doc)?.moments ?? [];
			writeMeeting(doc, {
				...(isHelper ? { helper: null } : {}),
				...(moments.includes(id) ? { moments: moments.filter((one) => one !== id) } : {})
			});
		},
		rows: async (trx: Trx) => {
			if (isHelper || isStandIn) await services.meetings.updateDetails(trx, board, details);
		},
		before: () => {
			board.details = details;
		},
		undo: () => {
			board.details = earlier;
		}
	};
}
