// Coming in (security.md H10–H16, T1, V72–V76): who an invite and a code let in, and what those who wait are told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, cookiesSet, post } from '../kit/http.ts';
import {
	command,
	invited,
	joinWith,
	look,
	mustDo,
	openDemo,
	roomOf,
	seatOf,
	sitDown,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { digest, withDatabase } from '../kit/database.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { tryUpgrade } from '../kit/wire.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let code: string;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	sam = await sitDown(demo, 'Sam');
	({ code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' }));
});
afterAll(() => server.close());

interface Desk {
	waiting: { seat: string; name: string; isOtherDevice: boolean; maybe: string | null }[];
}
const desk = async (seat: Seat) => (await look(seat, 'desk')).json as Desk;

/** A meeting is only strict about devices where it is not a demo. */
function makeItReal(one: Demo): Promise<void> {
	withDatabase(server, (database) => {
		database.prepare('update board set isDemo = 0 where id = ?').run(one.board);
	});
	return server.restart();
}

describe('[H11] what an invite or a code that does not work is told', () => {
	const wrong: Record<string, [object, number, string]> = {
		'an invented invite': [{ invite: 'A'.repeat(43) }, 404, 'wrong'],
		'an invite too short': [{ invite: 'short' }, 404, 'wrong'],
		'an invented code': [{ code: 'ZZZZZZ', name: 'Andre' }, 404, 'wrong'],
		'a code as a screen code': [{ screen: 'ZZZZZZZZ' }, 404, 'wrong'],
		nothing: [{}, 400, 'input'],
		'both at once': [{ invite: 'A'.repeat(43), code: 'ZZZZZZ', name: 'x' }, 400, 'input'],
		'no name': [{ code: 'ZZZZZZ', name: '  ' }, 400, 'input'],
		'a number': [{ invite: 5 }, 400, 'input']
	};
	test.each(Object.keys(wrong))('%s', async (which) => {
		const [asked, status, error] = wrong[which]!;
		const answer = await post(server, '/api/join', asked);
		expect(answer.status).toBe(status);
		expect(answer.json).toMatchObject({ error });
		expect(answer.headers['set-cookie']).toBeUndefined();
	});

	test('a code works as people type it', async () => {
		const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
		for (const typed of [code, code.toLowerCase(), ` ${spaced} `, spaced.replace(' ', '-')]) {
			const seat = await joinWith(server, { code: typed, name: 'Darren' });
			expect(seat.isWaiting).toBe(true);
		}
	});

	test('an old code, a closed door and a meeting that is over let nobody in', async () => {
		const own = await openDemo(server);
		const coordinator = await sitDown(own, 'Sam');
		const first = (await mustDo<{ code: string }>(coordinator, { type: 'code.renew' })).code;
		const second = (await mustDo<{ code: string }>(coordinator, { type: 'code.renew' })).code;
		const join = (typed: string) => post(server, '/api/join', { code: typed, name: 'Darren' });
		expect((await join(first)).json).toMatchObject({ error: 'wrong' });
		await mustDo(coordinator, { type: 'door.set', closed: true });
		expect((await join(second)).json).toMatchObject({ error: 'doorClosed' });
		await mustDo(coordinator, { type: 'door.set', closed: false });
		await mustDo(coordinator, { type: 'phase.set', phase: 'closed' });
		expect((await join(second)).json).toMatchObject({ error: 'ended' });
		const { invite } = invited(own, 'Andre');
		expect((await post(server, '/api/join', { invite })).json).toMatchObject({ error: 'ended' });
	});

	test('a new invite ends the earlier one', async () => {
		const own = await openDemo(server);
		const coordinator = await sitDown(own, 'Sam');
		const { participant, invite: first } = invited(own, 'Andre');
		const { invite } = await mustDo<{ invite: string }>(coordinator, {
			type: 'invite.create',
			participant
		});
		expect((await post(server, '/api/join', { invite: first })).json).toMatchObject({
			error: 'revoked'
		});
		expect((await joinWith(server, { invite })).participant).toBe(participant);
	});
});

test('[H12] looking at an invite, by any reader of links, uses nothing up', async () => {
	const { invite, name } = invited(demo, 'Andre');
	const before = digest(server);
	for (const method of ['GET', 'HEAD']) {
		for (const path of ['/j', `/j?${invite}`, '/api/join', '/api/invite']) {
			await ask(server, path, { method });
		}
	}
	const looked = await post(server, '/api/invite', { invite });
	expect(looked.json).toEqual({ name });
	expect(looked.headers['set-cookie']).toBeUndefined();
	expect(digest(server)).toEqual(before);
});

test('[V73] joining sets a new seat with a cookie of its own path, and leaves other seats alone', async () => {
	const { invite } = invited(demo, 'Lúcia');
	const fixed = `kinboard=${'F'.repeat(43)}`;
	const answer = await post(server, '/api/join', { invite }, { cookie: fixed });
	const seat = seatOf(server, answer);
	const cookie = cookiesSet(answer).get('kinboard')!;
	expect(cookie.value).not.toBe('F'.repeat(43));
	expect(cookie.attributes).toEqual(
		expect.arrayContaining([`Path=/s/${seat.seat}/`, 'HttpOnly', 'SameSite=Lax'])
	);
	const again = await sitDown(demo, 'Lúcia');
	expect(again.seat).not.toBe(seat.seat);
	expect((await look(seat, 'rooms')).status).toBe(200);
	expect((await look({ ...seat, cookie: again.cookie }, 'rooms')).status).toBe(401);
});

test('[H16] whoever waits is told nothing of the meeting by any path', async () => {
	const waiting = await joinWith(server, { code, name: 'Darren' });
	const answers = [];
	for (const what of ['rooms', 'mine', 'desk', '', 'screen'])
		answers.push(await look(waiting, what));
	answers.push(await command(waiting, { type: 'step.set', show: 'map' }));
	answers.push(await command(waiting, { type: 'person.admit', seat: waiting.seat }));
	expect(answers[0]?.json).toEqual({ seat: waiting.seat, lobby: true });
	const secrets = [
		demo.board,
		'Reid',
		'Westmere',
		'agreeing',
		...demo.people.map((one) => one.name)
	];
	secrets.push(...sam.rooms.map(({ id }) => id), ...demo.people.map((one) => one.participant));
	for (const { text, headers } of answers) {
		const all = text + JSON.stringify(headers);
		for (const secret of secrets) expect(all).not.toContain(secret);
	}
	for (const path of ['sync', `yjs/${roomOf(sam, 'table')}`]) {
		const upgrade = await tryUpgrade(server, `/s/${waiting.seat}/${path}`, {
			Cookie: waiting.cookie
		});
		expect(upgrade.status).toBe(401);
	}
});

test('[T1] the person running the meeting lets in or turns away, and only they see who waits', async () => {
	const hears = await Typist.enter(sam, roomOf(sam, 'hall'));
	const darren = await joinWith(server, { code, name: 'Darren' });
	const andre = await joinWith(server, { code, name: 'andré' });
	await until('a hint', () =>
		hears.wire.frames.some((one) => one.kind === 'stateless' && one.text === 'desk')
	);
	hears.close();
	const { waiting } = await desk(sam);
	expect(waiting.find(({ seat }) => seat === andre.seat)).toMatchObject({
		name: 'andré',
		maybe: invited(demo, 'Andre').participant
	});
	const maya = await sitDown(demo, 'Maya');
	expect((await look(maya, 'desk')).status).toBe(403);
	expect((await command(maya, { type: 'person.admit', seat: darren.seat })).status).toBe(403);

	await mustDo(sam, { type: 'person.turnAway', seat: darren.seat });
	expect((await look(darren, 'rooms')).status).toBe(403);
	expect((await command(sam, { type: 'person.admit', seat: darren.seat })).status).toBe(409);

	const { participant } = invited(demo, 'Andre');
	await mustDo(sam, { type: 'person.admit', seat: andre.seat, participant });
	const inside = (await look(andre, 'rooms')).json as Seat;
	expect(inside.participant).toBe(participant);
	expect(inside.rooms.map(({ kind }) => kind)).toEqual(['hall', 'table', 'own']);
});

test('[JO18] an invite that is taken away ends every device of that person at once, let in by the code or waiting', async () => {
	const own = await openDemo(server);
	await makeItReal(own);
	const coordinator = await sitDown(own, 'Sam');
	const made = await mustDo<{ code: string }>(coordinator, { type: 'code.renew' });
	const byInvite = await sitDown(own, 'Grace');
	const byCode = await joinWith(server, { code: made.code, name: 'Grace' });
	const { participant } = byInvite;
	await mustDo(coordinator, { type: 'person.admit', seat: byCode.seat, participant });
	const waiting = await sitDown(own, 'Grace');
	expect(waiting.isWaiting).toBe(true);
	const { rooms } = (await look(byCode, 'rooms')).json as Seat;
	const open = await Typist.enter({ ...byCode, rooms }, roomOf({ ...byCode, rooms }, 'table'));
	const other = await sitDown(own, 'Jerome');

	await mustDo(coordinator, { type: 'invite.revoke', participant });
	await expect(open.write(() => open.purpose.insert(0, 'x'))).rejects.toThrow('closed');
	for (const seat of [byInvite, byCode, waiting]) {
		expect((await look(seat, 'rooms')).status).not.toBe(200);
	}
	expect((await desk(coordinator)).waiting).toEqual([]);
	const late = { type: 'person.admit', seat: waiting.seat, participant };
	expect((await command(coordinator, late)).status).toBe(409);
	expect((await look(other, 'rooms')).status).toBe(200);
});

test('[Z05] a coordinator lets nobody into another’s meeting', async () => {
	const other = await openDemo(server);
	const stranger = await sitDown(other, 'Sam');
	const waiting = await joinWith(server, { code, name: 'Darren' });
	const { participant } = invited(other, 'Andre');
	expect(
		(await command(stranger, { type: 'person.admit', seat: waiting.seat, participant })).status
	).toBe(409);
	await mustDo(stranger, { type: 'person.turnAway', seat: waiting.seat });
	expect((await look(waiting, 'rooms')).json).toEqual({ seat: waiting.seat, lobby: true });
	for (const type of ['person.remove', 'invite.revoke', 'invite.create', 'person.attend']) {
		const asked = { type, participant: invited(demo, 'Maya').participant, attendance: 'left' };
		expect((await command(stranger, asked)).status, type).toBe(400);
	}
});

test('[H13] the same invite on another phone leads to the waiting room, and both are told', async () => {
	const own = await openDemo(server);
	await makeItReal(own);
	const coordinator = await sitDown(own, 'Sam');
	const first = await sitDown(own, 'Jerome');
	const open = await Typist.enter(first, roomOf(first, 'hall'));
	const second = await sitDown(own, 'Jerome');
	expect(second.isWaiting).toBe(true);
	await until('a hint', () =>
		open.wire.frames.some((one) => one.kind === 'stateless' && one.text === 'otherDevice')
	);
	open.close();
	const { waiting } = await desk(coordinator);
	expect(waiting).toMatchObject([
		{ seat: second.seat, isOtherDevice: true, maybe: first.participant }
	]);
	expect((await look(second, 'rooms')).json).toEqual({ seat: second.seat, lobby: true });

	const { invite } = invited(own, 'Jerome');
	const back = await joinWith(server, { invite }, first.device!);
	expect(back).toMatchObject({ seat: first.seat, isWaiting: false });
	expect((await look(first, 'rooms')).status).toBe(401); // the old cookie
	expect((await look(back, 'rooms')).status).toBe(200);

	const work = await sitDown(own, 'Priya');
	expect(work.isWaiting).toBe(false);
	expect((await sitDown(own, 'Priya')).isWaiting).toBe(false);
	expect((await sitDown(own, 'Priya')).isWaiting).toBe(true);
});

test('[B16] a shared screen comes in by its code once, reads, and may do nothing', async () => {
	const screen = await joinWith(server, { screen: demo.screenCode });
	expect((await post(server, '/api/join', { screen: demo.screenCode })).json).toMatchObject({
		error: 'alreadyUsed'
	});
	expect(screen.rooms.map(({ kind, access }) => `${kind} ${access}`)).toEqual([
		'hall read',
		'table read'
	]);
	const commands = [
		{ type: 'phase.set', phase: 'closed' },
		{ type: 'step.set', show: 'map' },
		{ type: 'spotlight.set', item: null },
		{ type: 'screen.pair' }
	];
	for (const asked of commands) expect((await command(screen, asked)).status, asked.type).toBe(403);
	expect((await look(screen, 'desk')).status).toBe(403);
	const typist = await Typist.enter(screen, roomOf(screen, 'table'));
	expect(await typist.write(() => typist.purpose.insert(0, 'x'))).toBe(false);
	typist.close();
});

test('[H14] the secret of an invite is in no answer, header or log line', async () => {
	const { invite } = invited(demo, 'Tola');
	const answers = [
		await post(server, '/api/invite', { invite }),
		await post(server, '/api/join', { invite }),
		await post(server, '/api/join', { invite: `${invite}x` }),
		await ask(server, `/j?${invite}`),
		await ask(server, `/${invite}`)
	];
	for (const { text, headers } of answers)
		expect(text + JSON.stringify(headers)).not.toContain(invite);
	expect(server.output).not.toContain(invite);
});

test('[H10] guessing is slowed down, and whoever has an invite still comes in', async () => {
	const own = await Server.start({ env: { KINBOARD_TRUST_PROXY: 'on' } });
	const meeting = await openDemo(own);
	const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
	const guess = (i: number, address: string) =>
		post(own, '/api/join', { code: `BBB${String(i).padStart(3, '2')}`, name: 'x' }, from(address));
	const statuses: number[] = [];
	for (let i = 0; i < 60; i++) statuses.push((await guess(i, '192.0.2.1')).status);
	expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
	expect(statuses.at(-1)).toBe(429);

	let paused = 0;
	for (let i = 0; i < 700 && paused === 0; i++) {
		const answer = await guess(i, `198.51.100.${String(i % 100)}`);
		if ((answer.json as { error: string }).error === 'codesPaused') paused = i;
	}
	expect(paused).toBeGreaterThan(0);
	const { invite } = invited(meeting, 'Maya');
	expect((await post(own, '/api/join', { invite }, from('203.0.113.9'))).status).toBe(200);
	await own.close();
});
