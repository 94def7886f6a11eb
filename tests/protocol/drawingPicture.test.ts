// A drawing as a picture that the server makes for whoever looks (domain/SPEC.md DV1).
import { beforeAll, expect, test } from 'vitest';
import { removeShapes } from '#lib/board/drawing.ts';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { ask } from '../kit/http.ts';
import { joinWith, mustDo, openDemo, sitDown, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';

const server = await Server.shared();
let sam: Seat;
let maya: Seat;
let grace: Seat;
beforeAll(async () => {
	const demo = await openDemo(server);
	[sam, maya, grace] = (await Promise.all(
		['Sam', 'Maya', 'Grace'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

test('[DV1] whoever may read the table is given the drawing as a picture, and it again only when it has changed', async () => {
	const item = await putUpDrawing(maya, 'table');
	const picture = (seat: Seat, version?: string) =>
		ask(server, `/s/${seat.seat}/drawing?item=${item}`, {
			cookie: seat.cookie,
			headers: version === undefined ? {} : { 'if-none-match': version }
		});
	const empty = await picture(grace);
	expect(empty.headers['content-type']).toBe('image/svg+xml; charset=utf-8');
	expect(empty.text).toContain('<title>Our house</title>');
	const typist = await draws(maya, 'table', item);
	const stroke = aStroke(maya.participant);
	await strokes(typist, stroke);
	const drawn = await picture(grace, String(empty.headers.etag));
	expect(drawn.status).toBe(200);
	expect(drawn.text.length).toBeGreaterThan(empty.text.length);
	const etag = String(drawn.headers.etag);
	expect((await picture(grace, etag)).status).toBe(304);
	await typist.write((doc) => {
		removeShapes(doc, [stroke.id], null);
	});
	expect((await picture(grace, etag)).status).toBe(200);
	typist.close();

	// Not one byte to whoever may not read the table, or for what stands on somebody's own page.
	const { code } = await mustDo<{ code: string }>(sam, { type: 'code.renew' });
	const waiting = await joinWith(server, { code, name: 'Darren' });
	expect((await picture(waiting)).status).toBe(401);
	const own = await putUpDrawing(maya, 'own');
	for (const seat of [maya, grace, sam]) {
		const asked = await ask(server, `/s/${seat.seat}/drawing?item=${own}`, { cookie: seat.cookie });
		expect(asked.status).toBe(404);
	}
});

test('[DV1] a picture is of its own meeting, though everything that clients choose is the same', async () => {
	const other = await openDemo(server);
	const elsewhere = await sitDown(other, 'Sam');
	await mustDo(elsewhere, { type: 'phase.set', phase: 'information' });
	const item = 'sameinboth01';
	const svgs: string[] = [];
	for (const [seat, y] of [
		[sam, 100],
		[elsewhere, 400]
	] as const) {
		await putUpDrawing(seat, 'table', item);
		const typist = await draws(seat, 'table', item);
		typist.doc.clientID = 4711;
		expect(await strokes(typist, aStroke(seat.participant, { id: 'samestroke01', y }))).toBe(true);
		typist.close();
		const path = `/s/${seat.seat}/drawing?item=${item}`;
		svgs.push((await ask(server, path, { cookie: seat.cookie })).text);
	}
	expect(svgs[0]).toContain('translate(100 100)');
	expect(svgs[1]).toContain('translate(100 400)');
});

test('[DV1] in the family’s time alone the others are given no picture of the table', async () => {
	const other = await openDemo(server);
	const [coordinator, mum, priya] = (await Promise.all(
		['Sam', 'Chantelle', 'Priya'].map((name) => sitDown(other, name))
	)) as [Seat, Seat, Seat];
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const item = await putUpDrawing(mum, 'table');
	const status = async ({ seat, cookie }: Seat) =>
		(await ask(server, `/s/${seat}/drawing?item=${item}`, { cookie })).status;
	expect(await status(priya)).toBe(200);
	await mustDo(coordinator, { type: 'phase.set', phase: 'familyTime' });
	expect(await Promise.all([coordinator, mum, priya].map(status))).toEqual([404, 200, 404]);
});
