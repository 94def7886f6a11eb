// Dangers and goals in parts, as they stand in a document (practice.md 2.3).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard, allWordsOf, readCard } from './cards.ts';
import { addMetSaying, addMustHave, readMustHaves } from './mustHaves.ts';

const by = { author: 'priya', speaker: null, voice: 'own' as const, at: 1 };
const danger = { text: 'The children were alone.', parts: { couldHappen: 'Theo could be hurt' } };

test('a danger has a text for each of its parts, written or not, and is read with those that say something', () => {
	const doc = new Y.Doc();
	addCard(doc, { id: 'danger00', field: 'danger', ...danger, ...by }, null);
	const item = doc.getMap('cards').get('danger00') as Y.Map<unknown>;
	for (const part of ['whoIsWorried', 'couldHappen', 'impact']) {
		expect(item.get(part)).toBeInstanceOf(Y.Text);
	}
	expect(item.has('howLong')).toBe(false);
	expect(readCard(doc, 'danger00')).toMatchObject(danger);
});

test('any other card has no parts, and one from before reads as it did', () => {
	const doc = new Y.Doc();
	addCard(doc, { id: 'harm0000', field: 'harm', text: 'A plate.', ...by }, null);
	const item = doc.getMap('cards').get('harm0000') as Y.Map<unknown>;
	expect([...item.keys()].filter((key) => key === 'impact')).toEqual([]);
	item.set('field', 'danger');
	expect(readCard(doc, 'harm0000')?.parts).toEqual({});
});

test('what is carried over is all of it; a card in one piece is its text', () => {
	expect(allWordsOf(danger)).toBe('The children were alone.\nTheo could be hurt');
	expect(allWordsOf({ text: 'A plate.', parts: {} })).toBe('A plate.');
});

test('a must-have tells whom it binds, when it was agreed and which lines meet it', () => {
	const doc = new Y.Doc();
	const told = { who: 'Darren', cannotBeMetBy: 'Darren', agreedOn: '2026-03-10' };
	const made = { id: 'must0000', author: 'priya', at: 1, text: 'Somebody sober is there.' };
	addMustHave(doc, { ...made, ...told, linkedDanger: 'danger00' }, null);
	const saying = { id: 'met00000', target: 'must0000', met: 'yes' as const, how: '' };
	addMetSaying(
		doc,
		{ ...saying, lines: ['friday00'], author: 'grace', speaker: null, at: 2 },
		null
	);
	const [must] = readMustHaves(doc);
	expect(must).toMatchObject({ ...told, linkedDanger: 'danger00' });
	expect(must?.met[0]?.lines).toEqual(['friday00']);
});
