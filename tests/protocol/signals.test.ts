// Telling whoever runs the meeting something quietly (SPEC.md SG1–SG4; practice.md 3.6 rule 7): nobody else hears it.
import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../kit/database.ts';
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
let chantelle: Seat;

beforeEach(async () => {
	demo = await openDemo(server);
	[sam, chantelle] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Chantelle')];
});

const told = async () =>
	(
		(await look(sam, 'desk')).json as { signals: { participant: string; what: string }[] }
	).signals.map(({ participant, what }) => [participant, what]);
const ownTold = async () => ((await look(chantelle, 'mine')).json as { told: string[] }).told;

test('[SG1] Sam is told who wants to speak, needs a break or cannot talk freely; no frame tells anybody else', async () => {
	const priya = await sitDown(demo, 'Priya');
	const listener = await Typist.enter(priya, roomOf(priya, 'hall'));
	await listener.wire.isAnswered();
	const before = listener.wire.raw.length;
	for (const what of ['speak', 'break', 'cannotTalk']) {
		await mustDo(chantelle, { type: 'signal.set', what });
	}
	expect(await told()).toEqual(
		['speak', 'break', 'cannotTalk'].map((what) => [chantelle.participant, what])
	);
	await listener.wire.isAnswered();
	expect(listener.wire.raw.length).toBe(before);
	for (const what of ['mine', 'rooms', 'print/']) {
		expect((await look(priya, what)).text).not.toContain('cannotTalk');
	}
	expect((await look(priya, 'desk')).status).toBe(403);
});

test('[SG2] one’s own phone shows the first two again, and never that one cannot talk freely', async () => {
	await mustDo(chantelle, { type: 'signal.set', what: 'break' });
	await mustDo(chantelle, { type: 'signal.set', what: 'cannotTalk' });
	expect(await ownTold()).toEqual(['break']);
	expect((await look(chantelle, 'mine')).text).not.toContain('cannotTalk');
	await mustDo(chantelle, { type: 'signal.set', what: 'break', on: false });
	expect(await ownTold()).toEqual([]);
});

test('[SG3] only whoever runs the meeting marks one as seen', async () => {
	await mustDo(chantelle, { type: 'signal.set', what: 'speak' });
	const seen = { type: 'signal.seen', participant: chantelle.participant, what: 'speak' };
	const priya = await sitDown(demo, 'Priya');
	for (const seat of [priya, chantelle]) expect((await command(seat, seen)).status).toBe(403);
	await mustDo(sam, seen);
	expect(await told()).toEqual([]);
	expect((await command(sam, { ...seen, participant: 'nobody00' })).status).toBe(400);
	expect((await command(chantelle, { type: 'signal.set', what: 'help' })).status).toBe(400);
});

test('[SG4] in family time only "I can’t talk freely" goes out; nothing is written into the audit', async () => {
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	const lines = () =>
		withDatabase(server, (database) =>
			database.prepare('select count(*) from audit').pluck().get()
		);
	const before = lines();
	expect((await command(chantelle, { type: 'signal.set', what: 'speak' })).status).toBe(409);
	await mustDo(chantelle, { type: 'signal.set', what: 'cannotTalk' });
	expect(await told()).toEqual([[chantelle.participant, 'cannotTalk']]);
	expect(lines()).toBe(before);
});
