// Rights that end (security.md V04, V05, P38, Z02, Z03, Z13–Z16; design.md 5): nothing already queued reaches anybody.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
import { authFrame, step1Frame, updateFrame } from '../kit/frames.ts';
import * as Y from 'yjs';
import { ask, post } from '../kit/http.ts';
import { command, invited, joinWith, look, mustDo, openDemo } from '../kit/people.ts';
import { roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { readWhatCame, until } from '../kit/until.ts';
import { tryUpgrade, Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let chantelle: Seat;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	chantelle = await sitDown(demo, 'Chantelle');
});
afterEach(() => {
	// With the log, for whoever has to find out why.
	expect(server.isRunning, server.output.slice(-1000)).toBe(true);
});

/** Writes canaries at the table until told to stop; each is known to be stored. */
function writeOn(typist: Typist, author: string): { stop(): Promise<string[]> } {
	const written: string[] = [];
	let isOver = false;
	const running = (async () => {
		while (!isOver) {
			const canary = `canary-${String(written.length)}-${Math.random().toString(36).slice(2)}`;
			await typist.write((doc) => {
				writeCard(doc, author, canary);
			});
			written.push(canary);
		}
	})();
	running.catch(() => undefined);
	return {
		stop: async () => {
			isOver = true;
			await running.catch(() => undefined);
			return written;
		}
	};
}

test('[Z13] somebody who is removed gets nothing more on any socket, however much is queued', async () => {
	const lind = await sitDown(demo, 'Mr Lind');
	const table = roomOf(lind, 'table');
	const [phone, tablet] = [await Typist.enter(lind, table), await Typist.enter(lind, table)];
	const writer = await Typist.enter(chantelle, table);
	const writing = writeOn(writer, chantelle.participant);
	await until('the first words', () => phone.wire.count('update') > 2);
	for (const { wire } of [phone, tablet]) wire.send(authFrame(roomOf(lind, 'hall')));
	// Queued on the way in: requests for the room, words of their own, and the door of another room.
	const flood = setInterval(() => {
		for (const { wire } of [phone, tablet]) {
			if (wire.closed) continue;
			wire.send(step1Frame(table));
		}
		if (!phone.wire.closed) phone.sendUpdate(update()).catch(() => undefined);
	}, 1);
	const update = () => {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(phone.doc));
		const before = Y.encodeStateVector(copy);
		writeCard(copy, lind.participant, 'from the removed');
		return Y.encodeStateAsUpdate(copy, before);
	};
	await mustDo(sam, { type: 'person.remove', participant: lind.participant });
	const answeredAt = performance.now();
	await readWhatCame();
	const seen = [phone.wire.raw.length, tablet.wire.raw.length];
	const after: string[] = [];
	for (let i = 0; i < 20; i++) {
		const canary = `after-removal-${String(i)}`;
		await writer.write((doc) => {
			writeCard(doc, chantelle.participant, canary);
		});
		after.push(canary);
	}
	await writing.stop();
	clearInterval(flood);
	for (const { wire } of [phone, tablet]) {
		expect(['4401', '4429']).toContain(String((await wire.ended()).code));
		for (const canary of after) expect(wire.hasSeen(canary)).toBe(false);
	}
	expect(performance.now() - answeredAt).toBeLessThan(5000);
	expect(phone.wire.raw.length + tablet.wire.raw.length - seen[0]! - seen[1]!).toBeLessThan(50);
	writer.close();
});

test('[Z15, H15] afterwards cookie, invite, code and open pages are dead; their words stay theirs', async () => {
	const lind = invited(demo, 'Mr Lind');
	const other = await openDemo(server);
	const [coordinator, bev] = [await sitDown(other, 'Sam'), await sitDown(other, 'Bev')];
	const author = await Typist.enter(bev, roomOf(bev, 'table'));
	let card = '';
	await author.write((doc) => {
		card = writeCard(doc, bev.participant, 'said before');
	});
	await mustDo(coordinator, { type: 'person.remove', participant: bev.participant });
	for (const what of ['rooms', 'mine']) expect((await look(bev, what)).status).toBe(401);
	expect((await command(bev, { type: 'scale.answer' })).status).toBe(401);
	const upgrade = await tryUpgrade(server, `/s/${bev.seat}/sync`, { Cookie: bev.cookie });
	expect(upgrade.status).toBe(401);
	for (const { invite } of [lind, invited(other, 'Bev')]) {
		expect((await post(server, '/api/join', { invite })).status).toBe(410);
	}
	const reader = await Typist.enter(coordinator, roomOf(coordinator, 'table'));
	const kept = reader.doc.getMap('cards').get(card) as Y.Map<unknown>;
	expect(kept.get('author')).toBe(bev.participant);
	reader.close();
});

test('[Z16, V72] a revoked invite ends every device at once, and none comes back by its cookie', async () => {
	for (let round = 0; round < 5; round++) {
		const own = await openDemo(server);
		const [coordinator, phone] = [await sitDown(own, 'Sam'), await sitDown(own, 'Jerome')];
		const table = roomOf(phone, 'table');
		const held = await Typist.enter(phone, table);
		// Others write, so that the command's own commit has to wait its turn.
		const writers = await Promise.all(
			['Maya', 'Chantelle', 'Priya'].map(async (name) => {
				const seat = await sitDown(own, name);
				const typist = await Typist.enter(seat, table);
				return { typist, writing: writeOn(typist, seat.participant) };
			})
		);
		// A lost phone that tries again at once, again and again, as our own pages do.
		const back: Wire[] = [];
		let isOver = false;
		const returning = (async () => {
			await held.wire.ended();
			while (!isOver) {
				const wire = await Wire.open(phone).catch(() => null);
				if (wire) back.push(wire);
			}
		})();
		await mustDo(coordinator, { type: 'invite.revoke', participant: phone.participant });
		isOver = true;
		await returning;
		for (const { typist, writing } of writers) {
			await writing.stop();
			typist.close();
		}
		for (const wire of back) {
			if (!wire.closed) wire.send(authFrame(table));
			await wire.ended(1000);
		}
		expect((await look(phone, 'rooms')).status).toBe(401);
	}
});

test('[Z02, V05] when private time begins, the professionals’ table is cut off at that moment', async () => {
	const own = await openDemo(server);
	const [coordinator, mum, priya, ruth] = await Promise.all(
		['Sam', 'Chantelle', 'Priya', 'Ruth'].map((name) => sitDown(own, name))
	);
	const table = roomOf(priya!, 'table');
	const writer = await Typist.enter(mum!, table);
	const listeners = await Promise.all([priya!, ruth!].map((seat) => Typist.enter(seat, table)));
	const writing = writeOn(writer, mum!.participant);
	const flood = setInterval(() => {
		for (const { wire } of listeners) if (!wire.closed) wire.send(step1Frame(table));
	}, 2);
	await mustDo(coordinator!, { type: 'phase.set', phase: 'familyTime' });
	await readWhatCame();
	const seen = listeners.map(({ wire }) => wire.raw.length);
	clearInterval(flood);
	for (const { wire } of listeners) {
		const { code } = await wire.ended(1000);
		expect([4403, 4429]).toContain(code);
	}
	await writing.stop();
	// After the answer to the command not one more frame but the goodbye may have come.
	listeners.forEach(({ wire }, i) => {
		const after = wire.frames.slice(seen[i]).map(({ kind }) => kind);
		expect(after.filter((kind) => kind !== 'closed')).toEqual([]);
	});
	// What they are told of now names no table, and its id from memory opens nothing.
	for (const seat of [coordinator!, priya!, ruth!]) {
		const { rooms } = (await look(seat, 'rooms')).json as Seat;
		expect(rooms.map(({ kind }) => kind)).toEqual(['hall', 'own']);
		const wire = await Wire.open(seat);
		wire.send(authFrame(table));
		expect((await wire.next('denied')).reason).toBe('permission-denied');
		wire.close();
		const plain = await Wire.open(seat, { path: `/s/${seat.seat}/yjs/${table}` });
		expect((await plain.ended()).code).toBe(4403);
		expect(plain.raw).toHaveLength(0);
	}
	const reader = await Typist.enter(mum!, table);
	await expect(reader.write(() => reader.purpose.insert(0, 'x'))).resolves.toBe(false);
	reader.close();
});

test('[AC] when the meeting is closed, only those who run it read the table, and nobody writes', async () => {
	const own = await openDemo(server);
	const [coordinator, mum, priya] = await Promise.all(
		['Sam', 'Chantelle', 'Priya'].map((name) => sitDown(own, name))
	);
	const table = roomOf(priya!, 'table');
	const open = await Promise.all([coordinator!, mum!, priya!].map((s) => Typist.enter(s, table)));
	await mustDo(coordinator!, { type: 'phase.set', phase: 'closed' });
	for (const { wire } of open) expect((await wire.ended(1000)).code).toBe(4403);
	for (const seat of [mum!, priya!]) {
		expect(((await look(seat, 'rooms')).json as Seat).rooms).toEqual([]);
		const wire = await Wire.open(seat);
		for (const { id } of seat.rooms) wire.send(authFrame(id));
		await until('all refused', () => wire.count('denied') === seat.rooms.length);
		expect(wire.raw).toHaveLength(seat.rooms.length);
		wire.close();
	}
	const reader = await Typist.enter(coordinator!, table);
	expect(await reader.write(() => reader.purpose.insert(0, 'x'))).toBe(false);
	reader.close();
});

test('[P38, V04] a door asked for just before rights end never opens after', async () => {
	const own = await openDemo(server);
	const [coordinator, mum] = [await sitDown(own, 'Sam'), await sitDown(own, 'Chantelle')];
	const names = ['Priya', 'Mr Lind', 'Bev', 'Ruth', 'Tola'];
	const seats = await Promise.all(names.map((name) => sitDown(own, name)));
	const table = roomOf(mum, 'table');
	const canary = 'words of the family alone';
	const wires = await Promise.all(
		seats.flatMap((seat) => [Wire.open(seat), Wire.open(seat), Wire.open(seat)])
	);
	// Nobody is in the room: it is loaded for the first door, while the phase changes.
	const knocking = wires.map(
		(wire, i) =>
			new Promise<void>((resolve) =>
				setTimeout(() => {
					if (!wire.closed) {
						wire.send(authFrame(table));
						wire.send(step1Frame(table));
						wire.send(updateFrame(table, Uint8Array.of(0, 0)));
					}
					resolve();
				}, i)
			)
	);
	await mustDo(coordinator, { type: 'phase.set', phase: 'familyTime' });
	await readWhatCame();
	const seen = wires.map((wire) => wire.raw.length);
	await Promise.all(knocking);
	const family = await Typist.enter(mum, roomOf(mum, 'own'));
	await family.write((doc) => {
		(doc.getMap('page').get('notes') as Y.Text).insert(0, canary);
	});
	for (const [i, wire] of wires.entries()) {
		await Promise.race([wire.ended(2000), wire.isAnswered()]).catch(() => undefined);
		expect(wire.hasSeen(canary)).toBe(false);
		const after = wire.frames.slice(seen[i]).map(({ kind }) => kind);
		expect(after.filter((kind) => kind === 'step2' || kind === 'update')).toEqual([]);
		wire.close();
	}
});

test('[Z14] rights taken and given in quick turns: never two answers at once, never a room too many', async () => {
	const own = await openDemo(server);
	const [coordinator, school] = [await sitDown(own, 'Sam'), await sitDown(own, 'Mr Lind')];
	const table = roomOf(school, 'table');
	for (let i = 0; i < 10; i++) {
		const phases = ['familyTime', 'agreeing'];
		const answers = await Promise.all(
			phases.map((phase) => command(coordinator, { type: 'phase.set', phase }))
		);
		for (const { status } of answers) expect(status).toBe(200);
		const { rooms } = (await look(school, 'rooms')).json as Seat;
		expect(rooms.some(({ id }) => id === table)).toBe(true);
		const typist = await Typist.enter(school, table);
		expect(await typist.write(() => typist.purpose.insert(0, '.'))).toBe(true);
		typist.close();
	}
});

test('[Z13] a person who is removed while nobody else is in the room cannot write it either', async () => {
	const own = await openDemo(server);
	const [coordinator, bev] = [await sitDown(own, 'Sam'), await sitDown(own, 'Bev')];
	const typist = await Typist.enter(bev, roomOf(bev, 'table'));
	const removing = command(coordinator, { type: 'person.remove', participant: bev.participant });
	const writes: Promise<unknown>[] = [];
	for (let i = 0; i < 50; i++) {
		const text = `late ${String(i)}`;
		writes.push(typist.write((doc) => writeCard(doc, bev.participant, text)).catch(() => null));
	}
	await removing;
	await Promise.all(writes);
	await expect(joinWith(server, { invite: invited(own, 'Bev').invite })).rejects.toThrow('410');
	const page = await ask(server, `/s/${bev.seat}/rooms`, { cookie: bev.cookie });
	expect(page.status).toBe(401);
	expect(page.text).not.toContain('late');
});
