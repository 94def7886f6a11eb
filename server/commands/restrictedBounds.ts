// Where a restricted part ends with the phase: one that everybody could not be told of, or the end of the meeting.
import type * as Y from 'yjs';
import { endNotice } from '#lib/board/restrictedNotices.ts';
import { mayLast } from '#lib/domain/restrictedPart.ts';
import type { Part } from '#lib/domain/rooms.ts';
import type { Board } from '../boards/board.ts';
import { endRestrictedPart, type BoardRestrictedPart } from '../boards/restrictedParts.ts';
import type { Trx } from '../store/store.ts';

export interface Ending {
	/** For the hall of the part they are in. */
	hall: (doc: Y.Doc) => void;
	rows: (trx: Trx) => Promise<void>;
	/** In memory, before the commit. */
	before: () => void;
	undo: () => void;
}

/** Ends these parts, in one transaction with whatever ends them. */
export function ending(parts: readonly BoardRestrictedPart[], nowMillis: number): Ending {
	const lasting = parts.filter(({ endedAtMillis }) => endedAtMillis === null);
	const end = (millis: number | null) => {
		for (const part of lasting) part.endedAtMillis = millis;
	};
	return {
		hall: (doc) => {
			for (const { notice } of lasting) endNotice(doc, notice, nowMillis);
		},
		rows: async (trx) => {
			for (const { room } of lasting) await endRestrictedPart(trx, room, nowMillis);
		},
		before: () => {
			end(nowMillis);
		},
		undo: () => {
			end(null);
		}
	};
}

/** What a move of this part to a phase ends. */
export function restrictedPartsFor(
	board: Board,
	part: Part,
	phase: string,
	nowMillis: number
): Ending {
	const mayGoOn = mayLast({ kind: board.kind, phase });
	const here = [...board.restrictedParts.values()].filter((one) => one.part === part);
	return ending(mayGoOn ? [] : here, nowMillis);
}
