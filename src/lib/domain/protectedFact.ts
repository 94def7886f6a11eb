// Where somebody lives, goes to school or can be reached, and a child's secret signal for help (practice.md 2.6): kept
// outside every room, read by named people alone, never on paper or in a copy (practice.md 3.6 rule 3; security.md T2; SPEC.md PF1–PF4).
import { areApart, type Pair } from './apart.ts';
import { isProfessional, runsMeeting, type Role } from './roles.ts';

export const factKinds = ['address', 'school', 'phone', 'work', 'childSignal', 'other'] as const;

export type FactKind = (typeof factKinds)[number];

export const factCharsMax = 300;

/** A fact as one of its readers is given it. */
export interface ReadableFact {
	id: string;
	about: string;
	kind: FactKind;
	words: string;
	/** Whoever reads it, to be named beside it. */
	readers: string[];
	isMine: boolean;
}

/** Who may keep a fact about somebody: people who are there for their work, and anybody about themselves. */
export function mayKeepFact(person: { id: string; role: Role }, about: string): boolean {
	return person.id === about || isProfessional(person.role) || runsMeeting(person.role);
}

/** Who may be named as a reader: never somebody who is kept apart from the person it is about, never a screen. */
export function mayReadFact(
	reader: { id: string; role: Role; removed: boolean },
	about: string,
	pairs: readonly Pair[]
): boolean {
	return !reader.removed && reader.role !== 'screen' && !areApart(pairs, reader.id, about);
}
