// Moving the meeting along: phases, steps, what the screen shows, and the meeting's own facts.
import * as v from 'valibot';
import { holds } from '#lib/domain/hold.ts';
import { isClosed } from '#lib/domain/access.ts';
import { phaseOf, type MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import { conferenceHeadings } from '#lib/domain/tools/conferenceMap.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { keyOf } from '#lib/domain/tools/practiceTool.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { waitsFor, type PartState } from '#lib/domain/split.ts';
import { isView, shows, stepModes, type Step } from '#lib/domain/step.ts';
import { readScale, readStep, writeMeeting, writeStep } from '#lib/board/hall.ts';
import type { BoardPart } from '../boards/boardPart.ts';
import { randomId } from '../ids.ts';
import { command, notNow, wrong, type Command } from './command.ts';
import { familyTimesFor } from './familyTimeBounds.ts';
import { stepFor } from './phaseStep.ts';
import { onlyWhoRuns, presses } from './pressing.ts';
import { restrictedPartsFor } from './restrictedBounds.ts';
import { stageFor } from './thinking.ts';
import { endLostRights, lookAgain, rightsNow } from './rights.ts';
import {
	aLink,
	anId,
	dayAndTime,
	optionalWords,
	sentenceCharsMax,
	titleCharsMax,
	words
} from './input.ts';

const notYetAlone = notNow('The family has its time alone before the plan is agreed.');

const notYet = {
	othersNotHeard: 'Views and decision come when every part of the meeting has been heard.',
	firstNotTold: 'The parent in the other part is told first.'
} as const;

function stateOf({ part, phase, details }: BoardPart): PartState {
	return { part, phase, isToldFirst: details.isToldFirst ?? false };
}

const setPhase = command({
	type: 'phase.set',
	input: v.object({ phase: v.string('Name the phase.') }),
	async decide({ board, actor, services, nowMillis }, { phase }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (!phaseOf(board.kind, phase)) return wrong('phase', 'This meeting has no such phase.');
		const { part } = actor;
		const here = board.at(part);
		if (phase === here.phase) return { result: { phase } };
		if (isClosed(here)) return notNow('This meeting is closed.');
		const wasAlone = [...board.familyTimes.values()].some((time) => time.part === part);
		const others = board.allParts.filter((one) => one !== here).map(stateOf);
		const waiting = waitsFor(board.kind, phase, stateOf(here), others);
		if (waiting) return notNow(notYet[waiting]);
		if (board.kind.afterAlone.includes(phase) && !wasAlone) return notYetAlone;
		const earlier = here.phase;
		const had = rightsNow(board);
		const times = await familyTimesFor(board, part, phase, services, nowMillis);
		const restricted = restrictedPartsFor(board, part, phase, nowMillis);
		const stage = await stageFor(here, phase, services, nowMillis);
		const step = await stepFor(here, phase, services);
		return {
			target: null,
			result: { phase },
			hall: (doc) => {
				writeMeeting(doc, { phase, moments: [] });
				step(doc);
				restricted.hall(doc);
				stage(doc);
			},
			rows: async (trx) => {
				const closedAt = phase === board.kind.closed ? nowMillis : null;
				await services.meetings.movePart(trx, board, part, { phase, closedAt });
				await times.rows(trx);
				await restricted.rows(trx);
			},
			before: () => {
				here.phase = phase;
				times.before();
				restricted.before();
				endLostRights(board, had, services);
			},
			undo: () => {
				here.phase = earlier;
				times.undo();
				restricted.undo();
			},
			apply: times.apply,
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

function hasTool({ phases }: MeetingKind, id: string | null): boolean {
	const found = practiceTools.find((tool) => tool.id === id);
	return found !== undefined && phases.some(({ tools }) => tools.includes(keyOf(found)));
}

/** What everybody does now. A step starts as "listen". */
const setStep = command({
	type: 'step.set',
	input: v.object({
		show: v.picklist(shows, 'This part of the board does not exist.'),
		mode: v.optional(v.picklist(stepModes, 'A step is listen, write or answer.'), 'listen'),
		scale: v.optional(v.nullable(anId), null),
		tool: v.optional(v.nullable(v.string('Name the tool.')), null),
		/** Left out: as it is, while the tool stays the same. */
		view: v.optional(v.nullable(v.pipe(v.string(), v.check(isView, 'There is no such part.')))),
		heading: v.optional(
			v.nullable(v.picklist(conferenceHeadings, 'There is no such heading.')),
			null
		),
		title: optionalWords(sentenceCharsMax)
	}),
	decide(asking, input) {
		if (!presses(asking, 'step.set')) return onlyWhoRuns;
		if (input.mode === 'answer' && input.show !== 'scale') {
			return wrong('mode', 'Only a scaling question can be answered.');
		}
		if (input.show === 'tool' && !hasTool(asking.board.kind, input.tool)) {
			return wrong('tool', 'This meeting has no such tool.');
		}
		const heading = input.show === 'map' ? input.heading : null;
		const { view, ...rest } = input;
		return {
			hall: (doc) => {
				const step: Step = {
					...{ ...rest, heading, spotlight: null },
					...viewOf(input, view, readStep(doc))
				};
				const isKnown = step.scale !== null && readScale(doc, step.scale) !== null;
				const shown: Step =
					isKnown || step.show !== 'scale' ? step : { ...step, show: 'map', scale: null };
				const before = readStep(doc);
				// Asking for pens or giving it a title turns no page.
				writeStep(doc, { ...shown, page: showsSame(before, shown) ? (before.page ?? null) : null });
			},
			result: { board: asking.board.id }
		};
	}
});

function showsSame(one: Step, other: Step): boolean {
	const isSame = (key: 'show' | 'scale' | 'tool' | 'view' | 'heading' | 'spotlight') =>
		(one[key] ?? null) === (other[key] ?? null);
	return (['show', 'scale', 'tool', 'view', 'heading', 'spotlight'] as const).every(isSame);
}

/** Which part of a tool is drawn: the one asked for, or the one that was there. */
function viewOf({ show, tool }: Pick<Step, 'show' | 'tool'>, asked: Step['view'], before: Step) {
	if (show !== 'tool') return {};
	const isSame = before.show === 'tool' && before.tool === tool;
	const view = asked === undefined && isSame ? before.view : asked;
	return view == null ? {} : { view };
}

/** One card or line fills the whole board, or none does. */
const setSpotlight = command({
	type: 'spotlight.set',
	input: v.object({ item: v.nullable(anId) }),
	decide(asking, { item }) {
		if (!presses(asking, 'spotlight.set')) return onlyWhoRuns;
		return {
			hall: (doc) => {
				writeStep(doc, { ...readStep(doc), spotlight: item, page: null });
			}
		};
	}
});

const setFacts = command({
	type: 'meeting.set',
	input: v.object({
		title: words(titleCharsMax),
		when: dayAndTime,
		place: optionalWords(sentenceCharsMax),
		callLink: v.optional(aLink),
		questions: v.pipe(
			v.array(v.object({ id: v.optional(anId), text: words(sentenceCharsMax) })),
			v.maxLength(6, 'Up to six questions.') // practice.md 2.7 stage 1
		)
	}),
	decide({ board, actor, services }, { title, questions: asked, ...ofPart }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const questions = asked.map(({ id, text }) => ({ id: id ?? randomId(12), text }));
		const ofAll = { title, questions };
		const here = board.at(actor.part);
		const others = board.allParts.filter((part) => part !== here);
		const details = { ...here.details, ...ofPart };
		return {
			hall: (doc) => {
				writeMeeting(doc, { ...ofAll, ...ofPart });
			},
			elsewhere: others.map(({ part }) => ({
				room: board.room('hall', part),
				change: (doc) => {
					writeMeeting(doc, ofAll);
				}
			})),
			rows: async (trx) => {
				await services.meetings.updateDetails(trx, board, { ...board.details, ...ofAll });
				const all = actor.part === 'a' ? { ...board.details, ...ofAll, ...details } : details;
				await services.meetings.updatePart(trx, board, actor.part, all);
			},
			apply: () => {
				here.details = details;
				board.details = { ...board.details, ...ofAll };
			}
		};
	}
});

/** Pens down, for everybody or for those who work with the family; or up again. */
const lockTable = command({
	type: 'table.lock',
	input: v.object({ hold: v.picklist(holds, 'Say none, professionals or everyone.') }),
	decide(asking, { hold }) {
		if (!presses(asking, 'table.lock')) return onlyWhoRuns;
		const { board, actor, services } = asking;
		const here = board.at(actor.part);
		const earlier = here.details;
		const details = { ...earlier, hold };
		const had = rightsNow(board);
		return {
			result: { hold },
			hall: (doc) => {
				writeMeeting(doc, { hold });
			},
			rows: (trx) => services.meetings.updatePart(trx, board, actor.part, details),
			before: () => {
				here.details = details;
				endLostRights(board, had, services);
			},
			undo: () => {
				here.details = earlier;
			},
			after: () => {
				lookAgain(board, services);
			}
		};
	}
});

export const meetingCommands: Command[] = [setPhase, setStep, setSpotlight, setFacts, lockTable];
