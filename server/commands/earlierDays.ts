// The days that this meeting's own day is counted from, and why it is outside a limit: said by whoever runs it, and told to
// nobody else (practice.md 2.8 set-up, 3.4; SPEC.md ED1–ED5).
import * as v from 'valibot';
import {
	earlierDaysOf,
	filledIn,
	lateReasonCharsMax,
	wrongEarlierDay,
	type EarlierDays
} from '#lib/domain/latestDays.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { command, wrong, type Asking, type Command, type Decision } from './command.ts';
import { optionalWords } from './input.ts';
import { onlyWhoRuns } from './pressing.ts';

const setEarlierDays = command({
	type: 'earlierDays.set',
	input: v.object({
		days: v.record(v.string(), v.string('Write the day.'), 'Say which day is of what.')
	}),
	decide(asking, input) {
		const { board, actor } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const days = filledIn(input.days);
		const fault = wrongEarlierDay(board.kind.id, days);
		if (fault !== null) return wrong(`days.${fault}`, 'Write a day like 2026-03-21.');
		return keep(asking, { earlierDays: days });
	}
});

/** Empty: none, or no longer. */
const setLateReason = command({
	type: 'lateReason.set',
	input: v.object({ reason: optionalWords(lateReasonCharsMax) }),
	decide(asking, { reason }) {
		const { board, actor } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (earlierDaysOf(board.kind.id).length === 0) {
			return wrong('reason', 'The day of this kind of meeting is not counted.');
		}
		return keep(asking, { lateReason: reason });
	}
});

function keep(
	{ board, services }: Asking,
	said: { earlierDays: EarlierDays } | { lateReason: string }
): Decision {
	const details = { ...board.details, ...said };
	return {
		rows: (trx) => services.meetings.updateDetails(trx, board, details),
		apply: () => {
			board.details = details;
		}
	};
}

export const earlierDayCommands: Command[] = [setEarlierDays, setLateReason];
