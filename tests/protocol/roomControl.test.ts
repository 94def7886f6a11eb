// One moment for the interpreter, what the screen leaves out, phones led along (SPEC.md MO1–MO4, SH1–SH4, FO1).
import { beforeEach, expect, test } from 'vitest';
import { readMeeting, readStep } from '#lib/board/hall.ts';
import { writeCard } from '../kit/cards.ts';
import { withDatabase } from '../kit/database.ts';
import {
	command,
	joinWith,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Asked,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const server = await Server.shared();
let demo: Demo;
let sam: Seat;
let amal: Seat;
let hall: Typist;

beforeEach(async () => {
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	amal = await comesAs('Amal', 'interpreter');
	hall = await Typist.enter(sam, roomOf(sam, 'hall'));
});

const statusOf = async (seat: Seat, asked: Asked) => (await command(seat, asked)).status;
const meeting = () => readMeeting(hall.doc);
const moments = () => meeting()?.moments ?? [];
const offScreen = () => meeting()?.offScreen ?? [];

/** Somebody added and sat down. */
async function comesAs(name: string, role: string): Promise<Seat> {
	const made = await mustDo<{ invite: string }>(sam, { type: 'person.add', name, role });
	return joinWith(server, { invite: made.invite });
}

const shows = (what: string, isSo: () => boolean) => until(what, isSo);

test('[MO1] an interpreter asks for a moment and ends it; everybody of the part sees it', async () => {
	const maya = await sitDown(demo, 'Maya');
	const phone = await Typist.enter(maya, roomOf(maya, 'hall'));
	await mustDo(amal, { type: 'moment.ask' });
	await mustDo(amal, { type: 'moment.ask' });
	await shows('the moment', () => readMeeting(phone.doc)?.moments?.[0] === amal.participant);
	expect(readMeeting(phone.doc)?.moments).toHaveLength(1);
	await server.restart();
	await mustDo(amal, { type: 'moment.end' });
	const again = await Typist.enter(maya, roomOf(maya, 'hall'));
	expect(readMeeting(again.doc)?.moments).toEqual([]);
});

test('[MO2] nobody else asks or ends; whoever runs the meeting does it for one on the telephone', async () => {
	await mustDo(amal, { type: 'moment.ask' });
	for (const name of ['Chantelle', 'Maya', 'Priya', 'Tola']) {
		const seat = await sitDown(demo, name);
		for (const type of ['moment.ask', 'moment.end']) {
			expect(await statusOf(seat, { type }), `${name} ${type}`).toBe(403);
			expect(await statusOf(seat, { type, participant: amal.participant })).toBe(403);
		}
	}
	await mustDo(sam, { type: 'moment.end' });
	await shows('the end', () => moments().length === 0);
	await mustDo(sam, { type: 'moment.ask', participant: amal.participant });
	await shows('the moment', () => moments().length === 1);
	const other = await comesAs('Bashir', 'interpreter');
	for (const type of ['moment.ask', 'moment.end']) {
		expect(await statusOf(other, { type, participant: amal.participant })).toBe(403);
	}
	// Each has their own: one who is ready does not hurry the other.
	await mustDo(other, { type: 'moment.ask' });
	await mustDo(other, { type: 'moment.end' });
	await shows('the one left', () => moments().join() === amal.participant);
	const priya = await sitDown(demo, 'Priya');
	for (const participant of [priya.participant, sam.participant, 'nobody00']) {
		expect(await statusOf(sam, { type: 'moment.ask', participant })).toBe(400);
	}
	expect(await statusOf(sam, { type: 'moment.ask' })).toBe(400);
});

test('[MO3] while the family is alone nothing of it is told, and its beginning ends every moment', async () => {
	const lines = () =>
		withDatabase(server, (database) =>
			database.prepare(`select count(*) from audit where action like 'moment.%'`).pluck().get()
		);
	await mustDo(amal, { type: 'moment.ask' });
	await mustDo(sam, { type: 'phase.set', phase: 'familyTime' });
	// With the table Sam lost his line.
	hall = await Typist.enter(sam, roomOf(sam, 'hall'));
	expect(moments()).toEqual([]);
	await hall.wire.isAnswered();
	const before = [lines(), hall.wire.raw.length];
	for (const seat of [amal, sam]) {
		for (const type of ['moment.ask', 'moment.end']) {
			expect(await statusOf(seat, { type, participant: amal.participant })).toBe(409);
		}
	}
	await hall.wire.isAnswered();
	expect([lines(), hall.wire.raw.length]).toEqual(before);
});

test('[MO4] it is over when the interpreter is removed, and there is none before the day', async () => {
	await mustDo(amal, { type: 'moment.ask' });
	await mustDo(sam, { type: 'person.remove', participant: amal.participant });
	await shows('the end', () => moments().length === 0);
	const other = await comesAs('Bashir', 'interpreter');
	await mustDo(sam, { type: 'phase.set', phase: 'preparation' });
	expect(await statusOf(other, { type: 'moment.ask' })).toBe(409);
});

test('[SH1] a card, a line, a must-have and what stands in a tool are left out of the screen and put back', async () => {
	const priya = await sitDown(demo, 'Priya');
	const table = await Typist.enter(priya, roomOf(priya, 'table'));
	const idOf = (root: string) => [...table.doc.getMap(root).keys()][0] ?? '';
	const items = ['cards', 'plan', 'mustHaves', 'familyMap.people', 'timeline.events'].map(idOf);
	for (const item of items) await mustDo(sam, { type: 'screen.hide', item, isHidden: true });
	await mustDo(sam, { type: 'screen.hide', item: items[0], isHidden: true });
	await shows('the list', () => offScreen().length === 5);
	expect([...offScreen()].sort()).toEqual([...items].sort());
	// It is still on the board for everybody.
	expect(table.doc.getMap('cards').has(items[0]!)).toBe(true);
	await mustDo(sam, { type: 'screen.hide', item: items[1], isHidden: false });
	await shows('the shorter list', () => offScreen().length === 4);
});

test('[SH2] only whoever runs the meeting says so, and only of what is on the board', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	const table = await Typist.enter(chantelle, roomOf(chantelle, 'table'));
	let card = '';
	await table.write((doc) => {
		card = writeCard(doc, chantelle.participant, 'mine');
	});
	const hide = { type: 'screen.hide', item: card, isHidden: true };
	for (const seat of [chantelle, await sitDown(demo, 'Priya'), amal]) {
		expect(await statusOf(seat, hide)).toBe(403);
	}
	for (const item of ['nothing00', sam.participant, 'purpose']) {
		expect(await statusOf(sam, { ...hide, item })).toBe(400);
	}
	expect(offScreen()).toEqual([]);
});

test('[SH3] whoever steers turns the screen to a page; it stays while the same is shown', async () => {
	const page = () => readStep(hall.doc).page ?? null;
	const turn = (seat: Seat, to: unknown) => statusOf(seat, { type: 'screen.turn', page: to });
	await mustDo(sam, { type: 'step.set', show: 'plan' });
	for (const name of ['Chantelle', 'Maya', 'Priya', 'Tola']) {
		expect(await turn(await sitDown(demo, name), 2), name).toBe(403);
	}
	for (const wrong of [0, -1, 1.5, 201, '2', null, undefined]) {
		expect(await turn(sam, wrong), String(wrong)).toBe(400);
	}
	expect(await turn(sam, 2)).toBe(200);
	await shows('the page', () => page() === 2);
	await mustDo(sam, { type: 'step.set', show: 'plan', mode: 'write', title: 'The evenings' });
	await shows('the title', () => readStep(hall.doc).title !== '');
	expect(page()).toBe(2);
	await mustDo(sam, { type: 'step.set', show: 'map' });
	await shows('the map', () => page() === null);
	for (const begin of [
		{ type: 'spotlight.set', item: null },
		{ type: 'phase.set', phase: 'information' }
	]) {
		expect(await turn(sam, 3)).toBe(200);
		await shows('the page', () => page() === 3);
		await mustDo(sam, begin);
		await shows('the first page', () => page() === null);
	}
});

test('[FO1] phones are led along while whoever runs the meeting says so, and nobody else', async () => {
	for (const name of ['Chantelle', 'Priya', 'Maya']) {
		const seat = await sitDown(demo, name);
		expect(await statusOf(seat, { type: 'follow.set', isOn: true })).toBe(403);
	}
	await mustDo(sam, { type: 'follow.set', isOn: true });
	await shows('that they follow', () => meeting()?.isFollowed === true);
	await mustDo(sam, { type: 'follow.set', isOn: false });
	await shows('that they do not', () => meeting()?.isFollowed === false);
	expect(await statusOf(sam, { type: 'follow.set', isOn: 'yes' })).toBe(400);
});
