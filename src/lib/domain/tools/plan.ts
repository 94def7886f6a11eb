// The family plan (practice.md 2.7 stage 5, action fields of 2.9): lines the family writes live at the table.
import { cardChars, oneLineChars, type Collection } from './tool.ts';

export const plan: Collection = {
	tool: 'plan',
	create: 'planWriter',
	deletable: false,
	maxItems: 200,
	fields: {
		question: { kind: 'item', writers: 'planWriter' },
		/** Of an outcome (practice/outcomes.ts): why this is done (practice.md 2.9 `why`). */
		outcome: { kind: 'item', writers: 'planWriter' },
		what: { kind: 'text', writers: 'planWriter', maxChars: cardChars },
		owner: { kind: 'participant', writers: 'planWriter' },
		helpers: { kind: 'text', writers: 'planWriter', maxChars: oneLineChars },
		byWhen: { kind: 'date', writers: 'planWriter' },
		repeats: { kind: 'text', writers: 'planWriter', maxChars: oneLineChars },
		checkedBy: { kind: 'text', writers: 'planWriter', maxChars: oneLineChars },
		backUp: { kind: 'text', writers: 'planWriter', maxChars: oneLineChars },
		helpNeeded: { kind: 'text', writers: 'planWriter', maxChars: oneLineChars },
		author: { kind: 'self', writers: 'atCreation' },
		speaker: { kind: 'participant', writers: 'atCreation' },
		at: { kind: 'time', writers: 'atCreation' },
		order: { kind: 'order', writers: 'runsMeeting' },
		hidden: { kind: 'flag', writers: 'runsMeeting' },
		withdrawn: { kind: 'flag', writers: 'authorOrSpeaker' },
		/** Read back and said yes to: by tap or heard. Written by the command `line.accept` alone. */
		accepted: { kind: 'record', writers: 'server' }
	}
};

/** How a named speaker said yes to a line typed for them. */
export type AcceptedHow = 'tap' | 'heard';

export interface Acceptance {
	how: AcceptedHow;
	/** The words that were read back; a later change makes the yes void. */
	words: string;
	atMillis: number;
}

/** A line typed for somebody counts once they said yes to exactly these words (issue: without a phone). */
export function counts(line: {
	speaker: string | null;
	author: string | null;
	what: string;
	accepted: Acceptance | null;
}): boolean {
	if (line.speaker === null || line.speaker === line.author) return true;
	return line.accepted !== null && line.accepted.words === line.what;
}
