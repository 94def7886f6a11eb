// What a command is: checked input, a decision, and effects as data that one executor commits (style.md 3, 4).
import type * as Y from 'yjs';
import type { Room } from '#lib/domain/rooms.ts';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Board, BoardPerson } from '../boards/board.ts';
import type { Services } from '../services.ts';
import type { Trx } from '../store/store.ts';

/** Who asks, and on which board. The board is locked while the command runs: one after another. */
export interface Asking {
	board: Board;
	actor: BoardPerson;
	seat: string;
	services: Services;
	nowMillis: number;
}

export interface Rejected {
	status: 400 | 403 | 409;
	error: string;
	message: string;
}

/** Everything a command does. All of it is committed in one transaction, or none. */
export interface Effects {
	result?: Readonly<Record<string, unknown>>;
	/** For the audit: what was done to whom or what. Ids only. */
	target?: string | null;
	/** The audit names nobody: who answered a sealed question is itself sealed (practice.md 2.5 rule 2). */
	isAnonymous?: boolean;
	/**
	 * No audit line and no remembered key: that a family did something in its time alone is itself private
	 * (practice.md 3.2 (a)). Only for commands that say how something is to be, so that a repeat changes nothing.
	 */
	isUnrecorded?: boolean;
	/** Changes to the hall of the actor's part, made on a fork before the commit. */
	hall?: (doc: Y.Doc) => void;
	/** Changes by the server to the table of the actor's part. */
	table?: (doc: Y.Doc) => void;
	/** Changes by the server to other rooms, such as those of another part. */
	elsewhere?: readonly { room: Room; change: (doc: Y.Doc) => void }[];
	rows?: (trx: Trx) => Promise<void>;
	/** Rights that end: taken away in memory before the commit, so that nothing slips in between. */
	before?: () => void;
	/** Undoes `before` when the commit fails. */
	undo?: () => void;
	/** Changes of the board in memory, right after the commit. */
	apply?: () => void;
	/** Tells people: sockets to end, hints to look again. */
	after?: () => void;
}

export type Decision = Effects | Rejected;

export interface Command<Schema extends GenericSchema = GenericSchema> {
	type: string;
	input: Schema;
	decide(asking: Asking, input: InferOutput<Schema>): Promise<Decision> | Decision;
}

export function command<Schema extends GenericSchema>(made: Command<Schema>): Command {
	return made as unknown as Command;
}

export function isRejected(decision: object): decision is Rejected {
	return 'error' in decision;
}

export function forbidden(message: string): Rejected {
	return { status: 403, error: 'forbidden', message };
}

export function notNow(message: string): Rejected {
	return { status: 409, error: 'notNow', message };
}

export function wrong(field: string, message: string): Rejected {
	return { status: 400, error: field, message };
}
