// Who is where once a meeting is held in parts (SPEC.md SP2), for every way of naming its children.
import { expect, test } from 'vitest';
import { addDraft } from '#lib/board/drafts.ts';
import { startServices } from '../../tests/kit/services.ts';
import { SmallMeeting, type Seated } from '../../tests/kit/simulation/room.ts';

const people = [
	{ name: 'helen', relation: 'chair', role: 'chair' },
	{ name: 'chantelle', relation: 'mum', role: 'parent' },
	{ name: 'darren', relation: 'Theo’s dad', role: 'parent' },
	{ name: 'maya', relation: '11', role: 'child' },
	{ name: 'theo', relation: '6', role: 'child' }
] as const;

async function splitWith(childrenHere: string[], childrenThere: string[]) {
	const { services } = await startServices();
	const made = await services.meetings.make({
		...{ kind: 'initialConference', title: 'Reid', when: '', place: '', questions: [] },
		people: people.map((person) => ({ ...person }))
	});
	const { board } = made;
	const id = (name: string) => made.people.find(({ person }) => person.name === name)!.person.id;
	await services.commands.run(board, id('helen'), 'seat', { type: 'phase.set', phase: 'opening' });
	const answer = await services.commands.run(board, id('helen'), 'seat', {
		type: 'part.split',
		...{ people: [id('darren')], both: [], when: '', place: '', isToldFirst: false },
		childrenHere: childrenHere.map(id),
		childrenThere: childrenThere.map(id)
	});
	expect(answer.status).toBe(200);
	return { board, person: (name: string) => board.people.get(id(name))! };
}

test.each([
	{ here: ['maya', 'theo'], there: ['theo'], parts: ['a', 'b'], part: 'a' },
	{ here: ['maya'], there: ['theo'], parts: ['b'], part: 'b' },
	{ here: ['maya'], there: ['maya'], parts: ['a'], part: 'a' }
])('[SP2] nobody is in a part on whose list they are not ($here, $there)', async (given) => {
	const { board, person } = await splitWith(given.here, given.there);
	const theo = person('theo');
	expect(theo.parts).toEqual(given.parts);
	expect(theo.part).toBe(given.part);
	for (const { id, part } of board.people.values()) {
		if (board.people.get(id)?.role !== 'screen')
			expect(board.at(part).hasParticipant(id)).toBe(true);
		for (const room of board.rooms.values()) {
			if (room.kind === 'own' || room.part === part) continue;
			expect(board.accessOf(id, room)).toBe('none');
		}
	}
});

test('[SP3] [AC5] an own page stays its owner’s when the part it was made in is over', async () => {
	const roles = ['chair', 'parent', 'parent', 'child'] as const;
	const meeting = await SmallMeeting.start('initialConference', roles);
	const [chair, , dad, child] = meeting.people as [Seated, Seated, Seated, Seated];
	await meeting.mustDo(chair, { type: 'phase.set', phase: 'information' });
	await meeting.mustDo(chair, {
		type: 'part.split',
		...{ people: [dad.id], both: [], when: '', place: '', isToldFirst: false },
		...{ childrenHere: [child.id], childrenThere: [child.id] }
	});
	await meeting.mustDo(chair, { type: 'phase.set', phase: 'closed' });
	const own = [...meeting.board.rooms.values()].find(({ owner }) => owner === dad.id)!;
	const device = await meeting.enter(dad, own.id);
	const outcome = await device.write(own.id, (doc) => {
		addDraft(doc, 'draft0000001', 'strengths', 1, null, { words: 'mine' });
	});
	expect(outcome).toBe('stored');
});
