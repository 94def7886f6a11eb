// Drawing boards on the sockets (domain/SPEC.md DB1–DB8), by clients that do not obey the pages.
import { rmSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { changeShapes, readShape, readShapes, removeShapes } from '#lib/board/drawing.ts';
import { addCard } from '#lib/board/cards.ts';
import { drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import { aStroke, draws, openDrawing, putUpDrawing, strokes } from '../kit/drawing.ts';
import { ask } from '../kit/http.ts';
import {
	command,
	joinWith,
	look,
	mustDo,
	openDemo,
	roomOf,
	sitDown,
	type Demo,
	type Seat
} from '../kit/people.ts';
import { newFolder } from '../kit/newFolder.ts';
import { aPhoto, sendPicture } from '../kit/pictures.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let maya: Seat;
let grace: Seat;
beforeAll(async () => {
	server = await Server.start();
	demo = await openDemo(server);
	[sam, maya, grace] = (await Promise.all(
		['Sam', 'Maya', 'Grace'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	return () => server.stop();
});

test('[DB1] everybody at the table draws on one paper, and it is there after everybody has left', async () => {
	const item = await putUpDrawing(maya, 'table');
	const [first, second] = [await draws(maya, 'table', item), await draws(grace, 'table', item)];
	const [hers, theirs] = [aStroke(maya.participant), aStroke(grace.participant)];
	expect(await strokes(first, hers)).toBe(true);
	expect(await strokes(second, theirs)).toBe(true);
	await until(
		'both',
		() => readShapes(first.doc).length === 2 && readShapes(second.doc).length === 2
	);
	first.close();
	second.close();
	const again = await draws(sam, 'table', item);
	expect(
		readShapes(again.doc)
			.map(({ by }) => by)
			.sort()
	).toEqual([maya.participant, grace.participant].sort());
	again.close();
});

test('[DB1] the board is in nobody’s list of rooms: it is asked for by its item', async () => {
	const item = await putUpDrawing(maya, 'table');
	const { room } = await openDrawing(maya, 'table', item);
	const { rooms } = (await look(maya, 'rooms')).json as Seat;
	expect(rooms.map(({ kind }) => kind)).not.toContain('drawing');
	// Whoever opens it next is given the same one, also where two open it at once.
	const others = await Promise.all([grace, sam].map((seat) => openDrawing(seat, 'table', item)));
	expect(others.map((one) => one.room)).toEqual([room, room]);
});

test('[DB6] what somebody draws on their own page is theirs: nobody else opens it, by item or by id', async () => {
	const item = await putUpDrawing(maya, 'own');
	const typist = await draws(maya, 'own', item);
	expect(await strokes(typist, aStroke(maya.participant))).toBe(true);
	for (const seat of [grace, sam]) {
		expect((await openDrawing(seat, 'own', item)).status).toBe(400);
		expect((await openDrawing(seat, 'table', item)).status).toBe(400);
		await expect(Typist.enter(seat, typist.room)).rejects.toThrow('denied');
	}
	typist.close();
});

test('[DB1] [Z02] in the family’s time alone the table’s drawings are closed to the others at that moment', async () => {
	const own = await openDemo(server);
	const [coordinator, mum, priya] = (await Promise.all(
		['Sam', 'Chantelle', 'Priya'].map((name) => sitDown(own, name))
	)) as [Seat, Seat, Seat];
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const item = await putUpDrawing(mum, 'table');
	const [hers, theirs] = [await draws(mum, 'table', item), await draws(priya, 'table', item)];
	await mustDo(coordinator, { type: 'phase.set', phase: 'familyTime' });
	expect((await theirs.wire.ended(2000)).code).toBe(4403);
	expect((await openDrawing(priya, 'table', item)).status).toBe(403);
	await expect(Typist.enter(priya, theirs.room)).rejects.toThrow('denied');
	// The family reads the table in its time alone, and writes in its own room.
	await hers.wire.ended(2000);
	expect(await openDrawing(mum, 'table', item)).toMatchObject({ status: 200, access: 'read' });
	const reader = await Typist.enter(mum, hers.room);
	expect(await strokes(reader, aStroke(mum.participant))).toBe(false);
	reader.close();
});

test('[DB1] [Z13] who is removed is off the paper at once', async () => {
	const own = await openDemo(server);
	const [coordinator, bev] = [await sitDown(own, 'Sam'), await sitDown(own, 'Bev')];
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const item = await putUpDrawing(coordinator, 'table');
	const typist = await draws(bev, 'table', item);
	await mustDo(coordinator, { type: 'person.remove', participant: bev.participant });
	await typist.wire.ended(2000);
	expect((await command(bev, { type: 'drawing.open', home: 'table', item })).status).toBe(401);
});

test('[DB1] the shared screen looks on, waits for the first hand, and never draws', async () => {
	const own = await openDemo(server);
	const coordinator = await sitDown(own, 'Sam');
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const item = await putUpDrawing(coordinator, 'table');
	const seat = await joinWith(server, { screen: own.screenCode });
	expect(await openDrawing(seat, 'table', item)).toMatchObject({ room: null, access: 'read' });
	const drawing = await draws(coordinator, 'table', item);
	const { room } = await openDrawing(seat, 'table', item);
	expect(room).toBe(drawing.room);
	const reader = await Typist.enter(seat, drawing.room);
	expect(await strokes(reader, aStroke(seat.participant))).toBe(false);
	await expect.poll(() => readShapes(drawing.doc)).toEqual([]);
	drawing.close();
});

test('[DB3] two change different things of one mark and both win; only who drew it rubs it out', async () => {
	const item = await putUpDrawing(maya, 'table');
	const [first, second] = [await draws(maya, 'table', item), await draws(grace, 'table', item)];
	const stroke = aStroke(maya.participant);
	await strokes(first, stroke);
	await until('the stroke', () => readShapes(second.doc).length === 1);
	await Promise.all([
		first.write((doc) => {
			changeShapes(doc, [{ id: stroke.id, change: { x: 400 } }], null);
		}),
		second.write((doc) => {
			changeShapes(doc, [{ id: stroke.id, change: { color: 'red' } }], null);
		})
	]);
	const wanted = { ...stroke, x: 400, color: 'red' };
	for (const { doc } of [first, second]) {
		await expect.poll(() => readShape(doc, stroke.id)).toEqual(wanted);
	}
	const rubbed = second.write((doc) => {
		removeShapes(doc, [stroke.id], null);
	});
	await expect(rubbed).rejects.toThrow('closed');
	expect(readShape(first.doc, stroke.id)).toEqual(wanted);
	await first.write((doc) => {
		removeShapes(doc, [stroke.id], null);
	});
	expect(readShapes(first.doc)).toEqual([]);
	first.close();
});

test('[DB2] no link, no embed, no other kind of thing, nothing signed for another: each closes the socket', async () => {
	const item = await putUpDrawing(maya, 'table');
	const attacks: ((doc: Y.Doc) => void)[] = [
		(doc) => doc.getMap('shapes').set('embed0000001', new Y.Map([['kind', 'embed']])),
		(doc) =>
			doc.getMap('shapes').set('link00000001', new Y.Map([['url', 'https://elsewhere.example']])),
		(doc) => doc.getMap('assets').set('asset0000001', new Y.Map()),
		(doc) => doc.getMap('shapes').set('plain0000001', 'x'),
		(doc) => doc.getMap('shapes').set('other0000001', new Y.Map([['by', grace.participant]])),
		(doc) => doc.getText('words').insert(0, 'x'),
		(doc) => {
			const { stroke: _stroke, ...rest } = aStroke(maya.participant);
			const mark = new Y.Map<unknown>(Object.entries(rest));
			mark.set('stroke', '<svg onload=alert(1)>');
			doc.getMap('shapes').set(rest.id, mark);
		}
	];
	for (const attack of attacks) {
		const typist = await draws(maya, 'table', item);
		const attacked = typist.write((doc) => {
			attack(doc);
		});
		await expect(attacked).rejects.toThrow('closed');
		expect((await typist.wire.ended()).code).toBe(4409);
	}
	const reader = await draws(maya, 'table', item);
	expect(readShapes(reader.doc)).toEqual([]);
	reader.close();
});

test('[DB7] put up, a drawing goes along: all see it, and nothing of it is left on one’s own page', async () => {
	const begun = await putUpDrawing(maya, 'own');
	const own = await draws(maya, 'own', begun);
	const stroke = aStroke(maya.participant);
	await strokes(own, stroke);
	const put = await putUpDrawing(maya, 'table');
	const asked = { type: 'drawing.putUp', from: begun, to: put };
	expect((await command(grace, asked)).status).toBe(403);
	await mustDo(maya, asked);
	await own.wire.ended(2000);
	const reader = await draws(grace, 'table', put);
	expect(readShapes(reader.doc)).toEqual([stroke]);
	reader.close();
	await expect(Typist.enter(maya, own.room)).rejects.toThrow('denied');
	expect((await command(maya, asked)).status).toBe(409);
});

test('[DB7] what was begun and thrown away is gone, drawing and all', async () => {
	const begun = await putUpDrawing(maya, 'own');
	const own = await draws(maya, 'own', begun);
	await strokes(own, aStroke(maya.participant));
	await mustDo(grace, { type: 'drawing.rubOut', item: begun });
	expect(own.wire.closed).toBeNull();
	await mustDo(maya, { type: 'drawing.rubOut', item: begun });
	await own.wire.ended(2000);
	await expect(Typist.enter(maya, own.room)).rejects.toThrow('denied');
});

test('[DB7] boards whose items are gone from one’s own page are swept when the next is made', async () => {
	const other = await openDemo(server);
	const child = await sitDown(other, 'Maya');
	const boards: string[] = [];
	for (let i = 0; i < 3; i++) {
		const begun = await putUpDrawing(child, 'own');
		const board = await draws(child, 'own', begun);
		boards.push(board.room);
		board.close();
		const page = await Typist.enter(child, roomOf(child, 'own'));
		await page.write((doc) => {
			doc.getMap(drawingsRoot).delete(begun);
		});
		page.close();
	}
	for (const room of boards.slice(0, -1)) {
		await expect(Typist.enter(child, room)).rejects.toThrow('denied');
	}
});

test('[DB1] there is no board without its item, nor for one that was taken back', async () => {
	expect((await openDrawing(maya, 'table', 'nothing00001')).status).toBe(400);
	for (const wrong of [{ home: 'hall' }, { item: '../x' }, { home: null }]) {
		const asked = { type: 'drawing.open', home: 'table', item: 'nothing00001', ...wrong };
		expect((await command(maya, asked)).status).toBe(400);
	}
	const item = await putUpDrawing(maya, 'table');
	const table = await Typist.enter(maya, roomOf(maya, 'table'));
	await table.write((doc) => {
		(doc.getMap(drawingsRoot).get(item) as Y.Map<unknown>).set('withdrawn', true);
	});
	table.close();
	expect((await openDrawing(maya, 'table', item)).status).toBe(400);
});

test('[DB16] with a drawing that was taken back all are off the paper at once, and nobody who knows its room comes in again', async () => {
	const item = await putUpDrawing(maya, 'table');
	const [hers, graces] = [await draws(maya, 'table', item), await draws(grace, 'table', item)];
	expect(await strokes(hers, aStroke(maya.participant))).toBe(true);
	const table = await Typist.enter(maya, roomOf(maya, 'table'));
	await table.write((doc) => {
		(doc.getMap(drawingsRoot).get(item) as Y.Map<unknown>).set('withdrawn', true);
	});
	for (const typist of [hers, graces]) expect((await typist.wire.ended()).code).toBe(4403);
	for (const seat of [maya, grace, sam])
		await expect(Typist.enter(seat, hers.room)).rejects.toThrow('denied');
	// Nor after all have gone, when the server has to look it up.
	table.close();
	await server.stop();
	await server.restart();
	for (const seat of [maya, grace])
		await expect(Typist.enter(seat, hers.room)).rejects.toThrow('denied');
	const other = await putUpDrawing(maya, 'table');
	const still = await draws(grace, 'table', other);
	expect(await strokes(still, aStroke(grace.participant))).toBe(true);
	still.close();
});

test('[DB8] a thousand strokes fit, and a paper that is full says so without losing any', async () => {
	const item = await putUpDrawing(maya, 'table');
	const typist = await draws(maya, 'table', item);
	for (let i = 0; i < 20; i++) {
		const some = Array.from({ length: 50 }, () => aStroke(maya.participant));
		expect(await strokes(typist, ...some)).toBe(true);
	}
	const reader = await draws(grace, 'table', item);
	expect(readShapes(reader.doc)).toHaveLength(1000);
	expect(Y.encodeStateAsUpdate(reader.doc).byteLength).toBeLessThan(1024 * 1024);
	typist.close();
	reader.close();
});

test('[DB5] in a phase without drawings nobody adds to what is drawn, by whatever way, and goes on later', async () => {
	const other = await openDemo(server);
	const [coordinator, mum] = (await Promise.all(
		['Sam', 'Chantelle'].map((name) => sitDown(other, name))
	)) as [Seat, Seat];
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const [item, empty] = [
		await putUpDrawing(coordinator, 'table'),
		await putUpDrawing(coordinator, 'table')
	];
	const before = await draws(coordinator, 'table', item);
	const stroke = aStroke(coordinator.participant);
	expect(await strokes(before, stroke)).toBe(true);
	// Through the family’s time first: nothing is agreed before the family was alone.
	for (const phase of ['familyTime', 'copies'])
		await mustDo(coordinator, { type: 'phase.set', phase });
	const { room } = await openDrawing(coordinator, 'table', item);
	expect(room).toBe(before.room);
	expect(await openDrawing(coordinator, 'table', empty)).toMatchObject({ status: 200, room: null });
	const typist = await draws(coordinator, 'table', item);
	const late = aStroke(coordinator.participant);
	expect(await strokes(typist, late)).toBe(false);
	expect((await sendPicture(coordinator, typist.room, await aPhoto())).status).toBe(403);
	await mustDo(coordinator, { type: 'phase.set', phase: 'agreeing' });
	const again = await draws(mum, 'table', item);
	expect(readShapes(again.doc)).toEqual([stroke]);
	expect(await strokes(again, aStroke(mum.participant))).toBe(true);
	again.close();
});

test('[DB15] KINBOARD_DRAWING=off: nothing more is drawn, what was drawn is there to see, and everything else works', async () => {
	const folder = newFolder('kinboard-drawn-');
	const drawn = await Server.start({ dataDir: folder });
	const other = await openDemo(drawn);
	const before = await sitDown(other, 'Sam');
	await mustDo(before, { type: 'phase.set', phase: 'information' });
	const item = await putUpDrawing(before, 'table');
	const typist = await draws(before, 'table', item);
	const stroke = aStroke(before.participant);
	await strokes(typist, stroke);
	await drawn.stop();
	const without = await Server.start({ dataDir: folder, env: { KINBOARD_DRAWING: 'off' } });
	try {
		const seat = { ...before, server: without };
		const { room } = await openDrawing(seat, 'table', item);
		expect(room).toBe(typist.room);
		const reader = await Typist.enter(seat, typist.room);
		expect(readShapes(reader.doc)).toEqual([stroke]);
		expect(await strokes(reader, aStroke(seat.participant))).toBe(false);
		const picture = await ask(without, `/s/${seat.seat}/drawing?item=${item}`, {
			cookie: seat.cookie
		});
		expect(picture.status).toBe(200);
		await expect(putUpDrawing(seat, 'table')).rejects.toThrow('closed');
		const table = await Typist.enter(seat, roomOf(seat, 'table'));
		const stored = table.write((doc) => {
			const card = { id: 'card00000001', field: 'strengths', voice: 'own', speaker: null } as const;
			addCard(doc, { ...card, author: seat.participant, text: 'Still here', at: 1 }, null);
		});
		expect(await stored).toBe(true);
		table.close();
	} finally {
		await without.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
