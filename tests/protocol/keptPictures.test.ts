// Pictures that are kept as they were (domain/SPEC.md KP1–KP4), by clients that do not obey the pages.
import { beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { readKept, type KeptPictureHere } from '#lib/board/keptPictures.ts';
import { addToolItem, readToolContent } from '#lib/board/toolItems.ts';
import { familyOf } from '#lib/domain/family/familyOf.ts';
import { sidesOf } from '#lib/domain/family/sides.ts';
import { drawingsRoot } from '#lib/domain/tools/practice/drawings.ts';
import { ecomap } from '#lib/domain/tools/practice/ecomap.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { network } from '#lib/domain/tools/practice/network.ts';
import { timeline } from '#lib/domain/tools/practice/timeline.ts';
import { rootOf, type PracticeTool } from '#lib/domain/tools/practiceTool.ts';
import { aStroke, draws, putUpDrawing, strokes } from '../kit/drawing.ts';
import { command, mustDo, openDemo, roomOf, sitDown, type Demo, type Seat } from '../kit/people.ts';
import { keptPicture, seePicture } from '../kit/pictures.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';
import { wellFormed } from '../kit/wellFormed.ts';

let server: Server;
let demo: Demo;
let sam: Seat;
let maya: Seat;
let mum: Seat;
let grace: Seat;
let priya: Seat;
beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	[sam, maya, mum, grace, priya] = (await Promise.all(
		['Sam', 'Maya', 'Chantelle', 'Grace', 'Priya'].map((name) => sitDown(demo, name))
	)) as [Seat, Seat, Seat, Seat, Seat];
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
});

const asked = { type: 'picture.keep', title: 'As it was', language: 'en' } as const;

async function keep(seat: Seat, more: object): Promise<string> {
	const { status, json, text } = await command(seat, { ...asked, ...more });
	if (status !== 200) throw new Error(text);
	return (json as { id: string }).id;
}

const statusOf = async (seat: Seat, more: { [field: string]: unknown; type?: string }) =>
	(await command(seat, { ...asked, ...more })).status;

/** Sam puts something up at the table. */
async function put(tool: PracticeTool, list: string, id: string, values: object): Promise<void> {
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	const made = { id, author: sam.participant, voice: 'own', at: 1, values: { ...values } } as const;
	const stored = await table.write((doc) => {
		addToolItem(doc, rootOf(tool, list), tool.lists[list]!, made, null);
	});
	expect(stored).toBe(true);
	table.close();
}

async function keptAt(seat: Seat): Promise<KeptPictureHere[]> {
	const table = await Typist.enter(seat, roomOf(seat, 'table'));
	const kept = readKept(table.doc);
	table.close();
	return kept;
}

test('[KP1] the family map as it is now: a file that the server made, with its words, for everybody at the table', async () => {
	const id = await keep(sam, { of: 'familyMap' });
	const { status, headers, text } = await seePicture(grace, id);
	expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml']);
	expect(headers['content-security-policy']).toContain("default-src 'none'");
	const { texts } = wellFormed(text);
	for (const word of ['As it was', 'Maya', 'Grace']) expect(texts.join(' ')).toContain(word);
	const [kept] = (await keptAt(grace)).filter((one) => one.id === id);
	expect(kept).toMatchObject({
		of: 'familyMap',
		title: 'As it was',
		by: sam.participant,
		owner: null
	});
	expect(kept?.says).toContain('Maya');
});

test('[KP1] what changes later does not change it', async () => {
	const id = await keep(sam, { of: 'familyMap' });
	const before = (await seePicture(grace, id)).text;
	const values = { name: 'Uncle Zebedee', drawnAs: 'square' };
	await put(familyMap, 'people', 'person000001', values);
	expect((await seePicture(grace, id)).text).toBe(before);
	expect((await seePicture(grace, await keep(sam, { of: 'familyMap' }))).text).toContain('Zebedee');
});

test('[KP5] of a family each side can be kept by itself, with nobody else on it', async () => {
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	const family = familyOf(readToolContent(table.doc, familyMap));
	table.close();
	const side = sidesOf(family).find(({ people }) => people.size < family.people.length);
	const id = await keep(sam, { of: 'familyMap', view: side?.id });
	const said = wellFormed((await seePicture(grace, id)).text).texts.join(' ');
	for (const { id: person, name } of family.people)
		expect(said.includes(name), name).toBe(side?.people.has(person));
	for (const view of ['nobody', '__proto__', `${side?.id ?? ''}/9`])
		expect(await statusOf(sam, { of: 'familyMap', view }), view).toBe(400);
});

test('[KP2] a drawing by whoever drew it or runs the meeting, with the pictures that are on it', async () => {
	const item = await putUpDrawing(mum, 'table');
	const typist = await draws(mum, 'table', item);
	const { stroke: _stroke, ...mark } = aStroke(mum.participant);
	const photo = await keptPicture(mum, typist.room);
	const image = { ...mark, kind: 'image' as const, w: 200, h: 150, picture: photo };
	expect(await strokes(typist, aStroke(mum.participant), image)).toBe(true);
	typist.close();
	expect(await statusOf(grace, { of: 'drawing', item })).toBe(403);
	expect(await statusOf(priya, { of: 'drawing', item })).toBe(403);
	const ids = [await keep(mum, { of: 'drawing', item }), await keep(sam, { of: 'drawing', item })];
	for (const id of ids) {
		const { text } = await seePicture(grace, id);
		expect(text).toContain('data:image/jpeg;base64,');
		expect(text).toContain('<path');
	}
	const [hers, sams] = ids.map((id) => id);
	const kept = await keptAt(mum);
	expect(kept.find(({ id }) => id === hers)).toMatchObject({ isOffScreen: false });
	// Of hers the screen shows nothing before she says so.
	expect(kept.find(({ id }) => id === sams)).toMatchObject({
		owner: mum.participant,
		isOffScreen: true
	});
});

test('[KP3] what is kept off the shared screen is not on it: of places, what kind they are', async () => {
	const name = 'Kestrel Road Primary';
	const values = {
		name,
		type: 'school',
		strength: 'strong',
		words: 'by the old mill',
		on: '2026-03-21'
	};
	await put(ecomap, 'systems', 'place0000001', values);
	const unsaid = { name: 'The club', type: 'club', on: '2026-03-21' };
	await put(ecomap, 'systems', 'place0000002', unsaid);
	const id = await keep(sam, { of: 'ecomap', view: `systems/${sam.participant}` });
	const { text } = await seePicture(grace, id);
	expect(text).toContain('School');
	// A line of which nobody said how strong it is has its sign, too.
	expect(wellFormed(text).texts.join(' ')).toContain('Nobody said how strong');
	for (const one of [name, 'old mill']) expect(text).not.toContain(one);
	expect((await keptAt(sam)).find((one) => one.id === id)?.says).not.toContain(name);
});

test('[KP3] a drawing that is kept off the shared screen is kept off it', async () => {
	const item = await putUpDrawing(sam, 'table');
	const typist = await draws(sam, 'table', item);
	expect(await strokes(typist, aStroke(sam.participant))).toBe(true);
	typist.close();
	const isOff = async () => {
		const id = await keep(sam, { of: 'drawing', item });
		return (await keptAt(sam)).find((one) => one.id === id)?.isOffScreen;
	};
	expect(await isOff()).toBe(false);
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	await table.write((doc) => {
		(doc.getMap(drawingsRoot).get(item) as Y.Map<unknown>).set('hidden', true);
	});
	table.close();
	expect(await isOff()).toBe(true);
});

test('[KP3] [FM9] of what is not agreed a kept map has the sign, and nobody’s words', async () => {
	await put(familyMap, 'people', 'person000003', { name: 'Marlon', drawnAs: 'square' });
	const what = 'He says that Theo is his';
	await put(familyMap, 'notAgreed', 'disagreed0001', { what, about: ['person000003'] });
	const id = await keep(sam, { of: 'familyMap' });
	const { text } = await seePicture(grace, id);
	const kept = (await keptAt(sam)).find((one) => one.id === id);
	expect(text).toContain('>Not agreed<');
	expect(kept?.says).toMatch(/Not agreed, about: \S?Marlon/);
	for (const said of [text, kept?.says]) expect(said).not.toContain(what);
});

test('[KP6] somebody of whom nobody said how much they know is on a circle that is kept', async () => {
	await put(network, 'people', 'person000002', { name: 'Mrs Okafor', relation: 'neighbour' });
	const id = await keep(sam, { of: 'network' });
	expect((await seePicture(grace, id)).text).toContain('Not said yet: Mrs Okafor');
	expect((await keptAt(sam)).find((one) => one.id === id)?.says).toContain('Mrs Okafor');
});

test('[KP1] [KP3] [TL8] the timeline: titles and when it was, nothing of what hurt; what is kept off the screen is not on it', async () => {
	const id = await keep(sam, { of: 'timeline' });
	const { status, text } = await seePicture(grace, id);
	expect(status).toBe(200);
	const [kept] = (await keptAt(grace)).filter((one) => one.id === id);
	expect(kept).toMatchObject({ of: 'timeline', owner: null, isOffScreen: false });
	const said = wellFormed(text).texts.join(' ');
	for (const word of ['The evening of', 'What the family says', '2022–2025', 'Nothing told here'])
		expect(said).toContain(word);
	expect(kept?.says).toMatch(/2021: A good half year, .*2026: The evening of the argument/);
	for (const secret of ['stitches', 'police report', 'Somebody was hurt', 'rang Nan'])
		for (const one of [text, kept?.says]) expect(one).not.toContain(secret);

	const unseen = { title: 'Kept for the room', when: '2 March 2026', on: '2026-03-02' };
	await put(timeline, 'events', 'event0000001', unseen);
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	await table.write((doc) => {
		(doc.getMap(rootOf(timeline, 'events')).get('event0000001') as Y.Map<unknown>).set(
			'hidden',
			true
		);
	});
	table.close();
	const without = await seePicture(grace, await keep(sam, { of: 'timeline' }));
	expect(without.text).not.toContain('Kept for the room');
	expect((await seePicture(grace, id)).text, 'as it was').toBe(text);
});

test('[KP2] [TL7] the timeline by whoever runs the meeting or takes notes; no part that there is not', async () => {
	for (const seat of [grace, mum, priya])
		expect(await statusOf(seat, { of: 'timeline' })).toBe(403);
	expect(await statusOf(sam, { of: 'timeline', view: '1' })).toBe(200);
	for (const view of ['0', '-1', '99', '1e1', '__proto__', '1/1'])
		expect(await statusOf(sam, { of: 'timeline', view }), view).toBe(400);
});

test('[KP2] [MX4] a circle and a family in another language, and views there are not', async () => {
	for (const of of ['network', 'familyMap', 'timeline']) {
		const { text } = await seePicture(grace, await keep(sam, { of, language: 'ar' }));
		expect(wellFormed(text).elements[0]).toBe('svg');
		expect(text).toMatch(/[\u0600-\u06ff]/);
		expect(text, '[MX4]').not.toContain('direction="ltr"');
	}
	for (const more of [
		{ of: 'network', view: 'childsCircle/nobody' },
		{ of: 'ecomap', view: '__proto__' },
		{ of: 'drawing' },
		{ of: 'drawing', item: 'nothing00001' },
		{ of: 'plan' },
		{ of: 'familyMap', language: '../en' },
		{ of: 'familyMap', title: '' }
	]) {
		expect(await statusOf(sam, more), JSON.stringify(more)).toBe(400);
	}
	expect(await statusOf(grace, { of: 'familyMap' })).toBe(403);
	expect(await statusOf(priya, { of: 'familyMap' })).toBe(403);
});

test('[KP4] its words are changed, and it is let go, by those who may; whose it is says whether the screen shows it', async () => {
	const item = await putUpDrawing(mum, 'table');
	const typist = await draws(mum, 'table', item);
	expect(await strokes(typist, aStroke(mum.participant))).toBe(true);
	typist.close();
	const id = await keep(sam, { of: 'drawing', item });
	const describe = { type: 'picture.describe', id };
	expect(await statusOf(grace, { ...describe, says: 'hers' })).toBe(403);
	expect(await statusOf(sam, { ...describe, isOffScreen: false })).toBe(403);
	expect(await statusOf(mum, { ...describe, says: 'A house', isOffScreen: false })).toBe(200);
	const [kept] = (await keptAt(grace)).filter((one) => one.id === id);
	expect(kept).toMatchObject({ says: 'A house', isOffScreen: false });
	expect(await statusOf(grace, { type: 'picture.letGo', id })).toBe(403);
	expect(await statusOf(mum, { type: 'picture.letGo', id })).toBe(200);
	await until('it is gone', async () => !(await keptAt(grace)).some((one) => one.id === id));
	expect((await seePicture(mum, id)).status).toBe(404);
	expect(await statusOf(mum, { type: 'picture.letGo', id })).toBe(400);
});

test('[KP4] in the family’s time alone nobody outside keeps, describes or lets go', async () => {
	const other = await openDemo(server);
	const [coordinator, parent] = (await Promise.all(
		['Sam', 'Chantelle'].map((name) => sitDown(other, name))
	)) as [Seat, Seat];
	await mustDo(coordinator, { type: 'phase.set', phase: 'information' });
	const id = await keep(coordinator, { of: 'familyMap' });
	await mustDo(coordinator, { type: 'phase.set', phase: 'familyTime' });
	for (const more of [
		{ of: 'familyMap' },
		{ type: 'picture.describe', id, says: 'Mine now' },
		{ type: 'picture.describe', id, isOffScreen: true },
		{ type: 'picture.letGo', id }
	]) {
		expect(await statusOf(coordinator, more), JSON.stringify(more)).toBe(403);
	}
	expect((await keptAt(parent)).find((one) => one.id === id)).toMatchObject({ isOffScreen: false });
});

test('[KP4] nobody writes one into the table themselves', async () => {
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	const stored = await table
		.write((doc) => {
			doc.getMap('keptPictures').set('forged000001', { of: 'drawing', title: 'x' });
		})
		.catch(() => false);
	expect(stored).toBe(false);
	expect((await keptAt(maya)).map(({ id }) => id)).not.toContain('forged000001');
});
