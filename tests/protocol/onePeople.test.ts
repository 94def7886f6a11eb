// One set of people in many views (domain/SPEC.md OP1–OP4), by clients that do not obey the pages.
import { beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { addToTree } from '#lib/board/childTree.ts';
import {
	addToolItem,
	readToolContent,
	readToolItems,
	setToolField,
	setToolWords
} from '#lib/board/toolItems.ts';
import { treeItem } from '#lib/domain/family/childTree.ts';
import { ecomap } from '#lib/domain/tools/practice/ecomap.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { network } from '#lib/domain/tools/practice/network.ts';
import { rootOf, type PracticeTool } from '#lib/domain/tools/practiceTool.ts';
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
import { seePicture } from '../kit/pictures.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

let server: Server;
let demo: Demo;
const seats = new Map<string, Seat>();
const at = (name: string): Seat => seats.get(name)!;

const onMap = rootOf(familyMap, 'people');
const [uncle, aunt] = ['uncleonmap001', 'auntonmap0001'];

beforeAll(async () => {
	server = await Server.shared();
	demo = await openDemo(server);
	for (const name of ['Sam', 'Maya', 'Chantelle', 'Grace', 'Priya', 'Tola'])
		seats.set(name, await sitDown(demo, name));
	await mustDo(at('Sam'), { type: 'phase.set', phase: 'information' });
	await writes('Sam', (doc) => {
		put(doc, at('Sam'), familyMap, 'people', uncle, { name: 'Gerome' });
		put(doc, at('Sam'), familyMap, 'people', aunt, { name: 'Keisha' });
	});
});

function put(
	doc: Y.Doc,
	{ participant: author }: Seat,
	tool: PracticeTool,
	list: string,
	id: string,
	values: Readonly<Record<string, string | null>>
): void {
	const made = { id, author, voice: 'own', at: Date.now(), values } as const;
	addToolItem(doc, rootOf(tool, list), tool.lists[list]!, made, null);
}

/** @returns whether it was stored */
async function writes(name: string, change: (doc: Y.Doc) => void): Promise<boolean> {
	const seat = at(name);
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	const isStored = await typist.write(change).catch(() => false);
	typist.close();
	return isStored;
}

async function tableOf(name: string): Promise<Y.Doc> {
	const typist = await Typist.enter(at(name), roomOf(at(name), 'table'));
	typist.close();
	return typist.doc;
}

const namesIn = (doc: Y.Doc, tool: PracticeTool, list: string) =>
	readToolItems(doc, rootOf(tool, list), tool.lists[list]!).map(({ values }) => values['name']);

let made = 0;
const newId = () => `madehere${String(made++).padStart(4, '0')}`;

test('[OP1] a name put right on one device is right in every view on another, and in a picture kept anew', async () => {
	await writes('Chantelle', (doc) => {
		put(doc, at('Chantelle'), network, 'people', newId(), { person: uncle, ring: 'knowsAll' });
		put(doc, at('Chantelle'), ecomap, 'systems', newId(), { person: uncle, type: 'family' });
		put(doc, at('Chantelle'), network, 'people', newId(), { person: aunt, name: 'Auntie K' });
	});
	const keep = { type: 'picture.keep', of: 'network', title: 'Kept', language: 'en' };
	const kept = async () => {
		const { json } = await command(at('Sam'), keep);
		return (await seePicture(at('Grace'), (json as { id: string }).id)).text;
	};
	const before = await kept();
	expect(before).toContain('Gerome');
	const grace = await Typist.enter(at('Grace'), roomOf(at('Grace'), 'table'));
	// Facts are put right by everybody at the table.
	await writes('Priya', (doc) => {
		setToolWords(doc, onMap, uncle, 'name', 'Jerome R', null);
		setToolWords(doc, onMap, aunt, 'name', 'Keisha B', null);
	});
	await until('the circle', () => namesIn(grace.doc, network, 'people').includes('Jerome R'));
	await until('the ecomap', () => namesIn(grace.doc, ecomap, 'systems').includes('Jerome R'));
	expect(namesIn(grace.doc, network, 'people')).toContain('Auntie K');
	expect(namesIn(grace.doc, network, 'people')).not.toContain('Keisha B');
	const after = await kept();
	expect(after).toContain('Jerome R');
	expect(after).not.toContain('Gerome');
	grace.close();
});

test('[OP2] nobody is linked to what is no person of this family map', async () => {
	const other = await openDemo(server);
	const elsewhere = await sitDown(other, 'Sam');
	const theirs = await Typist.enter(elsewhere, roomOf(elsewhere, 'table'));
	const [stranger] = readToolItems(theirs.doc, onMap, familyMap.lists['people']!);
	theirs.close();
	const page = await Typist.enter(at('Maya'), roomOf(at('Maya'), 'own'));
	const secret = 'mayassecret01';
	await page.write((doc) => {
		const mine = { id: secret, name: 'Biscuit', author: at('Maya').participant, at: 1 };
		addToTree(doc, mine, null);
		const begun = { id: 'begunbymaya01', at: 1, values: { name: 'Somebody' } };
		addToolItem(doc, onMap, familyMap.lists['people']!, begun, null);
	});
	page.close();
	const table = await tableOf('Chantelle');
	const [aLine] = readToolItems(table, rootOf(ecomap, 'systems'), ecomap.lists['systems']!);
	const strangers = {
		nobody: 'nobodyhere001',
		ofAnotherMeeting: stranger?.id,
		inMayasPicture: secret,
		begunOnAnOwnPage: 'begunbymaya01',
		inAnotherList: aLine?.id,
		participant: at('Grace').participant
	};
	for (const [what, id] of Object.entries(strangers)) {
		expect(typeof id, what).toBe('string');
		for (const name of ['Chantelle', 'Sam', 'Priya']) {
			const isStored = await writes(name, (doc) => {
				put(doc, at(name), network, 'people', newId(), { person: id ?? '', name: 'X' });
			});
			expect(isStored, `${what} ${name}`).toBe(false);
		}
	}
	const mine = newId();
	await writes('Chantelle', (doc) => {
		put(doc, at('Chantelle'), ecomap, 'systems', mine, { person: uncle, type: 'family' });
	});
	for (const strange of [secret, 7, true, { id: uncle }, [uncle], '__proto__', 'constructor'])
		expect(
			await writes('Chantelle', (doc) => {
				doc.getMap<Y.Map<unknown>>(rootOf(ecomap, 'systems')).get(mine)?.set('person', strange);
			}),
			JSON.stringify(strange)
		).toBe(false);
	const after = await tableOf('Grace');
	expect(JSON.stringify(readToolContent(after, network))).not.toContain(secret);
});

test('[OP2] a link is in the hand of whose view it is, and nobody writes it who only reads', async () => {
	const id = newId();
	await writes('Chantelle', (doc) => {
		put(doc, at('Chantelle'), network, 'people', id, { name: 'Jay' });
	});
	const links = (who: string | null) => (doc: Y.Doc) => {
		setToolField(doc, rootOf(network, 'people'), id, 'person', who, null);
	};
	for (const name of ['Sam', 'Grace', 'Priya', 'Maya']) {
		expect(await writes(name, links(uncle)), name).toBe(false);
	}
	expect(await writes('Chantelle', links(uncle))).toBe(true);
	expect(await writes('Priya', links(null))).toBe(false);
	// A child's circle is the child's: no adult begins one, with a link or without.
	const inHers = (doc: Y.Doc) => {
		put(doc, at('Grace'), network, 'childsCircle', newId(), { person: uncle });
	};
	expect(await writes('Grace', inHers)).toBe(false);
	await mustDo(at('Sam'), { type: 'phase.set', phase: 'familyTime' });
	expect(await writes('Chantelle', links(aunt))).toBe(false);
	await mustDo(at('Sam'), { type: 'phase.set', phase: 'agreeing' });
	await mustDo(at('Sam'), { type: 'phase.set', phase: 'information' });
});

test('[OP4] what a child puts into the own picture reaches nobody by its link, nor what it is called there', async () => {
	const canary = 'UncleJayCanary';
	const page = await Typist.enter(at('Maya'), roomOf(at('Maya'), 'own'));
	await page.write((doc) => {
		const person = { id: newId(), name: '', calls: canary, from: uncle, took: 'Gerome' };
		addToTree(doc, { ...person, author: at('Maya').participant, at: Date.now() }, null);
	});
	page.close();
	for (const name of ['Sam', 'Chantelle', 'Grace', 'Priya', 'Tola']) {
		const table = JSON.stringify(await tableOf(name).then((doc) => doc.toJSON()));
		expect(table, name).not.toContain(canary);
		expect((await look(at(name), 'mine')).text, name).not.toContain(canary);
	}
	expect(server.output).not.toContain(canary);
});

test('[OP1] [CP5] let see with the names that the map has then; a name put right meanwhile is looked at once more', async () => {
	const tola = at('Tola').participant;
	const share = (words: string) =>
		command(at('Maya'), { type: 'childWords.share', item: treeItem, readers: [tola], words });
	const said = async () => {
		const { text } = (await look(at('Tola'), 'mine')) as { text: string };
		return text;
	};
	const page = await Typist.enter(at('Maya'), roomOf(at('Maya'), 'own'));
	await page.write((doc) => {
		for (const id of doc.getMap('myPeople').keys()) doc.getMap('myPeople').delete(id);
		const person = { id: newId(), name: '', from: uncle, took: 'Gerome' };
		addToTree(doc, { ...person, author: at('Maya').participant, at: Date.now() }, null);
	});
	page.close();
	expect((await share('Gerome')).status).toBe(409);
	expect((await share('Jerome R')).status).toBe(200);
	expect(await said()).toContain('Jerome R');
	await writes('Grace', (doc) => {
		setToolWords(doc, onMap, uncle, 'name', 'Jay Baptiste', null);
	});
	expect((await share('Jerome R')).status).toBe(409);
	// What was let see stays as it was seen.
	expect(await said()).toContain('Jerome R');
	expect(await said()).not.toContain('Jay Baptiste');
	expect(await said()).not.toContain(uncle);
});
