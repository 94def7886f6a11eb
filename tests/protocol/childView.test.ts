// The child view (practice.md 3.7): a child under it has no place in hall and table, by no path; and what is put on
// their own page is theirs and their advocate's alone.
import { beforeEach, expect, test } from 'vitest';
import {
	readChildLines,
	readChildMeeting,
	readChildPeople,
	readChildScales
} from '#lib/board/childRoom.ts';
import { readScales } from '#lib/board/hall.ts';
import { readPlan } from '#lib/board/planLines.ts';
import { writeCard } from '../kit/cards.ts';
import { authFrame, step1Frame } from '../kit/frames.ts';
import { makeMeetingOf } from '../kit/meetings.ts';
import {
	command,
	look,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

const server = await Server.shared();
const canary = 'what the grown-ups say about the grown-ups';
let demo: Demo;
let sam: Seat;
let maya: Seat;
let priya: Seat;

beforeEach(async () => {
	demo = await openDemo(server);
	[sam, maya, priya] = [
		await sitDown(demo, 'Sam'),
		await sitDown(demo, 'Maya'),
		await sitDown(demo, 'Priya')
	];
});

const turnOn = (seat = maya) =>
	mustDo(sam, {
		...{ type: 'child.view', participant: seat.participant },
		...{ isOn: true, agreedWithChild: true }
	});
const statusOf = async (seat: Seat, asked: { type: string; [field: string]: unknown }) =>
	(await command(seat, asked)).status;

async function rooms(seat: Seat) {
	const { json } = await look(seat, 'rooms');
	return (json as { rooms: { id: string; kind: string; owner?: string }[] }).rooms;
}

async function childRoomOf(seat: Seat, owner?: string): Promise<string> {
	const room = (await rooms(seat)).find((one) => one.kind === 'child' && one.owner === owner);
	if (!room) throw new Error('was told of no child’s room');
	return room.id;
}

async function talkAtTheTable(): Promise<void> {
	const chantelle = await sitDown(demo, 'Chantelle');
	const table = await Typist.enter(chantelle, roomOf(chantelle, 'table'));
	expect(await table.write((doc) => writeCard(doc, chantelle.participant, canary))).toBe(true);
	table.close();
}

test('[CV1] only whoever runs the meeting turns it on, for a child, and says that it was agreed', async () => {
	const asked = { type: 'child.view', participant: maya.participant, isOn: true };
	expect(await statusOf(sam, asked)).toBe(400);
	expect(await statusOf(sam, { ...asked, agreedWithChild: false })).toBe(400);
	for (const seat of [maya, priya, await sitDown(demo, 'Chantelle'), await sitDown(demo, 'Tola')]) {
		expect(await statusOf(seat, { ...asked, agreedWithChild: true }), seat.role).toBe(403);
	}
	const adult = { ...asked, participant: priya.participant, agreedWithChild: true };
	expect(await statusOf(sam, adult)).toBe(400);
	expect((await rooms(maya)).map(({ kind }) => kind)).toEqual(['hall', 'table', 'own']);
});

test('[CV2] [CV3] it cuts off at once: by an old socket, by a queued question, by knowing the ids', async () => {
	const [hall, table] = [roomOf(maya, 'hall'), roomOf(maya, 'table')];
	const old = await Typist.enter(maya, table);
	const wire = await Wire.open(maya);
	await turnOn();
	for (const room of [hall, table]) {
		wire.send(authFrame(room));
		wire.send(step1Frame(room));
	}
	expect((await old.wire.ended()).code).toBe(4403);
	expect((await wire.ended()).code).toBe(4403);
	const before = old.wire.raw.length;
	await talkAtTheTable();
	expect(old.wire.raw.length).toBe(before);

	expect((await rooms(maya)).map(({ kind }) => kind)).toEqual(['own', 'child']);
	const again = await Wire.open(maya);
	for (const room of [hall, table]) {
		again.send(authFrame(room));
		again.send(step1Frame(room));
		await again.next('denied', room);
	}
	const seen = await Typist.enterOn(again, await childRoomOf(maya));
	await mustDo(sam, { type: 'spotlight.set', item: null });
	await seen.wire.isAnswered();
	for (const room of [hall, table]) {
		expect(again.count('update', room) + again.count('step2', room)).toBe(0);
	}
	expect(again.hasSeen(canary)).toBe(false);
	for (const what of ['rooms', 'mine', 'print/', '']) {
		expect((await look(maya, what)).text.includes(canary), what).toBe(false);
	}
});

test('[CV2] in the family’s time alone, too: the child’s own page and version are all there is', async () => {
	await turnOn();
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	expect((await rooms(maya)).map(({ kind }) => kind)).toEqual(['own', 'child']);
	const tola = await sitDown(demo, 'Tola');
	const letIn = { type: 'family.letIn', participant: tola.participant, allowed: true };
	expect(await statusOf(maya, letIn)).toBe(403);
	expect(await statusOf(maya, { type: 'family.screen', open: true })).toBe(403);
});

test('[CV4] nobody else reads a child’s version: no grown-up, no other child; the advocate she named does', async () => {
	const theo = await sitDown(demo, 'Theo');
	await turnOn();
	await turnOn(theo);
	const room = await childRoomOf(maya);
	const tola = await sitDown(demo, 'Tola');
	const others = [theo, sam, priya, tola, await sitDown(demo, 'Chantelle')];
	for (const seat of others) {
		const wire = await Wire.open(seat);
		wire.send(authFrame(room));
		wire.send(step1Frame(room));
		await wire.next('denied', room);
		expect(wire.count('step2', room), seat.role).toBe(0);
		expect((await look(seat, 'rooms')).text.includes(room), seat.role).toBe(false);
		wire.close();
	}
	await mustDo(maya, { type: 'child.writeWith', participant: tola.participant, allowed: true });
	await mustDo(maya, { type: 'child.writeWith', participant: priya.participant, allowed: true });
	expect(await childRoomOf(tola, maya.participant)).toBe(room);
	expect((await rooms(priya)).filter(({ kind }) => kind === 'child')).toEqual([]);
	const reader = await Typist.enter(tola, room);
	await mustDo(maya, { type: 'child.writeWith', participant: tola.participant, allowed: false });
	expect((await reader.wire.ended()).code).toBe(4403);
});

test('[CV5] only the server writes there', async () => {
	await turnOn();
	const room = await childRoomOf(maya);
	const page = await Typist.enter(maya, room);
	const answered = await page
		.write((doc) => doc.getMap('lines').set('line0000', { what: 'mine' }))
		.catch(() => false);
	expect(answered).toBe(false);
	const late = await Typist.enter(maya, room);
	expect(readChildLines(late.doc)).toEqual([]);
});

test('[CV6] it says who is there and what happens now, and follows the meeting in the same commit', async () => {
	await turnOn();
	const page = await Typist.enter(maya, await childRoomOf(maya));
	expect(readChildMeeting(page.doc)).toMatchObject({ phase: 'agreeing' });
	expect(readChildPeople(page.doc).map(({ name }) => name)).toContain('Tola James');
	await mustDo(sam, { type: 'step.set', show: 'map', title: canary });
	await mustDo(sam, { type: 'phase.set', phase: 'copies' });
	await until('the phase', () => readChildMeeting(page.doc)?.phase === 'copies');
	await mustDo(sam, { type: 'person.add', name: 'Wes', relation: 'cousin', role: 'family' });
	await until('Wes', () => readChildPeople(page.doc).some(({ name }) => name === 'Wes'));
	expect(page.wire.hasSeen(canary)).toBe(false);
	expect(JSON.stringify(page.doc.toJSON())).not.toContain(canary);
});

test('[CV7] a question and a line of the plan are there when Sam puts them there, and gone when he takes them back', async () => {
	const desk = (await look(sam, 'desk')).json as { drafts: { id: string }[] };
	const scale = desk.drafts[0]?.id ?? '';
	await mustDo(sam, { type: 'scale.open', scale });
	await turnOn();
	const page = await Typist.enter(maya, await childRoomOf(maya));
	const answer = { type: 'scale.answer', scale, value: 5, why: 'because' };
	expect(await statusOf(maya, answer)).toBe(403);
	for (const seat of [maya, priya]) {
		const asked = { type: 'child.release', participant: maya.participant, scale };
		expect(await statusOf(seat, asked)).toBe(403);
	}
	await mustDo(sam, { type: 'child.release', participant: maya.participant, scale });
	await until('the question', () => readChildScales(page.doc).length === 1);
	expect(readChildScales(page.doc)[0]).not.toHaveProperty('rounds');
	await mustDo(maya, answer);
	expect((await look(maya, 'mine')).text).toContain('because');

	await mustDo(priya, { type: 'scale.answer', scale, value: 3, why: canary });
	await mustDo(sam, { type: 'scale.reveal', scale });
	await until('the reveal', () => readChildScales(page.doc)[0]?.state === 'revealed');
	expect(page.wire.hasSeen(canary)).toBe(false);
	const hall = await Typist.enter(priya, roomOf(priya, 'hall'));
	expect(JSON.stringify(readScales(hall.doc))).toContain(canary);

	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	const line = readPlan(table.doc)[0];
	await mustDo(sam, { type: 'child.release', participant: maya.participant, line: line?.id });
	await until('the line', () => readChildLines(page.doc).length === 1);
	expect(readChildLines(page.doc)[0]?.what).toBe(line?.what);
	await mustDo(sam, { type: 'child.withdraw', participant: maya.participant, line: line?.id });
	await mustDo(sam, { type: 'child.withdraw', participant: maya.participant, scale });
	await until(
		'both to go',
		() => readChildLines(page.doc).length + readChildScales(page.doc).length === 0
	);
});

test('[CV10] a child is counted in "n of m are ready" only while the question is on their page', async () => {
	const desk = (await look(sam, 'desk')).json as { drafts: { id: string }[] };
	const scale = desk.drafts[0]?.id ?? '';
	const hall = await Typist.enter(priya, roomOf(priya, 'hall'));
	const asked = () => readScales(hall.doc).find(({ id }) => id === scale)?.of ?? -1;
	await mustDo(sam, { type: 'scale.open', scale });
	await until('the question', () => asked() >= 0);
	const everybody = asked();
	await turnOn();
	await until('one less', () => asked() === everybody - 1);
	await mustDo(priya, { type: 'scale.answer', scale, value: 4 });
	await hall.wire.isAnswered();
	expect(asked()).toBe(everybody - 1);
	const given = { participant: maya.participant, scale };
	await mustDo(sam, { type: 'child.release', ...given });
	await until('her too', () => asked() === everybody);
	await mustDo(sam, { type: 'child.withdraw', ...given });
	await until('not her', () => asked() === everybody - 1);
	const off = { type: 'child.view', participant: maya.participant, isOn: false };
	await mustDo(sam, { ...off, agreedWithChild: true });
	await until('everybody', () => asked() === everybody);
});

test('[CV10] a child with whom nothing is agreed yet is not waited for', async () => {
	const conference = await makeMeetingOf(server, 'initialConference');
	const [chair, child] = [await conference.sit('Sam'), await conference.sit('Maya')];
	await mustDo(chair, { type: 'phase.set', phase: 'information' });
	for (const person of [child.participant, (await conference.sit('Chantelle')).participant]) {
		await mustDo(chair, { type: 'person.attend', participant: person, attendance: 'here' });
	}
	const chairs = { ...chair, rooms: (await rooms(chair)) as Seat['rooms'] };
	const hall = await Typist.enter(chairs, roomOf(chairs, 'hall'));
	const question = { question: 'How sure are we?', anchor0: 'no', anchor10: 'yes' };
	const open = { type: 'scale.open', ...question, revealMode: 'together' };
	await mustDo(chair, { ...open, whoAnswers: ['child', 'parent'] });
	await until('the question', () => readScales(hall.doc).length === 1);
	expect(readScales(hall.doc)[0]).toMatchObject({ of: 1, ready: 0 });
});

test('[CV8] off again: hall and table are there, the child’s room is closed; and all of it lasts over a restart', async () => {
	await turnOn();
	const room = await childRoomOf(maya);
	await server.restart();
	expect(await childRoomOf(maya)).toBe(room);
	await mustDo(sam, {
		type: 'child.view',
		participant: maya.participant,
		isOn: false,
		agreedWithChild: true
	});
	expect((await rooms(maya)).map(({ kind }) => kind)).toEqual(['hall', 'table', 'own']);
	await expect(Typist.enter(maya, room)).rejects.toThrow('denied');
	await turnOn();
	expect(await childRoomOf(maya)).not.toBe(room);
	await mustDo(sam, { type: 'phase.set', phase: 'closed' });
	expect(await rooms(maya)).toEqual([]);
});

test('[CV9] in a conference the board is not a child’s until it was agreed with them, either way', async () => {
	const conference = await makeMeetingOf(server, 'initialConference');
	const [chair, child] = [await conference.sit('Sam'), await conference.sit('Maya')];
	await mustDo(chair, { type: 'phase.set', phase: 'information' });
	expect((await rooms(child)).map(({ kind }) => kind)).toEqual(['own']);
	const wire = await Wire.open(child);
	for (const kind of ['hall', 'table']) {
		const room = (await rooms(chair)).find((one) => one.kind === kind)?.id ?? '';
		wire.send(authFrame(room));
		await wire.next('denied', room);
	}
	const view = { type: 'child.view', participant: child.participant };
	expect(await statusOf(chair, { ...view, isOn: false })).toBe(400);
	await mustDo(chair, { ...view, isOn: false, agreedWithChild: true });
	expect((await rooms(child)).map(({ kind }) => kind)).toEqual(['hall', 'table', 'own']);
	await mustDo(chair, { ...view, isOn: true, agreedWithChild: true });
	expect((await rooms(child)).map(({ kind }) => kind)).toEqual(['own', 'child']);
});
