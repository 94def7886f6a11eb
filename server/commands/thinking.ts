// Team thinking time (practice.md 2.22): each stage begins with its quiet time, which whoever runs the meeting makes longer;
// the parts people take are proposed in turn, and changed by the same hand.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readMeeting, writeMeeting } from '#lib/board/hall.ts';
import { isClosed } from '#lib/domain/access.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { extended, moreMinutesMax, stageTimeOf } from '#lib/domain/stageTime.ts';
import {
	mayTakePart,
	proposedTurns,
	teamParts,
	withPart,
	type TeamTurns
} from '#lib/domain/teamTurns.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { heldBefore } from '../boards/heldBefore.ts';
import type { Services } from '../services.ts';
import { command, notNow, wrong, type Command } from './command.ts';
import { anId } from './input.ts';
import { onlyWhoRuns } from './pressing.ts';

/** What a new phase changes in the hall: its time begins, and the parts are proposed where there are none yet. */
export async function stageFor(
	{ board, phase: earlier, people }: BoardPart,
	phase: string,
	{ config, store }: Services,
	nowMillis: number
): Promise<(hall: Y.Doc) => void> {
	if (board.kind.id !== 'teamThinking') return () => undefined;
	const stage = stageTimeOf(
		board.kind.id,
		phase,
		config.council.council.thinkingMinutes,
		nowMillis
	);
	const before = await heldBefore(store, board);
	return (hall) => {
		writeMeeting(hall, { stage });
		const turns = readMeeting(hall)?.turns ?? null;
		// Another question in the same meeting: the next person's turn.
		const isNextRound = phase === 'frame' && earlier === 'close';
		if (stage === null || (turns !== null && !isNextRound)) return;
		const round = turns === null ? before : turns.round + 1;
		writeMeeting(hall, { turns: proposedTurns(people, round) });
	};
}

const notAStage = notNow('No stage of team thinking time is going on.');

const extend = command({
	type: 'stage.extend',
	input: v.object({
		minutes: v.pipe(
			v.number('Say how many minutes.'),
			v.integer('Say whole minutes.'),
			v.minValue(1, 'One minute at least.'),
			v.maxValue(moreMinutesMax, `${String(moreMinutesMax)} minutes at most.`)
		)
	}),
	decide({ board, actor, services, nowMillis }, { minutes }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const { phase } = board.at(actor.part);
		const { thinkingMinutes } = services.config.council.council;
		if (stageTimeOf(board.kind.id, phase, thinkingMinutes, nowMillis) === null) return notAStage;
		return {
			hall: (doc) => {
				const stage = readMeeting(doc)?.stage;
				if (stage) writeMeeting(doc, { stage: extended(stage, minutes, nowMillis) });
			}
		};
	}
});

const nobody: TeamTurns = { round: 0, facilitator: null, presenter: null, adviser: null };

const setTurns = command({
	type: 'turns.set',
	input: v.object({
		takes: v.picklist(teamParts, 'There is no such part.'),
		participant: v.nullable(anId)
	}),
	decide({ board, actor }, { takes, participant }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (board.kind.id !== 'teamThinking') return notAStage;
		const here = board.at(actor.part);
		if (isClosed(here)) return notNow('This meeting is closed.');
		const isThere = here.people.some((one) => one.id === participant && mayTakePart(one));
		if (participant !== null && !isThere) {
			return wrong('participant', 'There is nobody with this id who can take a part.');
		}
		return {
			target: participant,
			hall: (doc) => {
				const turns = readMeeting(doc)?.turns ?? nobody;
				writeMeeting(doc, { turns: withPart(turns, takes, participant) });
			}
		};
	}
});

export const thinkingCommands: Command[] = [extend, setTurns];
