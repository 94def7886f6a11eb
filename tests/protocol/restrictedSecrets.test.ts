// Nobody but those named for a restricted part learns anything of it (practice.md 3.6 rules 8–10): not before, during or
// after, not by knowing its id, not in somebody's name; and out of it is out at once.
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readRestrictedNotes } from '#lib/board/restrictedNotes.ts';
import { openConference } from '../kit/conference.ts';
import { withDatabase } from '../kit/database.ts';
import { authFrame, step1Frame } from '../kit/frames.ts';
import {
	command,
	joinWith,
	look,
	mustDo,
	roomOf,
	sitDown,
	type Demo,
	type Seat
} from '../kit/people.ts';
import {
	begun,
	canary,
	everybodyBut,
	lookForRooms,
	reason,
	rightOf,
	writeNote
} from '../kit/restrictedPart.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

const server = await Server.shared();
let demo: Demo;
let sam: Seat;
let priya: Seat;
let dale: Seat;

beforeEach(async () => {
	demo = await openConference(server);
	[sam, priya, dale] = [
		await sitDown(demo, 'Sam'),
		await sitDown(demo, 'Priya'),
		await sitDown(demo, 'Dale')
	];
});

const statusOf = async (seat: Seat, asked: { type: string; [field: string]: unknown }) =>
	(await command(seat, asked)).status;

test('[RP3] nobody else is told of the room, or gets a byte by knowing its id: before, during, after', async () => {
	const others = await everybodyBut(demo, ['Sam', 'Priya', 'Dale']);
	const wires = await Promise.all(others.map((seat) => Wire.open(seat)));
	const { room } = await begun(sam, [priya, dale]);
	// Asked for at once, and once more with the catch-up queued behind it.
	for (const wire of wires) {
		wire.send(authFrame(room));
		wire.send(step1Frame(room));
	}
	const writer = await Typist.enter(priya, room);
	const reader = await Typist.enter(dale, room);
	expect(await writer.write((doc) => void writeNote(doc, priya.participant, canary))).toBe(true);
	await until('Dale to read it', () =>
		readRestrictedNotes(reader.doc).some(({ text }) => text === canary)
	);
	const nothing = async (when: string) => {
		for (const [i, wire] of wires.entries()) {
			const role = others[i]?.role ?? '';
			await wire.isAnswered().catch(() => undefined);
			expect(wire.hasSeen(canary), `${role} ${when}`).toBe(false);
			const frames = wire.count('update', room) + wire.count('step2', room);
			expect(frames, `${role} ${when}`).toBe(0);
		}
		for (const seat of others) {
			for (const what of ['rooms', 'mine', 'desk', 'print/', '']) {
				const { text } = await look(seat, what);
				for (const secret of [room, canary]) {
					expect(text.includes(secret), `${seat.role} ${what} ${when}`).toBe(false);
				}
			}
		}
	};
	for (const wire of wires) await wire.next('denied', room);
	await nothing('during');
	await mustDo(sam, { type: 'restricted.end' });
	for (const wire of wires) {
		if (wire.closed) continue;
		wire.send(authFrame(room));
		wire.send(step1Frame(room));
	}
	await nothing('afterwards');
	for (const seat of others) {
		if ((await look(seat, 'rooms')).status !== 200) continue;
		const plain = await Wire.open(seat, { path: `/s/${seat.seat}/yjs/${room}` });
		await plain.ended();
		expect(plain.raw, `${seat.role} plain`).toEqual([]);
	}
	expect(server.output).not.toContain(canary);
	expect(server.output).not.toContain(reason);
});

test('[RP3] the room and one that never was are refused alike, on another board too', async () => {
	const { room } = await begun(sam, [priya, dale]);
	const elsewhere = await sitDown(await openConference(server), 'Sam');
	const bev = await sitDown(demo, 'Bev');
	const refusals = [];
	for (const [seat, id] of [
		[bev, room],
		[bev, `z_${'0'.repeat(26)}`],
		[elsewhere, room]
	] as const) {
		const wire = await Wire.open(seat);
		wire.send(authFrame(id));
		refusals.push((await wire.next('denied', id)).reason);
		wire.close();
	}
	expect(new Set(refusals).size).toBe(1);
});

test('[RP3] no frame reaches anybody else while they write', async () => {
	const others = await Promise.all(['Chantelle', 'Bev', 'Olu'].map((name) => sitDown(demo, name)));
	const { room } = await begun(sam, [priya, dale]);
	const listeners = [];
	for (const seat of others) {
		await lookForRooms(seat);
		const one = await Typist.enter(seat, roomOf(seat, 'hall'));
		await one.wire.isAnswered();
		listeners.push({ one, before: one.wire.raw.length });
	}
	const writer = await Typist.enter(priya, room);
	for (let i = 0; i < 20; i++) {
		await writer.write((doc) => void writeNote(doc, priya.participant, `note ${String(i)}`));
	}
	for (const { one, before } of listeners) {
		await one.wire.isAnswered();
		expect(one.wire.raw.length).toBe(before);
	}
});

test('[RP6] somebody un-named or removed is out at once, in the middle of a word', async () => {
	const { part, room } = await begun(sam, [priya, dale]);
	const [first, second] = [await Typist.enter(dale, room), await Typist.enter(priya, room)];
	void first.write((doc) => void writeNote(doc, dale.participant, 'half a')).catch(() => undefined);
	await mustDo(sam, { type: 'restricted.unname', part, participant: dale.participant });
	await first.wire.ended();
	expect(await rightOf(dale)).toBe('none');
	const wire = await Wire.open(dale);
	wire.send(authFrame(room));
	await wire.next('denied', room);
	wire.close();
	await second.write((doc) => void writeNote(doc, priya.participant, canary));
	expect(first.wire.hasSeen(canary)).toBe(false);
	await mustDo(sam, { type: 'person.remove', participant: priya.participant });
	await second.wire.ended();
	expect((await look(priya, 'rooms')).status).toBe(401);
	const again = { type: 'restricted.unname', part, participant: dale.participant };
	expect(await statusOf(sam, again)).toBe(400);
});

test('[RP6] un-naming works afterwards too, and that somebody was named stays known', async () => {
	const { part } = await begun(sam, [priya, dale]);
	await mustDo(sam, { type: 'restricted.end' });
	expect(await rightOf(dale)).toBe('read');
	await mustDo(sam, { type: 'restricted.unname', part, participant: dale.participant });
	expect(await rightOf(dale)).toBe('none');
	const rows = withDatabase(server, (database) =>
		database
			.prepare(
				'select participant, unnamedAt is null as still from restrictedNamed join restrictedPart using (room) where notice = ?'
			)
			.all(part)
	) as { participant: string; still: number }[];
	expect(rows.find((one) => one.participant === dale.participant)?.still).toBe(0);
	expect(rows.find((one) => one.participant === priya.participant)?.still).toBe(1);
});

test('[RP7] somebody who comes onto the list later is not in it', async () => {
	const { room } = await begun(sam, [priya, dale]);
	const wanted = {
		type: 'person.add',
		name: 'Late Larry',
		relation: 'police',
		role: 'professional'
	};
	const made = await mustDo<{ invite: string }>(sam, wanted);
	const larry = await joinWith(server, { invite: made.invite });
	expect(await rightOf(larry)).toBe('none');
	const wire = await Wire.open(larry);
	wire.send(authFrame(room));
	await wire.next('denied', room);
	wire.close();
});

test('[RP7] a new invite in the name of somebody who was named opens nothing until one of those in it says so', async () => {
	const { room } = await begun(sam, [priya, dale]);
	const made = await mustDo<{ invite: string }>(sam, {
		type: 'invite.create',
		participant: priya.participant
	});
	const other = await joinWith(server, { invite: made.invite });
	expect(await rightOf(other)).toBe('none');
	const wire = await Wire.open(other);
	wire.send(authFrame(room));
	await wire.next('denied', room);
	wire.close();
	const mine = (await look(other, 'mine')).json as { waitsForRestricted: boolean; restricted: [] };
	expect(mine).toMatchObject({ waitsForRestricted: true, restricted: [] });
	const yes = { type: 'restricted.knowSeat', seat: other.seat };
	for (const seat of [other, await sitDown(demo, 'Bev'), await sitDown(demo, 'Chantelle')]) {
		expect(await statusOf(seat, yes), seat.role).toBe(403);
	}
	await mustDo(priya, yes);
	expect(await rightOf(other)).toBe('write');
});

test('[RP8] each writes their own notes, and nobody another’s', async () => {
	const { room } = await begun(sam, [priya, dale]);
	const [first, second] = [await Typist.enter(priya, room), await Typist.enter(dale, room)];
	let id = '';
	await first.write((doc) => (id = writeNote(doc, priya.participant, 'from school')));
	await until('it to arrive', () => readRestrictedNotes(second.doc).length === 1);
	for (const change of [
		(doc: Y.Doc) => {
			((doc.getMap('notes').get(id) as Y.Map<unknown>).get('text') as Y.Text).insert(0, 'not ');
		},
		(doc: Y.Doc) => void (doc.getMap('notes').get(id) as Y.Map<unknown>).set('withdrawn', true),
		(doc: Y.Doc) => void (doc.getMap('notes').get(id) as Y.Map<unknown>).set('basis', 'police'),
		(doc: Y.Doc) => void doc.getMap('notes').delete(id),
		(doc: Y.Doc) => void writeNote(doc, priya.participant, 'forged'),
		(doc: Y.Doc) => void doc.getMap('cards').set('elsewhere0000', new Y.Map())
	]) {
		const hostile = await Typist.enter(sam, room);
		expect(await hostile.write(change).catch(() => false)).toBe(false);
		hostile.close();
	}
	const mine = await Typist.enter(sam, room);
	expect(await mine.write((doc) => void writeNote(doc, sam.participant, 'mine'))).toBe(true);
	const texts = readRestrictedNotes((await Typist.enter(dale, room)).doc).map(({ text }) => text);
	expect(texts.sort()).toEqual(['from school', 'mine']);
});
