// Here for somebody else (src/lib/domain/SPEC.md MC21, server/SPEC.md HF1–HF5): attacked without our own pages.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { addPlanLine } from '#lib/board/planLines.ts';
import { readPeople } from '#lib/board/hall.ts';
import { writeCard } from '../kit/cards.ts';
import { post } from '../kit/http.ts';
import { command, invited, look, mustDo, openDemo, roomOf, sitDown } from '../kit/people.ts';
import type { Demo, Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';
import { Typist } from '../kit/typist.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let tola: Seat;

beforeAll(async () => {
	server = await Server.shared();
});
beforeEach(async () => {
	demo = await openDemo(server);
	[sam, tola] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Tola')];
});

const idOf = (name: string) => invited(demo, name).participant;
const cardFor =
	(name: string, voice: 'scribed' | 'own' = 'scribed') =>
	(doc: Y.Doc) => {
		writeCard(doc, tola.participant, 'I want to stay at Nan’s', { speaker: idOf(name), voice });
	};

/** Stored, or the code with which the socket was closed. */
async function attempt(seat: Seat, change: (doc: Y.Doc) => void): Promise<'stored' | number> {
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	const stored = await typist.write(change).catch(() => false);
	if (!stored) return (await typist.wire.ended()).code;
	typist.close();
	return 'stored';
}

async function helped(name: string): Promise<readonly string[]> {
	const hall = await Typist.enter(sam, roomOf(sam, 'hall'));
	const person = readPeople(hall.doc).find(({ id }) => id === idOf(name));
	hall.close();
	return person?.actsFor ?? [];
}

test('[MC21] an advocate puts up a card as the words of the child she is here for', async () => {
	expect(await attempt(tola, cardFor('Maya'))).toBe('stored');
});

test('[MC21] and of nobody else, nor as if the child had typed it, nor in the plan', async () => {
	for (const name of ['Theo', 'Chantelle', 'Grace', 'Sam']) {
		expect(await attempt(tola, cardFor(name)), name).toBe(4409);
	}
	expect(await attempt(tola, cardFor('Maya', 'own'))).toBe(4409);
	const line = { id: 'line00000001', question: null, author: tola.participant, at: 1 };
	const isRefused = await attempt(tola, (doc) => {
		addPlanLine(doc, { ...line, speaker: idOf('Maya'), owner: null }, null);
	});
	expect(isRefused).toBe(4409);
});

test('[MC21] no more once she is not here for the child, or the child is off the list', async () => {
	await mustDo(sam, { type: 'person.actFor', participant: tola.participant, for: [] });
	expect(await attempt(tola, cardFor('Maya'))).toBe(4409);
	await mustDo(sam, {
		type: 'person.actFor',
		participant: tola.participant,
		for: [idOf('Maya'), idOf('Theo')]
	});
	expect(await attempt(tola, cardFor('Theo'))).toBe('stored');
	await mustDo(sam, { type: 'person.remove', participant: idOf('Theo') });
	expect(await attempt(tola, cardFor('Theo'))).toBe(4409);
	expect(await attempt(tola, cardFor('Maya'))).toBe('stored');
});

test('[MC21] an advocate who was removed writes nothing for anybody', async () => {
	const typist = await Typist.enter(tola, roomOf(tola, 'table'));
	await mustDo(sam, { type: 'person.remove', participant: tola.participant });
	expect((await typist.wire.ended()).code).toBeGreaterThanOrEqual(4400);
	await expect(Typist.enter(tola, roomOf(tola, 'table'))).rejects.toThrow();
});

test('[HF1] only whoever runs the meeting says who is here for whom', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	const asked = { type: 'person.actFor', participant: tola.participant, for: [idOf('Theo')] };
	for (const seat of [tola, chantelle]) expect((await command(seat, asked)).status).toBe(403);
	expect(await helped('Tola')).toEqual([idOf('Maya')]);
});

test('[HF2] an advocate for children, a supporter for parents and relatives, each once', async () => {
	const refused = [
		{ participant: tola.participant, for: [idOf('Chantelle')] },
		{ participant: tola.participant, for: [idOf('Maya'), idOf('Maya')] },
		{ participant: tola.participant, for: [tola.participant] },
		{ participant: tola.participant, for: ['nobody00'] },
		{ participant: tola.participant, for: 'Maya' },
		{ participant: tola.participant },
		{ participant: 'nobody00', for: [] },
		{ participant: idOf('Grace'), for: [idOf('Maya')] },
		{ participant: idOf('Priya'), for: [idOf('Maya')] }
	];
	for (const asked of refused) {
		const answer = await command(sam, { type: 'person.actFor', ...asked });
		expect(answer.status, JSON.stringify(asked)).toBe(400);
	}
	expect(await helped('Tola')).toEqual([idOf('Maya')]);
	const other = await openDemo(server);
	const stranger = invited(other, 'Maya').participant;
	const across = { type: 'person.actFor', participant: tola.participant, for: [stranger] };
	expect((await command(sam, across)).status).toBe(400);
});

test('[HF3] said when somebody is put on the list or let in', async () => {
	const wanted = { name: 'Ines Costa', role: 'interpreter', for: [idOf('Chantelle')] };
	const { participant } = await mustDo<{ participant: string }>(sam, {
		type: 'person.add',
		relation: '',
		...wanted
	});
	const hall = await Typist.enter(sam, roomOf(sam, 'hall'));
	const ines = readPeople(hall.doc).find(({ id }) => id === participant);
	expect(ines?.actsFor).toEqual([idOf('Chantelle')]);
	hall.close();
	const asUncle = { type: 'person.add', name: 'Ray', role: 'family', for: [idOf('Maya')] };
	expect((await command(sam, asUncle)).status).toBe(400);
});

test('[HF4] it is kept through a restart, and told before the day in names alone', async () => {
	await mustDo(sam, { type: 'person.attend', participant: tola.participant, attendance: 'late' });
	await server.restart();
	expect(await helped('Tola')).toEqual([idOf('Maya')]);
	const { people } = (await look(tola, 'mine')).json as {
		people: { name: string; helps: string[] }[];
	};
	expect(people.find(({ name }) => name === 'Tola James')?.helps).toEqual(['Maya Reid']);
	expect(JSON.stringify(people)).not.toContain(idOf('Maya'));
});

test('[HF5] in a new meeting it is said by places on the list, and checked', async () => {
	const cookie = await signInStaff(server, 'sam@example.org');
	const make = (actsFor: unknown) =>
		post(
			server,
			'/staff/api/meetings',
			{
				kind: 'familyGroupConference',
				title: 'Reid family meeting',
				when: '',
				place: '',
				questions: [],
				people: [
					{ name: 'Chantelle', relation: 'mum', role: 'parent' },
					{ name: 'Maya', relation: '11', role: 'child' },
					{ name: 'Tola', relation: '', role: 'advocate', actsFor }
				]
			},
			{ cookie }
		);
	for (const wrong of [[0], [2], [7], [-1], [1.5], [1, 1], ['1'], 'Maya', [3]]) {
		expect((await make(wrong)).status, JSON.stringify(wrong)).toBe(400);
	}
	expect((await make([1])).status).toBe(200);
});
