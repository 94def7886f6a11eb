// What a round of a scaling question shows to everybody once it is revealed (SPEC.md SC2–SC4, SC9, SC10).
import type { Answer, Round, ScaleSetUp } from './scale.ts';

/** A round as it was stored: what came later has its usual value in older ones. */
export function readRound(stored: object): Round {
	return { atMillis: null, choices: [], dots: [], guesses: [], ...stored } as unknown as Round;
}

/**
 * Dots of those who said everyone may see them; all others are one number.
 * @param takingPart how many people the question was put to
 */
export function roundOf(
	{ revealMode }: Pick<ScaleSetUp, 'revealMode'>,
	round: number,
	atMillis: number,
	answers: readonly { participant: string; answer: Answer }[],
	takingPart: number
): Round {
	const shown: Round = {
		round,
		atMillis,
		answers: [],
		choices: [],
		dots: [],
		guesses: [],
		passed: 0
	};
	let count = 0;
	for (const { participant, answer } of answers) {
		const { value, why, oneUp, via, audience, guess } = answer;
		if (audience !== 'everyone' || value === 'pass') continue;
		count += 1;
		if (typeof value === 'object') {
			shown.choices.push({ participant, ...value, why, oneUp, via });
			continue;
		}
		if (revealMode === 'anonymous') {
			shown.dots.push(value);
			continue;
		}
		shown.answers.push({ participant, value, why, oneUp, via });
		if (guess) shown.guesses.push({ by: participant, ...guess });
	}
	shown.dots.sort((a, b) => a - b);
	shown.passed = Math.max(0, takingPart - count);
	return shown;
}

/**
 * Of a round that is shown one person after another, what has been shown so far.
 * How many passed is told when the last answer has been shown.
 */
export function shownSoFar(whole: Round, isShown: (participant: string) => boolean): Round {
	const answers = whole.answers.filter(({ participant }) => isShown(participant));
	const choices = whole.choices.filter(({ participant }) => isShown(participant));
	const isAll = answers.length === whole.answers.length && choices.length === whole.choices.length;
	return {
		...whole,
		answers,
		choices,
		guesses: whole.guesses.filter(({ by }) => isShown(by)),
		passed: isAll ? whole.passed : 0
	};
}
