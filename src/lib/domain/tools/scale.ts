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

/** All at once · one person's after another's · dots without names or words. */
export const revealModes = ['together', 'oneByOne', 'anonymous'] as const;

export type RevealMode = (typeof revealModes)[number];

/** Who sees an answer, chosen before it is locked. The last two look like a pass to everybody else. */
export const audiences = ['everyone', 'runsMeeting', 'nobody'] as const;

export type Audience = (typeof audiences)[number];

export type ScaleValue = number | 'pass';

/** How an answer came: on the person's own phone, on one handed round, or on paper. */
export type AnswerVia = 'phone' | 'handedRound' | 'paper';

/** Whole points, or half points where the set-up says so. */
export const scaleSteps = [1, 0.5] as const;

export type ScaleStep = (typeof scaleSteps)[number];

export interface ScaleSetUp {
	question: string;
	kind: ScaleKind;
	/** The sentences under 0 and 10: particular to this family, both required. */
	anchor0: string;
	anchor10: string;
	whoAnswers: Role[];
	revealMode: RevealMode;
	/** The child it is about, by participant id; null: nobody in particular. */
	forChild: string | null;
	/** The same words about each child, with a ruler of their own: which set, and the place in it. */
	set: { id: string; place: number } | null;
	/** The danger card and the safety goal card on the table that it belongs to. */
	linkedDanger: string | null;
	linkedGoal: string | null;
	step: ScaleStep;
}

const setUpDefaults = {
	forChild: null,
	set: null,
	linkedDanger: null,
	linkedGoal: null,
	step: 1
} satisfies Partial<ScaleSetUp>;

/** A set-up as it was stored: what came later has its usual value in older ones. */
export function readSetUp<Stored extends object>(stored: Stored): Stored & typeof setUpDefaults {
	return { ...setUpDefaults, ...stored };
}

/** "What would Maya say?": the guess of whoever answers, never a score of the person named. */
export interface Guess {
	forPerson: string;
	value: number;
}

export interface Answer {
	value: ScaleValue;
	/** What makes it this and not lower. */
	why: string;
	/** What one point higher would look like, and who would notice. */
	oneUp: string;
	audience: Audience;
	via: AnswerVia;
	/** Absent in answers stored before guesses were asked for. */
	guess?: Guess | null;
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

export interface ShownAnswer {
	participant: string;
	value: number;
	why: string;
	oneUp: string;
	via: AnswerVia;
}

export interface ShownGuess extends Guess {
	/** Whose guess it is. */
	by: string;
}

/** One time the question was asked. A later round is a new answer; both are kept. */
export interface Round {
	round: number;
	/** When it was shown; null in rounds stored before that was noted. */
	atMillis: number | null;
	answers: ShownAnswer[];
	/** Anonymous: the values alone, lowest first, so that nothing tells whose they are. */
	dots: number[];
	guesses: ShownGuess[];
	/** Passed, said nothing, or chose not to show it to everybody: one number, no names. */
	passed: number;
}

/** "What makes it a 6 and not a 3?", "What else?", "What would a 7 look like?", "Who would notice?" */
export const promptCount = 4;

export const valueMin = 0;
export const valueMax = 10;

/** Is it a point on this ruler? */
export function isPoint(value: unknown, step: ScaleStep = 1): value is number {
	return (
		typeof value === 'number' &&
		Number.isInteger(value / step) &&
		value >= valueMin &&
		value <= valueMax
	);
}

export function isScaleValue(value: unknown, step: ScaleStep = 1): value is ScaleValue {
	return value === 'pass' || isPoint(value, step);
}

/** Every point of a ruler, lowest first. */
export function pointsOf(step: ScaleStep): number[] {
	return Array.from({ length: (valueMax - valueMin) / step + 1 }, (_, i) => valueMin + i * step);
}

/** Interpreters, note takers, observers and those who run the meeting do not score (practice.md 3.2). */
export const usualAnswerers: Role[] = roles.filter((role) =>
	['parent', 'child', 'family', 'socialWorker', 'manager', 'professional'].includes(role)
);
