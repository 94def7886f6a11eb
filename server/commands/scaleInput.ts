// What a scaling question and an answer may consist of, as it arrives; and what is said about scales that are not there.
import * as v from 'valibot';
import { isRole, type Role } from '#lib/domain/roles.ts';
import {
	isPoint,
	isScaleValue,
	revealModes,
	scaleKinds,
	scaleSteps,
	usualAnswerers,
	type ScaleValue
} from '#lib/domain/tools/scale.ts';
import { wrong } from './command.ts';
import { anId, optionalWords, sentenceCharsMax, words } from './input.ts';

export const noScale = wrong('scale', 'There is no such scaling question.');
const reasonCharsMax = 500;

/** For `forChild`: a ruler for each child of the meeting. */
export const each = 'each';

export const setUpInput = v.object({
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
		v.picklist(revealModes, 'Say together, oneByOne or anonymous.'),
		'together'
	),
	/** A child of the meeting, `each`, or nobody in particular. */
	forChild: v.optional(
		v.nullable(v.union([v.literal(each), anId], 'Name a child by id, or each.')),
		null
	),
	linkedDanger: v.optional(v.nullable(anId), null),
	linkedGoal: v.optional(v.nullable(anId), null),
	step: v.optional(v.picklist(scaleSteps, 'Say 1 or 0.5.'), 1)
});

export type SetUpInput = v.InferOutput<typeof setUpInput>;

// Half points may arrive; whether this question has them is known only once it is found.
export const answerFields = {
	value: v.custom<ScaleValue>(
		(value) => isScaleValue(value, 0.5),
		'Give a whole number from 0 to 10, or pass.'
	),
	why: optionalWords(reasonCharsMax),
	oneUp: optionalWords(reasonCharsMax)
};

export const guessInput = v.optional(
	v.nullable(
		v.object({
			forPerson: anId,
			value: v.custom<number>((value) => isPoint(value, 0.5), 'Give a whole number from 0 to 10.')
		})
	),
	null
);
