// The scaling round (practice.md 2.5): set up, open, answer alone, take back, reveal, once more.
import * as v from 'valibot';
import { readScale, writeScale, writeStep, readStep } from '#lib/board/hall.ts';
import { hasNoPhone } from '#lib/domain/attendance.ts';
import { isRole, runsMeeting } from '#lib/domain/roles.ts';
import {
	audiences,
	isScaleValue,
	promptCount,
	roundOf,
	scaleKinds,
	usualAnswerers,
	type Answer,
	type ScaleView
} from '#lib/domain/tools/scale.ts';
import type { Role } from '#lib/domain/roles.ts';
import { countedIn, type StoredScale } from '../boards/scales.ts';
import { randomId } from '../ids.ts';
import { command, forbidden, notNow, wrong, type Asking, type Command } from './command.ts';
import { anId, optionalWords, sentenceCharsMax, words } from './input.ts';

const onlyWhoRuns = forbidden('Only the person running the meeting can do this.');
const noScale = wrong('scale', 'There is no such scaling question.');
const reasonCharsMax = 500;

const setUpFields = {
	question: words(sentenceCharsMax),
	kind: v.optional(v.picklist(scaleKinds, 'This is not a kind of scale.'), 'confidence'),
	anchor0: words(sentenceCharsMax),
	anchor10: words(sentenceCharsMax),
	whoAnswers: v.optional(
		v.pipe(
			v.array(
				v.pipe(
					v.string(),
					v.check((value) => isRole(value), 'This is not a role.')
				)
			),
			v.minLength(1, 'Say who answers.'),
			v.transform((all) => all as Role[])
		),
		usualAnswerers
	),
	revealMode: v.optional(
		v.picklist(['together', 'oneByOne'], 'Say together or oneByOne.'),
		'together'
	)
};

const prepare = command({
	type: 'scale.prepare',
	input: v.object(setUpFields),
	decide(asking, setUp) {
		if (!runsMeeting(asking.actor.role)) return onlyWhoRuns;
		const scale: StoredScale = { id: randomId(), round: 1, state: 'draft', setUp };
		return {
			target: scale.id,
			result: { scale: scale.id },
			rows: (trx) => asking.services.scales.insert(trx, asking.board, scale, asking.nowMillis)
		};
	}
});

/** Opens a prepared question, a new one given whole, or one that was shown, for another round. */
const open = command({
	type: 'scale.open',
	input: v.union([v.object({ scale: anId }), v.object(setUpFields)], setUpMessage),
	async decide(asking, input) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		if (!('scale' in input)) {
			const scale: StoredScale = { id: randomId(), round: 1, state: 'open', setUp: input };
			return {
				...opened(asking, scale),
				rows: (trx) => services.scales.insert(trx, board, scale, nowMillis)
			};
		}
		const found = await services.scales.find(board, input.scale);
		if (!found) return noScale;
		if (found.state === 'open') return { result: { scale: found.id, round: found.round } };
		const round = found.state === 'draft' ? found.round : found.round + 1;
		return {
			...opened(asking, { ...found, round, state: 'open' }),
			rows: (trx) => services.scales.move(trx, found.id, 'open', round)
		};
	}
});

function setUpMessage(): string {
	return 'A scale needs a question and both its ends, anchor0 and anchor10.';
}

function opened({ board, actor }: Asking, scale: StoredScale) {
	const { id, round, setUp } = scale;
	return {
		target: id,
		result: { scale: id, round },
		hall: (doc: Parameters<typeof writeScale>[0]) => {
			const before = readScale(doc, id);
			const of = countedIn(setUp, board.peopleIn(actor.part), new Set()).length;
			const rounds = before?.rounds ?? [];
			writeScale(doc, { ...setUp, id, state: 'open', round, ready: 0, of, rounds, prompt: 0 });
			const step = readStep(doc);
			writeStep(doc, {
				...step,
				mode: 'answer',
				show: 'scale',
				scale: id,
				spotlight: null,
				title: ''
			});
		}
	};
}

const answerFields = {
	value: v.custom<Answer['value']>(isScaleValue, 'Give a whole number from 0 to 10, or pass.'),
	why: optionalWords(reasonCharsMax),
	oneUp: optionalWords(reasonCharsMax)
};

/** One's own answer; or, on a phone handed round, that of somebody who is here without one. */
const answer = command({
	type: 'scale.answer',
	input: v.object({
		scale: anId,
		...answerFields,
		audience: v.optional(v.picklist(audiences, 'Say who may see it.'), 'everyone'),
		participant: v.optional(anId)
	}),
	async decide(asking, { scale: id, participant, ...given }) {
		const { board, services, nowMillis } = asking;
		const scale = await services.scales.find(board, id);
		if (!scale) return noScale;
		if (scale.state !== 'open') return notNow('This question is not open for answers.');
		const person = answering(asking, participant);
		if ('error' in person) return person;
		if (!scale.setUp.whoAnswers.includes(person.role))
			return forbidden('This question is put to others.');
		const via = participant === undefined ? 'phone' : 'handedRound';
		const answered = await services.scales.answered(board);
		const done = new Set(answered.get(id)).add(person.id);
		return {
			isAnonymous: true,
			result: { scale: id, round: scale.round, locked: true },
			hall: (doc) => {
				setReady(
					doc,
					id,
					countedIn(scale.setUp, board.peopleIn(person.part), done).length,
					done.size
				);
			},
			rows: (trx) =>
				services.scales.putAnswer(trx, board, scale, person.id, { ...given, via }, nowMillis)
		};
	}
});

function answering({ board, actor }: Asking, participant: string | undefined) {
	if (participant === undefined || participant === actor.id) return actor;
	if (!runsMeeting(actor.role)) return forbidden('You can answer only for yourself.');
	const person = board.people.get(participant);
	if (!person || !board.hasParticipant(participant)) {
		return wrong('participant', 'There is nobody with this id in the meeting.');
	}
	if (!hasNoPhone(person.attendance)) {
		return forbidden('A phone is handed round only to somebody who is here without one.');
	}
	return person;
}

function setReady(
	doc: Parameters<typeof writeScale>[0],
	id: string,
	of: number,
	ready: number
): void {
	const view = readScale(doc, id);
	if (view) writeScale(doc, { ...view, of, ready });
}

const takeBack = command({
	type: 'scale.takeBack',
	input: v.object({ scale: anId, participant: v.optional(anId) }),
	async decide(asking, { scale: id, participant }) {
		const { board, services } = asking;
		const scale = await services.scales.find(board, id);
		if (!scale) return noScale;
		if (scale.state !== 'open') return notNow('The answers have been shown already.');
		const person = answering(asking, participant);
		if ('error' in person) return person;
		const answered = await services.scales.answered(board);
		const done = new Set(answered.get(id));
		done.delete(person.id);
		return {
			isAnonymous: true,
			result: { scale: id, locked: false },
			hall: (doc) => {
				setReady(
					doc,
					id,
					countedIn(scale.setUp, board.peopleIn(person.part), done).length,
					done.size
				);
			},
			rows: (trx) => services.scales.takeBack(trx, id, scale.round, person.id)
		};
	}
});

/** Shows the answers: all at once, or one person's after another's. Missing ones count as a pass. */
const reveal = command({
	type: 'scale.reveal',
	input: v.object({
		scale: anId,
		/** One by one: whose answer is shown now. */
		participant: v.optional(anId),
		/** Slips typed in at the reveal for those who are here without a phone. */
		paper: v.optional(
			v.pipe(v.array(v.object({ participant: anId, ...answerFields })), v.maxLength(60)),
			[]
		)
	}),
	async decide(asking, { scale: id, participant, paper }) {
		const { board, actor, services, nowMillis } = asking;
		if (!runsMeeting(actor.role)) return onlyWhoRuns;
		const scale = await services.scales.find(board, id);
		if (!scale || scale.state === 'draft') return noScale;
		if (
			scale.state === 'revealed' &&
			participant === undefined &&
			scale.setUp.revealMode === 'together'
		) {
			return { result: { scale: id, round: scale.round } };
		}
		if (scale.state === 'revealed' && paper.length > 0) {
			return notNow('Paper slips are typed in before the answers are shown.');
		}
		const slips: { participant: string; answer: Answer }[] = [];
		for (const { participant: who, ...given } of paper) {
			const person = board.people.get(who);
			if (
				!person ||
				!hasNoPhone(person.attendance) ||
				!scale.setUp.whoAnswers.includes(person.role)
			) {
				return wrong('paper', 'A paper slip is for somebody who is here without a phone.');
			}
			slips.push({ participant: who, answer: { ...given, audience: 'everyone', via: 'paper' } });
		}
		const kept = await services.scales.answers(board, id, scale.round);
		const answers = [
			...kept.filter((one) => !slips.some((s) => s.participant === one.participant)),
			...slips
		];
		const counted = countedIn(
			scale.setUp,
			board.peopleIn(actor.part),
			new Set(answers.map((a) => a.participant))
		);
		const whole = roundOf(scale.round, answers, counted.length);
		const isShown = (who: string) => scale.setUp.revealMode === 'together' || who === participant;
		return {
			target: id,
			result: { scale: id, round: scale.round },
			hall: (doc) => {
				const view = readScale(doc, id);
				if (!view) return;
				const earlier = view.rounds.filter(({ round }) => round !== scale.round);
				const shownBefore = view.rounds.find(({ round }) => round === scale.round)?.answers ?? [];
				const before = new Set(shownBefore.map((one) => one.participant));
				const now = whole.answers.filter(
					(one) => before.has(one.participant) || isShown(one.participant)
				);
				writeScale(doc, {
					...view,
					state: 'revealed',
					of: counted.length,
					ready: answers.length,
					// One by one, how many passed is told when the last answer has been shown.
					rounds: [
						...earlier,
						{
							...whole,
							answers: now,
							passed: now.length === whole.answers.length ? whole.passed : 0
						}
					]
				});
				writeStep(doc, { ...readStep(doc), mode: 'listen', show: 'scale', scale: id });
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
			}
		};
	}
});

/** The next thing to ask, in order (practice.md 2.5 rule 5). */
const prompt = command({
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
				const view: ScaleView | null = readScale(doc, id);
				if (view?.state === 'revealed') writeScale(doc, { ...view, prompt: at });
			}
		};
	}
});

export const scaleCommands: Command[] = [prepare, open, answer, takeBack, reveal, prompt];
