// The restricted part of a conference (practice.md 3.2 (b) row 1, 3.6 rules 8 and 9): who begins and ends it, who is in it
// and until when, and that everybody is told. That nobody else gets a byte of it: restrictedSecrets.test.ts.
import { beforeEach, expect, test } from 'vitest';
import { readRestrictedNotes } from '#lib/board/restrictedNotes.ts';
import { openConference, sitAtScreen } from '../kit/conference.ts';
import { withDatabase } from '../kit/database.ts';
import { ask } from '../kit/http.ts';
import { command, look, mustDo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import {
	beginWith,
	begun,
	canary,
	everybodyBut,
	lookForRooms,
	noticesSeenBy,
	reason,
	rightOf,
	writeNote
} from '../kit/restrictedPart.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';

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

test('[RP1] only the chair begins, ends and un-names, and only people at work can be named', async () => {
	const { part } = await begun(sam, [priya, dale]);
	const others = [...(await everybodyBut(demo, ['Sam', 'Priya', 'Dale'])), priya, dale];
	for (const seat of others) {
		for (const asked of [
			beginWith([priya, dale]),
			{ type: 'restricted.end' },
			{ type: 'restricted.unname', part, participant: dale.participant }
		]) {
			expect(await statusOf(seat, asked), `${seat.role} ${asked.type}`).toBe(403);
		}
	}
	await mustDo(sam, { type: 'restricted.end' });
	const answers: Record<string, number> = {};
	for (const seat of [...others, sam]) {
		if (answers[seat.role] !== undefined) continue;
		const status = await statusOf(sam, beginWith([seat]));
		answers[seat.role] = status;
		if (status === 200) await mustDo(sam, { type: 'restricted.end' });
	}
	expect(answers).toEqual({
		...{ socialWorker: 200, manager: 200, professional: 200, noteTaker: 200 },
		...{ parent: 400, child: 400, family: 400, advocate: 400, supporter: 400 },
		...{ interpreter: 400, observer: 400, screen: 400, chair: 400 }
	});
});

test('[RP2] it needs somebody, a reason, and a meeting that everybody can see', async () => {
	for (const wrong of [{ people: [] }, { reason: '  ' }, { people: ['nobody000000'] }]) {
		expect(await statusOf(sam, { ...beginWith([priya, dale]), ...wrong })).toBe(400);
	}
	await mustDo(sam, beginWith([priya, dale]));
	expect(await statusOf(sam, beginWith([priya, dale]))).toBe(409);
	for (const phase of ['before', 'closed']) {
		await mustDo(sam, { type: 'phase.set', phase });
		expect(await statusOf(sam, beginWith([priya, dale])), phase).toBe(409);
		expect(await statusOf(sam, { type: 'restricted.end' }), phase).toBe(409);
	}
});

test('[RP2] six times is as often as it goes', async () => {
	for (let i = 0; i < 6; i++) {
		await mustDo(sam, beginWith([priya, dale]));
		await mustDo(sam, { type: 'restricted.end' });
	}
	expect(await statusOf(sam, beginWith([priya, dale]))).toBe(409);
	const rooms = (await lookForRooms(priya)).filter(({ kind }) => kind === 'restricted');
	expect(rooms).toHaveLength(6);
});

test('[RP2] a family group conference has none', async () => {
	const answer = await ask(server, '/api/demo', { method: 'POST', json: {} });
	const family: Demo = { ...(answer.json as Demo), server };
	const [coordinator, worker] = [await sitDown(family, 'Sam'), await sitDown(family, 'Priya')];
	expect(await statusOf(coordinator, beginWith([worker]))).toBe(403);
});

test('[RP4] everybody reads in the hall since when, why, and until when; never who or what', async () => {
	const family = await Promise.all(['Chantelle', 'Maya', 'Grace'].map((n) => sitDown(demo, n)));
	// Agreed with the child: the hall is theirs too (CV9).
	const agreed = { participant: family[1]?.participant, isOn: false, agreedWithChild: true };
	await mustDo(sam, { type: 'child.view', ...agreed });
	const { part } = await begun(sam, [priya, dale]);
	for (const seat of [...family, sam, priya, await sitAtScreen(demo)]) {
		const seen = await noticesSeenBy(seat);
		expect(seen, seat.role).toMatchObject([{ id: part, reason, untilMillis: null }]);
		expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
			'id',
			'reason',
			'sinceMillis',
			'untilMillis'
		]);
	}
	await mustDo(sam, { type: 'restricted.end' });
	const [after] = await noticesSeenBy(family[0]!);
	expect(after?.untilMillis).toBeGreaterThanOrEqual(after?.sinceMillis ?? Infinity);
});

test('[RP5] those in it write while it lasts, read afterwards, and not at all once the meeting is closed', async () => {
	const noor = await sitDown(demo, 'Noor');
	const { room } = await begun(sam, [priya, dale, noor]);
	for (const seat of [sam, priya, dale, noor]) expect(await rightOf(seat)).toBe('write');
	const writer = await Typist.enter(dale, room);
	await mustDo(sam, { type: 'restricted.end' });
	await writer.wire.ended();
	for (const seat of [sam, priya, dale, noor]) expect(await rightOf(seat)).toBe('read');
	const reader = await Typist.enter(dale, room);
	const late = reader.write((doc) => void writeNote(doc, dale.participant, 'too late'));
	expect(await late.catch(() => false)).toBe(false);
	await mustDo(sam, { type: 'phase.set', phase: 'closed' });
	for (const seat of [sam, priya, dale, noor]) expect(await rightOf(seat)).toBe('none');
});

test('[RP5] closing the meeting, or going back before it, ends it in the hall and in the rows', async () => {
	for (const phase of ['before', 'closed']) {
		const own = await openConference(server);
		const [chair, worker] = [await sitDown(own, 'Sam'), await sitDown(own, 'Priya')];
		await mustDo(chair, beginWith([worker]));
		await lookForRooms(chair);
		const typist = await Typist.enter(worker, roomOf({ ...chair }, 'restricted'));
		await mustDo(chair, { type: 'phase.set', phase });
		await typist.wire.ended();
		const [notice] = await noticesSeenBy(chair);
		expect(notice?.untilMillis, phase).not.toBeNull();
		const open = withDatabase(server, (database) =>
			database
				.prepare('select count(*) from restrictedPart where board = ? and endedAt is null')
				.pluck()
				.get(own.board)
		);
		expect(open, phase).toBe(0);
	}
});

test('[RP9] the audit names ids only, and the reason is sealed wherever it is stored', async () => {
	const { part } = await begun(sam, [priya, dale]);
	await mustDo(sam, { type: 'restricted.unname', part, participant: dale.participant });
	await mustDo(sam, { type: 'restricted.end' });
	const lines = withDatabase(server, (database) =>
		database
			.prepare(
				`select actor, action, target from audit where board = ? and action like 'restricted.%' order by seq`
			)
			.all(demo.board)
	);
	expect(lines).toEqual([
		{ actor: sam.participant, action: 'restricted.begin', target: part },
		{ actor: sam.participant, action: 'restricted.unname', target: dale.participant },
		{ actor: sam.participant, action: 'restricted.end', target: part }
	]);
	const kept = withDatabase(server, (database) =>
		JSON.stringify([
			database.prepare('select * from restrictedPart').all(),
			database.prepare('select * from commandDone').all()
		])
	);
	expect(kept).not.toContain(reason);
});

test('[RP10] each has a new room, and all is as it was after a restart', async () => {
	const { room } = await begun(sam, [priya, dale]);
	const writer = await Typist.enter(priya, room);
	await writer.write((doc) => void writeNote(doc, priya.participant, canary));
	await mustDo(sam, { type: 'restricted.end' });
	await mustDo(sam, beginWith([dale]));
	const rooms = async (seat: Seat) =>
		(await lookForRooms(seat)).filter(({ kind }) => kind === 'restricted');
	const before = await Promise.all([sam, priya, dale].map(rooms));
	expect(before.map((list) => list.map(({ access }) => access).sort())).toEqual([
		['read', 'write'],
		['read'],
		['read', 'write']
	]);
	await server.restart();
	expect(await Promise.all([sam, priya, dale].map(rooms))).toEqual(before);
	const again = await Typist.enter(priya, room);
	expect(readRestrictedNotes(again.doc).map(({ text }) => text)).toEqual([canary]);
	const bev = await sitDown(demo, 'Bev');
	expect(await rooms(bev)).toEqual([]);
});

test('[RP11] whenever somebody can write in the room the hall says that it is there', async () => {
	const chantelle = await sitDown(demo, 'Chantelle');
	const isTold = async () =>
		(await noticesSeenBy(chantelle)).some(({ untilMillis }) => untilMillis === null);
	const steps = ['begin', 'end', 'begin', 'scaling', 'unname', 'end', 'begin', 'remove', 'end'];
	for (const step of steps) {
		if (step === 'begin') {
			const [answer, right] = await Promise.all([
				command(sam, beginWith([priya, dale])),
				rightOf(priya)
			]);
			expect(answer.status).toBe(200);
			if (right === 'write') expect(await isTold()).toBe(true);
		} else if (step === 'scaling') await mustDo(sam, { type: 'phase.set', phase: 'scaling' });
		else if (step === 'end') await mustDo(sam, { type: 'restricted.end' });
		else if (step === 'unname') {
			const { json } = await look(sam, 'mine');
			const [now] = (json as { restricted: { part: string }[] }).restricted.slice(-1);
			const participant = dale.participant;
			await mustDo(sam, { type: 'restricted.unname', part: now?.part, participant });
		} else await mustDo(sam, { type: 'person.remove', participant: dale.participant });
		const isWritable = (await rightOf(sam)) === 'write' || (await rightOf(priya)) === 'write';
		expect(await isTold(), step).toBe(isWritable);
	}
});
