// What a question is answered with: a point on its ruler, or one of its sentences (SPEC.md SC16–SC20). A set-up that mixes
// them, or that asks people whom it is not for, is refused.
import type { MeetingKindId } from '#lib/domain/meetings/meetingKind.ts';
import {
	answersIt,
	typedOptionId,
	usualAnswerers,
	type Answer,
	type ScaleSetUp
} from '#lib/domain/tools/scale.ts';
import { mayChoose, presetOf, presetOptions } from '#lib/domain/tools/sealedPresets.ts';
import { wrong, type Rejected } from './command.ts';
import type { SetUpInput } from './scaleInput.ts';

export const notAskedHere = wrong('preset', 'This question is not for this kind of meeting.');

/** As it is kept, but for which child it is about: that is worked out with the list of people. */
export type WholeSetUp = Omit<ScaleSetUp, 'forChild' | 'set'> & Pick<SetUpInput, 'forChild'>;

export function wholeSetUp(kind: MeetingKindId, input: SetUpInput): WholeSetUp | Rejected {
	const { preset, options } = input;
	if (preset === null && options === null) return withRuler(input);
	const { anchor0, anchor10, revealMode, forChild } = input;
	if (anchor0 !== undefined || anchor10 !== undefined) {
		return wrong('anchor0', 'A question with sentences to choose from has no ends.');
	}
	if (preset !== null && options !== null) {
		return wrong('options', 'This question has sentences of its own.');
	}
	if (revealMode === 'anonymous') {
		return wrong('revealMode', 'Choices are shown with names: without, they would be votes.');
	}
	const ids = preset === null ? null : presetOptions(preset, kind);
	if (preset !== null && ids === null) return notAskedHere;
	const about = presetOf(preset)?.about ?? 'either';
	if (about === 'child' && forChild === null) {
		return wrong('forChild', 'This is asked about each child apart. Name a child, or each.');
	}
	if (about === 'nobody' && forChild !== null) {
		return wrong('forChild', 'This is about our own thinking, not about a child.');
	}
	const whoAnswers = input.whoAnswers ?? usualAnswerers.filter((role) => mayChoose(preset, role));
	if (!whoAnswers.every((role) => mayChoose(preset, role))) {
		return wrong('whoAnswers', 'This question is not put to all of them.');
	}
	return {
		...input,
		...{ whoAnswers, anchor0: '', anchor10: '', step: 1 },
		options: ids
			? ids.map((id) => ({ id, text: '' }))
			: (options ?? []).map((text, i) => ({ id: typedOptionId(i), text }))
	};
}

function withRuler(input: SetUpInput): WholeSetUp | Rejected {
	const { anchor0, anchor10, whoAnswers = usualAnswerers } = input;
	if (anchor0 === undefined) return wrong('anchor0', 'Write what 0 means here.');
	if (anchor10 === undefined) return wrong('anchor10', 'Write what 10 means here.');
	return { ...input, anchor0, anchor10, whoAnswers, options: null };
}

/** What is wrong with an answer to this question, or null. */
export function wrongAnswer(
	setUp: ScaleSetUp,
	{ value, why, oneUp }: Pick<Answer, 'value' | 'why' | 'oneUp'>
): Rejected | null {
	if (!answersIt(value, setUp)) {
		return setUp.options
			? wrong('value', 'Choose one of the sentences, or pass.')
			: wrong('value', 'This question is answered in whole points.');
	}
	if (value === 'pass' || setUp.options === null) return null;
	const preset = presetOf(setUp.preset);
	if (preset?.needsWhy && why === '') return wrong('why', 'Say why, in a few words.');
	const isMore = oneUp !== '' && !preset?.asksMore;
	return isMore ? wrong('oneUp', 'This question asks for nothing else.') : null;
}
