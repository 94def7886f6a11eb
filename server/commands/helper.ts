// The chair decides, a helper presses: some controls are lent to a note taker, and taken back at once (practice.md 3.1).
import * as v from 'valibot';
import { writeMeeting } from '#lib/board/hall.ts';
import { mayHelp } from '#lib/domain/control.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { command, notNow, wrong, type Command } from './command.ts';
import { anId } from './input.ts';
import { inOtherHalls, isListed } from './otherHalls.ts';
import { onlyWhoRuns } from './pressing.ts';

const lend = command({
	type: 'helper.lend',
	input: v.object({ participant: v.nullable(anId) }),
	decide(asking, { participant }) {
		const { board, actor, services } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (board.isOver) return notNow('This meeting is closed.');
		if (participant !== null) {
			const person = board.people.get(participant);
			if (!person || !board.at(actor.part).hasParticipant(participant)) {
				return wrong('participant', 'There is nobody with this id in the meeting.');
			}
			if (!mayHelp(person.role)) {
				return wrong('participant', 'Only the note taker can press for you.');
			}
		}
		const earlier = board.details;
		const details = { ...earlier, helper: participant };
		return {
			target: participant,
			hall: (doc) => {
				writeMeeting(doc, { helper: participant });
			},
			elsewhere: inOtherHalls(asking, (part) => (doc) => {
				writeMeeting(doc, { helper: isListed(board, participant, part) ? participant : null });
			}),
			rows: (trx) => services.meetings.updateDetails(trx, board, details),
			// Given once it is stored, taken away before.
			before: () => {
				board.details = { ...earlier, helper: null };
			},
			undo: () => {
				board.details = earlier;
			},
			apply: () => {
				board.details = details;
			},
			after: () => {
				services.joining.hintDesks(board);
			}
		};
	}
});

export const helperCommands: Command[] = [lend];
