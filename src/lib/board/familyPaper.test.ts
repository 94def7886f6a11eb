// What the family brings to the table is what it saw before, and the rest stays (SPEC.md FP1–FP3).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addNote, bringToTable, noteText, readBringings, readNotes } from './familyPaper.ts';
import { addPlanLine, readPlan } from './planLines.ts';

function paper(): Y.Doc {
	const family = new Y.Doc();
	const line = { author: 'grace', speaker: null, question: 'q1', at: 1 };
	const texts = { what: 'Jerome sleeps over every Friday', backUp: 'The kids go to Nan’s' };
	addPlanLine(family, { ...line, id: 'line1', texts, owner: 'jerome', byWhen: '2026-03-27' }, null);
	addPlanLine(family, { ...line, id: 'empty', texts: { what: ' ' } }, null);
	addNote(family, { id: 'note1', author: 'chantelle', at: 2 }, null);
	noteText(family, 'note1')?.insert(0, 'Mum texts Nan at 7');
	addNote(family, { id: 'note2', author: 'maya', at: 3 }, null);
	noteText(family, 'note2')?.insert(0, 'not for them');
	return family;
}

let next = 0;
const newId = () => `new${String(next++)}`;

test('[FP1] lines come before notes, without the empty ones and what was taken out', () => {
	const family = paper();
	(family.getMap('notes').get('note2') as Y.Map<unknown>).set('withdrawn', true);
	expect(readBringings(family).map(({ from }) => from.id)).toEqual(['line1', 'note1']);
	expect(readNotes(family).map(({ id }) => id)).toEqual(['note1']);
});

test('[FP2] what was picked stands at the table word for word, with new ids; nothing else of the paper does', () => {
	const family = paper();
	const table = new Y.Doc();
	const picked = readBringings(family).filter(({ from }) => from.id !== 'note2');
	bringToTable({ papers: [family], table }, picked, { author: 'grace', at: 10, newId }, null);
	const lines = readPlan(table);
	expect(lines.map(({ what, owner, byWhen, author }) => [what, owner, byWhen, author])).toEqual([
		['Jerome sleeps over every Friday', 'jerome', '2026-03-27', 'grace'],
		['Mum texts Nan at 7', null, null, 'grace']
	]);
	expect(lines.map(({ id }) => id)).not.toContain('line1');
	const bytes = Buffer.from(Y.encodeStateAsUpdate(table));
	for (const absent of ['not for them', 'line1', 'note1'])
		expect(bytes.includes(absent)).toBe(false);
});

test('[FP3] what is at the table is known as brought, and keeps its place on the paper', () => {
	const family = paper();
	const [line] = readBringings(family);
	bringToTable(
		{ papers: [family], table: new Y.Doc() },
		[line!],
		{ author: 'grace', at: 1, newId },
		null
	);
	expect(readBringings(family).map(({ from, isBrought }) => [from.id, isBrought])).toEqual([
		['line1', true],
		['note1', false],
		['note2', false]
	]);
});
