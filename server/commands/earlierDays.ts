// The days that this meeting's own day is counted from: said by whoever runs it, and told to nobody else (practice.md 2.8
// set-up; SPEC.md ED1–ED4).
import * as v from 'valibot';
import { filledIn, wrongEarlierDay } from '#lib/domain/latestDays.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { command, wrong, type Command } from './command.ts';
import { onlyWhoRuns } from './pressing.ts';

const setEarlierDays = command({
	type: 'earlierDays.set',
	input: v.object({
		days: v.record(v.string(), v.string('Write the day.'), 'Say which day is of what.')
	}),
	decide({ board, actor, services }, input) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const days = filledIn(input.days);
		const fault = wrongEarlierDay(board.kind.id, days);
		if (fault !== null) return wrong(`days.${fault}`, 'Write a day like 2026-03-21.');
		const details = { ...board.details, earlierDays: days };
		return {
			rows: (trx) => services.meetings.updateDetails(trx, board, details),
			apply: () => {
				board.details = details;
			}
		};
	}
});

export const earlierDayCommands: Command[] = [setEarlierDays];
