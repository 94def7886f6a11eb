// Who is here (security.md P27–P30, V38–V41; design.md 2): each connection speaks for its own person, and says little.
import { beforeAll, describe, expect, test } from 'vitest';
import { awarenessFrame, authFrame, type PresenceEntry } from '../kit/frames.ts';
import { mustDo, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { Wire } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let chantelle: Seat;
let maya: Seat;
let ruth: Seat;
let table: string;

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	chantelle = await sitDown(demo, 'Chantelle');
	maya = await sitDown(demo, 'Maya');
	ruth = await sitDown(demo, 'Ruth');
	table = roomOf(maya, 'table');
});

const show = (typist: Typist, ...entries: PresenceEntry[]) => {
	typist.wire.send(awarenessFrame(typist.room, entries));
};

/** What a connection has been told of a client id last. */
function lastOf({ wire }: Typist, client: number): unknown {
	const entries = wire.frames.flatMap((one) => (one.kind === 'presence' ? one.entries : []));
	return entries.findLast((entry) => entry.client === client)?.state;
}

function clientsSeen({ wire }: Typist): Set<number> {
	const entries = wire.frames.flatMap((one) => (one.kind === 'presence' ? one.entries : []));
	return new Set(entries.map(({ client }) => client));
}

test('[P27] nobody speaks for another’s client id, whatever the clock', async () => {
	const watcher = await Typist.enter(ruth, table);
	const victim = await Typist.enter(chantelle, table);
	const forger = await Typist.enter(maya, table);
	const id = victim.doc.clientID;
	show(victim, { client: id, clock: 1, state: { at: 'plan/a', n: 1 } });
	await until('her presence', () => lastOf(watcher, id));
	for (const clock of [2, 1_000_000, 2 ** 40]) {
		show(forger, { client: id, clock, state: { at: 'plan/forged', n: 9 } });
		show(forger, { client: id, clock, state: null });
	}
	await forger.wire.isAnswered();
	show(victim, { client: id, clock: 2, state: { at: 'plan/b', n: 2 } });
	await until('her move', () => JSON.stringify(lastOf(watcher, id)).includes('plan/b'));
	expect(watcher.wire.hasSeen('forged')).toBe(false);
	for (const one of [watcher, victim, forger]) one.close();
});

test('[P28] a claimed name or role is replaced by who it is', async () => {
	const watcher = await Typist.enter(ruth, table);
	const liar = await Typist.enter(maya, table);
	const state = {
		participant: chantelle.participant,
		name: 'Judge Dredd',
		role: 'coordinator',
		user: { name: 'Judge Dredd' },
		at: 'cards/x',
		n: 3
	};
	show(liar, { client: 4242, clock: 1, state });
	const seen = await until('presence', () => lastOf(watcher, 4242));
	expect(seen).toEqual({ participant: maya.participant, at: 'cards/x', n: 3 });
	watcher.close();
	liar.close();
});

test('[P29] thousands of entries, a huge state and shapes that are none are dropped or end the socket', async () => {
	const watcher = await Typist.enter(ruth, table);
	const flooder = await Typist.enter(maya, table);
	show(
		flooder,
		...Array.from({ length: 400 }, (_, i) => ({ client: 10_000 + i, clock: 1, state: {} }))
	);
	await until('one of them', () => clientsSeen(watcher).size > 0);
	expect(clientsSeen(watcher).size).toBe(1);
	flooder.close();

	const many = await Typist.enter(maya, table);
	show(many, ...Array.from({ length: 100_000 }, (_, i) => ({ client: i, clock: 1, state: {} })));
	expect((await many.wire.ended()).code).toBe(4400);

	const large = await Typist.enter(maya, table);
	show(large, { client: 5, clock: 1, state: { at: 'x'.repeat(1024 * 1024 - 200) } });
	expect((await large.wire.ended()).code).toBe(4400);

	for (const state of ['"text"', '5', 'true', '[1,2]']) {
		const odd = await Typist.enter(maya, table);
		show(odd, { client: 600, clock: 1, state });
		await until('it is answered or over', async () => {
			await odd.wire.isAnswered().catch(() => undefined);
			return true;
		});
		const known = lastOf(watcher, 600);
		if (known) expect(known).toEqual({ participant: maya.participant, at: null, n: 0 });
		odd.close();
	}
	const late = await Wire.open(chantelle);
	late.send(authFrame(table));
	await late.next('granted');
	await late.isAnswered();
	for (const { bytes } of late.frames) expect(bytes.length).toBeLessThan(8 * 1024);
	watcher.close();
	late.close();
	expect(server.isRunning).toBe(true);
});

test('[V39] whoever leaves is gone for the others at once', async () => {
	const watcher = await Typist.enter(ruth, table);
	const leaver = await Typist.enter(maya, table);
	show(leaver, { client: 777, clock: 1, state: { at: null, n: 1 } });
	await until('presence', () => lastOf(watcher, 777));
	leaver.close();
	await until('the end of it', () => lastOf(watcher, 777) === null);
	watcher.close();
});

test('[V41] presence in one room is not told in another', async () => {
	const hall = roomOf(ruth, 'hall');
	const watcher = await Typist.enter(ruth, hall);
	const other = await Typist.enter(maya, table);
	show(other, { client: 888, clock: 1, state: { at: 'here', n: 1 } });
	await other.write(() => other.purpose.insert(0, ','));
	await watcher.wire.isAnswered();
	expect(clientsSeen(watcher).has(888)).toBe(false);
	watcher.close();
	other.close();
});

describe('[Z04] while the family is alone', () => {
	test('nobody is told who is connected or where', async () => {
		const own = await openDemo(server);
		const [sam, mum, jerome, priya] = await Promise.all(
			['Sam', 'Chantelle', 'Jerome', 'Priya'].map((name) => sitDown(own, name))
		);
		await mustDo(sam!, { type: 'phase.set', phase: 'familyTime' });
		const hall = roomOf(sam!, 'hall');
		const watchers = [
			await Typist.enter(sam!, hall),
			await Typist.enter(priya!, hall),
			await Typist.enter(jerome!, hall)
		];
		const shown = await Typist.enter(mum!, hall);
		show(shown, { client: 999, clock: 1, state: { at: 'own', n: 1 } });
		const inOwnRoom = await Typist.enter(mum!, roomOf(mum!, 'own'));
		await inOwnRoom.write((doc) => {
			(doc.getMap('page').get('notes') as { insert(at: number, text: string): void }).insert(
				0,
				'x'
			);
		});
		await shown.wire.isAnswered();
		for (const watcher of watchers) {
			await watcher.wire.isAnswered();
			expect(clientsSeen(watcher).size).toBe(0);
			watcher.close();
		}
	});
});

test('[P27] a new connection of the same person may take its client id with it', async () => {
	const watcher = await Typist.enter(ruth, table);
	const before = await Typist.enter(maya, table);
	show(before, { client: 1234, clock: 1, state: { at: 'a', n: 1 } });
	await until('presence', () => lastOf(watcher, 1234));
	before.close();
	await until('the end of it', () => lastOf(watcher, 1234) === null);
	const after = await Typist.enter(maya, table);
	show(after, { client: 1234, clock: 3, state: { at: 'b', n: 2 } });
	await until('presence again', () => JSON.stringify(lastOf(watcher, 1234)).includes('"b"'));
	after.close();
	watcher.close();
});
