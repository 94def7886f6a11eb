// An interpreter's "one moment" (practice.md 3.8): everybody in their part is told calmly to wait, until it is over.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readMeeting, writeMeeting } from '#lib/board/hall.ts';
import { isAlone, isBefore, isClosed } from '#lib/domain/access.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import type { BoardPerson } from '../boards/board.ts';
import {
	command,
	forbidden,
	notNow,
	wrong,
	type Asking,
	type Command,
	type Rejected
} from './command.ts';
import { anId } from './input.ts';

/** One's own; whoever runs the meeting says it for an interpreter who listens on the telephone. */
const input = v.object({ participant: v.optional(anId) });

const ask = command({
	type: 'moment.ask',
	input,
	decide(asking, { participant }) {
		const whose = interpretersMeant(asking, participant);
		if ('error' in whose) return whose;
		if (whose.length > 1) return wrong('participant', 'Say which interpreter.');
		return {
			target: whose[0]?.id ?? null,
			hall: (doc) => {
				change(doc, (moments) => [...moments, ...whose.map(({ id }) => id)]);
			}
		};
	}
});

const end = command({
	type: 'moment.end',
	input,
	decide(asking, { participant }) {
		const whose = interpretersMeant(asking, participant);
		if ('error' in whose) return whose;
		const over = new Set(whose.map(({ id }) => id));
		return {
			target: whose.length === 1 ? (whose[0]?.id ?? null) : null,
			hall: (doc) => {
				change(doc, (moments) => moments.filter((id) => !over.has(id)));
			}
		};
	}
});

/** Which interpreters this is about: oneself; or, for whoever runs the meeting, the one named, else all of the part. */
function interpretersMeant(
	{ board, actor }: Asking,
	participant: string | undefined
): BoardPerson[] | Rejected {
	const isOwn = actor.role === 'interpreter';
	if (!isOwn && !runsMeeting(actor.role)) {
		return forbidden('Only an interpreter, or the person running the meeting, can do this.');
	}
	if (isOwn && participant !== undefined && participant !== actor.id) {
		return forbidden('You can ask only for yourself.');
	}
	const here = board.at(actor.part);
	if (isBefore(here)) return notNow('The meeting has not begun.');
	if (isClosed(here)) return notNow('This meeting is closed.');
	// It would tell those outside that something is going on inside.
	if (isAlone(here)) return notNow('The family is alone now. Nothing of it is told.');
	if (isOwn) {
		const isHere = board.accessOf(actor.id, board.room('hall', actor.part)) !== 'none';
		return isHere ? [actor] : notNow('The meeting is at something that you are not part of.');
	}
	const meant = here.people.filter(
		({ id, role }) => role === 'interpreter' && (participant === undefined || id === participant)
	);
	return meant.length > 0 ? meant : wrong('participant', 'There is no such interpreter here.');
}

function change(hall: Y.Doc, make: (moments: readonly string[]) => string[]): void {
	writeMeeting(hall, { moments: [...new Set(make(readMeeting(hall)?.moments ?? []))] });
}

export const momentCommands: Command[] = [ask, end];
