// Must-haves at the table, and how the plan meets them: typed reading and writing. One file knows their field names.
import * as Y from 'yjs';
import { metStates, type Met } from '../domain/tools/mustHaves.ts';
import {
	byOrder,
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	stringsOf,
	textOf,
	wordsOf
} from './items.ts';

const mustHaveTexts = ['text', 'because', 'who', 'setBy', 'cannotBeMetBy'] as const;

export type MustHaveText = (typeof mustHaveTexts)[number];

export interface MustHave {
	id: string;
	text: string;
	because: string;
	linkedDanger: string | null;
	who: string;
	setBy: string;
	/** The day it was agreed, or null. */
	agreedOn: string | null;
	cannotBeMetBy: string;
	author: string | null;
	at: number;
	order: string;
	/** What was said of it last by each person, the earliest first. */
	met: MetSaying[];
}

export interface MetSaying {
	id: string;
	met: Met;
	how: string;
	/** The lines of the plan that meet it. */
	lines: string[];
	author: string | null;
	speaker: string | null;
	at: number;
}

/** Those that hold: what was withdrawn is left out. */
export function readMustHaves(table: Y.Doc): MustHave[] {
	const sayings = readSayings(table);
	return itemsOf(table, 'mustHaves')
		.filter(([, item]) => !isSet(item, 'withdrawn'))
		.map(([id, item]) => ({
			id,
			text: wordsOf(item, 'text'),
			because: wordsOf(item, 'because'),
			linkedDanger: stringOf(item, 'linkedDanger'),
			who: wordsOf(item, 'who'),
			setBy: wordsOf(item, 'setBy'),
			agreedOn: stringOf(item, 'agreedOn'),
			cannotBeMetBy: wordsOf(item, 'cannotBeMetBy'),
			author: stringOf(item, 'author'),
			at: numberOf(item, 'at'),
			order: stringOf(item, 'order') ?? '',
			met: sayings.filter(({ target }) => target === id)
		}))
		.sort(byOrder);
}

function readSayings(table: Y.Doc): (MetSaying & { target: string | null })[] {
	return itemsOf(table, 'mustHavesMet')
		.filter(([, item]) => !isSet(item, 'withdrawn'))
		.map(([id, item]) => ({
			id,
			target: stringOf(item, 'target'),
			met: metStates.find((one) => one === stringOf(item, 'met')) ?? 'no',
			how: wordsOf(item, 'how'),
			lines: stringsOf(item, 'lines'),
			author: stringOf(item, 'author'),
			speaker: stringOf(item, 'speaker'),
			at: numberOf(item, 'at')
		}))
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export function mustHaveText(table: Y.Doc, id: string, field: MustHaveText): Y.Text | null {
	const item = itemOf(table, 'mustHaves', id);
	return item ? textOf(item, field) : null;
}

export interface NewMustHave extends Partial<Record<MustHaveText, string>> {
	id: string;
	author: string;
	at: number;
	linkedDanger?: string | null;
	agreedOn?: string | null;
}

export function addMustHave(table: Y.Doc, made: NewMustHave, origin: unknown): void {
	table.transact(() => {
		const item = new Y.Map<unknown>();
		for (const field of mustHaveTexts) item.set(field, newText(made[field]));
		item.set('author', made.author);
		item.set('at', made.at);
		if (made.linkedDanger) item.set('linkedDanger', made.linkedDanger);
		if (made.agreedOn) item.set('agreedOn', made.agreedOn);
		table.getMap('mustHaves').set(made.id, item);
	}, origin);
}

export interface NewMetSaying {
	id: string;
	target: string;
	met: Met;
	how: string;
	lines?: readonly string[];
	author: string;
	speaker: string | null;
	at: number;
}

export function addMetSaying(table: Y.Doc, saying: NewMetSaying, origin: unknown): void {
	table.transact(() => {
		const { id, how, ...values } = saying;
		const item = new Y.Map<unknown>();
		item.set('how', newText(how));
		for (const [field, value] of Object.entries(values)) item.set(field, value);
		table.getMap('mustHavesMet').set(id, item);
	}, origin);
}
