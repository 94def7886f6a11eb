// Who runs the meeting changes hands (security.md Z14; SPEC.md HO1–HO7): never two, never nobody, at once everywhere.
import { beforeEach, expect, test } from 'vitest';
import { readPeople } from '#lib/board/hall.ts';
import { runsMeeting } from '#lib/domain/roles.ts';
import { writeCard } from '../kit/cards.ts';
import { withDatabase } from '../kit/database.ts';
import { authFrame } from '../kit/frames.ts';
import { post } from '../kit/http.ts';
import {
	command,
	joinWith,
	look,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Asked,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { signInStaff } from '../kit/staff.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

const server = await Server.shared();
let demo: Demo;
let sam: Seat;
let priya: Seat;

beforeEach(async () => {
	demo = await openDemo(server);
	[sam, priya] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Priya')];
});

const statusOf = async (seat: Seat, asked: Asked) => (await command(seat, asked)).status;
const roleNow = async (seat: Seat) =>
	((await look(seat, 'rooms')).json as { role?: string }).role ?? null;
const give = (to: Seat): Asked => ({ type: 'chair.handOver', participant: to.participant });
const nameStandIn = (seat: Seat | null): Asked => ({
	type: 'standIn.name',
	participant: seat?.participant ?? null
});
const takeOver: Asked = { type: 'chair.takeOver' };
const standsIn = async (seat: Seat) =>
	((await look(seat, 'mine')).json as { standsIn: boolean }).standsIn;

/** Everything that only whoever runs the meeting may ask for. */
const runnersCommands: Asked[] = [
	{ type: 'phase.set', phase: 'copies' },
	{ type: 'step.set', show: 'plan' },
	{ type: 'spotlight.set', item: null },
	{ type: 'screen.turn', page: 2 },
	{ type: 'meeting.set', title: 'x', questions: [] },
	{ type: 'earlierDays.set', days: {} },
	{ type: 'lateReason.set', reason: 'x' },
	{ type: 'table.lock', hold: 'everyone' },
	{ type: 'follow.set', isOn: true },
	{ type: 'person.add', name: 'Ray', role: 'family' },
	{ type: 'code.renew' },
	{ type: 'door.set', closed: true },
	{ type: 'screen.pair' },
	{ type: 'desk.lock' },
	{ type: 'helper.lend', participant: null },
	{ type: 'standIn.name', participant: null }
];

test('[HO1] a meeting with a second person who runs it cannot be made', async () => {
	const cookie = await signInStaff(server, 'two@example.org');
	for (const role of ['coordinator', 'chair']) {
		const meeting = {
			...{ kind: 'familyGroupConference', title: 'x', when: '', place: '', questions: [] },
			people: [{ name: 'Una', relation: '', role }]
		};
		const answer = await post(server, '/staff/api/meetings', meeting, { cookie });
		expect([answer.status, (answer.json as { error: string }).error]).toEqual([
			400,
			'people.0.role'
		]);
	}
});

test('[HO1] nor is one added or let in; it is said how to hand over', async () => {
	const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
	const waiting = await joinWith(server, { code, name: 'Una' });
	const before = await look(priya, 'mine');
	for (const role of ['coordinator', 'chair']) {
		for (const asked of [
			{ type: 'person.add', name: 'Una', role },
			{ type: 'person.admit', seat: waiting.seat, name: 'Una', role }
		]) {
			const answer = await command(sam, asked);
			expect(answer.status).toBe(409);
			expect((answer.json as { message: string }).message).toContain('hand the meeting over');
		}
	}
	expect((await look(priya, 'mine')).text).toBe(before.text);
});

test('[HO2, Z14] given away, the two have swapped everything at the next message', async () => {
	const hall = await Typist.enter(await sitDown(demo, 'Maya'), roomOf(sam, 'hall'));
	const [samLine, priyaLine] = [
		await Typist.enter(sam, roomOf(sam, 'table')),
		await Typist.enter(priya, roomOf(priya, 'table'))
	];
	expect((await look(sam, 'desk')).status).toBe(200);
	await mustDo(sam, give(priya));
	// Both sockets end at once: what comes next comes under the new rights.
	await samLine.wire.ended();
	await priyaLine.wire.ended();
	expect([await roleNow(sam), await roleNow(priya)]).toEqual(['socialWorker', 'coordinator']);
	expect([(await look(sam, 'desk')).status, (await look(priya, 'desk')).status]).toEqual([
		403, 200
	]);
	for (const asked of runnersCommands) expect(await statusOf(sam, asked), asked.type).toBe(403);
	expect(await statusOf(priya, { type: 'step.set', show: 'plan' })).toBe(200);
	await until('the hall', () => {
		const runs = readPeople(hall.doc).filter(({ role }) => runsMeeting(role));
		return runs.length === 1 && runs[0]?.id === priya.participant;
	});
	// In the document too: only whoever runs the meeting puts cards in order.
	const again = await Typist.enter(sam, roomOf(sam, 'table'));
	const card = [...again.doc.getMap('cards').keys()][0] ?? '';
	const sent = again.write((doc) => {
		(doc.getMap('cards').get(card) as { set(key: string, value: unknown): void }).set(
			'order',
			'a0'
		);
	});
	expect(await sent.catch(() => false)).toBe(false);
	await server.restart();
	expect([await roleNow(sam), await roleNow(priya)]).toEqual(['socialWorker', 'coordinator']);
});

test('[HO2] it is a line of the audit, with ids alone', async () => {
	await mustDo(sam, give(priya));
	const line = withDatabase(server, (database) =>
		database.prepare('select actor, action, target from audit order by rowid desc limit 1').get()
	);
	const [actor, target] = [sam.participant, priya.participant];
	expect(line).toEqual({ actor, action: 'chair.handOver', target });
});

test('[HO3] never to the family, at its side, an interpreter, a screen, or who only looks on', async () => {
	const others = [];
	for (const role of ['interpreter', 'supporter', 'observer']) {
		const made = { type: 'person.add', name: role, role };
		others.push((await mustDo<{ participant: string }>(sam, made)).participant);
	}
	for (const name of ['Chantelle', 'Maya', 'Jerome', 'Tola']) {
		others.push((await sitDown(demo, name)).participant);
	}
	for (const participant of others) {
		expect(await statusOf(sam, { type: 'chair.handOver', participant })).toBe(403);
		expect(await statusOf(sam, { type: 'standIn.name', participant })).toBe(403);
	}
	const screen = withDatabase(server, (database) =>
		database
			.prepare(`select id from participant where board = ? and role = 'screen'`)
			.pluck()
			.get(demo.board)
	) as string;
	for (const participant of [
		screen,
		'nobody00',
		(await sitDown(await openDemo(server), 'Priya')).participant
	]) {
		expect(await statusOf(sam, { type: 'chair.handOver', participant })).toBe(400);
	}
	expect(await statusOf(sam, give(sam))).toBe(409);
	const bev = await sitDown(demo, 'Bev');
	await mustDo(sam, { type: 'person.attend', participant: bev.participant, attendance: 'left' });
	expect(await statusOf(sam, give(bev))).toBe(409);
	expect(await roleNow(sam)).toBe('coordinator');
});

test('[HO3] nobody gives away what is not theirs', async () => {
	for (const name of ['Chantelle', 'Maya', 'Mr Lind', 'Tola']) {
		const seat = await sitDown(demo, name);
		expect(await statusOf(seat, give(priya))).toBe(403);
		expect(await statusOf(seat, give(seat))).toBe(403);
		expect(await statusOf(seat, nameStandIn(seat))).toBe(403);
		expect(await statusOf(seat, takeOver)).toBe(403);
	}
	expect(await roleNow(sam)).toBe('coordinator');
});

test('[HO4] whoever stands in takes over at any moment, and nobody else; then it is over', async () => {
	const lind = await sitDown(demo, 'Mr Lind');
	expect(await statusOf(priya, takeOver)).toBe(403);
	await mustDo(sam, nameStandIn(priya));
	expect([await standsIn(priya), await standsIn(lind)]).toEqual([true, false]);
	expect((await look(lind, 'mine')).text).not.toContain(`"standIn"`);
	expect(await statusOf(lind, takeOver)).toBe(403);
	await mustDo(sam, nameStandIn(null));
	expect(await statusOf(priya, takeOver)).toBe(403);
	await mustDo(sam, nameStandIn(priya));
	await server.restart();
	await mustDo(priya, takeOver);
	expect([await roleNow(sam), await roleNow(priya)]).toEqual(['socialWorker', 'coordinator']);
	expect(await standsIn(sam)).toBe(false);
	expect(await statusOf(priya, takeOver)).toBe(409);
	expect(((await look(priya, 'desk')).json as { standIn: unknown }).standIn).toBeNull();
});

test('[HO4] somebody who is removed does not stand in any more', async () => {
	await mustDo(sam, nameStandIn(priya));
	await mustDo(sam, { type: 'person.remove', participant: priya.participant });
	expect(await statusOf(priya, takeOver)).toBe(401);
	expect(((await look(sam, 'desk')).json as { standIn: unknown }).standIn).toBeNull();
});

test('[HO5, Z14] given and taken in the same moment: one of them wins, the other is told; never two, never nobody', async () => {
	const lind = await sitDown(demo, 'Mr Lind');
	const watcher = await Typist.enter(await sitDown(demo, 'Maya'), roomOf(sam, 'hall'));
	const counts = new Set<number>();
	const count = () => {
		counts.add(readPeople(watcher.doc).filter(({ role }) => runsMeeting(role)).length);
	};
	watcher.doc.on('update', count);
	let runner = sam;
	for (let round = 0; round < 12; round++) {
		const [standIn, other] = [sam, priya, lind].filter((one) => one !== runner) as [Seat, Seat];
		await mustDo(runner, nameStandIn(standIn));
		const pair = [
			() => command(runner, give(other)),
			() => command(standIn, takeOver),
			() => command(runner, { type: 'step.set', show: round % 2 === 0 ? 'plan' : 'map' })
		];
		const order = round % 2 === 0 ? pair : [...pair].reverse();
		const answers = await Promise.all(order.map((ask) => ask()));
		const both = [answers[0]!, answers[2]!, answers[1]!];
		const [given, taken] =
			round % 2 === 0 ? [answers[0]!, answers[1]!] : [answers[2]!, answers[1]!];
		expect([given.status, taken.status].sort(), JSON.stringify(both)).toEqual([200, 409]);
		const now = given.status === 200 ? other : standIn;
		const roles = await Promise.all([sam, priya, lind].map(roleNow));
		expect(roles.filter((role) => role === 'coordinator')).toHaveLength(1);
		expect(await roleNow(now)).toBe('coordinator');
		runner = now;
	}
	expect([...counts]).toEqual([1]);
});

test('[HO5] commands that wait behind the change are judged under the new role', async () => {
	const asked = [give(priya), ...runnersCommands].map((one) => command(sam, one));
	const [given, ...after] = (await Promise.all(asked)).map(({ status }) => status);
	expect(given).toBe(200);
	// Which of them came before it is the network's; none that came behind was carried out.
	const late = after.slice(after.indexOf(403));
	expect(late.every((status) => status === 403)).toBe(true);
	expect(await roleNow(sam)).toBe('socialWorker');
});

test('[HO6] the family’s room stays closed to whoever takes over, and to whoever gave it away', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	await mustDo(sam, nameStandIn(priya));
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	const rooms = (await look(chantelle, 'rooms')).json as { rooms: Seat['rooms'] };
	const family = rooms.rooms.find(({ kind }) => kind === 'family')!.id;
	await mustDo(chantelle, { type: 'family.call', what: 'comeIn' });
	await mustDo(sam, { type: 'family.visit', inside: true });
	await mustDo(priya, takeOver);
	for (const seat of [sam, priya]) {
		expect((await look(seat, 'rooms')).text).not.toContain(family);
		const wire = await Wire.open(seat);
		wire.send(authFrame(family));
		await wire.next('denied', family);
		wire.close();
	}
	// Whoever went in as the one who ran the meeting is written down as gone.
	const open = withDatabase(server, (database) =>
		database.prepare('select count(*) from familyVisit where outAt is null').pluck().get()
	);
	expect(open).toBe(0);
	expect((await look(sam, 'rooms')).text).not.toContain('"table"');
});

test('[HO7] what was meant for one who ran the meeting is not shown to the next; a signal is', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	const made = await mustDo<{ scale: string }>(sam, {
		...{ type: 'scale.open', question: 'How sure are we?', anchor0: 'no', anchor10: 'yes' }
	});
	await mustDo(chantelle, {
		...{ type: 'scale.answer', scale: made.scale, value: 2, why: 'for Sam alone' },
		audience: 'runsMeeting'
	});
	await mustDo(chantelle, { type: 'signal.set', what: 'cannotTalk' });
	await mustDo(sam, { type: 'scale.reveal', scale: made.scale });
	expect((await look(sam, 'desk')).text).toContain('for Sam alone');
	await mustDo(sam, give(priya));
	const desk = await look(priya, 'desk');
	expect(desk.text).not.toContain('for Sam alone');
	expect(desk.text).toContain('cannotTalk');
	await mustDo(priya, give(sam));
	expect((await look(sam, 'desk')).text).toContain('for Sam alone');
});

test('[HO7] who has answered stays counted once, whatever they become', async () => {
	const made = await mustDo<{ scale: string }>(sam, {
		...{ type: 'scale.open', question: 'How sure are we?', anchor0: 'no', anchor10: 'yes' }
	});
	await mustDo(priya, { type: 'scale.answer', scale: made.scale, value: 7 });
	const hall = await Typist.enter(await sitDown(demo, 'Maya'), roomOf(sam, 'hall'));
	const shown = () => hall.doc.getMap('scales').get(made.scale) as { ready: number; of: number };
	const before = shown();
	await mustDo(sam, give(priya));
	await until('the count', () => shown().of === before.of + 1);
	expect(shown().ready).toBe(1);
});

test('[HO2] a desk that was locked opens for nobody any more', async () => {
	const phone = await sitDown(demo, 'Sam');
	await mustDo(sam, { type: 'desk.lock' });
	await mustDo(phone, give(priya));
	expect((await look(sam, 'rooms')).status).toBe(401);
	expect(await statusOf(phone, { type: 'desk.unlock', seat: sam.seat })).toBe(403);
});

test('[HO2] and what was written meanwhile is kept', async () => {
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	const writer = await Typist.enter(priya, roomOf(priya, 'table'));
	const wrote = await writer.write((doc) => {
		writeCard(doc, priya.participant, 'said before the change');
	});
	expect(wrote).toBe(true);
	await mustDo(sam, give(priya));
	const reader = await Typist.enter(priya, roomOf(priya, 'table'));
	expect(JSON.stringify(reader.doc.getMap('cards').toJSON())).toContain('said before the change');
});
