// What of the hall stands in a child's version of the meeting (domain/SPEC.md CV6, CV7).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readChildPeople, readChildScales, shareOf, writeShare } from './childRoom.ts';
import { removePerson, writeMeeting, writePerson, writeStep } from './hall.ts';
import { firstStep } from '../domain/step.ts';

function hallWith(): Y.Doc {
	const hall = new Y.Doc();
	const facts = { title: 'Our meeting', when: '', place: 'Church hall', phase: 'agreeing' };
	writeMeeting(hall, { ...facts, kind: 'familyGroupConference', joinCode: 'ABC123' });
	writeStep(hall, { ...firstStep, title: 'about Dad' });
	for (const [id, rank] of [
		['maya', 1],
		['tola', 0]
	] as const) {
		const person = { id, rank, name: id, relation: '', attendance: 'here' as const };
		writePerson(hall, { ...person, role: id === 'maya' ? 'child' : 'advocate' });
	}
	for (const id of ['put0', 'other']) {
		hall.getMap('scales').set(id, {
			...{ question: 'How is it?', anchor0: 'bad', anchor10: 'good', state: 'revealed', round: 1 },
			...{ ready: 1, of: 3, prompt: 0 },
			rounds: [{ round: 1, answers: [{ participant: 'tola', value: 2, why: 'a reason' }] }]
		});
	}
	return hall;
}

test('[CV7] who is there, what happens, and only the questions put to this child, without answers', () => {
	const child = new Y.Doc();
	writeShare(child, shareOf(hallWith(), ['put0']));
	expect(readChildPeople(child).map(({ id }) => id)).toEqual(['tola', 'maya']);
	expect(readChildScales(child)).toEqual([
		{
			...{ id: 'put0', question: 'How is it?', anchor0: 'bad', anchor10: 'good' },
			...{ step: 1, state: 'revealed', round: 1 }
		}
	]);
	const all = JSON.stringify(child.toJSON());
	for (const hidden of ['ABC123', 'about Dad', 'a reason', 'other'])
		expect(all).not.toContain(hidden);
});

test('[CV6] what has not changed is not written again; what has gone is gone', () => {
	const hall = hallWith();
	const child = new Y.Doc();
	writeShare(child, shareOf(hall, ['put0']));
	const updates: unknown[] = [];
	child.on('update', (update: unknown) => updates.push(update));
	writeShare(child, shareOf(hall, ['put0']));
	expect(updates).toEqual([]);
	removePerson(hall, 'tola');
	writeShare(child, shareOf(hall, []));
	expect(readChildPeople(child).map(({ id }) => id)).toEqual(['maya']);
	expect(readChildScales(child)).toEqual([]);
});
