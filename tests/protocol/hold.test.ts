// Pens down (SPEC.md AC16): enforced on the sockets, at once, and up again without anybody losing a word.
import { beforeEach, expect, test } from 'vitest';
import { writeCard } from '../kit/cards.ts';
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

const server = await Server.shared();
let demo: Demo;
let sam: Seat;

beforeEach(async () => {
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

const tableOf = async (seat: Seat) =>
	((await look(seat, 'rooms')).json as { rooms: { kind: string; access: string }[] }).rooms.find(
		({ kind }) => kind === 'table'
	)?.access;

test('[AC16] a professional who writes on is cut off and writes nothing more; the family writes', async () => {
	const [priya, chantelle] = [await sitDown(demo, 'Priya'), await sitDown(demo, 'Chantelle')];
	const table = roomOf(priya, 'table');
	const [worker, mum] = [await Typist.enter(priya, table), await Typist.enter(chantelle, table)];
	await mustDo(sam, { type: 'table.lock', hold: 'professionals' });
	await worker.wire.ended();
	expect([await tableOf(priya), await tableOf(chantelle)]).toEqual(['read', 'write']);
	const again = await Typist.enter(priya, table);
	const sent = again.write((doc) => {
		writeCard(doc, priya.participant, 'I write all the same');
	});
	expect(await sent.catch(() => false)).toBe(false);
	expect(
		await mum.write((doc) => {
			writeCard(doc, chantelle.participant, 'mine');
		})
	).toBe(true);
});

test('[AC16] everybody’s pens down, and up again', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	await mustDo(sam, { type: 'table.lock', hold: 'everyone' });
	expect([await tableOf(chantelle), await tableOf(sam)]).toEqual(['read', 'write']);
	await server.restart();
	expect(await tableOf(chantelle)).toBe('read');
	await mustDo(sam, { type: 'table.lock', hold: 'none' });
	expect(await tableOf(chantelle)).toBe('write');
});

test('[AC16] only whoever runs the meeting says so', async () => {
	for (const name of ['Priya', 'Chantelle', 'Maya']) {
		const seat = await sitDown(demo, name);
		expect((await command(seat, { type: 'table.lock', hold: 'everyone' })).status).toBe(403);
	}
	expect((await command(sam, { type: 'table.lock', hold: 'everybody' })).status).toBe(400);
});
