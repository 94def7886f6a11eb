// A danger statement and its safety goal out of their parts (practice.md 2.3): which words of the catalogue make the
// sentence, and what could be said better. Hints only; a danger without a goal is told by mapWhole.ts.
import type { CardPart } from './map.ts';
import { absenceWords, isServiceOnly, labelsWithoutBehaviour } from './statementChecks.ts';
import { readingAge } from '../readingAge.ts';

export interface StatementParts {
	/** Of a danger: what happened. Of a goal: what the parents will be doing. */
	text: string;
	parts: Readonly<Partial<Record<CardPart, string>>>;
}

/** A sentence in the catalogue. A value that is itself one is said first and put in. */
export interface Said {
	id: string;
	values: Readonly<Record<string, string | Said>>;
}

/** More than this is hard to hold in mind: a hint, never a limit (practice.md 2.0.5). */
export const dangersHint = 3;

/** "… are worried that …, and that if nothing changes …, which would mean …"; null for a card written in one piece. */
export function dangerSentence({ text, parts }: StatementParts): Said | null {
	const [who, could, impact] = [
		clauseOf(parts.whoIsWorried),
		clauseOf(parts.couldHappen),
		clauseOf(parts.impact)
	];
	const happened = clauseOf(text);
	if (could === '' && impact === '' && (who === '' || happened === '')) return null;
	const says = happened === '' ? 'danger-sentence-only' : 'danger-sentence';
	return {
		id: [says, could && 'could', impact && 'impact'].filter(Boolean).join('-'),
		values: {
			worried: worriedOf(who),
			...(happened === '' ? {} : { happened }),
			...(could === '' ? {} : { could }),
			...(impact === '' ? {} : { impact })
		}
	};
}

/** One, or several: "Priya, Mr Lind and Nan Grace". */
function worriedOf(who: string): Said {
	if (who === '') return { id: 'danger-worried-we', values: {} };
	const isSeveral = /,|;|&|\band\b|\sو/u.test(who);
	return { id: isSeveral ? 'danger-worried-many' : 'danger-worried-one', values: { who } };
}

/** What it will look like when it is safe enough, a sentence for each part; null for a goal written in one piece. */
export function goalSentences({ text, parts }: StatementParts): Said[] | null {
	const values = {
		parents: clauseOf(text),
		child: clauseOf(parts.childWillBe),
		see: clauseOf(parts.weWillSee),
		howLong: clauseOf(parts.howLong)
	};
	if (values.child === '' && values.see === '' && values.howLong === '') return null;
	return Object.entries(values)
		.filter(([, words]) => words !== '')
		.map(([name, words]) => ({ id: `goal-says-${name}`, values: { [name]: words } }));
}

/** Said by `danger-hint-…`. */
export const dangerHintIds = [
	'noWho',
	'noHappened',
	'noCould',
	'noImpact',
	'label',
	'hardToRead'
] as const;

/** Said by `goal-hint-…`. */
export const goalHintIds = [
	'noParents',
	'noChild',
	'noSee',
	'noHowLong',
	'serviceOnly',
	'absence',
	'hardToRead'
] as const;

export type DangerHint = (typeof dangerHintIds)[number];
export type GoalHint = (typeof goalHintIds)[number];

export function dangerHints({ text, parts }: StatementParts): DangerHint[] {
	const { whoIsWorried, couldHappen, impact } = parts;
	const whole = [text, couldHappen, impact].filter(Boolean).join('. ');
	const hints: [DangerHint, boolean][] = [
		['noWho', isEmpty(whoIsWorried)],
		['noHappened', isEmpty(text)],
		['noCould', isEmpty(couldHappen)],
		['noImpact', isEmpty(impact)],
		['label', labelsWithoutBehaviour(text).length > 0],
		['hardToRead', isHardToRead(whole)]
	];
	return hints.filter(([, isMet]) => isMet).map(([id]) => id);
}

export function goalHints({ text, parts }: StatementParts): GoalHint[] {
	const { childWillBe, weWillSee, howLong } = parts;
	const whole = [text, childWillBe, weWillSee].filter(Boolean).join('. ');
	const hints: [GoalHint, boolean][] = [
		['noParents', isEmpty(text)],
		['noChild', isEmpty(childWillBe)],
		['noSee', isEmpty(weWillSee)],
		['noHowLong', isEmpty(howLong)],
		['serviceOnly', isServiceOnly(text)],
		['absence', absenceWords(whole).length > 0],
		['hardToRead', isHardToRead(whole)]
	];
	return hints.filter(([, isMet]) => isMet).map(([id]) => id);
}

const hardAgeYears = 14; // practice.md 5.4

function isHardToRead(words: string): boolean {
	return (readingAge(words) ?? 0) >= hardAgeYears;
}

function isEmpty(words: string | undefined): boolean {
	return (words ?? '').trim() === '';
}

/** As part of a sentence: without the full stop it may have been given. */
function clauseOf(words: string | undefined): string {
	return (words ?? '').trim().replace(/[.…\s]+$/u, '');
}

/** More worries than this are hard to hold: hinted at, no more (practice.md 2.3). */
const dangersHeld = 3;

/** @param others how many stand on the board besides this one */
export function areManyDangers(others: number): boolean {
	return others + 1 > dangersHeld;
}
