// Telling the person running the meeting something, without a word in the room (practice.md 3.6 rule 7).
// No audit line: whom somebody is afraid of is nobody's to read later.
import * as v from 'valibot';
import { isAlone, isClosed } from '#lib/domain/access.ts';
import { signals } from '#lib/domain/signals.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { clearSignal, putSignal } from '../boards/signals.ts';
import { command, forbidden, notNow, wrong, type Asking, type Command } from './command.ts';
import { anId } from './input.ts';

const what = v.picklist(signals, 'This cannot be told.');

/** One's own; sent again it changes nothing. While the family is alone only "I can't talk freely" goes out. */
const set = command({
	type: 'signal.set',
	input: v.object({ what, on: v.optional(v.boolean('Say true or false.'), true) }),
	decide(asking, { what: told, on }) {
		const { board, actor, nowMillis } = asking;
		if (actor.role === 'screen') return forbidden('A screen has nothing to tell.');
		const here = board.at(actor.part);
		if (isClosed(here)) return notNow('This meeting is closed.');
		if (isAlone(here) && told !== 'cannotTalk') {
			return notNow('The family is alone now. Nothing of it is told.');
		}
		return {
			isUnrecorded: true,
			rows: (trx) =>
				on
					? putSignal(trx, board, { participant: actor.id, what: told, sinceMillis: nowMillis })
					: clearSignal(trx, board, actor.id, told),
			after: () => {
				tellWhoRuns(asking);
				asking.services.hub.hint(board.id, actor.id, 'rooms');
			}
		};
	}
});

function tellWhoRuns({ board, services }: Asking): void {
	for (const { id, role } of board.people.values()) {
		if (runsMeeting(role)) services.hub.hint(board.id, id, 'desk');
	}
}

/** Whoever runs the meeting has seen it and acted. */
const seen = command({
	type: 'signal.seen',
	input: v.object({ participant: anId, what }),
	decide(asking, { participant, what: told }) {
		const { board, actor, services } = asking;
		if (!runsMeeting(actor.role)) {
			return forbidden('Only the person running the meeting can do this.');
		}
		if (!board.at(actor.part).hasParticipant(participant)) {
			return wrong('participant', 'There is nobody with this id in the meeting.');
		}
		return {
			isUnrecorded: true,
			rows: (trx) => clearSignal(trx, board, participant, told),
			after: () => {
				tellWhoRuns(asking);
				services.hub.hint(board.id, participant, 'rooms');
			}
		};
	}
});

export const signalCommands: Command[] = [set, seen];
