// Answers begun and not locked (domain/SPEC.md SC13), written as a browser does and judged as the server does.
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { GuardedRoom, Phone, reidBoard } from '../../../tests/kit/reidTable.ts';
import {
	readAllBegun,
	readBegun,
	removeBegun,
	writeBegun,
	type BegunAnswer
} from './begunAnswers.ts';

const scale = '4k2r7m0p4k2r7m0p4kr2';
const begun: BegunAnswer = {
	value: 6.5,
	option: null,
	why: 'Mum comes 👩‍👧 every Friday',
	oneUp: '',
	audience: null,
	guessFor: 'maya',
	guessValue: 4
};

function mayasRoom() {
	const room = new GuardedRoom(reidBoard(), 'own', 'maya');
	return { room, phone: new Phone('maya', room) };
}

test('[SC13] is read as it was written, by question and round, and the server takes every step of it', () => {
	const { room, phone } = mayasRoom();
	const steps: BegunAnswer[] = [
		begun,
		{ ...begun, value: null, option: 3 },
		{ ...begun, value: null },
		{ ...begun, why: 'Mum comes 👨‍👧 every Friday', audience: 'nobody' },
		{ ...begun, why: '', oneUp: 'two Fridays', guessFor: null, guessValue: null, value: 10 }
	];
	for (const step of steps) {
		writeBegun(phone.doc, scale, 2, step, null);
		expect(room.take('maya', phone.takeUnsent()).verdict).toBe('store');
		expect(readBegun(room.doc, scale, 2)).toEqual(step);
	}
	expect(readBegun(room.doc, scale, 1)).toBeNull();
	expect(readAllBegun(room.doc)).toEqual([{ scale, round: 2, ...steps.at(-1) }]);
});

test('[SC13] the same again sends nothing', () => {
	const { room, phone } = mayasRoom();
	writeBegun(phone.doc, scale, 1, begun, null);
	room.take('maya', phone.takeUnsent());
	writeBegun(phone.doc, scale, 1, begun, null);
	expect(phone.unsent).toEqual([]);
});

test('[SC13] gone once it is locked', () => {
	const { room, phone } = mayasRoom();
	writeBegun(phone.doc, scale, 1, begun, null);
	room.take('maya', phone.takeUnsent());
	removeBegun(phone.doc, scale, 1, null);
	expect(room.take('maya', phone.takeUnsent()).verdict).toBe('store');
	expect(readAllBegun(room.doc)).toEqual([]);
	removeBegun(phone.doc, scale, 1, null);
	expect(phone.unsent).toEqual([]);
});

test('[SC13] a room from before answers were kept there is simply empty', () => {
	expect(readAllBegun(new Y.Doc())).toEqual([]);
});

test.each<[string, string, unknown]>([
	['a value that is no point of the ruler', 'value', '11'],
	['a number instead of its text', 'value', 6],
	['an audience there is not', 'audience', 'staff'],
	['somebody who is not in the meeting', 'guessFor', 'darren'],
	['a field there is not', 'score', '6']
])('[SC13] the server refuses %s', (_what, field, value) => {
	const { room, phone } = mayasRoom();
	writeBegun(phone.doc, scale, 1, begun, null);
	room.take('maya', phone.takeUnsent());
	(phone.doc.getMap('answers').get(`${scale}r1`) as Y.Map<unknown>).set(field, value);
	expect(room.take('maya', phone.takeUnsent()).verdict).toBe('refuse');
});
