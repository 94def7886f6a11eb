// Private family time (practice.md 2.7 stage 4; security.md Z01, Z04, Z05, Z12): nobody else hears, sees or guesses it.
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readNotes } from '#lib/board/familyPaper.ts';
import { withDatabase } from '../kit/database.ts';
import { writeNote } from '../kit/familyPaper.ts';
import { authFrame, step1Frame } from '../kit/frames.ts';
import { ask } from '../kit/http.ts';
import {
	command,
	joinWith,
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

const server = await Server.start();
let demo: Demo;
let sam: Seat;
let chantelle: Seat;
let maya: Seat;
afterAll(() => server.close());

beforeEach(async () => {
	demo = await openDemo(server);
	[sam, chantelle, maya] = [
		await sitDown(demo, 'Sam'),
		await sitDown(demo, 'Chantelle'),
		await sitDown(demo, 'Maya')
	];
	await beginFamilyTime();
});

async function beginFamilyTime(): Promise<void> {
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	for (const seat of [sam, chantelle, maya]) await lookForRooms(seat);
}

async function lookForRooms(seat: Seat): Promise<Seat['rooms']> {
	const { json } = await look(seat, 'rooms');
	seat.rooms = (json as { rooms?: Seat['rooms'] }).rooms ?? [];
	return seat.rooms;
}

async function familyNow(seat: Seat) {
	const { json } = await look(seat, 'mine');
	return (json as { family: { guests: string[]; call: unknown; visitor: string | null } | null })
		.family;
}

/** Whoever may not be in the family's room, the screen among them. */
async function outsiders(): Promise<Seat[]> {
	const names = ['Sam', 'Priya', 'Mr Lind', 'Tola', 'Bev'];
	const seats = [];
	for (const name of names) seats.push(await sitDown(demo, name));
	return seats;
}

const statusOf = async (seat: Seat, asked: { type: string; [field: string]: unknown }) =>
	(await command(seat, asked)).status;

test('[Z01] [FT1] nobody but the family is told of its room, or gets a byte of it by knowing its id', async () => {
	const family = roomOf(chantelle, 'family');
	const others = await outsiders();
	const wires = await Promise.all(others.map((seat) => Wire.open(seat)));
	for (const wire of wires) {
		wire.send(authFrame(family));
		wire.send(step1Frame(family));
	}
	const writer = await Typist.enter(chantelle, family);
	const reader = await Typist.enter(maya, family);
	const canary = 'Nan takes them on Fridays';
	await writer.write((doc) => writeNote(doc, chantelle.participant, canary));
	await until('Maya to read it', () => readNotes(reader.doc).some(({ text }) => text === canary));
	for (const [i, wire] of wires.entries()) {
		await wire.next('denied', family);
		await wire.isAnswered().catch(() => undefined);
		expect(wire.hasSeen(canary), others[i]?.role).toBe(false);
		expect(wire.count('update', family) + wire.count('step2', family)).toBe(0);
		wire.close();
	}
	for (const seat of others) {
		for (const what of ['rooms', 'mine', 'desk', 'print/', '']) {
			const { text } = await look(seat, what);
			expect(text.includes(family) || text.includes(canary), `${seat.role} ${what}`).toBe(false);
		}
	}
	expect(server.output).not.toContain(canary);
});

test('[Z05] the family’s room and a room that never was are refused alike', async () => {
	const family = roomOf(chantelle, 'family');
	const priya = await sitDown(demo, 'Priya');
	const refusals = [];
	for (const room of [family, `z_${'0'.repeat(26)}`]) {
		const wire = await Wire.open(priya);
		wire.send(authFrame(room));
		refusals.push((await wire.next('denied', room)).reason);
		wire.close();
	}
	expect(refusals[0]).toBe(refusals[1]);
});

test('[Z04] no frame reaches anybody else while the family writes, and nobody is told who of it is there', async () => {
	const priya = await sitDown(demo, 'Priya');
	await lookForRooms(priya);
	const listener = await Typist.enter(priya, roomOf(priya, 'hall'));
	await listener.wire.isAnswered();
	const before = listener.wire.raw.length;
	const writer = await Typist.enter(chantelle, roomOf(chantelle, 'family'));
	for (let i = 0; i < 20; i++) {
		await writer.write((doc) => writeNote(doc, chantelle.participant, `note ${String(i)}`));
	}
	await listener.wire.isAnswered();
	expect(listener.wire.raw.length).toBe(before);
	const desk = (await look(sam, 'desk')).json as { connected: string[] };
	expect(desk.connected).toEqual([]);
});

test('[Z12] [FT2] afterwards the room stays the family’s, and each time alone has a new one', async () => {
	const first = roomOf(chantelle, 'family');
	const writer = await Typist.enter(chantelle, first);
	await writer.write((doc) => writeNote(doc, chantelle.participant, 'ours'));
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	expect((await lookForRooms(chantelle)).map(({ id }) => id)).toContain(first);
	for (const seat of await outsiders()) {
		expect((await lookForRooms(seat)).map(({ id }) => id)).not.toContain(first);
	}
	await beginFamilyTime();
	const rooms = chantelle.rooms.filter(({ kind }) => kind === 'family').map(({ id }) => id);
	expect(rooms).toHaveLength(2);
	expect(rooms).toContain(first);
});

test('[FT3] an uncle put on the list after it began waits for a yes of the family, which Sam cannot give', async () => {
	const wanted = { type: 'person.add', name: 'Uncle Ray', relation: 'uncle', role: 'family' };
	const made = await mustDo<{ participant: string; invite: string }>(sam, wanted);
	const uncle = await sitDown(
		{ ...demo, people: [{ ...demo.people[0]!, ...made, name: 'Ray' }] },
		'Ray'
	);
	expect(uncle.rooms.some(({ kind }) => kind === 'family')).toBe(false);
	const yes = { type: 'family.letIn', participant: made.participant, allowed: true };
	expect(await statusOf(sam, yes)).toBe(403);
	expect(await statusOf(uncle, yes)).toBe(403);
	await mustDo(chantelle, yes);
	expect((await lookForRooms(uncle)).some(({ kind }) => kind === 'family')).toBe(true);
	const listener = await Typist.enter(uncle, roomOf(uncle, 'family'));
	await mustDo(chantelle, { ...yes, allowed: false });
	await listener.wire.ended();
	expect((await lookForRooms(uncle)).some(({ kind }) => kind === 'family')).toBe(false);
});

test('[FT11] Sam, with a new invite in a relative’s name, is not in the family’s room until one of them says so', async () => {
	const family = roomOf(chantelle, 'family');
	const grace = demo.people.find(({ name }) => name.startsWith('Grace'))!;
	const made = await mustDo<{ invite: string }>(sam, {
		type: 'invite.create',
		participant: grace.participant
	});
	const asGrace = await joinWith(server, { invite: made.invite });
	expect(asGrace.rooms.some(({ kind }) => kind === 'family')).toBe(false);
	const wire = await Wire.open(asGrace);
	wire.send(authFrame(family));
	await wire.next('denied', family);
	const waits = async (seat: Seat) =>
		((await look(seat, 'mine')).json as { waitsForFamily: boolean; family: unknown }) ?? {};
	expect(await waits(asGrace)).toMatchObject({ waitsForFamily: true, family: null });

	// Nor can that device let itself in, call anybody, or open the page on the wall.
	const yes = { type: 'family.knowSeat', seat: asGrace.seat };
	for (const asked of [
		yes,
		{ type: 'family.call', what: 'ready' },
		{ type: 'family.screen', open: true },
		{ type: 'family.letIn', participant: grace.participant, allowed: true }
	]) {
		expect(await statusOf(asGrace, asked), asked.type).toBe(403);
		expect(await statusOf(sam, asked), asked.type).toBe(403);
	}
	const devices = (await familyNow(chantelle)) as unknown as { newDevices: { seat: string }[] };
	expect(devices.newDevices).toEqual([{ seat: asGrace.seat, participant: grace.participant }]);
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	expect((await lookForRooms(asGrace)).some(({ kind }) => kind === 'family')).toBe(false);
	await mustDo(chantelle, yes);
	expect((await lookForRooms(asGrace)).some(({ kind }) => kind === 'family')).toBe(true);
	wire.close();
});

test('[FT11] a device let in at the door under a relative’s name is not in the family’s room without its yes', async () => {
	const family = roomOf(chantelle, 'family');
	const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
	const stranger = await joinWith(server, { code, name: 'Grace' });
	const grace = demo.people.find(({ name }) => name.startsWith('Grace'))!;
	const { participant } = grace;
	await mustDo(sam, { type: 'person.admit', seat: stranger.seat, participant });
	expect((await lookForRooms(stranger)).some(({ kind }) => kind === 'family')).toBe(false);
	const wire = await Wire.open(stranger);
	wire.send(authFrame(family));
	await wire.next('denied', family);
	wire.close();
	const devices = (await familyNow(chantelle)) as unknown as { newDevices: { seat: string }[] };
	expect(devices.newDevices).toEqual([{ seat: stranger.seat, participant }]);
	await mustDo(chantelle, { type: 'family.knowSeat', seat: stranger.seat });
	expect((await lookForRooms(stranger)).some(({ kind }) => kind === 'family')).toBe(true);
});

test('[FT4] only the child lets the advocate in; nobody lets a professional or Sam in', async () => {
	const tola = await sitDown(demo, 'Tola');
	const yes = { type: 'family.letIn', participant: tola.participant, allowed: true };
	expect(await statusOf(chantelle, yes)).toBe(403);
	await mustDo(maya, yes);
	expect((await lookForRooms(tola)).some(({ kind }) => kind === 'family')).toBe(true);
	expect((await familyNow(chantelle))?.guests).toEqual([tola.participant]);
	for (const name of ['Priya', 'Mr Lind', 'Sam']) {
		const seat = await sitDown(demo, name);
		const asked = { ...yes, participant: seat.participant };
		expect(await statusOf(maya, asked), name).toBe(403);
		expect((await lookForRooms(seat)).some(({ kind }) => kind === 'family')).toBe(false);
	}
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	expect((await lookForRooms(tola)).some(({ kind }) => kind === 'family')).toBe(false);
});

test('[FT5] Sam hears only what the family asks, comes in only when asked, and the board opens nothing to him', async () => {
	const desk = async () =>
		((await look(sam, 'desk')).json as { familyTime: { call: { what: string } | null } })
			.familyTime;
	expect((await desk()).call).toBeNull();
	expect(await statusOf(sam, { type: 'family.visit', inside: true })).toBe(409);
	expect(await statusOf(sam, { type: 'family.call', what: 'comeIn' })).toBe(403);
	const priya = await sitDown(demo, 'Priya');
	expect(await statusOf(priya, { type: 'family.call', what: 'comeIn' })).toBe(403);
	expect(await statusOf(priya, { type: 'family.visit', inside: true })).toBe(403);
	const listener = await Typist.enter(priya, roomOf(priya, 'hall'));
	await listener.wire.isAnswered();
	const before = listener.wire.raw.length;
	await mustDo(maya, { type: 'family.call', what: 'comeIn' });
	expect((await desk()).call?.what).toBe('comeIn');
	await mustDo(sam, { type: 'family.visit', inside: true });
	expect((await familyNow(chantelle))?.visitor).toBe(sam.participant);
	expect((await lookForRooms(sam)).some(({ kind }) => kind === 'family')).toBe(false);
	await mustDo(sam, { type: 'family.visit', inside: false });
	expect((await familyNow(chantelle))?.visitor).toBeNull();
	await listener.wire.isAnswered();
	expect(listener.wire.raw.length).toBe(before);
	const visits = withDatabase(server, (database) =>
		database.prepare('select inAt, outAt from familyVisit').all()
	) as { inAt: number; outAt: number }[];
	expect(visits).toHaveLength(1);
	expect(visits[0]?.outAt).toBeGreaterThanOrEqual(visits[0]?.inAt ?? Infinity);
});

test('[FT6] nothing that the family does is written down: no audit line, no remembered key', async () => {
	const rows = (table: string) =>
		withDatabase(server, (database) =>
			database.prepare(`select count(*) from "${table}"`).pluck().get()
		);
	const before = [rows('audit'), rows('commandDone')];
	const key = 'onceOnly1';
	await mustDo(maya, { type: 'family.call', what: 'moreTime', key });
	await mustDo(chantelle, { type: 'family.screen', open: true, key });
	const tola = await sitDown(demo, 'Tola');
	await mustDo(maya, { type: 'family.letIn', participant: tola.participant, allowed: true, key });
	await mustDo(chantelle, { type: 'family.call', what: null, key });
	expect([rows('audit'), rows('commandDone')]).toEqual(before);
});

test('[FT7] the screen shows the family’s paper only after a family phone opened it, and only until then', async () => {
	const paired = await mustDo<{ code: string }>(sam, { type: 'screen.pair' });
	const screen = await joinWith(server, { screen: paired.code });
	const sees = async () => (await lookForRooms(screen)).some(({ kind }) => kind === 'family');
	expect(await sees()).toBe(false);
	expect(await statusOf(sam, { type: 'family.screen', open: true })).toBe(403);
	await mustDo(chantelle, { type: 'family.screen', open: true });
	expect(await sees()).toBe(true);
	const wall = await Typist.enter(screen, roomOf(screen, 'family'));
	await mustDo(chantelle, { type: 'family.screen', open: false });
	await wall.wire.ended();
	expect(await sees()).toBe(false);
	await mustDo(chantelle, { type: 'family.screen', open: true });
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	expect(await sees()).toBe(false);
});

test('[FT8] the family deletes its paper for good; nobody else can, and no child', async () => {
	const family = roomOf(chantelle, 'family');
	const writer = await Typist.enter(chantelle, family);
	await writer.write((doc) => writeNote(doc, chantelle.participant, 'to be forgotten'));
	const clear = { type: 'family.clear', room: family };
	expect(await statusOf(chantelle, clear)).toBe(409);
	await mustDo(sam, { type: 'phase.set', phase: 'agreeing' });
	for (const seat of [sam, maya, await sitDown(demo, 'Priya')]) {
		expect(await statusOf(seat, clear), seat.role).toBe(403);
	}
	await lookForRooms(maya);
	const reader = await Typist.enter(maya, family);
	await mustDo(chantelle, clear);
	await reader.wire.ended();
	const left = withDatabase(server, (database) =>
		['update', 'snapshot', 'client'].map((table) =>
			database.prepare(`select count(*) from "${table}" where room = ?`).pluck().get(family)
		)
	);
	expect(left).toEqual([0, 0, 0]);
	expect((await lookForRooms(maya)).map(({ id }) => id)).not.toContain(family);
	const wire = await Wire.open(chantelle);
	wire.send(authFrame(family));
	await wire.next('denied', family);
	wire.close();
});

test('[FT9] the family’s time survives a restart as it was', async () => {
	const family = roomOf(chantelle, 'family');
	const writer = await Typist.enter(chantelle, family);
	await writer.write((doc) => writeNote(doc, chantelle.participant, 'still here'));
	const tola = await sitDown(demo, 'Tola');
	await mustDo(maya, { type: 'family.letIn', participant: tola.participant, allowed: true });
	await mustDo(maya, { type: 'family.call', what: 'moreTime' });
	const before = await familyNow(chantelle);
	await server.restart();
	expect(await familyNow(chantelle)).toEqual(before);
	const again = await Typist.enter(chantelle, family);
	expect(readNotes(again.doc).map(({ text }) => text)).toEqual(['still here']);
	expect((await ask(server, '/readyz')).status).toBe(200);
});

test('[FT10] the table is closed to every pen meanwhile, and words written there in time are kept', async () => {
	const table = await Typist.enter(chantelle, roomOf(chantelle, 'table'));
	await expect(
		table.write(() => {
			table.purpose.insert(0, 'moved goalposts');
		})
	).resolves.toBe(false);
});
