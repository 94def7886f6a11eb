// What every practice tool keeps to (domain/SPEC.md TO1–TO6), with real documents and the server's own judgement: run over
// all tools there are, so that a new one is held to it by being there.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { mayChange } from '../domain/mayChange.ts';
import type { MeetingOfPeople, Refusal } from '../domain/mayChangeBy.ts';
import { meetingKind, meetingKinds } from '../domain/meetings/kinds.ts';
import { cellOf, type MeetingKind } from '../domain/meetings/meetingKind.ts';
import { isFamilyNetwork, isProfessional, roles, runsMeeting, type Role } from '../domain/roles.ts';
import type { Room, RoomKind } from '../domain/rooms.ts';
import { practiceTools } from '../domain/tools/practice/all.ts';
import {
	mainField,
	namingIn,
	rootOf,
	type PracticeTool,
	type ToolField,
	type ToolList,
	type ToolValue
} from '../domain/tools/practiceTool.ts';
import { roomSchema } from '../domain/tools/roomSchemas.ts';
import type { Writers } from '../domain/tools/tool.ts';
import { changesOf } from './changesOf.ts';
import { addToolItem, toolText, type NewToolItem } from './toolItems.ts';
import { writeSkeleton } from './skeleton.ts';

const people = new Map<string, Role>(roles.map((role) => [`${role.toLowerCase()}0`, role]));
const idOf = (role: Role) => `${role.toLowerCase()}0`;

function meetingAt(kind: MeetingKind, phase: string): MeetingOfPeople {
	return {
		...{ kind, phase, hasParticipant: (id) => people.has(id) },
		...{ roleOf: (id) => people.get(id) ?? null, actsFor: () => [] }
	};
}

/** What the guard says of a change that somebody makes in a room. */
function judged(
	doc: Y.Doc,
	kind: RoomKind,
	meeting: MeetingOfPeople,
	role: Role,
	change: (doc: Y.Doc) => void,
	owners: ReadonlyMap<number, string> = new Map()
): Refusal | 'unreadable' | null {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	const before = Y.encodeStateVector(copy);
	copy.transact(() => {
		change(copy);
	});
	const me = idOf(role);
	const read = changesOf(doc, Y.encodeStateAsUpdate(copy, before), me, (client) =>
		client === copy.clientID ? null : (owners.get(client) ?? 'server')
	);
	if (!read.ok) return 'unreadable';
	const room: Room = {
		...{ id: 'z_room', kind, part: 'a' as const },
		owner: kind === 'own' ? me : null
	};
	const person = { id: me, role, part: 'a' as const, removed: false };
	for (const one of read.changes) {
		// Whoever somebody is, is there: that others are refused is told by onePeople.test.ts.
		const refusal = mayChange(person, meeting, room, one, () => true);
		if (refusal) return refusal;
	}
	return null;
}

function roomOf(kind: RoomKind): Y.Doc {
	const doc = new Y.Doc();
	writeSkeleton(doc, kind);
	return doc;
}

/** A good value for each field. */
function valueFor(field: ToolField): ToolValue {
	switch (field.kind) {
		case 'text':
			return 'Nan has Tuesdays';
		case 'choice':
			return field.options[0] ?? null;
		case 'choices':
			return field.options.slice(0, 1);
		case 'participant':
			return idOf('parent');
		case 'participants':
			return [idOf('parent'), idOf('family')];
		case 'item':
			return 'item0000001';
		case 'items':
			return ['item0000001'];
		case 'date':
			return '2026-03-21';
		case 'flag':
			return true;
	}
}

function itemFor(list: ToolList, author: string): NewToolItem {
	const values = Object.fromEntries(
		Object.entries(list.fields).map(([name, field]) => [name, valueFor(field)])
	);
	return { id: 'made0000001', author, speaker: null, voice: 'own', at: 1, values };
}

function isCreator(create: Writers, role: Role): boolean {
	if (create === 'everyone') return true;
	if (create === 'familyNetwork') return isFamilyNetwork(role);
	if (create === 'familyOrRunsMeeting') return isFamilyNetwork(role) || runsMeeting(role);
	if (create === 'runsMeeting') return runsMeeting(role);
	if (create === 'peopleAtWork') return isProfessional(role) || runsMeeting(role);
	if (create === 'localAuthority')
		return role === 'socialWorker' || role === 'manager' || runsMeeting(role);
	if (create === 'childOrScribe') return role === 'child'; // here nobody is named as the speaker
	if (create === 'server') return false; // by a command of its own (reports)
	throw new Error(`a list cannot be created by ${create}`);
}

interface Place {
	kind: MeetingKind;
	phase: string;
}

function placesOf({ opens }: PracticeTool): Place[] {
	return Object.entries(opens).flatMap(([id, phases]) => {
		const kind = meetingKind(id);
		if (!kind) throw new Error(`no kind ${id}`);
		return phases.map((phase) => ({ kind, phase }));
	});
}

const listsOf = (tool: PracticeTool, home: ToolList['home']) =>
	Object.entries(tool.lists).filter(([, list]) => list.home === home);

const taken = [
	...['field', 'author', 'speaker', 'voice', 'at', 'order', 'hidden', 'withdrawn'],
	...['childRef', 'target', 'readBack']
];

const rootsAtTable = practiceTools.flatMap((tool) =>
	listsOf(tool, 'table').map(([name]) => rootOf(tool, name))
);

test('[TO1] no two tools have the same id', () => {
	expect(new Set(practiceTools.map(({ id }) => id)).size).toBe(practiceTools.length);
});

describe.each(practiceTools.map((tool) => [tool.id, tool] as const))('%s', (_id, tool) => {
	test('[TO1] its names are good ones, and each list says something in words', () => {
		expect(tool.section).toMatch(/^2\.\d+$/);
		for (const name of [tool.id, ...Object.keys(tool.lists)])
			expect(name).toMatch(/^[a-z][A-Za-z]*$/);
		for (const list of Object.values(tool.lists)) {
			expect(list.fields[mainField(list)]?.kind).toBe('text');
			for (const [name, field] of Object.entries(list.fields)) {
				expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
				expect(taken).not.toContain(name);
				if (field.kind === 'item' || field.kind === 'items') {
					const known = [...Object.keys(tool.lists), 'cards', 'plan', 'mustHaves'];
					const others = field.kind === 'item' && field.names ? rootsAtTable : [];
					expect([...known, ...others]).toContain(field.of);
				}
			}
		}
		for (const list of Object.values(tool.lists)) {
			for (const { names } of namingIn(list)) {
				expect(list.home).toBe('table');
				expect(list.fields[names.field]?.kind).toBe('text');
				for (const root of names.alsoOffers ?? []) expect(rootsAtTable).toContain(root);
			}
		}
		for (const { list } of tool.itemChecks ?? []) expect(Object.keys(tool.lists)).toContain(list);
	});

	test('[TO1] no more than five lists are asked about at once', () => {
		const phases = new Set(placesOf(tool).map(({ phase }) => phase));
		for (const phase of phases) {
			const lists = Object.values(tool.lists).filter(
				(list) => list.phases?.includes(phase) ?? true
			);
			expect(lists.length, phase).toBeLessThanOrEqual(5);
		}
	});

	test('[TO2] each list at the table can be written by somebody in some phase', () => {
		for (const [name, { create = 'everyone', phases, isBeside }] of listsOf(tool, 'table')) {
			if (create === 'server') continue;
			const writes = placesOf(tool).some(
				({ kind, phase }) =>
					(phases?.includes(phase) ?? true) &&
					roles.some((role) => {
						const cell = cellOf(kind, phase, role);
						return (cell === 'write' || (isBeside && cell === 'beside')) && isCreator(create, role);
					})
			);
			expect(writes, name).toBe(true);
		}
	});

	test('[TO2] it opens in phases there are, in each of which somebody can write in it', () => {
		for (const { kind, phase } of placesOf(tool)) {
			expect(kind.phases.map(({ id }) => id)).toContain(phase);
			expect(phase).not.toBe(kind.closed);
			const writers = roles.filter((role) => cellOf(kind, phase, role) === 'write');
			const lists = Object.values(tool.lists).filter(
				({ home, phases }) => home === 'table' && (phases?.includes(phase) ?? true)
			);
			if (lists.length === 0 && listsOf(tool, 'table').length === 0) continue;
			const isAlive = lists.some(({ create = 'everyone' }) =>
				writers.some((role) => isCreator(create, role))
			);
			expect(isAlive, `${kind.id} ${phase}`).toBe(true);
		}
	});

	test('[TO3] at the table an item goes up whole, by who may, when it is open, in one’s own name', () => {
		for (const [name, list] of listsOf(tool, 'table')) {
			const root = rootOf(tool, name);
			for (const { kind, phase } of placesOf(tool)) {
				for (const role of roles) {
					if (cellOf(kind, phase, role) !== 'write') continue;
					const put = (author: string) =>
						judged(roomOf('table'), 'table', meetingAt(kind, phase), role, (doc) => {
							addToolItem(doc, root, list, itemFor(list, author), null);
						});
					const isShut = list.phases?.includes(phase) === false;
					const mayCreate = isCreator(list.create ?? 'everyone', role) ? null : 'role';
					const expected = isShut ? 'phase' : mayCreate;
					expect(put(idOf(role)), `${name} ${kind.id} ${phase} ${role}`).toBe(expected);
					if (expected === null && role !== 'parent') expect(put(idOf('parent'))).not.toBeNull();
				}
			}
		}
	});

	test('[TO3] it is shut in every other phase', () => {
		const open = new Set(placesOf(tool).map(({ kind, phase }) => `${kind.id} ${phase}`));
		for (const kind of meetingKinds()) {
			for (const { id: phase } of kind.phases) {
				if (open.has(`${kind.id} ${phase}`)) continue;
				for (const [name, list] of listsOf(tool, 'table')) {
					const refusal = judged(
						roomOf('table'),
						'table',
						meetingAt(kind, phase),
						kind.runs,
						(doc) => {
							const made = itemFor(list, idOf(kind.runs));
							addToolItem(doc, rootOf(tool, name), list, made, null);
						}
					);
					expect(refusal, `${name} ${kind.id} ${phase}`).toBe('phase');
				}
			}
		}
	});

	test('[TO4] what stays with its writer has no place in any other room', () => {
		for (const [name] of listsOf(tool, 'own')) {
			for (const kind of ['table', 'record', 'family', 'restricted', 'child', 'hall'] as const) {
				expect(Object.keys(roomSchema(kind).collections)).not.toContain(rootOf(tool, name));
			}
		}
	});

	test('[TO4] everything begins on one’s own page, whatever the phase, until the meeting is closed', () => {
		for (const kind of meetingKinds()) {
			for (const { id: phase } of kind.phases) {
				for (const [name, list] of Object.entries(tool.lists)) {
					const refusal = judged(roomOf('own'), 'own', meetingAt(kind, phase), kind.runs, (doc) => {
						const { id, at, values } = itemFor(list, '');
						addToolItem(doc, rootOf(tool, name), list, { id, at, values: values ?? {} }, null);
					});
					expect(refusal).toBe(phase === kind.closed ? 'phase' : null);
				}
			}
		}
	});

	test('[TO5] nobody changes the words of another, but where the tool says so', () => {
		for (const [name, list] of listsOf(tool, 'table')) {
			const place = placesOf(tool).find(({ phase }) => list.phases?.includes(phase) ?? true);
			if (!place) throw new Error(`${name} never opens`);
			const meeting = meetingAt(place.kind, place.phase);
			const root = rootOf(tool, name);
			const doc = roomOf('table');
			const author = idOf('admin');
			addToolItem(doc, root, list, itemFor(list, author), null);
			const owners = new Map([[doc.clientID, author]]);
			for (const [field, { kind, writers }] of Object.entries(list.fields)) {
				if (kind !== 'text') continue;
				for (const role of roles.filter((one) => one !== 'admin')) {
					const refusal = judged(
						doc,
						'table',
						meeting,
						role,
						(copy) => toolText(copy, root, 'made0000001', field)?.insert(0, 'not '),
						owners
					);
					const mayAnyway =
						writers === 'authorSpeakerOrRunsMeeting'
							? runsMeeting(role)
							: writers !== undefined && writers !== 'authorOrSpeaker' && isCreator(writers, role);
					expect(refusal === null, `${name} ${field} ${role}`).toBe(mayAnyway);
				}
			}
		}
	});

	test('[TO6] what is in no definition is refused', () => {
		const [first] = listsOf(tool, 'table');
		if (!first) return;
		const [name, list] = first;
		const place = placesOf(tool).find(({ phase }) => list.phases?.includes(phase) ?? true);
		if (!place) throw new Error(`${name} never opens`);
		const refusal = judged(
			roomOf('table'),
			'table',
			meetingAt(place.kind, place.phase),
			place.kind.runs,
			(doc) => {
				addToolItem(doc, rootOf(tool, name), list, itemFor(list, idOf(place.kind.runs)), null);
				const item = doc.getMap<Y.Map<unknown>>(rootOf(tool, name)).get('made0000001');
				item?.set('phoneNumber', '07700 900123');
			}
		);
		expect(refusal).toBe('schema');
	});
});
