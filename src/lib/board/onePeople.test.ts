// One set of people in many views (domain/SPEC.md OP1–OP5), in real documents and with the server's own judgement.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { mayChange } from '../domain/mayChange.ts';
import type { MeetingOfPeople } from '../domain/mayChangeBy.ts';
import { meetingKind } from '../domain/meetings/kinds.ts';
import type { Role } from '../domain/roles.ts';
import type { RoomKind } from '../domain/rooms.ts';
import { circlesOf } from '../domain/tools/drawn/circlesOf.ts';
import { linesOn, pointsOfView } from '../domain/tools/drawn/ecomapOf.ts';
import { forScreen } from '../domain/tools/forScreen.ts';
import { hintsFor } from '../domain/tools/hints.ts';
import { ecomap } from '../domain/tools/practice/ecomap.ts';
import { familyMap } from '../domain/tools/practice/familyMap.ts';
import { network } from '../domain/tools/practice/network.ts';
import { rootOf, type PracticeTool, type ToolValue } from '../domain/tools/practiceTool.ts';
import { addToTree, readTree, treeText, treeToLetOut } from './childTree.ts';
import { changesOf } from './changesOf.ts';
import { itemsThere } from './itemsThere.ts';
import {
	addToolItem,
	readToolContent,
	readToolItem,
	readToolItems,
	setToolField,
	setToolWords
} from './toolItems.ts';

type Values = Readonly<Record<string, ToolValue>>;

const people = { tool: familyMap, list: 'people' };
const circle = { tool: network, list: 'people' };
const childsCircle = { tool: network, list: 'childsCircle' };
const lines = { tool: ecomap, list: 'systems' };

interface At {
	tool: PracticeTool;
	list: string;
}

const listAt = ({ tool, list }: At) => {
	const found = tool.lists[list];
	if (!found) throw new Error(`no list ${list}`);
	return found;
};
const rootAt = ({ tool, list }: At) => rootOf(tool, list);

function put(doc: Y.Doc, at: At, id: string, values: Values, author = 'chantelle'): void {
	const made = { id, author, speaker: null, voice: 'own', at: 1, values };
	addToolItem(doc, rootAt(at), listAt(at), made, null);
}

const nameOf = (doc: Y.Doc, at: At, id: string) =>
	readToolItem(doc, rootAt(at), id, listAt(at))?.values['name'];

const [gerome, grace] = ['gerome000001', 'grace0000001'];

function table(): Y.Doc {
	const doc = new Y.Doc();
	put(doc, people, gerome, { name: 'Gerome', whoToChild: 'uncle' });
	put(doc, people, grace, { name: 'Grace', whoToChild: 'nan' });
	return doc;
}

test('[OP1] a name put right on the family map is right in circles, ecomap and the child’s picture at once', () => {
	const doc = table();
	const own = new Y.Doc();
	put(doc, circle, 'incircle0001', { person: gerome, ring: 'knowsAll' });
	put(doc, lines, 'inecomap0001', { person: gerome, type: 'family' });
	const made = { name: '', from: gerome, took: 'Gerome', author: 'maya', at: 1 };
	addToTree(own, { id: 'intree000001', ...made }, null);
	setToolWords(doc, rootAt(people), gerome, 'name', 'Jerome', null);
	const [ringed] = circlesOf(readToolContent(doc, network));
	expect(ringed?.rows[0]?.names).toEqual([{ id: 'incircle0001', name: 'Jerome' }]);
	const [map] = pointsOfView(readToolContent(doc, ecomap), null);
	expect(map && linesOn(map, null)[0]?.item.values['name']).toBe('Jerome');
	expect(readTree(own, doc).map(({ name }) => name)).toEqual(['Jerome']);
	expect(treeToLetOut(own, 'maya', doc)?.text).toBe('Jerome');
	// Whoever cannot read the map just now has the name that was there when they were put in.
	expect(readTree(own, null).map(({ name }) => name)).toEqual(['Gerome']);
});

test('[OP1] what somebody calls them here is theirs, whatever becomes of the map', () => {
	const doc = table();
	const own = new Y.Doc();
	put(doc, childsCircle, 'incircle0001', { person: gerome, name: 'Uncle J' }, 'maya');
	const made = { name: '', from: gerome, took: 'Gerome', author: 'maya', at: 1 };
	addToTree(own, { id: 'intree000001', ...made, calls: 'Uncle J' }, null);
	treeText(own, 'intree000001', 'name')?.insert(0, 'J');
	setToolWords(doc, rootAt(people), gerome, 'name', 'Jerome', null);
	expect(nameOf(doc, childsCircle, 'incircle0001')).toBe('Uncle J');
	expect(readTree(own, doc)[0]).toMatchObject({ name: 'J', calls: 'Uncle J', from: gerome });
	setToolWords(doc, rootAt(childsCircle), 'incircle0001', 'name', '', null);
	expect(nameOf(doc, childsCircle, 'incircle0001')).toBe('Jerome');
});

test('[OP1] an item from before there were links is read as it was', () => {
	const doc = table();
	const old = new Y.Map<unknown>();
	for (const [field, words] of Object.entries({ name: 'Gerome', relation: 'uncle' }))
		old.set(field, new Y.Text(words));
	old.set('ring', 'knowsAll');
	old.set('author', 'chantelle');
	old.set('at', 1);
	doc.getMap(rootAt(circle)).set('older0000001', old);
	setToolWords(doc, rootAt(people), gerome, 'name', 'Jerome', null);
	const [item] = readToolItems(doc, rootAt(circle), listAt(circle));
	expect(item?.values).toMatchObject({ name: 'Gerome', person: null, ring: 'knowsAll' });
	expect(item).not.toHaveProperty('namedBy');
	const own = new Y.Doc();
	addToTree(own, { id: 'older0000001', name: 'Gerome', from: gerome, author: 'm', at: 1 }, null);
	expect(readTree(own, doc)[0]?.name).toBe('Gerome');
});

test('[OP3] whoever is taken off the map stays in other views, with the last name they had', () => {
	const doc = table();
	const own = new Y.Doc();
	put(doc, circle, 'incircle0001', { person: gerome });
	const made = { name: '', from: gerome, took: 'Gerome', author: 'maya', at: 1 };
	addToTree(own, { id: 'intree000001', ...made }, null);
	setToolWords(doc, rootAt(people), gerome, 'name', 'Jerome', null);
	setToolField(doc, rootAt(people), gerome, 'withdrawn', true, null);
	expect(nameOf(doc, circle, 'incircle0001')).toBe('Jerome');
	expect(readTree(own, doc)[0]?.name).toBe('Jerome');
});

/** What may happen, to one of three people and one of the places they have in a view. */
const step = fc.record({
	kind: fc.constantFrom('rename', 'link', 'unlink', 'own', 'takeOff', 'putBack'),
	person: fc.nat(2),
	view: fc.nat(3),
	says: fc.constantFrom('', '  ', 'Jerome', 'Uncle J', 'جيروم')
});

test('[OP1] [OP3] after any edits, by two who were apart meanwhile, every view says the same of the same person', () => {
	const ids = ['person000001', 'person000002', 'person000003'];
	const views: readonly At[] = [
		circle,
		childsCircle,
		lines,
		{ tool: ecomap, list: 'childsSystems' }
	];
	fc.assert(
		fc.property(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 30 }), (steps) => {
			const docs = [new Y.Doc(), new Y.Doc()] as const;
			const [first, second] = docs;
			for (const [i, id] of ids.entries()) put(first, people, id, { name: `Person ${String(i)}` });
			for (const at of views) put(first, at, 'inview000001', { type: 'friend' });
			const meet = () => {
				Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
				Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
			};
			meet();
			for (const [{ kind, person, view, says }, isSecond] of steps) {
				const doc = docs[isSecond ? 1 : 0];
				const at = views[view] ?? circle;
				const who = ids[person] ?? '';
				const set = (field: string, value: ToolValue) =>
					setToolField(doc, rootAt(at), 'inview000001', field, value, null);
				if (kind === 'rename') setToolWords(doc, rootAt(people), who, 'name', says, null);
				if (kind === 'link') set('person', who);
				if (kind === 'unlink') set('person', null);
				if (kind === 'own') setToolWords(doc, rootAt(at), 'inview000001', 'name', says, null);
				if (kind === 'takeOff' || kind === 'putBack')
					setToolField(doc, rootAt(people), who, 'withdrawn', kind === 'takeOff', null);
			}
			meet();
			for (const at of views) {
				const [one, other] = docs.map((doc) =>
					readToolItem(doc, rootAt(at), 'inview000001', listAt(at))
				);
				expect(one).toEqual(other);
				const item = first.getMap<Y.Map<unknown>>(rootAt(at)).get('inview000001');
				const written = String(item?.get('name'));
				const who = item?.get('person');
				const there = typeof who === 'string' ? first.getMap(rootAt(people)).get(who) : null;
				const onMap = there instanceof Y.Map ? String(there.get('name')).trim() : '';
				const expected = written.trim() === '' && onMap !== '' ? onMap : written;
				expect(one?.values['name']).toBe(expected);
			}
		}),
		{ numRuns: 200 }
	);
});

describe('[OP2] a link is judged by the server', () => {
	const roles: Record<string, Role> = { chantelle: 'parent', priya: 'socialWorker', maya: 'child' };
	const kind = meetingKind('familyGroupConference');
	if (!kind) throw new Error('no such kind');
	const meeting: MeetingOfPeople = {
		...{ kind, phase: 'information', hasParticipant: (id) => id in roles },
		...{ roleOf: (id) => roles[id] ?? null, actsFor: () => [] }
	};

	/** What the server says of somebody's change. */
	function judged(
		doc: Y.Doc,
		by: string,
		change: (doc: Y.Doc) => void,
		room: RoomKind = 'table'
	): string | null {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
		const before = Y.encodeStateVector(copy);
		copy.transact(() => {
			change(copy);
		});
		const read = changesOf(doc, Y.encodeStateAsUpdate(copy, before), by, (client) =>
			client === copy.clientID ? null : 'chantelle'
		);
		if (!read.ok) return read.why;
		const person = { id: by, role: roles[by] ?? 'admin', part: 'a' as const, removed: false };
		const where = { id: 'z', kind: room, part: 'a' as const, owner: room === 'own' ? by : null };
		const hasItem = itemsThere(doc, read.changes);
		return read.changes.reduce<string | null>(
			(why, one) => why ?? mayChange(person, meeting, where, one, hasItem),
			null
		);
	}

	const linked = (who: string) => (doc: Y.Doc) => put(doc, circle, 'incircle0001', { person: who });

	test('whom it names stands on this meeting’s family map, taken off it or not', () => {
		const doc = table();
		put(doc, lines, 'aline0000001', { name: 'Lúcia', type: 'neighbour' });
		expect(judged(doc, 'chantelle', linked(gerome))).toBeNull();
		setToolField(doc, rootAt(people), gerome, 'withdrawn', true, null);
		expect(judged(doc, 'chantelle', linked(gerome))).toBeNull();
		for (const other of ['nobody000001', 'aline0000001', 'chantelle', '__proto__'])
			expect(judged(doc, 'chantelle', linked(other)), other).toBe('value');
	});

	test('or comes with the same update', () => {
		const both = (doc: Y.Doc) => {
			put(doc, people, 'keisha000001', { name: 'Keisha' });
			linked('keisha000001')(doc);
		};
		expect(judged(table(), 'chantelle', both)).toBeNull();
	});

	test('it is in the hand of whose view it is', () => {
		const doc = table();
		linked(gerome)(doc);
		const sets = (who: string | null) => (copy: Y.Doc) =>
			setToolField(copy, rootAt(circle), 'incircle0001', 'person', who, null);
		expect(judged(doc, 'priya', sets(grace))).toBe('notYours');
		expect(judged(doc, 'chantelle', sets(grace))).toBeNull();
		expect(judged(doc, 'chantelle', sets(null))).toBeNull();
		expect(judged(doc, 'chantelle', sets('nobody000001'))).toBe('value');
	});

	test('what is begun on one’s own page names nobody until it is put up', () => {
		const own = new Y.Doc();
		const change = (doc: Y.Doc) => {
			const made = { id: 'begun0000001', at: 1, values: { person: 'nobody000001' } };
			addToolItem(doc, rootAt(circle), listAt(circle), made, null);
		};
		expect(judged(own, 'chantelle', change, 'own')).toBeNull();
		change(own);
		const [begun] = readToolItems(own, rootAt(circle), listAt(circle), table());
		expect(begun?.values['name']).toBe('');
	});
});

test('[OP4] on the wall each view says what it says now: no link, no name of a place, own words never', () => {
	const doc = table();
	put(doc, lines, 'aperson00001', { person: gerome, type: 'family', words: 'rings me' });
	put(doc, lines, 'aplace000001', { person: grace, type: 'school' });
	put(doc, lines, 'unsaid000001', { person: grace });
	put(doc, childsCircle, 'inchilds0001', { person: gerome, name: 'Uncle J' }, 'maya');
	const shown = forScreen(ecomap, readToolContent(doc, ecomap))['systems'] ?? [];
	const by = (id: string) => shown.find((one) => one.id === id)?.values;
	expect(by('aperson00001')).toMatchObject({ name: 'Gerome', person: null, words: null });
	expect(by('aplace000001')).toMatchObject({ name: null, person: null });
	expect(by('unsaid000001')).toMatchObject({ name: null, person: null });
	const circles = JSON.stringify(forScreen(network, readToolContent(doc, network)));
	expect(circles).toContain('Uncle J');
	expect(circles).not.toContain('Gerome');
});

test('[OP4] nothing that a view says of somebody is on the family map', () => {
	const doc = table();
	const before = JSON.stringify(readToolContent(doc, familyMap));
	put(doc, lines, 'aperson00001', { person: gerome, type: 'family', words: 'shouts' });
	put(doc, circle, 'incircle0001', { person: gerome, relation: 'uncle', closeness: 'notSoClose' });
	expect(JSON.stringify(readToolContent(doc, familyMap))).toBe(before);
	for (const { fields } of Object.values(familyMap.lists))
		for (const field of Object.values(fields))
			if ('of' in field) expect(Object.keys(familyMap.lists)).toContain(field.of);
});

test('[OP5] the same person twice in one view is hinted at: by whom they are, else by name; not once more on purpose', () => {
	const doc = table();
	put(doc, circle, 'incircle0001', { person: gerome });
	put(doc, circle, 'incircle0002', { name: 'Lúcia' });
	put(doc, lines, 'aline0000001', { person: gerome, type: 'family' });
	put(doc, lines, 'aline0000002', { person: grace, type: 'family' }, 'andre');
	const hints = ({ tool, list }: At, values: Values, childRef: string[] = []) => {
		const items = readToolItems(doc, rootAt({ tool, list }), listAt({ tool, list }));
		const all = hintsFor(tool, list, { values, childRef }, { items, whose: 'chantelle' });
		return all.map(({ id }) => id).includes('twice');
	};
	expect(hints(circle, { person: gerome, name: 'Jay' })).toBe(true);
	expect(hints(circle, { name: ' lúcia ' })).toBe(true);
	expect(hints(circle, { name: 'Gerome' })).toBe(true);
	expect(hints(circle, { person: grace, name: 'Grace' })).toBe(false);
	expect(hints(circle, { name: '' })).toBe(false);
	expect(hints(lines, { person: gerome, name: 'Gerome' })).toBe(true);
	expect(hints(lines, { person: gerome, name: 'Gerome', again: 'aline0000001' })).toBe(false);
	// On somebody else's map.
	expect(hints(lines, { person: grace, name: 'Grace' })).toBe(false);
});
