// A line typed for a named relative counts once it was read back and accepted (issue: without a phone).
import * as v from 'valibot';
import { readPlanLine, writeAcceptance } from '#lib/board/planLines.ts';
import { isAlone, isBefore, isClosed } from '#lib/domain/access.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { command, forbidden, notNow, wrong, type Command } from './command.ts';
import { anId } from './input.ts';

const acceptLine = command({
	type: 'line.accept',
	input: v.object({
		line: anId,
		/** tap: by the named speaker · heard: said aloud, ticked by whoever typed it */
		how: v.picklist(['tap', 'heard'], 'Say tap or heard.'),
		/** The words that were read back: a line changed since is asked again. */
		words: v.pipe(v.string('Send the words that were read back.'), v.maxLength(5000))
	}),
	async decide({ board, actor, services, nowMillis }, { line, how, words }) {
		const here = board.at(actor.part);
		if (isAlone(here) || isBefore(here) || isClosed(here)) {
			return notNow('The plan is not open at the moment.');
		}
		const found = await services.hub.withRoom(board.room('table', actor.part).id, (_live, doc) =>
			Promise.resolve(readPlanLine(doc, line))
		);
		if (!found || found.withdrawn) return wrong('line', 'There is no such line.');
		if (found.speaker === null)
			return wrong('line', 'Nobody is named as the speaker of this line.');
		const mayAccept = how === 'tap' ? found.speaker === actor.id : runsMeeting(actor.role);
		if (!mayAccept)
			return forbidden('Only the named person, or whoever heard their yes, can accept this.');
		if (found.what !== words) return notNow('These words have changed. Read them back once more.');
		return {
			target: line,
			table: (doc) => {
				writeAcceptance(doc, line, { how, words, atMillis: nowMillis });
			}
		};
	}
});

export const planCommands: Command[] = [acceptLine];
