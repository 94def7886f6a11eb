// The scaling question (practice.md 2.5): think alone first, then show together; never a mean.
import { roles, type Role } from '../roles.ts';

export const scaleKinds = [
	'safety',
	'wellbeing',
	'goal',
	'confidence',
	'importance',
	'willingness',
	'capacity',
	'heard'
] as const;

export type ScaleKind = (typeof scaleKinds)[number];

export type RevealMode = 'together' | 'oneByOne';

/** Who sees an answer, chosen before it is locked. The last two look like a pass to everybody else. */
export const audiences = ['everyone', 'runsMeeting', 'nobody'] as const;

export type Audience = (typeof audiences)[number];

export type ScaleValue = number | 'pass';

/** How an answer came: on the person's own phone, on one handed round, or on paper. */
export type AnswerVia = 'phone' | 'handedRound' | 'paper';

export interface ScaleSetUp {
	question: string;
	kind: ScaleKind;
	/** The sentences under 0 and 10: particular to this family, both required. */
	anchor0: string;
	anchor10: string;
	whoAnswers: Role[];
	revealMode: RevealMode;
}

export interface Answer {
	value: ScaleValue;
	/** What makes it this and not lower. */
	why: string;
	/** What one point higher would look like, and who would notice. */
	oneUp: string;
	audience: Audience;
	via: AnswerVia;
}

export interface ShownAnswer {
	participant: string;
	value: number;
	why: string;
	oneUp: string;
	via: AnswerVia;
}

/** One time the question was asked. A later round is a new answer; both are kept. */
export interface Round {
	round: number;
	answers: ShownAnswer[];
	/** Passed, said nothing, or chose not to show it to everybody: one number, no names. */
	passed: number;
}

/** What everybody may know of a scale. No value and no name before it is shown. */
export interface ScaleView extends ScaleSetUp {
	id: string;
	state: 'open' | 'revealed';
	round: number;
	ready: number;
	of: number;
	rounds: Round[];
	/** In the order they are asked, after the reveal (practice.md 2.5 rule 5). */
	prompt: number;
}

/** "What makes it a 6 and not a 3?", "What else?", "What would a 7 look like?", "Who would notice?" */
export const promptCount = 4;

export const valueMin = 0;
export const valueMax = 10;

export function isScaleValue(value: unknown): value is ScaleValue {
	if (value === 'pass') return true;
	return (
		typeof value === 'number' && Number.isInteger(value) && value >= valueMin && value <= valueMax
	);
}

/** Interpreters, note takers, observers and those who run the meeting do not score (practice.md 3.2). */
export const usualAnswerers: Role[] = roles.filter((role) =>
	['parent', 'child', 'family', 'socialWorker', 'manager', 'professional'].includes(role)
);

/**
 * What a round shows to everybody: dots of those who said everyone may see them; all others are one number.
 * @param takingPart how many people the question was put to
 */
export function roundOf(
	round: number,
	answers: readonly { participant: string; answer: Answer }[],
	takingPart: number
): Round {
	const shown: ShownAnswer[] = [];
	for (const { participant, answer } of answers) {
		const { value, why, oneUp, via, audience } = answer;
		if (audience === 'everyone' && value !== 'pass') {
			shown.push({ participant, value, why, oneUp, via });
		}
	}
	return { round, answers: shown, passed: Math.max(0, takingPart - shown.length) };
}
