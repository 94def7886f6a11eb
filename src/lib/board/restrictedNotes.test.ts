// Notes of a restricted part and what the hall says of it (SPEC.md RN1, RN2).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { setItemField } from './cards.ts';
import { addRestrictedNote, readRestrictedNotes, restrictedText } from './restrictedNotes.ts';
import { endNotice, readNotices, writeNotice } from './restrictedNotices.ts';

test('[RN1] notes come as they were written, without those that were taken out', () => {
	const room = new Y.Doc();
	for (const [i, id] of ['second00', 'first000', 'gone0000'].entries()) {
		addRestrictedNote(room, { id, author: 'dale', at: 10 - i, basis: 'police' }, null);
		restrictedText(room, id, 'text')?.insert(0, id);
	}
	setItemField(room, 'notes', 'gone0000', 'withdrawn', true, null);
	const notes = readRestrictedNotes(room);
	expect(notes.map(({ text }) => text)).toEqual(['first000', 'second00']);
	expect(notes[0]).toMatchObject({ author: 'dale', basis: 'police', reviewOn: null });
});

test('[RN2] a notice ends once, and one that is not there does not begin by ending', () => {
	const hall = new Y.Doc();
	endNotice(hall, 'nothing0', 5);
	expect(readNotices(hall)).toEqual([]);
	writeNotice(hall, { id: 'later000', reason: 'b', sinceMillis: 20, untilMillis: null });
	writeNotice(hall, { id: 'earlier0', reason: 'a', sinceMillis: 10, untilMillis: null });
	endNotice(hall, 'earlier0', 15);
	endNotice(hall, 'earlier0', 99);
	expect(readNotices(hall)).toEqual([
		{ id: 'earlier0', reason: 'a', sinceMillis: 10, untilMillis: 15 },
		{ id: 'later000', reason: 'b', sinceMillis: 20, untilMillis: null }
	]);
});
