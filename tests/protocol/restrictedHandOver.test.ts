// Who runs the conference changes hands while some meet apart (SPEC.md RP13, RP14, AC17): whoever takes over can always end it,
// and is not in it by that.
import { beforeEach, expect, test } from 'vitest';
import { readRestrictedNotes } from '#lib/board/restrictedNotes.ts';
import { openConference } from '../kit/conference.ts';
import { authFrame, step1Frame } from '../kit/frames.ts';
import { command, look, mustDo, sitDown, type Asked, type Demo, type Seat } from '../kit/people.ts';
import {
	begun,
	beginWith,
	canary,
	noticesSeenBy,
	rightOf,
	writeNote
} from '../kit/restrictedPart.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { Wire } from '../kit/wire.ts';

const server = await Server.shared();
let demo: Demo;
let sam: Seat;
let priya: Seat;
let dale: Seat;
let bev: Seat;
let chantelle: Seat;

beforeEach(async () => {
	demo = await openConference(server);
	[sam, priya, dale, bev, chantelle] = [
		await sitDown(demo, 'Sam'),
		await sitDown(demo, 'Priya'),
		await sitDown(demo, 'Dale'),
		await sitDown(demo, 'Bev'),
		await sitDown(demo, 'Chantelle')
	];
});

const statusOf = async (seat: Seat, asked: Asked) => (await command(seat, asked)).status;
const end: Asked = { type: 'restricted.end' };
const give = (to: Seat): Asked => ({ type: 'chair.handOver', participant: to.participant });
const unname = (part: string, who: Seat): Asked => ({
	...{ type: 'restricted.unname', part, participant: who.participant }
});

async function untilMillis(): Promise<number | null | undefined> {
	return (await noticesSeenBy(chantelle)).at(-1)?.untilMillis;
}

async function nameStandIn(seat: Seat): Promise<void> {
	await mustDo(sam, { type: 'standIn.name', participant: seat.participant });
}

test('[RP13, RP14] whoever takes over is not in it by that, and learns nothing of it', async () => {
	const { part, room } = await begun(sam, [priya, dale]);
	const writer = await Typist.enter(priya, room);
	await writer.write((doc) => void writeNote(doc, priya.participant, canary));
	const wire = await Wire.open(bev);
	await mustDo(sam, give(bev));
	await wire.ended();
	expect([await rightOf(sam), await rightOf(bev)]).toEqual(['write', 'none']);
	const again = await Wire.open(bev);
	again.send(authFrame(room));
	again.send(step1Frame(room));
	await again.next('denied', room);
	for (const seat of [priya, dale, sam, bev]) {
		const answer = await command(bev, unname(part, seat));
		expect(answer.status, seat.role).toBe(403);
	}
	await writer.write((doc) => void writeNote(doc, priya.participant, `${canary} again`));
	for (const what of ['rooms', 'mine', 'desk', '']) {
		const { text } = await look(bev, what);
		expect(text.includes(room) || text.includes(canary), what).toBe(false);
	}
	expect(again.hasSeen(canary)).toBe(false);
	again.close();
});

test('[RP13, RP14] whoever takes over ends it; whoever gave it away cannot, and reads on by name', async () => {
	const { room } = await begun(sam, [priya, dale]);
	await mustDo(sam, give(bev));
	for (const seat of [sam, priya, dale]) expect(await statusOf(seat, end), seat.role).toBe(403);
	expect(await untilMillis()).toBeNull();
	const notes = await Typist.enter(sam, room);
	await notes.write((doc) => void writeNote(doc, sam.participant, canary));
	await mustDo(bev, end);
	await notes.wire.ended();
	expect(await untilMillis()).not.toBeNull();
	const rights = await Promise.all([sam, priya, dale, bev].map(rightOf));
	expect(rights).toEqual(['read', 'read', 'read', 'none']);
	const reader = await Typist.enter(sam, room);
	expect(readRestrictedNotes(reader.doc).map(({ text }) => text)).toEqual([canary]);
});

test('[RP13, RP14] somebody who was named stays in it as the chair, and un-names', async () => {
	const { part } = await begun(sam, [priya, dale]);
	await nameStandIn(priya);
	await mustDo(priya, { type: 'chair.takeOver' });
	expect([await rightOf(priya), await rightOf(sam)]).toEqual(['write', 'write']);
	expect(await statusOf(sam, unname(part, dale))).toBe(403);
	await mustDo(priya, unname(part, dale));
	expect(await rightOf(dale)).toBe('none');
	await mustDo(priya, end);
	expect([await rightOf(priya), await rightOf(sam)]).toEqual(['read', 'read']);
});

test('[RP13] whoever stands in takes over in the middle of it, and can end it after a restart', async () => {
	const { room } = await begun(sam, [dale]);
	await nameStandIn(bev);
	expect(await statusOf(bev, end)).toBe(403);
	const line = await Typist.enter(dale, room);
	await mustDo(bev, { type: 'chair.takeOver' });
	await line.write((doc) => void writeNote(doc, dale.participant, canary));
	await server.restart();
	expect(await untilMillis()).toBeNull();
	expect([await rightOf(dale), await rightOf(bev)]).toEqual(['write', 'none']);
	expect(await statusOf(bev, beginWith([dale]))).toBe(409);
	await mustDo(bev, end);
	expect([await rightOf(sam), await rightOf(dale)]).toEqual(['read', 'read']);
	// The next one is the new chair's, with those they name.
	await mustDo(bev, beginWith([dale]));
	const rights = await Promise.all([bev, dale, sam].map(rightOf));
	expect(rights).toEqual(['write', 'write', 'read']);
});

test('[RP13] begun, taken over and ended in the same moment: it is never left without somebody who can end it', async () => {
	for (let round = 0; round < 4; round++) {
		await nameStandIn(bev);
		const asked = [
			() => command(sam, beginWith([priya, dale])),
			() => command(bev, { type: 'chair.takeOver' }),
			() => command(sam, end),
			() => command(bev, end)
		];
		const order = round % 2 === 0 ? asked : [...asked].reverse();
		const answers = await Promise.all(order.map((one) => one()));
		for (const { status } of answers) expect([200, 403, 409]).toContain(status);
		const lasting = (await noticesSeenBy(bev)).some((one) => one.untilMillis === null);
		expect(await statusOf(bev, end)).toBe(lasting ? 200 : 409);
		await mustDo(bev, give(sam));
	}
});

test('[RP13] closing the meeting after it was handed over ends it as well', async () => {
	const { room } = await begun(sam, [dale]);
	await mustDo(sam, give(bev));
	const line = await Typist.enter(dale, room);
	await mustDo(bev, { type: 'phase.set', phase: 'closed' });
	await line.wire.ended();
	const rights = await Promise.all([sam, dale, bev].map(rightOf));
	expect(rights).toEqual(['none', 'none', 'none']);
});
