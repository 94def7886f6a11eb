// Going on on one's phone, attacked without the page (server/SPEC.md CR1–CR10; security.md H04, H10, H14, H15, Z13).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digest, withDatabase } from '../kit/database.ts';
import { ask, post, type Answer } from '../kit/http.ts';
import {
	command,
	invited,
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

let server: Server;
let demo: Demo;

beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
});
afterAll(() => server.close());

const path = (seat: Seat) => `/s/${seat.seat}/carry-on`;
const make = (seat: Seat) => post(server, path(seat), {}, { cookie: seat.cookie });
const stop = (seat: Seat) => post(server, path(seat), { stop: true }, { cookie: seat.cookie });
const takeUp = (carryOn: string) => post(server, '/api/join', { carryOn });
const told = ({ status, json }: Answer) => [status, (json as { error?: string }).error];

async function linkOf(seat: Seat): Promise<string> {
	const made = await make(seat);
	if (made.status !== 200) throw new Error(made.text);
	return (made.json as { secret: string }).secret;
}

test('[CR2] [CR3] a phone comes in as the same person, once', async () => {
	const laptop = await sitDown(demo, 'Priya');
	const secret = await linkOf(laptop);
	expect((await post(server, '/api/invite', { carryOn: secret })).json).toEqual({
		name: invited(demo, 'Priya').name
	});
	const phone = await joinWith(server, { carryOn: secret });
	expect(phone).toMatchObject({
		isWaiting: false,
		participant: laptop.participant,
		role: 'socialWorker'
	});
	expect(phone.seat).not.toBe(laptop.seat);
	expect(told(await takeUp(secret))).toEqual([410, 'alreadyUsed']);
	expect(told(await post(server, '/api/invite', { carryOn: secret }))).toEqual([
		410,
		'alreadyUsed'
	]);
	expect((await look(laptop, 'rooms')).json).toMatchObject({ carriedOn: true });
	expect((await look(phone, 'rooms')).json).toMatchObject({ carriedOn: false });
	expect(told(await make(phone))).toEqual([403, 'forbidden']);
});

test('[CR4] after ten minutes it has run out', async () => {
	const secret = await linkOf(await sitDown(demo, 'Priya'));
	withDatabase(server, (database) => {
		database
			.prepare('update carryOn set expiresAt = expiresAt - 600001 where usedAt is null')
			.run();
	});
	expect(told(await takeUp(secret))).toEqual([410, 'expired']);
});

describe('[CR1] who is refused', () => {
	test('a family member, the screen, and whoever waits', async () => {
		const { code } = await mustDo<{ code: string }>(await sitDown(demo, 'Sam'), {
			type: 'code.renew'
		});
		expect(told(await make(await sitDown(demo, 'Chantelle')))).toEqual([403, 'forbidden']);
		expect(told(await make(await sitDown(demo, 'Maya')))).toEqual([403, 'forbidden']);
		const screen = await joinWith(server, { screen: demo.screenCode });
		expect(told(await make(screen))).toEqual([403, 'forbidden']);
		const waiting = await joinWith(server, { code, name: 'Priya' });
		expect(told(await make(waiting))).toEqual([401, 'signedOut']);
	});

	test('another person at somebody’s seat, and nobody at all', async () => {
		const [sam, priya] = [await sitDown(demo, 'Sam'), await sitDown(demo, 'Priya')];
		expect(told(await make({ ...sam, cookie: priya.cookie }))).toEqual([401, 'signedOut']);
		expect(told(await make({ ...sam, cookie: '' }))).toEqual([401, 'signedOut']);
		expect(told(await stop({ ...sam, cookie: priya.cookie }))).toEqual([401, 'signedOut']);
	});

	test('whoever was removed: cookie, link and phone are dead, open sockets closed', async () => {
		const own = await openDemo(server);
		const sam = await sitDown(own, 'Sam');
		const lind = await sitDown(own, 'Mr Lind');
		const phone = await joinWith(server, { carryOn: await linkOf(lind) });
		const open = await Typist.enter(phone, roomOf(phone, 'hall'));
		const unused = await linkOf(lind);
		await mustDo(sam, { type: 'person.remove', participant: lind.participant });
		expect((await open.wire.ended()).code).toBe(4401);
		expect(told(await takeUp(unused))).toEqual([410, 'revoked']);
		expect(told(await make(lind))).toEqual([401, 'signedOut']);
		expect((await look(phone, 'rooms')).status).toBe(401);
		expect((await command(phone, { type: 'step.set', show: 'map' })).status).toBe(401);
	});

	test('everybody once the meeting is closed', async () => {
		const own = await openDemo(server);
		const sam = await sitDown(own, 'Sam');
		const secret = await linkOf(await sitDown(own, 'Priya'));
		await mustDo(sam, { type: 'phase.set', phase: 'closed' });
		expect(told(await takeUp(secret))).toEqual([410, 'ended']);
		expect(told(await make(sam))).toEqual([409, 'ended']);
	});
});

test('[H04] only from our own page, as JSON, and never by reading', async () => {
	const laptop = await sitDown(demo, 'Priya');
	const { cookie } = laptop;
	const before = digest(server);
	const foreign = [
		{ origin: 'https://evil.example' },
		{ origin: undefined },
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' }
	];
	for (const headers of foreign)
		expect((await post(server, path(laptop), {}, { cookie, headers })).status).toBe(403);
	for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
		const headers = { 'content-type': type };
		const answer = await ask(server, path(laptop), { method: 'POST', body: '{}', cookie, headers });
		expect(answer.status, type).toBe(415);
	}
	for (const method of ['GET', 'HEAD'])
		expect((await ask(server, path(laptop), { method, cookie })).status).toBe(405);
	for (const body of [{ stop: 'yes' }, { participant: 'x' }, 5, null])
		expect((await post(server, path(laptop), body, { cookie })).status).toBe(400);
	expect(digest(server)).toEqual(before);
});

test('[H12] a scanner that opens the link’s page takes nothing', async () => {
	const secret = await linkOf(await sitDown(demo, 'Priya'));
	for (const method of ['GET', 'HEAD'])
		for (const address of ['/carry-on', `/carry-on?${secret}`, `/carry-on/${secret}`])
			await ask(server, address, { method });
	expect((await takeUp(secret)).status).toBe(200);
});

test('[H14] the secret is in its own answer only: no header, page, row or log line', async () => {
	const laptop = await sitDown(demo, 'Priya');
	const made = await make(laptop);
	const { secret } = made.json as { secret: string };
	expect(made.headers['cache-control']).toContain('no-store');
	expect(JSON.stringify(made.headers)).not.toContain(secret);
	const later = [
		await look(laptop, 'rooms'),
		await look(laptop, 'mine'),
		await look(laptop, ''),
		await look(await sitDown(demo, 'Sam'), 'desk'),
		await takeUp(secret),
		await takeUp(secret)
	];
	for (const { text, headers } of later)
		expect(text + JSON.stringify(headers)).not.toContain(secret);
	expect(server.output).not.toContain(secret);
	withDatabase(server, (database) => {
		const rows = database.prepare('select * from carryOn').all();
		expect(JSON.stringify(rows)).not.toContain(secret);
	});
});

test('[CR2] the first device hears of it at once, and “not me” ends the other there and then', async () => {
	const laptop = await sitDown(demo, 'Priya');
	const hears = await Typist.enter(laptop, roomOf(laptop, 'hall'));
	const phone = await joinWith(server, { carryOn: await linkOf(laptop) });
	await until('a hint', () =>
		hears.wire.frames.some((one) => one.kind === 'stateless' && one.text === 'rooms')
	);
	const open = await Typist.enter(phone, roomOf(phone, 'hall'));
	expect((await stop(laptop)).status).toBe(200);
	expect((await open.wire.ended()).code).toBe(4401);
	expect((await look(phone, 'rooms')).status).toBe(401);
	expect((await look(laptop, 'rooms')).json).toMatchObject({ carriedOn: false });
	hears.close();
});

test('[CR8] outside a demo the third device waits, like a third one with the invite', async () => {
	const own = await openDemo(server);
	withDatabase(server, (database) => {
		database.prepare('update board set isDemo = 0 where id = ?').run(own.board);
	});
	await server.restart();
	const laptop = await sitDown(own, 'Priya');
	const phone = await joinWith(server, { carryOn: await linkOf(laptop) });
	expect(phone.isWaiting).toBe(false);
	const third = await joinWith(server, { carryOn: await linkOf(laptop) });
	expect(third.isWaiting).toBe(true);
	expect((await look(third, 'rooms')).json).toEqual({ seat: third.seat, lobby: true });
	expect((await sitDown(own, 'Priya')).isWaiting).toBe(true);
	// Their own phone again, with a new link: its old cookie is dead.
	const back = await joinWith(server, { carryOn: await linkOf(laptop) }, phone.device ?? '');
	expect(back).toMatchObject({ seat: phone.seat, isWaiting: false });
	expect((await look(phone, 'rooms')).status).toBe(401);
});

test('[H10] guessing is slowed down for whoever guesses, and for nobody else', async () => {
	const own = await Server.start({ env: { KINBOARD_TRUST_PROXY: 'on' } });
	try {
		const meeting = await openDemo(own);
		const priya = await sitDown(meeting, 'Priya');
		const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
		const statuses: number[] = [];
		for (let i = 0; i < 60; i++) {
			const carryOn = String(i).padStart(43, 'A');
			const target = i % 2 === 0 ? '/api/join' : '/api/invite';
			statuses.push((await post(own, target, { carryOn }, from('192.0.2.1'))).status);
		}
		expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
		expect(statuses.at(-1)).toBe(429);
		const made = await post(own, `/s/${priya.seat}/carry-on`, {}, { cookie: priya.cookie });
		const { secret } = made.json as { secret: string };
		expect((await post(own, '/api/join', { carryOn: secret }, from('192.0.2.1'))).status).toBe(429);
		expect((await post(own, '/api/join', { carryOn: secret }, from('192.0.2.2'))).status).toBe(200);
	} finally {
		await own.close();
	}
});
