// People moved by hand on the family map, and what one keeps for oneself (domain/SPEC.md FM12, FM13), by clients that do not obey the pages.
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addToolItem, readToolItems, setToolField } from '#lib/board/toolItems.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { rootOf } from '#lib/domain/tools/practiceTool.ts';
import { conferencePeople, makeMeetingOf, type MadeMeeting } from '../kit/meetings.ts';
import { mustDo, roomOf, type Seat } from '../kit/people.ts';
import { Server } from '../kit/server.ts';
import { Typist } from '../kit/typist.ts';
import { until } from '../kit/until.ts';

const root = rootOf(familyMap, 'people');
const list = familyMap.lists['people']!;
const [nan, uncle] = ['nanonmap0001', 'uncleonmap01'];

let server: Server;
let meeting: MadeMeeting;
let sam: Seat;
beforeAll(async () => {
	server = await Server.shared();
	meeting = await makeMeetingOf(
		server,
		'familyGroupConference',
		conferencePeople.filter(({ role }) => role !== 'noteTaker')
	);
	sam = await meeting.sit('Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'information' });
	const typist = await Typist.enter(sam, roomOf(sam, 'table'));
	await typist.write((doc) => {
		for (const [id, name] of [
			[nan, 'Grace'],
			[uncle, 'Jerome']
		] as const) {
			const made = { id, author: sam.participant, speaker: null, voice: 'own', at: 1 };
			addToolItem(doc, root, list, { ...made, values: { name } }, null);
		}
	});
});

/** An invite of a real meeting is for one device. */
const seats = new Map<string, Promise<Seat>>();

function seatOf(name: string): Promise<Seat> {
	const seat = seats.get(name) ?? (name === 'Sam' ? Promise.resolve(sam) : meeting.sit(name));
	seats.set(name, seat);
	return seat;
}

/** @returns whether it was stored */
async function sets(name: string, id: string, value: unknown, field = 'aside'): Promise<boolean> {
	const seat = await seatOf(name);
	const typist = await Typist.enter(seat, roomOf(seat, 'table'));
	const isStored = await typist
		.write((doc) => doc.getMap<Y.Map<unknown>>(root).get(id)?.set(field, value))
		.catch(() => false);
	typist.wire.ws.close();
	return isStored;
}

async function keptOf(id: string, field = 'aside'): Promise<unknown> {
	const { doc, wire } = await Typist.enter(sam, roomOf(sam, 'table'));
	wire.ws.close();
	return readToolItems(doc, root, list).find((one) => one.id === id)?.values[field];
}

test('[FM12] whoever may put the facts right moves people, also those whom somebody else put on the map', async () => {
	for (const [name, value] of [
		['Chantelle', '3'],
		['Grace', '-24'],
		['Priya', '0'],
		['Sam', '24']
	] as const) {
		expect(await sets(name, nan, value), name).toBe(true);
		expect(await keptOf(nan)).toBe(value);
	}
	expect(await sets('Chantelle', nan, '')).toBe(true);
	expect(await keptOf(nan)).toBeNull();
});

test('[FM12] whoever only reads at the table moves nobody', async () => {
	await sets('Sam', nan, '2');
	for (const name of ['Oscar', 'Ines']) expect(await sets(name, nan, '5'), name).toBe(false);
	expect(await keptOf(nan)).toBe('2');
});

test('[FM12] nothing but a step within bounds is stored', async () => {
	const strange = ['25', '-25', '1.5', '1e1', '03', ' 3', 3, NaN, true, ['3'], { steps: 3 }, '<b>'];
	for (const value of strange)
		expect(await sets('Chantelle', nan, value), String(value)).toBe(false);
	expect(await keptOf(nan)).toBe('2');
});

test('[FM12] partners change sides by those who may put the facts right, and to nothing but a side', async () => {
	for (const [name, side] of [
		['Chantelle', 'left'],
		['Priya', 'right']
	] as const) {
		expect(await sets(name, nan, side, 'standsOn'), name).toBe(true);
		expect(await keptOf(nan, 'standsOn')).toBe(side);
	}
	for (const name of ['Oscar', 'Ines'])
		expect(await sets(name, nan, 'left', 'standsOn'), name).toBe(false);
	for (const strange of ['top', 'Left', 0, true, ['left'], { side: 'left' }])
		expect(await sets('Chantelle', nan, strange, 'standsOn'), String(strange)).toBe(false);
	expect(await keptOf(nan, 'standsOn')).toBe('right');
	expect(await sets('Grace', nan, '', 'standsOn')).toBe(true);
	expect(await keptOf(nan, 'standsOn')).toBeNull();
});

test('[FM12] two who move two people at once both win, and nobody’s words are touched by it', async () => {
	const grace = await seatOf('Grace');
	const [one, other] = await Promise.all([
		Typist.enter(grace, roomOf(grace, 'table')),
		Typist.enter(sam, roomOf(sam, 'table'))
	]);
	await Promise.all([
		one.write((doc) => {
			setToolField(doc, root, nan, 'aside', '7', null);
			doc.getMap<Y.Map<Y.Text>>(root).get(nan)?.get('name')?.insert(0, 'Nan ');
		}),
		other.write((doc) => {
			setToolField(doc, root, uncle, 'aside', '-7', null);
			setToolField(doc, root, nan, 'drawnAs', 'circle', null);
		})
	]);
	for (const { doc } of [one, other]) {
		const values = () => readToolItems(doc, root, list).map(({ values }) => values);
		await until('both moves', () => values().filter(({ aside }) => aside !== null).length === 2);
		await until('the rest', () =>
			values().some(({ name, drawnAs }) => name === 'Nan Grace' && drawnAs === 'circle')
		);
		expect(values().map(({ aside }) => aside)).toEqual(['7', '-7']);
	}
});

test('[FM13] how people are with each other has no place at the table, and reaches nobody else', async () => {
	const between = familyMap.lists['betweenPeople']!;
	const at = rootOf(familyMap, 'betweenPeople');
	const made = { id: 'between00001', at: 1, values: { what: 'Shouting at night', kind: 'harm' } };
	const own = await Typist.enter(sam, roomOf(sam, 'own'));
	expect(await own.write((doc) => addToolItem(doc, at, between, made, null))).toBe(true);
	own.wire.ws.close();

	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	const atTable = table.write((doc) =>
		addToolItem(doc, at, between, { ...made, author: sam.participant }, null)
	);
	expect(await atTable.catch(() => false)).toBe(false);
	table.wire.ws.close();
	const grace = await seatOf('Grace');
	for (const { id, kind } of grace.rooms) {
		const reader = await Typist.enter(grace, id);
		reader.wire.ws.close();
		expect(Buffer.from(Y.encodeStateAsUpdate(reader.doc)).includes('Shouting'), kind).toBe(false);
	}
	await expect(Typist.enter(grace, roomOf(sam, 'own'))).rejects.toThrow('denied');
});

test('[FM12] in a part of the meeting in which somebody only reads, they move nobody', async () => {
	await mustDo(sam, { type: 'phase.set', phase: 'welcome' });
	expect(await sets('Priya', nan, '1')).toBe(false);
	expect(await keptOf(nan)).toBe('7');
	expect(await sets('Grace', nan, '1')).toBe(true);
});
