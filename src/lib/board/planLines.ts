// The family plan's lines in the table: typed reading and writing. One file knows their field names.
import * as Y from 'yjs';
import type { Acceptance } from '../domain/tools/plan.ts';
import { byOrder, isSet, itemOf, itemsOf, newText, numberOf, stringOf, wordsOf } from './items.ts';

export const planTexts = [
	'what',
	'helpers',
	'repeats',
	'checkedBy',
	'backUp',
	'helpNeeded'
] as const;

export type PlanText = (typeof planTexts)[number];

export interface PlanLine {
	id: string;
	/** Participant who made it: the guard stores no other (null for a client that does not say). */
	author: string | null;
	question: string | null;
	/** What will be better through it. */
	outcome: string | null;
	what: string;
	/** The one person whose job it is. */
	owner: string | null;
	byWhen: string | null;
	helpers: string;
	repeats: string;
	checkedBy: string;
	backUp: string;
	helpNeeded: string;
	speaker: string | null;
	at: number;
	order: string;
	hidden: boolean;
	withdrawn: boolean;
	accepted: Acceptance | null;
}

export function readPlanLine(doc: Y.Doc, id: string): PlanLine | null {
	const item = itemOf(doc, 'plan', id);
	if (!item) return null;
	return {
		id,
		author: stringOf(item, 'author'),
		question: stringOf(item, 'question'),
		outcome: stringOf(item, 'outcome'),
		what: wordsOf(item, 'what'),
		owner: stringOf(item, 'owner'),
		byWhen: stringOf(item, 'byWhen'),
		helpers: wordsOf(item, 'helpers'),
		repeats: wordsOf(item, 'repeats'),
		checkedBy: wordsOf(item, 'checkedBy'),
		backUp: wordsOf(item, 'backUp'),
		helpNeeded: wordsOf(item, 'helpNeeded'),
		speaker: stringOf(item, 'speaker'),
		at: numberOf(item, 'at'),
		order: stringOf(item, 'order') ?? '',
		hidden: isSet(item, 'hidden'),
		withdrawn: isSet(item, 'withdrawn'),
		accepted: (item.get('accepted') as Acceptance | undefined) ?? null
	};
}

export function readPlan(doc: Y.Doc): PlanLine[] {
	const lines = itemsOf(doc, 'plan').map(([id]) => readPlanLine(doc, id));
	return lines.filter((line) => line !== null).sort(byOrder);
}

export interface NewPlanLine {
	id: string;
	question: string | null;
	outcome?: string | null;
	author: string;
	speaker: string | null;
	at: number;
	texts?: Partial<Record<PlanText, string>>;
	owner?: string | null;
	byWhen?: string | null;
}

/** Puts a new line in, whole, so that the guard sees whose it is and for whom. */
export function addPlanLine(doc: Y.Doc, line: NewPlanLine, origin: unknown): void {
	doc.transact(() => {
		const item = new Y.Map<unknown>();
		for (const field of planTexts) item.set(field, newText(line.texts?.[field]));
		item.set('question', line.question);
		if (line.outcome) item.set('outcome', line.outcome);
		item.set('author', line.author);
		item.set('speaker', line.speaker);
		item.set('at', line.at);
		item.set('owner', line.owner ?? null);
		item.set('byWhen', line.byWhen ?? null);
		doc.getMap('plan').set(line.id, item);
	}, origin);
}

/** Server only: the guard lets no browser write this field. */
export function writeAcceptance(doc: Y.Doc, id: string, acceptance: Acceptance): void {
	itemOf(doc, 'plan', id)?.set('accepted', acceptance);
}
