// Answering alone, and taking it back until it is shown. Who has answered stands nowhere but in the sealed rows.
import * as v from 'valibot';
import type * as Y from 'yjs';
import { readScale, writeScale } from '#lib/board/hall.ts';
import { isScalePutTo } from '#lib/domain/childView.ts';
import { hasNoPhone } from '#lib/domain/attendance.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { audiences, isPoint, type Guess } from '#lib/domain/tools/scale.ts';
import { audienceFor, isAskedIn } from '#lib/domain/tools/sealedPresets.ts';
import type { Board, BoardPerson } from '../boards/board.ts';
import { countAsked, type StoredScale } from '../boards/scales.ts';
import { command, forbidden, notNow, wrong, type Asking, type Rejected } from './command.ts';
import { anId } from './input.ts';
import { answerFields, guessInput, noScale } from './scaleInput.ts';
import { notAskedHere, wrongAnswer } from './scaleSetUp.ts';

/** One's own answer; or, on a phone handed round, that of somebody who is here without one. */
export const answer = command({
	type: 'scale.answer',
	input: v.object({
		scale: anId,
		...answerFields,
		audience: v.optional(v.picklist(audiences, 'Say who may see it.')),
		guess: guessInput,
		participant: v.optional(anId)
	}),
	async decide(asking, { scale: id, participant, audience: asked, ...given }) {
		const { board, actor, services, nowMillis } = asking;
		const scale = await services.scales.find(board, actor.part, id);
		if (!scale) return noScale;
		if (scale.state !== 'open') return notNow('This question is not open for answers.');
		if (!isAskedIn(scale.setUp.preset, board.kind.id)) return notAskedHere;
		const person = answering(asking, participant);
		if ('error' in person) return person;
		if (!scale.setUp.whoAnswers.includes(person.role))
			return forbidden('This question is put to others.');
		if (await services.scales.isCarried(scale, person.id)) return givenElsewhere;
		if (!isScalePutTo(board.childPages, board.kind.id, person, id)) {
			return forbidden('This question is put to others.');
		}
		const wrongOne =
			wrongAnswer(scale.setUp, given) ??
			(given.guess && wrongGuess(board, scale, person, given.value, given.guess));
		if (wrongOne) return wrongOne;
		const via = participant === undefined ? 'phone' : 'handedRound';
		const own = audienceFor(scale.setUp.preset);
		const audience = own ?? asked ?? usualAudience(person);
		const answered = await services.scales.answered(board, actor.part);
		const done = new Set(answered.get(id)).add(person.id);
		return {
			isAnonymous: true,
			result: { scale: id, round: scale.round, locked: true },
			hall: (doc) => {
				setReady(doc, board, scale, person, done);
			},
			rows: (trx) =>
				services.scales.putAnswer(
					trx,
					board,
					scale,
					person.id,
					{ ...given, audience, via },
					nowMillis
				)
		};
	}
});

export const takeBack = command({
	type: 'scale.takeBack',
	input: v.object({ scale: anId, participant: v.optional(anId) }),
	async decide(asking, { scale: id, participant }) {
		const { board, actor, services } = asking;
		const scale = await services.scales.find(board, actor.part, id);
		if (!scale) return noScale;
		if (scale.state !== 'open') return notNow('The answers have been shown already.');
		const person = answering(asking, participant);
		if ('error' in person) return person;
		if (await services.scales.isCarried(scale, person.id)) return givenElsewhere;
		const answered = await services.scales.answered(board, actor.part);
		const done = new Set(answered.get(id));
		done.delete(person.id);
		return {
			isAnonymous: true,
			result: { scale: id, locked: false },
			hall: (doc) => {
				setReady(doc, board, scale, person, done);
			},
			rows: (trx) => services.scales.takeBack(trx, id, scale.round, person.id)
		};
	}
});

const givenElsewhere = notNow('You have given this answer. It counts here too.');

/** A child's score is shown only after a yes to that audience (practice.md 2.5 rule 7); saying nothing is none. */
function usualAudience({ role }: BoardPerson) {
	return role === 'child' ? 'nobody' : 'everyone';
}

/** A guess goes with an answer of one's own, is about somebody else in this meeting, and needs its author's name. */
function wrongGuess(
	board: Board,
	{ setUp }: StoredScale,
	person: BoardPerson,
	value: unknown,
	guess: Guess
): Rejected | null {
	if (value === 'pass') return wrong('guess', 'A guess goes with an answer of your own.');
	if (setUp.revealMode === 'anonymous') return wrong('guess', 'This question is without names.');
	if (setUp.options !== null) return wrong('guess', 'Here nobody guesses for somebody else.');
	if (!isPoint(guess.value, setUp.step)) {
		return wrong('value', 'This question is answered in whole points.');
	}
	if (guess.forPerson === person.id) return wrong('guess', 'Guess for somebody else.');
	const isHere = board.at(person.part).people.some(({ id }) => id === guess.forPerson);
	return isHere ? null : wrong('guess', 'There is nobody with this id in the meeting.');
}

function answering({ board, actor }: Asking, participant: string | undefined) {
	if (participant === undefined || participant === actor.id) return actor;
	if (!runsMeeting(actor.role)) return forbidden('You can answer only for yourself.');
	const person = board.at(actor.part).people.find(({ id }) => id === participant);
	if (!person) {
		return wrong('participant', 'There is nobody with this id in the meeting.');
	}
	if (!hasNoPhone(person.attendance)) {
		return forbidden('A phone is handed round only to somebody who is here without one.');
	}
	return person;
}

function setReady(
	doc: Y.Doc,
	board: Board,
	{ id, setUp }: StoredScale,
	{ part }: BoardPerson,
	done: ReadonlySet<string>
): void {
	const view = readScale(doc, id);
	const of = countAsked({ ...setUp, id }, board.at(part), done);
	if (view) writeScale(doc, { ...view, of, ready: done.size });
}
