// A guarded table under attack (board/SPEC.md CO1–CO22): every update is judged as the hub would judge it.
import { expect } from 'vitest';
import type * as Y from 'yjs';
import { addCard, setItemField } from '../../src/lib/board/cards.ts';
import { addPlanLine } from '../../src/lib/board/planLines.ts';
import { rawUpdate, type RawStruct } from './rawUpdate.ts';
import { GuardedRoom, Phone, reidBoard, visible } from './reidTable.ts';

export const card = 'cardofchantelle';
export const line = 'lineofjerome';
export const evil = 666;

export let room: GuardedRoom;
export let chantelle: Phone;
export let grace: Phone;

export const mapCard = (author: string, speaker: string | null = null) => ({
	field: 'strengths' as const,
	text: 'Fridays at Nan’s.',
	author,
	speaker,
	voice: 'own' as const,
	at: 1
});

/** A table with nothing on it, in place of the one there was. */
export function layEmptyTable(): void {
	room = new GuardedRoom(reidBoard());
}

/** For `beforeEach`: a card of Chantelle’s and a line of Jerome’s are there. */
export function layTable(): void {
	layEmptyTable();
	chantelle = new Phone('chantelle', room, 100);
	addCard(chantelle.doc, { id: card, ...mapCard('chantelle') }, null);
	expect(room.take('chantelle', chantelle.takeUnsent()).verdict).toBe('store');
	const jerome = new Phone('jerome', room, 200);
	const texts = { what: 'I sleep over every Friday.' };
	addPlanLine(
		jerome.doc,
		{ id: line, question: null, author: 'jerome', speaker: null, at: 1, texts },
		null
	);
	expect(room.take('jerome', jerome.takeUnsent()).verdict).toBe('store');
	const sam = new Phone('sam', room, 250);
	setItemField(sam.doc, 'plan', line, 'order', 'a0', null);
	expect(room.take('sam', sam.takeUnsent()).verdict).toBe('store');
	grace = new Phone('grace', room, 300);
	chantelle.receive(room);
}

/** Refused, nothing changed, and the room as whole as before. */
export function refuses(person: string, update: Uint8Array, why: string): void {
	const before = visible(room.doc);
	const judgement = room.take(person, update);
	expect(judgement).toMatchObject({ verdict: 'refuse', why });
	expect(visible(room.doc)).toEqual(before);
}

export function takes(person: string, update: Uint8Array, isCatchUp = false): void {
	expect(room.take(person, update, isCatchUp)).toMatchObject({ verdict: 'store' });
	expect(room.doc.store.pendingStructs).toBeNull();
	expect(room.doc.store.pendingDs).toBeNull();
	expect(visible(room.replay())).toEqual(visible(room.doc));
}

export const raw = (...structs: RawStruct[]) => rawUpdate([{ client: evil, clock: 0, structs }]);
export const itemAt = (root: string, key: string) => room.doc.getMap(root)._map.get(key)!;
export const idOf = (item: Y.Item) => [item.id.client, item.id.clock] as const;
export const fieldOf = (root: string, id: string, field: string) =>
	(room.doc.getMap(root).get(id) as Y.Map<unknown>)._map.get(field)!;
export const wordsOf = (root: string, id: string, field: string) =>
	(room.doc.getMap(root).get(id) as Y.Map<Y.Text>).get(field)!;
