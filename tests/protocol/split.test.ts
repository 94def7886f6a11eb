// A split conference without our own pages in between (SPEC.md SP1–SP9): nothing of one part reaches the other.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readCards } from '#lib/board/cards.ts';
import { readMeeting, readPeople, readScales } from '#lib/board/hall.ts';
import { addToolItem, readToolItems } from '#lib/board/toolItems.ts';
import { saidWhole } from '#lib/domain/tools/carried.ts';
import { reports } from '#lib/domain/tools/practice/reports.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { writeCard } from '../kit/cards.ts';
import { conferencePeople, makeMeetingOf, type MadeMeeting } from '../kit/meetings.ts';
import { command, joinWith, look, mustDo, roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';

const people = [
	...conferencePeople,
	{ name: 'Darren Poole', relation: 'Theo’s dad', role: 'parent' },
	{ name: 'Theo Reid-Poole', relation: '6', role: 'child' },
	{ name: 'Ruth Stein', relation: 'domestic abuse worker', role: 'professional' }
] as const;

interface Conference {
	made: MadeMeeting;
	/** By first name. */
	seat: Record<string, Seat>;
	id(name: string): string;
	/** In their present rooms. */
	again(name: string): Promise<Seat>;
}

let server: Server;
beforeAll(async () => {
	server = await Server.shared();
});

let conference: Conference;
beforeEach(async () => {
	conference = await makeConference();
});

async function makeConference(): Promise<Conference> {
	const made = await makeMeetingOf(server, 'initialConference', people);
	const seat: Record<string, Seat> = {};
	for (const { name } of people) {
		const first = name === 'Mr Lind' ? 'Lind' : (name.split(' ')[0] ?? '');
		seat[first] = await made.sit(name);
	}
	seat['Sam'] = await made.sit('Sam');
	const id = (name: string) => seat[name]?.participant ?? '';
	const again = async (name: string) => {
		const before = seat[name]!;
		const { rooms } = (await look(before, 'rooms')).json as { rooms: Seat['rooms'] };
		seat[name] = { ...before, rooms };
		return seat[name];
	};
	return { made, seat, id, again };
}

function wanted({ id }: Conference, change: object = {}) {
	return {
		type: 'part.split',
		people: [id('Darren')],
		both: ['Priya', 'Omar', 'Lind', 'Bev', 'Nora'].map(id),
		childrenHere: [id('Maya'), id('Theo')],
		childrenThere: [id('Theo')],
		when: '2026-02-19T11:30',
		place: 'Room 2',
		callLink: 'https://calls.westmere.example/b',
		isToldFirst: false,
		...change
	};
}

const sam = () => conference.seat['Sam']!;
const split = (change: object = {}) => mustDo(sam(), wanted(conference, change));
const enter = async (name: string, part: string) => {
	await mustDo(conference.seat[name]!, { type: 'part.enter', part });
	return conference.again(name);
};
const error = async (asked: object, who = 'Sam') => {
	const answer = await command(conference.seat[who]!, asked as { type: string });
	return [answer.status, (answer.json as { error: string }).error];
};
const phase = (name: string) => ({ type: 'phase.set', phase: name });
const upTo = async (...names: string[]) => {
	for (const name of names) await mustDo(sam(), phase(name));
};

describe('[SP1] a conference is split', () => {
	test('by whoever runs it, before its views, and no other kind of meeting', async () => {
		for (const who of ['Priya', 'Chantelle', 'Omar', 'Nora'])
			expect(await error(wanted(conference), who)).toEqual([403, 'forbidden']);
		await upTo('opening', 'outlinePlan');
		await mustDo(sam(), phase('views'));
		expect(await error(wanted(conference))).toEqual([409, 'notNow']);
		const group = await makeMeetingOf(server, 'coreGroup', people.slice(0, 2));
		const lead = await group.sit('Sam');
		const asked = { ...wanted(conference), people: [], both: [] };
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
		expect(await error(wanted(conference, change))).toEqual([400, field]);
	});

	test('[SP2] with people at work in both, and everybody else in one', async () => {
		const { id } = conference;
		expect(await error(wanted(conference, { people: [id('Priya')] }))).toEqual([400, 'people']);
		expect(await error(wanted(conference, { both: [id('Grace')] }))).toEqual([400, 'both']);
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
		const { again, id } = conference;
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
		const { again } = conference;
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
		const { again, id } = conference;
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
		const { again } = conference;
		const darren = await again('Darren');
		expect(darren.rooms.map(({ kind, part }) => `${kind} ${part}`).sort()).toEqual(
			['hall b', 'own a', 'table b'].sort()
		);
		expect((await again('Chantelle')).rooms.map(({ kind }) => kind)).toEqual(['own']);
	});
});

describe('[SP5] what is carried over', () => {
	async function prepared() {
		const { again, id } = conference;
		const chair = await again('Sam');
		const priya = await again('Priya');
		const typists = await Promise.all(
			[chair, priya].map((seat) => Typist.enter(seat, roomOf(seat, 'table')))
		);
		const [own, hers] = typists as [Typist, Typist];
		let [report, danger, goal, aboutMaya] = ['', '', '', ''];
		await hers.write((doc) => {
			report = writeCard(doc, priya.participant, 'Theo needed three stitches.', {
				field: 'harm',
				childRef: [id('Theo'), id('Maya')]
			});
			danger = writeCard(doc, priya.participant, 'Theo could be hurt.', { field: 'danger' });
			goal = writeCard(doc, priya.participant, 'Calm evenings.', {
				field: 'safetyGoals',
				pairedDanger: danger
			});
			aboutMaya = writeCard(doc, priya.participant, 'canary about Maya', {
				field: 'harm',
				childRef: [id('Maya')]
			});
		});
		await mustDo(chair, phase('opening'));
		await split();
		const mum = await again('Chantelle');
		const mums = await Typist.enter(mum, roomOf(mum, 'table'));
		let her = '';
		await mums.write((doc) => {
			her = writeCard(doc, mum.participant, 'canary of Chantelle');
		});
		[own, hers, mums].forEach((one) => {
			one.close();
		});
		return { report, danger, goal, aboutMaya, her };
	}
	const item = (id: string, words: string, kind = 'cards') => ({ kind, id, words });
	const copying = (...items: object[]) => ({ type: 'part.copy', to: 'b', items });
	async function tableOfB() {
		const { again } = conference;
		await enter('Sam', 'b');
		const chair = await again('Sam');
		const table = await Typist.enter(chair, roomOf(chair, 'table'));
		table.close();
		return table.doc;
	}

	test('is what was chosen and previewed, with new ids and names that are known there', async () => {
		const { report, danger, goal } = await prepared();
		await mustDo(
			sam(),
			copying(item(report, 'Theo needed three stitches.'), item(danger, 'Theo could be hurt.'))
		);
		await mustDo(sam(), copying(item(goal, 'Calm evenings.')));
		const cards = readCards(await tableOfB());
		expect(cards.map(({ text }) => text).sort()).toEqual(
			['Calm evenings.', 'Theo could be hurt.', 'Theo needed three stitches.'].sort()
		);
		const byText = (text: string) => cards.find((card) => card.text === text);
		expect(cards.some(({ id }) => [report, danger, goal].includes(id))).toBe(false);
		expect(byText('Theo needed three stitches.')).toMatchObject({
			author: conference.id('Priya'),
			childRef: [conference.id('Theo')]
		});
		expect(byText('Calm evenings.')?.pairedDanger).toBe(byText('Theo could be hurt.')?.id);
		const { carried } = (await look(sam(), 'desk')).json as { carried: { item: string }[] };
		expect(carried.map((one) => one.item).sort()).toEqual([report, danger, goal].sort());
	});

	test('is never what the family said, what is about a child who is not there, or what has changed', async () => {
		const { report, aboutMaya, her } = await prepared();
		expect(await error(copying(item(her, 'canary of Chantelle')))).toEqual([400, 'items']);
		expect(await error(copying(item(aboutMaya, 'canary about Maya')))).toEqual([400, 'items']);
		expect(await error(copying(item(report, 'Theo needed stitches.')))).toEqual([409, 'notNow']);
		expect(await error({ ...copying(item(report, 'x')), to: 'a' })).toEqual([400, 'to']);
		expect(await error({ ...copying(item(report, 'x')), to: 'c' })).toEqual([400, 'to']);
		expect(await error(copying(item(report, 'Theo needed three stitches.')), 'Priya')).toEqual([
			403,
			'forbidden'
		]);
		await mustDo(sam(), { type: 'part.keepBack', to: 'b', items: [report] });
		expect(JSON.stringify((await tableOfB()).toJSON())).not.toMatch(/canary|stitches/);
	});

	test('names nobody who does not serve that part', async () => {
		const { again, id } = conference;
		const ruth = await again('Ruth');
		await mustDo(sam(), phase('information'));
		const typist = await Typist.enter(await again('Ruth'), roomOf(await again('Ruth'), 'table'));
		let card = '';
		await typist.write((doc) => {
			card = writeCard(doc, ruth.participant, 'The home safety check is done.');
		});
		typist.close();
		await split();
		await mustDo(sam(), copying(item(card, 'The home safety check is done.')));
		const [copied] = readCards(await tableOfB());
		expect(copied).toMatchObject({ author: id('Sam'), voice: 'report' });
	});

	test('is a card of a report, too, as it was previewed; never what the family said in a tool, nor a safety plan', async () => {
		const { again, id } = conference;
		await mustDo(sam(), phase('information'));
		const writing = async (who: string, put: (doc: Y.Doc, author: string) => void) => {
			const seat = await again(who);
			const typist = await Typist.enter(seat, roomOf(seat, 'table'));
			await typist.write((doc) => {
				put(doc, seat.participant);
			});
			typist.close();
		};
		const values = { strengths: 'He laughs.', worries: 'Three stitches.', agency: 'school' };
		const made = { at: 1, childRef: [id('Theo')], values };
		await writing('Priya', (doc, author) => {
			const list = reports.lists['reportCards']!;
			addToolItem(doc, 'reports.reportCards', list, { id: 'report01', author, ...made }, null);
		});
		await writing('Chantelle', (doc, author) => {
			const list = timeline.lists['events']!;
			const said = { what: 'canary of mum', when: 'in May' };
			const event = { id: 'event001', author, at: 1, values: said };
			addToolItem(doc, 'timeline.events', list, event, null);
		});
		await split();
		const words = saidWhole(reports.lists['reportCards']!, { values });
		const card = { kind: 'tools', root: 'reports.reportCards', id: 'report01', words };
		const event = { ...card, root: 'timeline.events', id: 'event001', words: '' };
		expect(await error(copying(event))).toEqual([400, 'items']);
		expect(await error(copying({ ...card, words: `${words} ` }))).toEqual([409, 'notNow']);
		for (const root of ['safetyPlan.people', 'reports.nothing', 'cards', 'toString', ''])
			expect(await error(copying({ ...card, root }))).toEqual([400, 'items']);
		await mustDo(sam(), copying(card));
		const there = readToolItems(
			await tableOfB(),
			'reports.reportCards',
			reports.lists['reportCards']!
		);
		expect(there).toMatchObject([{ author: id('Priya'), childRef: [id('Theo')], values }]);
		expect(there[0]?.id).not.toBe('report01');
	});
});

test('[SP6] people at work answer a question once, the family of each part in its own', async () => {
	const { again, id } = conference;
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
	const { id, again } = conference;
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
