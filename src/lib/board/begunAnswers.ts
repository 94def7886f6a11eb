// Answers to scaling questions begun and not locked, in the own room of whoever answers (practice.md 2.0.2 `mine`):
// a reload or a look at another page must not lose them. One file knows their names.
import * as Y from 'yjs';
import { audiences, type Audience } from '../domain/tools/scale.ts';
import { begunRoot as root } from './drafts.ts';
import { itemOf, itemsOf, newText, stringOf, textOf, wordsOf, type Item } from './items.ts';
import { replaceWords } from './replaceWords.ts';

export interface BegunAnswer {
	value: number | null;
	/** In place of a point: the place of one of the sentences. */
	option: number | null;
	why: string;
	oneUp: string;
	/** Null: not chosen yet. */
	audience: Audience | null;
	guessFor: string | null;
	guessValue: number | null;
}

export interface BegunFor extends BegunAnswer {
	scale: string;
	round: number;
}

const keyPattern = /^([0-9a-z]+)r(\d+)$/;
const keyOf = (scale: string, round: number) => `${scale}r${String(round)}`;

export function readBegun(own: Y.Doc, scale: string, round: number): BegunAnswer | null {
	const item = itemOf(own, root, keyOf(scale, round));
	return item ? begunIn(item) : null;
}

/** All of them, whichever question they belong to. */
export function readAllBegun(own: Y.Doc): BegunFor[] {
	return itemsOf(own, root).flatMap(([key, item]) => {
		const [, scale, round] = keyPattern.exec(key) ?? [];
		return scale === undefined ? [] : [{ scale, round: Number(round), ...begunIn(item) }];
	});
}

export function writeBegun(
	own: Y.Doc,
	scale: string,
	round: number,
	{ why, oneUp, value, option, audience, guessFor, guessValue }: BegunAnswer,
	origin: unknown
): void {
	own.transact(() => {
		const key = keyOf(scale, round);
		let item = itemOf(own, root, key);
		if (!item) {
			item = new Y.Map<unknown>();
			item.set('why', newText(why));
			item.set('oneUp', newText(oneUp));
			own.getMap(root).set(key, item);
		}
		for (const [field, words] of Object.entries({ why, oneUp })) {
			const text = textOf(item, field);
			if (text) replaceWords(text, words);
		}
		setIfOther(item, 'value', pointText(value));
		if (option !== null || item.has('option')) setIfOther(item, 'option', pointText(option));
		setIfOther(item, 'audience', audience ?? '');
		setIfOther(item, 'guessFor', guessFor);
		setIfOther(item, 'guessValue', pointText(guessValue));
	}, origin);
}

export function removeBegun(own: Y.Doc, scale: string, round: number, origin: unknown): void {
	const key = keyOf(scale, round);
	if (!own.getMap(root).has(key)) return;
	own.transact(() => {
		own.getMap(root).delete(key);
	}, origin);
}

function begunIn(item: Item): BegunAnswer {
	return {
		value: pointOf(item, 'value'),
		option: pointOf(item, 'option'),
		why: wordsOf(item, 'why'),
		oneUp: wordsOf(item, 'oneUp'),
		audience: audiences.find((one) => one === stringOf(item, 'audience')) ?? null,
		guessFor: stringOf(item, 'guessFor'),
		guessValue: pointOf(item, 'guessValue')
	};
}

function pointText(value: number | null): string {
	return value === null ? '' : String(value);
}

function pointOf(item: Item, field: string): number | null {
	const text = stringOf(item, field) ?? '';
	return text === '' ? null : Number(text);
}

function setIfOther(item: Item, field: string, value: string | null): void {
	if ((item.get(field) ?? null) !== value) item.set(field, value);
}
