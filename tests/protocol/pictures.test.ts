// Pictures from a device (domain/SPEC.md PI1–PI6): who may send one where, who may see it, and what is left of it, by clients
// that do not obey the pages.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addHouseWord, readTableWords, rubOut, setReadBack } from '#lib/board/childWords.ts';
import { addShapes, readShapes } from '#lib/board/drawing.ts';
import { everyone } from '#lib/domain/childWords.ts';
import { pictureBytesMax, picturesMax } from '#lib/domain/pictures.ts';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { ask } from '../kit/http.ts';
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
import { aPhoto, cameraSays, keptPicture, seePicture, sendPicture } from '../kit/pictures.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let maya: Seat;
let mum: Seat;
let grace: Seat;
let tola: Seat;
beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	[sam, maya, mum, grace, tola] = (await Promise.all(
		['Sam', 'Maya', 'Chantelle', 'Grace', 'Tola'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat, Seat, Seat];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

const statusOf = async (seat: Seat, id: string) => (await seePicture(seat, id)).status;
const seenBy = async (id: string, ...seats: Seat[]) =>
	Promise.all(seats.map((seat) => statusOf(seat, id)));

function imageOf(by: string, picture: string) {
	const { stroke: _stroke, ...mark } = aStroke(by);
	return { ...mark, kind: 'image' as const, w: 200, h: 150, picture };
}

/** Maya takes a photo of a drawing on paper, and it is as she wants it. */
async function mayasPhoto(): Promise<{ picture: string; item: string; page: Typist }> {
	const picture = await keptPicture(maya, roomOf(maya, 'own'));
	const page = await Typist.enter(maya, roomOf(maya, 'own'));
	const item = `photo${picture.slice(0, 12)}`;
	await page.write((doc) => {
		const word = { id: item, house: 'dreams', author: maya.participant, at: 1, picture } as const;
		addHouseWord(doc, word, null);
	});
	await page.write((doc) => {
		const word = doc.getMap('houses').get(item) as { set(name: string, value: unknown): void };
		word.set('readBack', true);
	});
	return { picture, item, page };
}

const letSee = (item: string, ...readers: string[]) =>
	mustDo(maya, { type: 'childWords.share', item, readers, words: '' });

test('[PI1] on a drawing of the table everybody who draws there sends one, and all at the table see it', async () => {
	const item = await putUpDrawing(mum, 'table');
	const typist = await draws(mum, 'table', item);
	const picture = await keptPicture(mum, typist.room);
	expect(await strokes(typist, imageOf(mum.participant, picture))).toBe(true);
	typist.close();
	expect(await seenBy(picture, mum, grace, sam)).toEqual([200, 200, 200]);
	const { headers, text } = await seePicture(grace, picture);
	expect(headers['content-type']).toBe('image/jpeg');
	expect(headers['cache-control']).toBe('no-store');
	expect(text).not.toContain(cameraSays);
	const shown = await ask(server, `/s/${grace.seat}/drawing?item=${item}`, {
		cookie: grace.cookie
	});
	expect(shown.text).toContain('<use width="200" height="150"');
	expect(shown.text).toContain('data:image/jpeg;base64,/9j/');
});

test('[PI1] nobody sends one to where they do not draw', async () => {
	const photo = await aPhoto();
	const own = await putUpDrawing(maya, 'own');
	const hers = await draws(maya, 'own', own);
	const family = roomOf(mum, 'table');
	const places: [Seat, string][] = [
		[mum, hers.room],
		[sam, hers.room],
		[mum, roomOf(maya, 'own')],
		[sam, roomOf(maya, 'own')],
		// Rooms that hold no pictures, one's own among them.
		[mum, family],
		[mum, roomOf(mum, 'own')],
		[sam, ''],
		[sam, 'z_nowhere']
	];
	for (const [seat, room] of places) {
		expect((await sendPicture(seat, room, photo)).status, `${seat.role} ${room}`).toBe(403);
	}
	hers.close();
	const screen = await fetch(`${server.url}/s/${sam.seat}/picture?room=${family}`, {
		method: 'POST'
	});
	expect([401, 403, 415]).toContain(screen.status);
});

test('[PI2] what is no picture, too large, or says that it is something else is refused', async () => {
	const item = await putUpDrawing(mum, 'table');
	const { room } = await draws(mum, 'table', item);
	const photo = await aPhoto();
	const answers = [
		await sendPicture(mum, room, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
		await sendPicture(mum, room, new Uint8Array()),
		await sendPicture(mum, room, photo, 'image/svg+xml'),
		await sendPicture(mum, room, photo, 'multipart/form-data; boundary=x'),
		await sendPicture(mum, room, Buffer.alloc(pictureBytesMax + 1, 1))
	];
	expect(answers.map(({ status }) => status)).toEqual([400, 400, 415, 415, 413]);
	expect(answers[0]?.json).toEqual({
		error: 'picture',
		message: 'Send a JPEG, PNG or WebP picture.'
	});
	// Pictures are taken in one place alone.
	for (const path of [`/s/${mum.seat}/commands`, '/api/join', `/s/${mum.seat}/picture/x`]) {
		const asked = { method: 'POST', body: photo, cookie: mum.cookie };
		const answer = await ask(server, path, { ...asked, headers: { 'content-type': 'image/jpeg' } });
		expect(answer.status, path).toBe(415);
	}
	const elsewhere = { origin: 'https://elsewhere.example', 'content-type': 'image/jpeg' };
	const forged = { method: 'POST', body: photo, cookie: mum.cookie, headers: elsewhere };
	expect((await ask(server, `/s/${mum.seat}/picture?room=${room}`, forged)).status).toBe(403);
});

test('[PI3] a room holds so many and no more', async () => {
	const item = await putUpDrawing(mum, 'table');
	const { room } = await draws(mum, 'table', item);
	const photo = await aPhoto({ width: 16, height: 16 });
	for (let i = 0; i < picturesMax; i++)
		expect((await sendPicture(mum, room, photo)).status).toBe(200);
	expect((await sendPicture(mum, room, photo)).status).toBe(409);
});

test('[PI1] a picture on one’s own drawing is one’s own; put up, it goes along under another id', async () => {
	const own = await putUpDrawing(mum, 'own');
	const typist = await draws(mum, 'own', own);
	const picture = await keptPicture(mum, typist.room);
	expect(await strokes(typist, imageOf(mum.participant, picture))).toBe(true);
	typist.close();
	expect(await seenBy(picture, mum, grace, sam)).toEqual([200, 404, 404]);
	// A mark that names it elsewhere shows it to nobody.
	const table = await putUpDrawing(grace, 'table');
	const forger = await draws(grace, 'table', table);
	expect(await strokes(forger, imageOf(grace.participant, picture))).toBe(true);
	forger.close();
	expect(await seenBy(picture, grace, sam)).toEqual([404, 404]);
	const shown = await ask(server, `/s/${grace.seat}/drawing?item=${table}`, {
		cookie: grace.cookie
	});
	expect(shown.text).not.toContain('<image');
	const to = await putUpDrawing(mum, 'table');
	await mustDo(mum, { type: 'drawing.putUp', from: own, to });
	const there = await draws(grace, 'table', to);
	await until('her picture', () => readShapes(there.doc).length === 1);
	const copied = readShapes(there.doc)[0]?.picture ?? '';
	there.close();
	expect(copied).not.toBe(picture);
	expect(await seenBy(copied, mum, grace, sam)).toEqual([200, 200, 200]);
	expect(await seenBy(picture, mum, grace)).toEqual([404, 404]);
});

test('[PI4] [Z11] a child’s photo is the child’s: others see it by permission, each by name, until it is taken back', async () => {
	const { picture, item, page } = await mayasPhoto();
	page.close();
	expect(await seenBy(picture, maya, mum, grace, sam, tola)).toEqual([200, 404, 404, 404, 404]);
	await letSee(item, tola.participant);
	expect(await seenBy(picture, tola, mum, grace, sam)).toEqual([200, 404, 404, 404]);
	const { fromChildren } = (await look(tola, 'mine')).json as {
		fromChildren: { picture: string }[];
	};
	expect(fromChildren.map((one) => one.picture)).toContain(picture);
	// A parent waits for the check: until then only whoever looks sees it.
	await letSee(item, mum.participant);
	expect(await seenBy(picture, mum, sam, grace)).toEqual([404, 200, 404]);
	const { childWords } = (await look(sam, 'desk')).json as {
		childWords: { id: string; picture: string }[];
	};
	const waiting = childWords.find((one) => one.picture === picture);
	await mustDo(sam, { type: 'childWords.check', id: waiting?.id, open: true });
	expect(await seenBy(picture, mum, sam, grace)).toEqual([200, 404, 404]);
	await mustDo(maya, { type: 'childWords.takeBack', item });
	expect(await seenBy(picture, maya, mum, tola, sam)).toEqual([200, 404, 404, 404]);
});

test('[DB14] [PI4] a child’s own drawing is let out as it was, for each reader by the child', async () => {
	const drawing = await putUpDrawing(maya, 'own');
	const typist = await draws(maya, 'own', drawing);
	expect(await strokes(typist, aStroke(maya.participant))).toBe(true);
	const own = roomOf(maya, 'own');
	const asked = { type: 'drawing.say', item: drawing };
	// Nor by whoever writes on her page with her: the board is hers alone.
	await mustDo(maya, { type: 'child.writeWith', participant: tola.participant, allowed: true });
	for (const seat of [mum, sam, grace, tola]) expect((await command(seat, asked)).status).toBe(403);
	await expect(Typist.enter(tola, typist.room)).rejects.toThrow('denied');
	expect((await command(maya, { ...asked, item: 'nothing00001' })).status).toBe(400);
	const { id: picture } = await mustDo<{ id: string }>(maya, asked);
	const page = await Typist.enter(maya, own);
	const word = { id: 'drawn0000001', house: 'dreams', author: maya.participant, at: 1 } as const;
	await page.write((doc) => {
		addHouseWord(doc, { ...word, picture }, null);
	});
	await page.write((doc) => {
		setReadBack(doc, word.id, null);
	});
	page.close();
	await letSee(word.id, tola.participant);
	expect(await seenBy(picture, maya, tola, mum, sam)).toEqual([200, 200, 404, 404]);
	const { text, headers } = await seePicture(tola, picture);
	expect(headers['content-type']).toBe('image/svg+xml');
	expect(text).toContain('<path');
	// What is drawn later is not on it, and the board itself stays hers.
	expect(await strokes(typist, aStroke(maya.participant))).toBe(true);
	typist.close();
	expect((await seePicture(tola, picture)).text).toBe(text);
	await expect(Typist.enter(tola, typist.room)).rejects.toThrow('denied');
});

test('[PI4] for everyone: seen at the table and on the wall once it was looked at', async () => {
	const { picture, item, page } = await mayasPhoto();
	page.close();
	await letSee(item, everyone);
	expect(await seenBy(picture, grace)).toEqual([404]);
	const { childWords } = (await look(sam, 'desk')).json as {
		childWords: { id: string; picture: string }[];
	};
	const waiting = childWords.find((one) => one.picture === picture);
	await mustDo(sam, { type: 'childWords.check', id: waiting?.id, open: true });
	const table = await Typist.enter(grace, roomOf(grace, 'table'));
	await until('it stands at the table', () =>
		readTableWords(table.doc).some((one) => one.picture === picture)
	);
	table.close();
	expect(await seenBy(picture, grace, mum)).toEqual([200, 200]);
	await mustDo(maya, { type: 'childWords.takeBack', item });
	expect(await seenBy(picture, grace, mum)).toEqual([404, 404]);
});

test('[PI4] nobody else’s picture is let out by a word that names it', async () => {
	const own = await putUpDrawing(mum, 'own');
	const typist = await draws(mum, 'own', own);
	const hers = await keptPicture(mum, typist.room);
	typist.close();
	const page = await Typist.enter(maya, roomOf(maya, 'own'));
	await page.write((doc) => {
		const word = { id: 'stolen000001', house: 'good', author: maya.participant, at: 1 } as const;
		addHouseWord(doc, { ...word, picture: hers }, null);
	});
	await page.write((doc) => {
		(doc.getMap('houses').get('stolen000001') as { set(n: string, v: unknown): void }).set(
			'readBack',
			true
		);
	});
	page.close();
	await letSee('stolen000001', tola.participant);
	expect(await seenBy(hers, maya, tola)).toEqual([404, 404]);
});

test('[PI2] a picture on a mark stays the one it was', async () => {
	const item = await putUpDrawing(mum, 'table');
	const typist = await draws(mum, 'table', item);
	const mark = imageOf(mum.participant, await keptPicture(mum, typist.room));
	expect(await strokes(typist, mark)).toBe(true);
	const changed = await typist
		.write((doc) => {
			(doc.getMap('shapes').get(mark.id) as { set(n: string, v: unknown): void }).set(
				'picture',
				'another00001'
			);
		})
		.catch(() => false);
	expect(changed).toBe(false);
	const other = await draws(mum, 'table', item);
	const odd = await other
		.write((doc) => {
			addShapes(doc, [{ ...imageOf(mum.participant, '../../x'), id: 'odd000000001' }], null);
		})
		.catch(() => false);
	expect(odd).toBe(false);
});

test('[PI6] on the disk no picture can be read', async () => {
	const { picture, page } = await mayasPhoto();
	await page.write((doc) => {
		rubOut(doc, `photo${picture.slice(0, 12)}`, null);
	});
	page.close();
	const files = readdirSync(server.dataDir).filter((name) => name.startsWith('kinboard.db'));
	for (const file of files) {
		const bytes = readFileSync(resolve(server.dataDir, file));
		expect(bytes.includes(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), file).toBe(false);
		expect(bytes.includes('JFIF'), file).toBe(false);
	}
});

test('[PI1] somebody who was removed sees none of them any more', async () => {
	const item = await putUpDrawing(mum, 'table');
	const { room } = await draws(mum, 'table', item);
	const picture = await keptPicture(mum, room);
	expect(await statusOf(grace, picture)).toBe(200);
	await mustDo(sam, { type: 'person.remove', participant: grace.participant });
	expect(await statusOf(grace, picture)).toBe(401);
});
