// The question that each answers alone (practice.md 2.5): think first, then show together; never a mean. Its answer is a
// point on a ruler, or one of several sentences.
import { roles, type Role } from '../roles.ts';
import type { PresetId } from './sealedPresets.ts';

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

/** One of the sentences of a question that has them, by its id. */
export interface Chosen {
	option: string;
}

export type ScaleValue = number | 'pass' | Chosen;

export interface ScaleOption {
	/** Of a preset its own name; of typed sentences their place, `o1` first. */
	id: string;
	/** Empty in a preset: its words are the catalogue's. */
	text: string;
}

export const optionsMin = 2;
export const optionsMax = 8;

/** The id of a typed sentence, by its place. */
export function typedOptionId(place: number): string {
	return `o${String(place + 1)}`;
}

/** How an answer came: on the person's own phone, on one handed round, or on paper. */
export type AnswerVia = 'phone' | 'handedRound' | 'paper';

/** Whole points, or half points where the set-up says so. */
export const scaleSteps = [1, 0.5] as const;

export type ScaleStep = (typeof scaleSteps)[number];

export interface ScaleSetUp {
	question: string;
	kind: ScaleKind;
	/** The sentences under 0 and 10: particular to this family, both required; empty where there is no ruler. */
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
	/** What is weighed: a factor on the table (practice.md 2.16). */
	linkedFactor: string | null;
	step: ScaleStep;
	/** In place of the ruler: an answer is one of these. */
	options: ScaleOption[] | null;
	/** Where they come from; null: typed by whoever runs the meeting, or a ruler. */
	preset: PresetId | null;
}

const setUpDefaults = {
	forChild: null,
	set: null,
	linkedDanger: null,
	linkedGoal: null,
	linkedFactor: null,
	step: 1,
	options: null,
	preset: null
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

/** An answer where there are sentences to choose from. Never counted: it is not a vote. */
export interface ShownChoice extends Chosen {
	participant: string;
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
	/** In place of `answers` where there are sentences to choose from. */
	choices: ShownChoice[];
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

/** A choice, and nothing that travels with it. */
function isChosen(value: unknown): value is Chosen {
	if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
	return 'option' in value && typeof value.option === 'string';
}

/** Can it be an answer at all? Which one a question takes is known only once it is found. */
export function isSomeValue(value: unknown): value is ScaleValue {
	return isScaleValue(value, 0.5) || isChosen(value);
}

/** Is it an answer to this question? */
export function answersIt(
	value: ScaleValue,
	{ options, step }: Pick<ScaleSetUp, 'options' | 'step'>
): boolean {
	if (options === null || value === 'pass') return isScaleValue(value, step);
	return typeof value === 'object' && options.some(({ id }) => id === value.option);
}

export function isScaleValue(value: unknown, step: ScaleStep = 1): value is number | 'pass' {
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
