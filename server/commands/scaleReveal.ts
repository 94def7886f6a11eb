// Showing the answers, and what is asked about them afterwards.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readScale, readStep, writeScale, writeStep } from '#lib/board/hall.ts';
import { hasNoPhone } from '#lib/domain/attendance.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { promptCount, type Answer, type Round } from '#lib/domain/tools/scale.ts';
import { roundOf, shownSoFar } from '#lib/domain/tools/scaleRound.ts';
import { audienceFor } from '#lib/domain/tools/sealedPresets.ts';
import { countAsked, type StoredScale } from '../boards/scales.ts';
import { command, notNow, wrong, type Asking, type Rejected } from './command.ts';
import { anId } from './input.ts';
import { onlyWhoRuns, presses } from './pressing.ts';
import { answerFields, noScale } from './scaleInput.ts';
import { wrongAnswer } from './scaleSetUp.ts';

const slipInput = v.object({
	participant: anId,
	...answerFields,
	/** A child's slip is shown to all only where the child said so. */
	mayBeShown: v.optional(v.boolean())
});

type SlipInput = v.InferOutput<typeof slipInput>;

interface Given {
	participant: string;
	answer: Answer;
}

/** Shows the answers: all at once, or one person's after another's. Missing ones count as a pass. */
export const reveal = command({
	type: 'scale.reveal',
	input: v.object({
		scale: anId,
		/** One by one: whose answer is shown now. */
		participant: v.optional(anId),
		/** Slips typed in at the reveal for those who are here without a phone. */
		paper: v.optional(v.pipe(v.array(slipInput), v.maxLength(60)), [])
	}),
	async decide(asking, { scale: id, participant, paper }) {
		const { board, actor, services, nowMillis } = asking;
		if (!presses(asking, 'scale.reveal')) return onlyWhoRuns;
		const scale = await services.scales.find(board, actor.part, id);
		if (!scale || scale.state === 'draft') return noScale;
		const { revealMode } = scale.setUp;
		if (revealMode === 'anonymous' && participant !== undefined) {
			return notNow('These answers are shown without names, all together.');
		}
		const isAllShown = scale.state === 'revealed' && revealMode !== 'oneByOne';
		if (isAllShown && participant === undefined) {
			return { result: { scale: id, round: scale.round } };
		}
		if (scale.state === 'revealed' && paper.length > 0) {
			return notNow('Paper slips are typed in before the answers are shown.');
		}
		const slips = slipsFrom(asking, scale, paper);
		if ('error' in slips) return slips;
		const kept = await services.scales.answers(board, id, scale.round);
		const answers = [
			...kept.filter((one) => !slips.some((s) => s.participant === one.participant)),
			...slips
		];
		const counted = countAsked(
			{ ...scale.setUp, id },
			board.at(actor.part),
			new Set(answers.map((a) => a.participant))
		);
		const whole = roundOf(scale.setUp, scale.round, nowMillis, answers, counted);
		return {
			target: id,
			result: { scale: id, round: scale.round },
			hall: (doc) => {
				show(doc, scale, whole, participant, counted, answers.length);
			},
			rows: async (trx) => {
				for (const slip of slips) {
					await services.scales.putAnswer(
						trx,
						board,
						scale,
						slip.participant,
						slip.answer,
						nowMillis
					);
				}
				await services.scales.move(trx, id, 'revealed', scale.round);
			},
			after: () => {
				services.joining.hintDesks(board);
			}
		};
	}
});

function slipsFrom(
	{ board, actor }: Asking,
	{ setUp }: StoredScale,
	paper: readonly SlipInput[]
): Given[] | Rejected {
	const slips: Given[] = [];
	for (const { participant, mayBeShown, ...given } of paper) {
		const person = board.at(actor.part).people.find(({ id }) => id === participant);
		if (!person || !hasNoPhone(person.attendance) || !setUp.whoAnswers.includes(person.role)) {
			return wrong('paper', 'A paper slip is for somebody who is here without a phone.');
		}
		const wrongOne = wrongAnswer(setUp, given);
		if (wrongOne) return { ...wrongOne, error: 'paper' };
		const isShown = mayBeShown ?? person.role !== 'child';
		const audience = audienceFor(setUp.preset) ?? (isShown ? 'everyone' : 'nobody');
		slips.push({ participant, answer: { ...given, audience, via: 'paper' } });
	}
	return slips;
}

function show(
	doc: Y.Doc,
	{ id, round, setUp }: StoredScale,
	whole: Round,
	participant: string | undefined,
	of: number,
	ready: number
): void {
	const view = readScale(doc, id);
	if (!view) return;
	const earlier = view.rounds.filter((one) => one.round !== round);
	const begun = view.rounds.find((one) => one.round === round);
	const before = new Set(
		[...(begun?.answers ?? []), ...(begun?.choices ?? [])].map((one) => one.participant)
	);
	const isOneByOne = setUp.revealMode === 'oneByOne';
	const isShown = (who: string) => !isOneByOne || who === participant || before.has(who);
	const now = shownSoFar({ ...whole, atMillis: begun?.atMillis ?? whole.atMillis }, isShown);
	writeScale(doc, { ...view, state: 'revealed', of, ready, rounds: [...earlier, now] });
	writeStep(doc, { ...readStep(doc), mode: 'listen', show: 'scale', scale: id, page: null });
}

/** The next thing to ask, in order (practice.md 2.5 rule 5). */
export const prompt = command({
	type: 'scale.prompt',
	input: v.object({
		scale: anId,
		prompt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(promptCount - 1))
	}),
	decide({ actor }, { scale: id, prompt: at }) {
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		return {
			target: id,
			hall: (doc) => {
				const view = readScale(doc, id);
				if (view?.state === 'revealed') writeScale(doc, { ...view, prompt: at });
			}
		};
	}
});
