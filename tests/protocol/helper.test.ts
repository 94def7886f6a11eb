// The chair decides, a helper presses (SPEC.md HL1–HL6, CT2): lent to the note taker, seen by all, taken back at once.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readMeeting } from '#lib/board/hall.ts';
import { writeCard } from '../kit/cards.ts';
import { makeMeetingOf, type MadeMeeting } from '../kit/meetings.ts';
import { command, joinWith, look, mustDo, roomOf, type Asked, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let meeting: MadeMeeting;
let sam: Seat;
let nora: Seat;
let priya: Seat;
beforeAll(async () => {
	server = await Server.shared();
});

beforeEach(async () => {
	meeting = await makeMeetingOf(server, 'initialConference');
	[sam, nora, priya] = [
		await meeting.sit('Sam'),
		await meeting.sit('Nora'),
		await meeting.sit('Priya')
	];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

const statusOf = async (seat: Seat, asked: Asked) => (await command(seat, asked)).status;
const lend = (to: Seat | null): Asked => ({
	type: 'helper.lend',
	participant: to?.participant ?? null
});
const scale = {
	...{ type: 'scale.open', question: 'How sure are we?', anchor0: 'no', anchor10: 'yes' },
	revealMode: 'oneByOne'
};
const listIn = async (seat: Seat) => {
	const { rooms } = (await look(seat, 'rooms')).json as { rooms: Seat['rooms'] };
	return { ...seat, rooms };
};

/** Everything that is lent, in an order in which each can be done; `waiting` are two at the door. */
function lentCommands(waiting: [Seat, Seat]): Asked[] {
	return [
		{ type: 'step.set', show: 'map', mode: 'write' },
		{ type: 'spotlight.set', item: null },
		{ type: 'screen.turn', page: 2 },
		{ type: 'table.lock', hold: 'professionals' },
		{ type: 'table.lock', hold: 'none' },
		{ type: 'person.admit', seat: waiting[0].seat, name: 'Ray', role: 'family' },
		{ type: 'person.turnAway', seat: waiting[1].seat },
		scale
	];
}

/** Everything that stays with the chair. */
const keptCommands = (person: Seat): Asked[] => [
	{ type: 'phase.set', phase: 'analysis' },
	{ type: 'meeting.set', title: 'x', questions: [] },
	{ type: 'earlierDays.set', days: {} },
	{ type: 'lateReason.set', reason: 'x' },
	{ type: 'follow.set', isOn: true },
	{ ...scale, type: 'scale.prepare' },
	{ type: 'scale.prompt', scale: 'x0000000', prompt: 1 },
	{ type: 'person.add', name: 'Ray', role: 'family' },
	{ type: 'person.remove', participant: person.participant },
	{ type: 'person.attend', participant: person.participant, attendance: 'here' },
	{ type: 'invite.create', participant: person.participant },
	{ type: 'invite.revoke', participant: person.participant },
	{ type: 'code.renew' },
	{ type: 'door.set', closed: true },
	{ type: 'screen.pair' },
	{ type: 'desk.lock' },
	{ type: 'signal.seen', participant: person.participant, what: 'speak' },
	{ type: 'helper.lend', participant: null },
	{ type: 'standIn.name', participant: person.participant },
	{ type: 'chair.handOver', participant: person.participant },
	{ type: 'chair.takeOver' }
];

async function twoAtTheDoor(): Promise<[Seat, Seat]> {
	const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
	return [
		await joinWith(server, { code, name: 'Ray' }),
		await joinWith(server, { code, name: 'Zoe' })
	];
}

test('[HL1] only to a note taker, and only by whoever runs the meeting', async () => {
	for (const name of ['Chantelle', 'Maya', 'Priya', 'Tola', 'Ines', 'Oscar', 'Omar']) {
		const seat = await meeting.sit(name);
		expect(await statusOf(sam, lend(seat)), name).toBe(400);
		expect(await statusOf(seat, lend(seat)), name).toBe(403);
		expect(await statusOf(seat, lend(nora)), name).toBe(403);
	}
	expect(await statusOf(sam, { type: 'helper.lend', participant: 'nobody00' })).toBe(400);
	expect(await statusOf(sam, lend(sam))).toBe(400);
	expect(await statusOf(nora, lend(nora))).toBe(403);
	await mustDo(sam, lend(nora));
});

test('[HL2] what is lent can be pressed, and nothing else; before and afterwards nothing at all', async () => {
	const waiting = await twoAtTheDoor();
	const all = [...lentCommands(waiting), ...keptCommands(priya)];
	for (const asked of all) expect(await statusOf(nora, asked), asked.type).toBe(403);
	await mustDo(sam, lend(nora));
	for (const asked of keptCommands(priya)) {
		expect(await statusOf(nora, asked), asked.type).toBe(403);
	}
	for (const asked of lentCommands(waiting)) {
		expect(await statusOf(nora, asked), asked.type).toBe(200);
	}
	// Nobody else came to have them by it.
	for (const asked of lentCommands(waiting)) {
		expect(await statusOf(priya, asked), asked.type).toBe(403);
	}
	await mustDo(sam, lend(null));
	for (const asked of all) expect(await statusOf(nora, asked), asked.type).toBe(403);
	expect((await look(nora, 'desk')).status).toBe(403);
});

test('[HL2] a helper hides a card from the screen and shows the answers, one by one or all', async () => {
	await mustDo(sam, lend(nora));
	const table = await Typist.enter(priya, roomOf(await listIn(priya), 'table'));
	let card = '';
	await table.write((doc) => {
		card = writeCard(doc, priya.participant, 'for the map');
	});
	await mustDo(nora, { type: 'screen.hide', item: card, isHidden: true });
	for (const revealMode of ['together', 'anonymous', 'oneByOne']) {
		const made = await mustDo<{ scale: string }>(nora, { ...scale, revealMode });
		await mustDo(priya, { type: 'scale.answer', scale: made.scale, value: 4 });
		await mustDo(nora, { type: 'scale.reveal', scale: made.scale });
		if (revealMode !== 'oneByOne') continue;
		const asked = { type: 'scale.reveal', scale: made.scale, participant: priya.participant };
		await mustDo(nora, asked);
	}
});

test('[HL2] with the meeting closed, or before the day, nothing is pressed', async () => {
	await mustDo(sam, lend(nora));
	for (const phase of ['before', 'closed']) {
		await mustDo(sam, { type: 'phase.set', phase });
		expect(await statusOf(nora, { type: 'step.set', show: 'map' }), phase).toBe(403);
		expect((await look(nora, 'desk')).status, phase).toBe(403);
	}
});

test('[HL3] everybody sees who presses; it is over when she is removed, and when the meeting changes hands', async () => {
	const hall = await Typist.enter(priya, roomOf(await listIn(priya), 'hall'));
	const helper = () => readMeeting(hall.doc)?.helper ?? null;
	await mustDo(sam, lend(nora));
	await until('that she presses', () => helper() === nora.participant);
	await mustDo(sam, { type: 'chair.handOver', participant: priya.participant });
	const again = await Typist.enter(
		await meeting.sit('Chantelle'),
		roomOf(await listIn(await meeting.sit('Omar')), 'hall')
	);
	expect(readMeeting(again.doc)?.helper).toBeNull();
	expect(await statusOf(nora, { type: 'step.set', show: 'map' })).toBe(403);
	await mustDo(priya, lend(nora));
	await until('that she presses', () => readMeeting(again.doc)?.helper === nora.participant);
	await mustDo(priya, { type: 'person.remove', participant: nora.participant });
	await until('that nobody does', () => readMeeting(again.doc)?.helper === null);
	expect(await statusOf(nora, { type: 'step.set', show: 'map' })).toBe(401);
	await server.restart();
	expect(await statusOf(nora, { type: 'step.set', show: 'map' })).toBe(401);
});

test('[HL3] lent, it survives a restart; taken back in the same moment, what waits behind it is not done', async () => {
	await mustDo(sam, lend(nora));
	await server.restart();
	await mustDo(nora, { type: 'step.set', show: 'purpose' });
	const press = () => command(nora, { type: 'spotlight.set', item: null });
	const [back, ...pressed] = await Promise.all([
		command(sam, lend(null)),
		press(),
		press(),
		press()
	]);
	expect(back.status).toBe(200);
	const statuses = pressed.map(({ status }) => status);
	expect(statuses.slice(statuses.indexOf(403)).every((status) => status === 403)).toBe(true);
	expect(await statusOf(nora, { type: 'spotlight.set', item: null })).toBe(403);
});

test('[HL4, HL6] her desk holds what she needs; no signal, no answer for the chair, no other device', async () => {
	const chantelle = await meeting.sit('Chantelle');
	const waiting = await twoAtTheDoor();
	const made = await mustDo<{ scale: string }>(sam, { ...scale, revealMode: 'together' });
	await mustDo(chantelle, {
		...{ type: 'scale.answer', scale: made.scale, value: 2, why: 'for the chair alone' },
		audience: 'runsMeeting'
	});
	await mustDo(sam, { ...scale, type: 'scale.prepare', question: 'Asked later' });
	await mustDo(sam, lend(nora));
	await mustDo(nora, { type: 'scale.reveal', scale: made.scale });
	await mustDo(chantelle, { type: 'signal.set', what: 'cannotTalk' });
	await mustDo(sam, { type: 'standIn.name', participant: priya.participant });
	const phone = await meeting.sit('Sam');
	await mustDo(sam, { type: 'desk.lock' });
	const desk = await look(nora, 'desk');
	const told = desk.json as Record<string, unknown[]>;
	expect(told['waiting']?.map((one) => (one as { seat: string }).seat)).toEqual(
		waiting.map(({ seat }) => seat)
	);
	expect(told['drafts']).toHaveLength(1);
	const empty = { forYou: [], lockedSeats: [], connected: [], signals: [] };
	expect(told).toMatchObject({ ...empty, familyTime: null, standIn: null });
	for (const word of ['for the chair alone', 'cannotTalk', sam.seat]) {
		expect(desk.text).not.toContain(word);
	}
	expect((await look(phone, 'desk')).text).toContain('for the chair alone');
});

test('[HL4] that somebody told the chair something is no news to her', async () => {
	const chantelle = await meeting.sit('Chantelle');
	await mustDo(sam, lend(nora));
	const listener = await Typist.enter(nora, roomOf(await listIn(nora), 'hall'));
	await listener.wire.isAnswered();
	const before = listener.wire.raw.length;
	await mustDo(chantelle, { type: 'signal.set', what: 'speak' });
	await listener.wire.isAnswered();
	expect(listener.wire.raw.length).toBe(before);
});

test('[HL5] she lets nobody in as the chair or the one who stands in, and is given no link', async () => {
	const [ray, zoe] = await twoAtTheDoor();
	await mustDo(sam, { type: 'standIn.name', participant: priya.participant });
	await mustDo(sam, lend(nora));
	for (const person of [sam, priya]) {
		const asked = { type: 'person.admit', seat: ray.seat, participant: person.participant };
		expect(await statusOf(nora, asked)).toBe(403);
	}
	for (const role of ['chair', 'coordinator']) {
		const asked = { type: 'person.admit', seat: ray.seat, name: 'Ray', role };
		expect([400, 409]).toContain(await statusOf(nora, asked));
	}
	const let1 = await command(nora, {
		...{ type: 'person.admit', seat: ray.seat, name: 'Ray', role: 'family' }
	});
	expect(let1.status).toBe(200);
	expect(let1.json).not.toHaveProperty('invite');
	const grace = await meeting.sit('Grace');
	await mustDo(nora, { type: 'person.admit', seat: zoe.seat, participant: grace.participant });
});
