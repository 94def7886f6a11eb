// A split conference without our own pages in between (SPEC.md SP1–SP9; SP5: splitCarried.test.ts): nothing of one part reaches the other.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readMeeting, readPeople, readScales } from '#lib/board/hall.ts';
import { conferencePeople, makeMeetingOf } from '../kit/meetings.ts';
import { command, joinWith, look, mustDo, roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { phase, SplitConference } from '../kit/splitConference.ts';
import { Typist } from '../kit/typist.ts';

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

const conference = new SplitConference();
const { again, enter, error, id, sam, split, upTo, wanted } = conference;
beforeEach(() => conference.begin(server));

describe('[SP1] a conference is split', () => {
	test('by whoever runs it, before its views, and no other kind of meeting', async () => {
		for (const who of ['Priya', 'Chantelle', 'Omar', 'Nora'])
			expect(await error(wanted(), who)).toEqual([403, 'forbidden']);
		await upTo('opening', 'outlinePlan');
		await mustDo(sam(), phase('views'));
		expect(await error(wanted())).toEqual([409, 'notNow']);
		const group = await makeMeetingOf(server, 'coreGroup', conferencePeople.slice(0, 2));
		const lead = await group.sit('Sam');
		const asked = { ...wanted(), people: [], both: [] };
		const answer = await command(lead, { ...asked, people: [lead.participant] });
		expect(answer.status).toBe(409);
	});

	test.each([
		['nobody in it', { people: [] }, 'people'],
		['somebody unknown', { people: ['nothere12345'] }, 'people'],
		['a child it is not about', { childrenThere: ['nothere12345'] }, 'childrenThere'],
		['no child', { childrenHere: [] }, 'childrenHere'],
		['a call on another protocol', { callLink: 'http://calls.westmere.example' }, 'callLink'],
		['a call that runs something', { callLink: 'javascript:alert(1)' }, 'callLink'],
		['a time that does not exist', { when: '2026-02-30T11:30' }, 'when']
	])('with nothing wrong: %s', async (_name, change, field) => {
		expect(await error(wanted(change))).toEqual([400, field]);
	});

	test('[SP2] with people at work in both, and everybody else in one', async () => {
		expect(await error(wanted({ people: [id('Priya')] }))).toEqual([400, 'people']);
		expect(await error(wanted({ both: [id('Grace')] }))).toEqual([400, 'both']);
		await split();
		for (const who of [
			'Chantelle',
			'Grace',
			'Maya',
			'Tola',
			'Lena',
			'Ines',
			'Oscar',
			'Darren',
			'Ruth'
		])
			for (const part of ['a', 'b', 'c']) {
				const isOwn = (who === 'Darren' ? 'b' : 'a') === part;
				const asked = await command(conference.seat[who]!, { type: 'part.enter', part });
				if (who !== 'Ruth' || !isOwn) expect([who, part, asked.status]).toEqual([who, part, 403]);
			}
		expect(
			(await enter('Priya', 'b')).rooms.every(({ part, kind }) => part === 'b' || kind === 'own')
		).toBe(true);
		expect((await enter('Priya', 'a')).rooms.some(({ part }) => part === 'b')).toBe(false);
	});
});

describe('[SP3] [AC8] nothing of one part reaches the other', () => {
	test('no room, no person, no time, no code, no word', async () => {
		await upTo('opening');
		const darrenBefore = await again('Darren');
		const table = await Typist.enter(darrenBefore, roomOf(darrenBefore, 'table'));
		await split({ place: 'canary room' });
		await expect.poll(() => table.wire.closed?.reason).toBe('accessChanged');
		const darren = await again('Darren');
		expect(darren.rooms.map(({ kind }) => kind)).toEqual(['own']);
		await expect(Typist.enter(darren, roomOf(darrenBefore, 'table'))).rejects.toThrow();
		await expect(Typist.enter(darren, roomOf(darrenBefore, 'hall'))).rejects.toThrow();
		const chantelle = await again('Chantelle');
		const hall = await Typist.enter(chantelle, roomOf(chantelle, 'hall'));
		expect(readPeople(hall.doc).map((one) => one.id)).not.toContain(id('Darren'));
		expect(JSON.stringify(hall.doc.getMap('people').toJSON())).not.toContain('Darren');
		const mine = (await look(chantelle, 'mine')).text;
		expect(mine).not.toMatch(/Darren|canary|11:30|westmere/);
		const his = (await look(darren, 'mine')).json as { when: string; people: { name: string }[] };
		expect(his.when).toBe('2026-02-19T11:30');
		const listed = his.people.map(({ name }) => name);
		expect(listed).toContain('Theo Reid-Poole');
		for (const name of ['Chantelle Reid', 'Maya Reid', 'Grace Reid', 'Ruth Stein', 'Tola James'])
			expect(listed).not.toContain(name);
		// The chair in part b sees and reaches nobody of part a.
		await mustDo(sam(), { type: 'part.enter', part: 'b' });
		const chair = await again('Sam');
		const there = await Typist.enter(chair, roomOf(chair, 'hall'));
		expect(JSON.stringify(there.doc.toJSON())).not.toMatch(/Chantelle|Grace|Maya Reid|Ruth/);
		expect((await look(chair, 'desk')).text).not.toMatch(/Chantelle|Grace|Ruth/);
		for (const asked of [
			{ type: 'person.remove', participant: id('Chantelle') },
			{ type: 'person.attend', participant: id('Chantelle'), attendance: 'here' },
			{ type: 'invite.create', participant: id('Chantelle') }
		])
			expect(await error(asked)).toEqual([400, 'participant']);
		// And in the other's part nobody sees that the chair has gone, or come.
		expect(hall.doc.getMap('people').get(id('Sam'))).toMatchObject({ attendance: 'expected' });
		[hall, there, table].forEach((one) => {
			one.close();
		});
	});

	test('a phase, a step and pens of one move nothing in the other', async () => {
		await upTo('opening');
		await split();
		const chantelle = await again('Chantelle');
		const hall = await Typist.enter(chantelle, roomOf(chantelle, 'hall'));
		const before = hall.wire.frames.length;
		await enter('Sam', 'b');
		await upTo('opening', 'childsView');
		await mustDo(sam(), { type: 'step.set', show: 'purpose', mode: 'write' });
		await mustDo(sam(), { type: 'table.lock', hold: 'everyone' });
		await mustDo(sam(), { type: 'door.set', closed: true });
		const frames = hall.wire.frames.slice(before).filter((one) => one.kind === 'update');
		expect(frames).toEqual([]);
		expect(readMeeting(hall.doc)).toMatchObject({ phase: 'opening', isDoorClosed: false });
		expect((await again('Chantelle')).rooms.find(({ kind }) => kind === 'table')?.access).toBe(
			'write'
		);
		hall.close();
	});

	test('each has its own door, code and screen', async () => {
		await split();
		const codes: Record<string, string> = {};
		const screens: Record<string, Seat> = {};
		for (const part of ['a', 'b']) {
			await mustDo(sam(), { type: 'part.enter', part });
			const { code } = await mustDo<{ code: string }>(sam(), { type: 'code.renew' });
			codes[part] = code;
			const pair = await mustDo<{ code: string }>(sam(), { type: 'screen.pair' });
			screens[part] = await joinWith(server, { screen: pair.code });
			await mustDo(sam(), phase('opening'));
		}
		expect(codes['a']).not.toBe(codes['b']);
		const stranger = await joinWith(server, { code: codes['a'], name: 'Aunt Jo' });
		expect(stranger.isWaiting).toBe(true);
		const desk = (await look(sam(), 'desk')).json as {
			waiting: unknown[];
			parts: { waiting: number }[];
		};
		expect(desk.waiting).toEqual([]);
		expect(desk.parts.map(({ waiting }) => waiting)).toEqual([1, 0]);
		const admitted = { type: 'person.admit', seat: stranger.seat, participant: id('Darren') };
		expect((await command(sam(), admitted)).status).toBe(409);
		const away = { type: 'person.turnAway', seat: stranger.seat };
		expect((await command(sam(), away)).status).toBe(409);
		for (const part of ['a', 'b']) {
			const { rooms } = (await look(screens[part]!, 'rooms')).json as {
				rooms: Seat['rooms'];
			};
			expect(rooms.map((room) => room.part)).toEqual([part, part]);
		}
		await mustDo(sam(), { type: 'part.enter', part: 'a' });
		const later = { type: 'person.admit', seat: stranger.seat, name: 'Aunt Jo', role: 'family' };
		await mustDo(sam(), later);
		const { rooms } = await again('Darren');
		expect(rooms.filter(({ part }) => part === 'a').map(({ kind }) => kind)).toEqual(['own']);
	});

	test('a signal is told to the desk of its own part', async () => {
		await upTo('opening');
		await split();
		await mustDo(conference.seat['Chantelle']!, { type: 'signal.set', what: 'cannotTalk' });
		await enter('Sam', 'b');
		expect((await look(sam(), 'desk')).text).not.toContain('cannotTalk');
		await enter('Sam', 'a');
		expect((await look(sam(), 'desk')).text).toContain('cannotTalk');
	});

	test('[SP9] a part survives a restart of the server', async () => {
		await split();
		await enter('Sam', 'b');
		await upTo('opening');
		await server.restart();
		const darren = await again('Darren');
		expect(darren.rooms.map(({ kind, part }) => `${kind} ${part}`).sort()).toEqual(
			['hall b', 'own a', 'table b'].sort()
		);
		expect((await again('Chantelle')).rooms.map(({ kind }) => kind)).toEqual(['own']);
	});
});

test('[SP6] people at work answer a question once, the family of each part in its own', async () => {
	await split();
	for (const name of ['Priya', 'Lind']) await again(name);
	await upTo('opening', 'scaling');
	for (const name of ['Chantelle', 'Priya', 'Lind'])
		await mustDo(sam(), { type: 'person.attend', participant: id(name), attendance: 'here' });
	const question = {
		question: 'How safe is Theo?',
		kind: 'safety',
		anchor0: 'not',
		anchor10: 'very'
	};
	const { scale } = await mustDo<{ scale: string }>(sam(), { type: 'scale.open', ...question });
	await mustDo(conference.seat['Chantelle']!, {
		type: 'scale.answer',
		scale,
		value: 7,
		why: 'canary of Chantelle'
	});
	await mustDo(conference.seat['Priya']!, {
		type: 'scale.answer',
		scale,
		value: 3,
		why: 'stitches'
	});
	const { scale: there } = await mustDo<{ scale: string }>(sam(), {
		type: 'scale.carry',
		scale,
		to: 'b'
	});
	expect(await error({ type: 'scale.open', scale: there })).toEqual([400, 'scale']);
	await enter('Sam', 'b');
	await upTo('opening', 'scaling');
	await mustDo(sam(), { type: 'person.attend', participant: id('Darren'), attendance: 'here' });
	await mustDo(sam(), { type: 'scale.open', scale: there });
	const chair = await again('Sam');
	const hall = await Typist.enter(chair, roomOf(chair, 'hall'));
	expect(readScales(hall.doc)[0]).toMatchObject({ state: 'open', ready: 1, of: 2 });
	await enter('Priya', 'b');
	for (const type of ['scale.answer', 'scale.takeBack'])
		expect(await error({ type, scale: there, value: 9 }, 'Priya')).toEqual([409, 'notNow']);
	await mustDo(conference.seat['Darren']!, {
		type: 'scale.answer',
		scale: there,
		value: 10
	});
	expect(await error({ type: 'scale.answer', scale: there, value: 1 }, 'Chantelle')).toEqual([
		400,
		'scale'
	]);
	await mustDo(sam(), { type: 'scale.reveal', scale: there });
	await expect.poll(() => readScales(hall.doc)[0]?.rounds.length).toBe(1);
	const answers = readScales(hall.doc)[0]?.rounds[0]?.answers ?? [];
	expect(answers.map(({ participant, value }) => [participant, value]).sort()).toEqual(
		[
			[id('Priya'), 3],
			[id('Darren'), 10]
		].sort()
	);
	expect(JSON.stringify(hall.doc.toJSON())).not.toContain('canary');
	hall.close();
});

test('[SP7] [SP8] the decision waits for every part, and the parent at risk is told first', async () => {
	await split({ isToldFirst: false });
	await upTo('opening', 'outlinePlan');
	expect(await error(phase('views'))).toEqual([409, 'notNow']);
	await enter('Sam', 'b');
	await upTo('opening', 'outlinePlan', 'views');
	expect(await error(phase('telling'))).toEqual([409, 'notNow']);
	await enter('Sam', 'a');
	await upTo('views', 'telling');
	await enter('Sam', 'b');
	expect(await error(phase('telling'))).toEqual([409, 'notNow']);
	await enter('Sam', 'a');
	await upTo('dates');
	await enter('Sam', 'b');
	await upTo('telling', 'dates');
});

test('[SP2] whoever serves a part no longer is out of it at once', async () => {
	await split();
	await enter('Sam', 'b');
	await upTo('opening');
	const bev = await enter('Bev', 'b');
	const table = await Typist.enter(bev, roomOf(bev, 'table'));
	const asked = { type: 'part.serve', participant: id('Bev'), parts: ['a'] };
	for (const who of ['Bev', 'Priya', 'Chantelle'])
		expect(await error(asked, who)).toEqual([403, 'forbidden']);
	expect(await error({ ...asked, participant: id('Chantelle'), parts: ['a', 'b'] })).toEqual([
		400,
		'participant'
	]);
	await mustDo(sam(), asked);
	await expect.poll(() => table.wire.closed?.reason).toBe('accessChanged');
	expect((await again('Bev')).rooms.some(({ part }) => part === 'b')).toBe(false);
	expect(await error({ type: 'part.enter', part: 'b' }, 'Bev')).toEqual([403, 'forbidden']);
});
