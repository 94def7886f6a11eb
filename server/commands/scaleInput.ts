// What a scaling question and an answer may consist of, as it arrives; and what is said about scales that are not there.
import * as v from 'valibot';
import { isRole, type Role } from '#lib/domain/roles.ts';
import {
	isPoint,
	isSomeValue,
	optionsMax,
	optionsMin,
	revealModes,
	scaleKinds,
	scaleSteps,
	type ScaleValue
} from '#lib/domain/tools/scale.ts';
import { presetIds } from '#lib/domain/tools/sealedPresets.ts';
import { wrong } from './command.ts';
import { anId, optionalWords, sentenceCharsMax, words } from './input.ts';

export const noScale = wrong('scale', 'There is no such scaling question.');
const reasonCharsMax = 500;

/** For `forChild`: a ruler for each child of the meeting. */
export const each = 'each';

export const setUpInput = v.object({
	question: words(sentenceCharsMax),
	kind: v.optional(v.picklist(scaleKinds, 'This is not a kind of scale.'), 'confidence'),
	/** Both for a ruler; neither where there are sentences to choose from. */
	anchor0: v.optional(words(sentenceCharsMax)),
	anchor10: v.optional(words(sentenceCharsMax)),
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
		)
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
	linkedFactor: v.optional(v.nullable(anId), null),
	step: v.optional(v.picklist(scaleSteps, 'Say 1 or 0.5.'), 1),
	/** Sentences to choose from in place of a ruler; or the name of a preset that has them. */
	options: v.optional(
		v.nullable(
			v.pipe(
				v.array(words(sentenceCharsMax)),
				v.minLength(optionsMin, 'Write two sentences or more.'),
				v.maxLength(optionsMax, 'Write eight sentences or fewer.'),
				v.check((all) => new Set(all).size === all.length, 'Two sentences are the same.')
			)
		),
		null
	),
	preset: v.optional(v.nullable(v.picklist(presetIds, 'There is no such preset.')), null)
});

export type SetUpInput = v.InferOutput<typeof setUpInput>;

// Half points and choices may arrive; which of them this question takes is known only once it is found.
export const answerFields = {
	value: v.custom<ScaleValue>(
		isSomeValue,
		'Give a whole number from 0 to 10, one of the sentences, or pass.'
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
