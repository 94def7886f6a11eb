// The family's paper (room `family`): notes beside a draft of the plan. One file knows the notes' field names;
// the draft's lines are read like the table's (planLines.ts).
import * as Y from 'yjs';
import {
	byOrder,
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	textOf,
	wordsOf
} from './items.ts';
import { addPlanLine, planTexts, readPlan, type PlanText } from './planLines.ts';

export interface FamilyNote {
	id: string;
	text: string;
	author: string | null;
	at: number;
	order: string;
}

/** The notes that nobody took out again. */
export function readNotes(family: Y.Doc): FamilyNote[] {
	return itemsOf(family, 'notes')
		.filter(([, item]) => !isSet(item, 'withdrawn'))
		.map(([id, item]) => ({
			id,
			text: wordsOf(item, 'text'),
			author: stringOf(item, 'author'),
			at: numberOf(item, 'at'),
			order: stringOf(item, 'order') ?? ''
		}))
		.sort(byOrder);
}

export function noteText(family: Y.Doc, id: string): Y.Text | null {
	const item = itemOf(family, 'notes', id);
	return item ? textOf(item, 'text') : null;
}

export function addNote(
	family: Y.Doc,
	note: { id: string; author: string; at: number },
	origin: unknown
): void {
	family.transact(() => {
		const item = new Y.Map<unknown>();
		item.set('text', newText());
		item.set('author', note.author);
		item.set('at', note.at);
		family.getMap('notes').set(note.id, item);
	}, origin);
}

/** Something the family may bring to the table, as it will stand there. */
export interface Bringing {
	/** Where it is on the family's paper. */
	from: { root: 'plan' | 'notes'; id: string };
	texts: Partial<Record<PlanText, string>>;
	question: string | null;
	owner: string | null;
	byWhen: string | null;
	/** It is at the table already. */
	isBrought: boolean;
}

/** Everything with words in it: lines of the plan first, then notes. */
export function readBringings(family: Y.Doc): Bringing[] {
	const isBrought = (root: string, id: string) => {
		const item = itemOf(family, root, id);
		return item !== null && isSet(item, 'brought');
	};
	const lines = readPlan(family)
		.filter((line) => !line.withdrawn && line.what.trim() !== '')
		.map((line): Bringing => ({
			from: { root: 'plan', id: line.id },
			texts: Object.fromEntries(planTexts.map((field) => [field, line[field]])),
			question: line.question,
			owner: line.owner,
			byWhen: line.byWhen,
			isBrought: isBrought('plan', line.id)
		}));
	const notes = readNotes(family)
		.filter(({ text }) => text.trim() !== '')
		.map((note): Bringing => ({
			from: { root: 'notes', id: note.id },
			texts: { what: note.text },
			question: null,
			owner: null,
			byWhen: null,
			isBrought: isBrought('notes', note.id)
		}));
	return [...lines, ...notes];
}

/** Copies to the table, each as a new line of the plan; what the family wrote stays where it is (design.md 2). */
export function bringToTable(
	{ papers, table }: { papers: readonly Y.Doc[]; table: Y.Doc },
	bringings: readonly Bringing[],
	by: { author: string; at: number; newId: () => string },
	origin: unknown
): void {
	table.transact(() => {
		bringings.forEach(({ texts, question, owner, byWhen }, i) => {
			const { author, newId } = by;
			const line = { id: newId(), author, speaker: null, at: by.at + i };
			addPlanLine(table, { ...line, texts, question, owner, byWhen }, origin);
		});
	}, origin);
	for (const paper of papers) {
		paper.transact(() => {
			for (const { from } of bringings) itemOf(paper, from.root, from.id)?.set('brought', true);
		}, origin);
	}
}
