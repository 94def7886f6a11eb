// A child's own words (practice.md 2.14; security.md Z11): nobody reads them until the child says so, word by word and
// reader by reader; and nobody but the child can say so, whoever runs the meeting included.
import { beforeEach, expect, test } from 'vitest';
import { addToTree, readTree, takeOutOfTree } from '#lib/board/childTree.ts';
import { houseText, readTableWords, rubOut } from '#lib/board/childWords.ts';
import { everyone } from '#lib/domain/childWords.ts';
import { treeItem } from '#lib/domain/family/childTree.ts';
import { writeInHouse } from '../kit/childWords.ts';
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
import { until } from '../kit/until.ts';
import { roomsOf, whoGets } from '../kit/whoGets.ts';

const server = await Server.shared();
const canary = 'When I hear the key in the door';
const names = ['Sam', 'Chantelle', 'Grace', 'Priya', 'Mr Lind', 'Tola', 'Andre', 'Bev'];
let demo: Demo;
let maya: Seat;
let others: Record<string, Seat>;

beforeEach(async () => {
	demo = await openDemo(server);
	maya = await sitDown(demo, 'Maya');
	others = Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await sitDown(demo, name)] as const))
	);
});

function at(name: string): Seat {
	const seat = others[name];
	if (!seat) throw new Error(`nobody called ${name}`);
	return seat;
}

/** Maya says something in a house and it is read back to her. @returns its id */
async function mayaSays(text = canary, isReadBack = true): Promise<string> {
	const page = await Typist.enter(maya, roomOf(maya, 'own'));
	let id = '';
	expect(
		await page.write((doc) => {
			id = writeInHouse(doc, maya.participant, text, { isReadBack });
		})
	).toBe(true);
	page.close();
	return id;
}

const letRead = (item: string, ...readers: string[]) =>
	mustDo(maya, { type: 'childWords.share', item, readers, words: canary });
const statusOf = async (seat: Seat, asked: { type: string; [field: string]: unknown }) =>
	(await command(seat, asked)).status;

interface Mine {
	fromChildren: { text: string; writtenBy: string | null }[];
	childPages: { child: string; letOut: { reader: string; state: string }[] }[];
}
const mine = async (seat: Seat) => (await look(seat, 'mine')).json as Mine;
const waiting = async (seat: Seat) =>
	((await look(seat, 'desk')).json as { childWords: { id: string; text: string }[] }).childWords;

const whoKnows = () => whoGets(canary, roomOf(maya, 'own'), others);

async function nameHelper(name: string, allowed = true): Promise<void> {
	await mustDo(maya, { type: 'child.writeWith', participant: at(name).participant, allowed });
}

async function childPageOf(seat: Seat): Promise<string> {
	const page = (await roomsOf(seat)).find(({ owner }) => owner === maya.participant);
	if (!page) throw new Error('was told of no page of Maya’s');
	return page.id;
}

test('[CH1] [Z11] whatever Maya says stays hers: no role gets a byte of it by any path', async () => {
	await mayaSays();
	expect(await whoKnows()).toEqual([]);
	expect(server.output).not.toContain(canary);
});

test('[CH5] [Z11] nobody but Maya lets anybody read it, whoever runs the meeting included', async () => {
	const item = await mayaSays();
	const readers = [at('Sam').participant];
	for (const seat of Object.values(others)) {
		for (const child of [undefined, maya.participant]) {
			const asked = {
				item,
				readers,
				words: canary,
				childSaidYes: true,
				...(child ? { child } : {})
			};
			expect(await statusOf(seat, { type: 'childWords.share', ...asked }), seat.role).toBe(403);
			expect(await statusOf(seat, { type: 'childWords.takeBack', ...asked }), seat.role).toBe(403);
		}
	}
	const theo = await sitDown(demo, 'Theo');
	const asked = { item, readers, words: canary, child: maya.participant, childSaidYes: true };
	expect(await statusOf(theo, { type: 'childWords.share', ...asked })).toBe(403);
	expect(await statusOf(theo, { type: 'childWords.share', item, readers, words: canary })).toBe(
		400
	);
	expect(await whoKnows()).toEqual([]);
});

test('[CH6] each word reaches just the people Maya chose: her advocate, her social worker, Sam', async () => {
	const item = await mayaSays();
	for (const name of ['Tola', 'Priya', 'Sam']) {
		await letRead(item, at(name).participant);
		expect(await whoKnows(), name).toEqual([name]);
		expect((await mine(at(name))).fromChildren).toMatchObject([{ text: canary, writtenBy: null }]);
		await mustDo(maya, { type: 'childWords.takeBack', item });
		expect(await whoKnows(), name).toEqual([]);
	}
});

test('[CH6] she cannot choose somebody who is not there for it, or herself', async () => {
	const item = await mayaSays();
	for (const reader of [at('Mr Lind').participant, maya.participant, 'nobodyatall']) {
		const asked = { type: 'childWords.share', item, readers: [reader], words: canary };
		expect(await statusOf(maya, asked)).toBe(400);
	}
	expect(await whoKnows()).toEqual([]);
});

test('[CH7] what is for Mum waits until Sam has looked; held back, only the record has the reason', async () => {
	const item = await mayaSays();
	await letRead(item, at('Chantelle').participant);
	expect(await whoKnows()).toEqual(['Sam']); // on the desk, and Maya was told so
	const [first] = await waiting(at('Sam'));
	const id = first?.id ?? '';
	for (const name of ['Chantelle', 'Priya', 'Tola']) {
		expect(await statusOf(at(name), { type: 'childWords.check', id, open: true })).toBe(403);
	}
	const reason = 'Not while he is in the building';
	expect(await statusOf(at('Sam'), { type: 'childWords.check', id, open: false })).toBe(400);
	await mustDo(at('Sam'), { type: 'childWords.check', id, open: false, reason });
	expect(await whoKnows()).toEqual([]);
	expect((await mine(maya)).childPages[0]?.letOut).toMatchObject([{ state: 'notToday' }]);
	expect((await look(maya, 'mine')).text).not.toContain(reason);
	expect(await statusOf(at('Sam'), { type: 'childWords.check', id, open: true })).toBe(409);

	await letRead(item, at('Chantelle').participant); // asked once more
	const [again] = await waiting(at('Sam'));
	await mustDo(at('Sam'), { type: 'childWords.check', id: again?.id, open: true });
	expect(await whoKnows()).toEqual(['Chantelle']);
	expect(server.output).not.toContain(reason);
});

test('[CH7] [CH8] [CH10] for everyone: on the table after Sam’s look, nobody’s to change, gone when taken back', async () => {
	const item = await mayaSays();
	await letRead(item, 'everyone');
	const table = await Typist.enter(at('Priya'), roomOf(at('Priya'), 'table'));
	expect(readTableWords(table.doc)).toEqual([]);
	const [one] = await waiting(at('Sam'));
	await mustDo(at('Sam'), { type: 'childWords.check', id: one?.id, open: true });
	await until('Maya’s words', () => readTableWords(table.doc).length === 1);
	expect(readTableWords(table.doc)).toMatchObject([
		{ text: canary, child: maya.participant, house: 'worries' }
	]);

	for (const name of ['Priya', 'Sam']) {
		const writer = await Typist.enter(at(name), roomOf(at(name), 'table'));
		await writer
			.write((doc) => {
				const words = doc.getMap('childWords');
				words.set(one?.id ?? '', { ...(words.get(one?.id ?? '') as object), text: 'other words' });
			})
			.catch(() => undefined);
		expect((await writer.wire.ended()).code, name).toBe(4409);
	}
	await mustDo(maya, { type: 'childWords.takeBack', item });
	const late = await Typist.enter(at('Grace'), roomOf(at('Grace'), 'table'));
	expect(readTableWords(late.doc)).toEqual([]);
	expect(late.wire.hasSeen(canary)).toBe(false);
	expect(late.wire.hasSeen('other words')).toBe(false);
});

test('[CH8] a reader’s page asks again at once when Maya takes it back, and before Sam has looked nobody waits', async () => {
	const item = await mayaSays();
	await letRead(item, at('Tola').participant, at('Chantelle').participant);
	const hall = await Typist.enter(at('Tola'), roomOf(at('Tola'), 'hall'));
	const before = hall.wire.raw.length;
	await mustDo(maya, { type: 'childWords.takeBack', item });
	await until('a hint', () => hall.wire.raw.length > before);
	expect((await mine(at('Tola'))).fromChildren).toEqual([]);
	expect(await waiting(at('Sam'))).toEqual([]);
});

test('[CH9] only exact words that were read back are let out', async () => {
	const item = await mayaSays(canary, false);
	const asked = {
		type: 'childWords.share',
		item,
		readers: [at('Tola').participant],
		words: canary
	};
	expect(await statusOf(maya, asked)).toBe(409);
	const read = await mayaSays('I like maths');
	expect(await statusOf(maya, { ...asked, item: read })).toBe(409);
	expect(await whoKnows()).toEqual([]);
});

test('[CH3] words that were read back stay as they are, for Maya too; she may take them away', async () => {
	const item = await mayaSays();
	const own = roomOf(maya, 'own');
	const changes: ((page: Typist) => Promise<boolean>)[] = [
		(page) => page.write((doc) => houseText(doc, item)?.insert(0, 'not ')),
		(page) => page.write((doc) => houseText(doc, item)?.delete(0, 4)),
		(page) => page.write((doc) => doc.getMap('houses').delete(item)),
		(page) =>
			page.write((doc) =>
				(doc.getMap('houses').get(item) as Map<string, unknown>).set('readBack', false)
			)
	];
	for (const change of changes) {
		const page = await Typist.enter(maya, own);
		await change(page).catch(() => undefined);
		expect((await page.wire.ended()).code).toBe(4409);
	}
	const page = await Typist.enter(maya, own);
	expect(houseText(page.doc, item)?.toString()).toBe(canary);
	expect(await page.write((doc) => rubOut(doc, item, null))).toBe(true);
});

test('[CH1] [CH4] Tola writes with Maya from when Maya says so until she says no, on open sockets too', async () => {
	const own = roomOf(maya, 'own');
	for (const name of ['Grace', 'Sam', 'Chantelle', 'Mr Lind']) {
		const asked = { type: 'child.writeWith', participant: at(name).participant, allowed: true };
		expect(await statusOf(maya, asked), name).toBe(403);
	}
	for (const seat of Object.values(others)) {
		const asked = { type: 'child.writeWith', participant: at('Tola').participant, allowed: true };
		expect(await statusOf(seat, asked), seat.role).toBe(403);
	}
	await nameHelper('Tola');
	expect(await childPageOf(at('Tola'))).toBe(own);
	const tola = await Typist.enter(at('Tola'), own);
	let id = '';
	await tola.write((doc) => {
		id = writeInHouse(doc, at('Tola').participant, 'Fridays at Nan’s', { house: 'good' });
	});
	const page = await Typist.enter(maya, own);
	expect(houseText(page.doc, id)?.toString()).toBe('Fridays at Nan’s');

	await nameHelper('Tola', false);
	expect((await tola.wire.ended()).code).toBe(4403);
	const before = tola.wire.raw.length;
	await page.write((doc) => writeInHouse(doc, maya.participant, canary));
	expect(tola.wire.raw.length).toBe(before);
	expect(await whoKnows()).toEqual([]);
});

test('[CH2] who writes with Maya writes in the houses alone, and changes nothing she wrote', async () => {
	const item = await mayaSays('mine', false);
	await nameHelper('Tola');
	const own = roomOf(maya, 'own');
	const attempts: ((page: Typist) => Promise<boolean>)[] = [
		(page) => page.write((doc) => houseText(doc, item)?.insert(0, 'not ')),
		(page) => page.write((doc) => doc.getMap('houses').delete(item)),
		(page) =>
			page.write((doc) =>
				(doc.getMap('page').get('notes') as { insert(at: number, text: string): void }).insert(
					0,
					'x'
				)
			),
		(page) => page.write((doc) => writeInHouse(doc, maya.participant, 'as Maya'))
	];
	for (const attempt of attempts) {
		const page = await Typist.enter(at('Tola'), own);
		await attempt(page).catch(() => undefined);
		expect((await page.wire.ended()).code).toBe(4409);
	}
});

test('[CH5] the advocate Maya named lets others read it only with her yes; who else writes with her cannot', async () => {
	const item = await mayaSays();
	await nameHelper('Tola');
	await nameHelper('Priya');
	const asked = {
		...{ type: 'childWords.share', item, words: canary, child: maya.participant },
		readers: [at('Sam').participant]
	};
	expect(await statusOf(at('Tola'), asked)).toBe(400);
	expect(await statusOf(at('Priya'), { ...asked, childSaidYes: true })).toBe(403);
	await mustDo(at('Tola'), { ...asked, childSaidYes: true });
	expect((await mine(at('Sam'))).fromChildren).toHaveLength(1);
});

test('[CH6] after closing, and after a restart, nothing comes out that should not', async () => {
	const item = await mayaSays();
	await letRead(item, at('Tola').participant);
	await nameHelper('Priya');
	await server.restart();
	expect((await mine(at('Tola'))).fromChildren).toHaveLength(1);
	expect((await mine(at('Priya'))).fromChildren).toEqual([]);
	expect(await childPageOf(at('Priya'))).toBe(roomOf(maya, 'own'));
	await mustDo(at('Sam'), { type: 'phase.set', phase: 'closed' });
	expect((await mine(at('Tola'))).fromChildren).toEqual([]);
	expect((await mine(maya)).childPages).toEqual([]);
});

let drawn = 0;

/** Maya draws the picture of her people anew. */
async function mayaDraws(...people: string[]): Promise<void> {
	const page = await Typist.enter(maya, roomOf(maya, 'own'));
	const wrote = await page.write((doc) => {
		for (const { id } of readTree(doc, null)) takeOutOfTree(doc, id, null);
		for (const [at, name] of people.entries()) {
			const id = `drawn${String(drawn++).padStart(4, '0')}`;
			addToTree(doc, { id, name, author: maya.participant, at: Date.now() + at }, null);
		}
	});
	expect(wrote).toBe(true);
	page.close();
}

const letSee = (words: string, ...readers: string[]) =>
	mustDo(maya, { type: 'childWords.share', item: treeItem, readers, words });

test('[CP4] [Z11] the picture of Maya’s people is hers: no role gets a byte of it by any path', async () => {
	await mayaDraws(canary);
	expect(await whoKnows()).toEqual([]);
	expect(server.output).not.toContain(canary);
});

test('[CP5] let see whole, as it was seen; a change reaches nobody until it is let out anew', async () => {
	const tola = at('Tola').participant;
	await mayaDraws('Nan', 'Biscuit');
	const asked = { type: 'childWords.share', item: treeItem, readers: [tola] };
	expect(await statusOf(maya, { ...asked, words: 'Nan' })).toBe(409);
	for (const seat of Object.values(others)) {
		expect(await statusOf(seat, { ...asked, words: 'Nan\nBiscuit' })).toBe(403);
	}
	await letSee('Nan\nBiscuit', tola);
	expect((await mine(at('Tola'))).fromChildren).toMatchObject([
		{ text: 'Nan\nBiscuit', tree: [{ name: 'Nan' }, { name: 'Biscuit' }] }
	]);
	await mayaDraws('Nan', 'Biscuit', 'Lúcia');
	expect((await mine(at('Tola'))).fromChildren).toMatchObject([{ text: 'Nan\nBiscuit' }]);
	await letSee('Nan\nBiscuit\nLúcia', tola);
	const seen = (await mine(at('Tola'))).fromChildren;
	expect(seen.map(({ text }) => text)).toEqual(['Nan\nBiscuit\nLúcia']);
	expect((await mine(at('Priya'))).fromChildren).toEqual([]);
});

test('[CP6] for everyone it waits for the check; let out anew, the earlier one is off the table at once', async () => {
	const table = await Typist.enter(at('Sam'), roomOf(at('Sam'), 'table'));
	await mayaDraws('Nan');
	await letSee('Nan', everyone);
	expect(readTableWords(table.doc)).toEqual([]);
	const [first] = await waiting(at('Sam'));
	await mustDo(at('Sam'), { type: 'childWords.check', id: first?.id, open: true });
	await until('Maya’s people', () => readTableWords(table.doc).length === 1);
	expect(readTableWords(table.doc)[0]?.tree).toMatchObject([{ name: 'Nan', hasHeart: false }]);
	await mayaDraws('Nan', 'Biscuit');
	await letSee('Nan\nBiscuit', everyone);
	await until('the earlier one to go', () => readTableWords(table.doc).length === 0);
	const [second] = await waiting(at('Sam'));
	expect(second?.text).toBe('Nan\nBiscuit');
	table.close();
});

test('[CH4] whoever wrote with Maya is out of her page when she is not in the meeting any more', async () => {
	await nameHelper('Tola');
	const together = await Typist.enter(at('Tola'), await childPageOf(at('Tola')));
	await mustDo(at('Sam'), { type: 'person.remove', participant: maya.participant });
	expect((await together.wire.ended()).code).toBe(4403);
	expect((await roomsOf(at('Tola'))).filter(({ owner }) => owner === maya.participant)).toEqual([]);
});
