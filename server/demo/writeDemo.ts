// Words of a demo, each written under a client id of its writer's own, as if they had typed them.
import * as Y from 'yjs';
import { addCard } from '#lib/board/cards.ts';
import { addToTree } from '#lib/board/childTree.ts';
import { addShapes } from '#lib/board/drawing.ts';
import { addMustHave } from '#lib/board/mustHaves.ts';
import { addPlanLine } from '#lib/board/planLines.ts';
import { addToolItem } from '#lib/board/toolItems.ts';
import type { Shape } from '#lib/domain/drawing/shapes.ts';
import type { MeetingKind } from '#lib/domain/meetings/meetingKind.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { keyOf, rootOf, type PracticeTool } from '#lib/domain/tools/practiceTool.ts';
import type { Board } from '../boards/board.ts';
import { randomId } from '../ids.ts';
import type { Services } from '../services.ts';
import type { Writing as LoggedWriting } from '../sync/roomLog.ts';
import {
	mayasPeople,
	reidCards,
	reidLines,
	reidMeeting,
	reidMustHaves,
	reidPlanTexts
} from './reidFamily.ts';
import { toolDemos } from './tools/all.ts';
import type { DemoItem } from './tools/demoItem.ts';

/** What the demo calls people, cards and lines, and their ids on this board. */
export type Ids = ReadonlyMap<string, string>;

export interface Writing {
	/** The participant. */
	by: string;
	home: 'table' | 'own' | 'record';
	change: (doc: Y.Doc) => void;
	/** An item with a drawing board, and what is drawn on it. */
	drawing?: { item: string; shapes: readonly Shape[] };
}

/** Everything that is on the board when the demo opens, in the order in which it was written. */
export function writingsFor(services: Services, board: Board, ids: Ids): Writing[] {
	const now = services.nowMillis();
	const named = withItems(board, ids);
	return [
		...cardWritings(ids, now),
		...lineWritings(board, ids, now),
		...mustHaveWritings(ids, now),
		...sharedTexts(board, ids),
		...childTreeWritings(named, now),
		...practiceTools.flatMap((tool) => toolWritings(tool, board, named, now))
	];
}

/** Puts them into their rooms, each room's in their order and in one go. */
export async function writeAll(
	services: Services,
	board: Board,
	writings: readonly Writing[]
): Promise<void> {
	const byRoom = new Map<string, Writing[]>();
	for (const writing of writings) {
		const { by, home } = writing;
		const room = board.room(home, 'a', home === 'own' ? by : null).id;
		byRoom.set(room, [...(byRoom.get(room) ?? []), writing]);
	}
	for (const [room, ofRoom] of byRoom) {
		await services.hub.withRoom(room, async (live, doc, apply) => {
			const typed = asTyped(doc, ofRoom);
			if (typed.length === 0) return;
			await services.store.queue.append(live.log.prepareAll(typed, services.nowMillis()));
			for (const { participant, update, newClients } of typed) {
				for (const client of newClients) live.bind(client, participant);
				apply(update);
			}
		});
	}
	for (const { by, home, drawing } of writings) {
		if (!drawing) continue;
		const of = board.room(home, 'a', home === 'own' ? by : null);
		const made = services.meetings.draftDrawing(board, of, drawing.item, (doc) => {
			addShapes(doc, drawing.shapes, null);
		});
		await services.store.commit(made.insert);
		services.boards.addRoom(board, made.room);
	}
}

/** What the devices of those who wrote would send, one after another. */
function asTyped(doc: Y.Doc, writings: readonly Writing[]): LoggedWriting[] {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	const updates: Uint8Array[] = [];
	copy.on('update', (update: Uint8Array) => updates.push(update));
	const clients = new Map<string, number>();
	const announced = new Set<number>();
	const typed = writings.flatMap(({ by, change }): LoggedWriting[] => {
		copy.clientID = clients.get(by) ?? new Y.Doc().clientID;
		clients.set(by, copy.clientID);
		copy.transact(() => {
			change(copy);
		});
		return updates.splice(0).map((update) => {
			const newClients = announced.has(copy.clientID) ? [] : [copy.clientID];
			announced.add(copy.clientID);
			return { participant: by, update, newClients };
		});
	});
	copy.destroy();
	return typed;
}

function cardWritings(ids: Ids, now: number): Writing[] {
	return reidCards.flatMap((card, i): Writing[] => {
		const author = ids.get(card.by);
		const speaker = card.speaker === undefined ? null : (ids.get(card.speaker) ?? null);
		if (!author || (card.speaker !== undefined && speaker === null)) return [];
		const { field, text, voice = 'own', about = [], key = '', pairedDanger = '' } = card;
		const change = (doc: Y.Doc) => {
			const id = ids.get(key) ?? randomId();
			const childRef = about.flatMap((child) => ids.get(child) ?? []);
			const paired = ids.get(pairedDanger);
			const more = {
				...(childRef.length === 0 ? {} : { childRef }),
				...(paired === undefined ? {} : { pairedDanger: paired })
			};
			const written = { id, field, text, author, speaker, voice, at: now + i };
			addCard(doc, { ...written, ...more }, null);
		};
		return [{ by: author, home: 'table', change }];
	});
}

function lineWritings(board: Board, ids: Ids, now: number): Writing[] {
	return reidLines.flatMap((line, i): Writing[] => {
		const author = ids.get(line.by);
		if (!author) return [];
		const { what, repeats, checkedBy, backUp, byWhen } = line;
		const question = board.details.questions[line.question]?.id ?? null;
		const texts = { what, repeats, checkedBy, backUp };
		const owner = ids.get(line.owner) ?? null;
		const made = { id: ids.get(line.key) ?? randomId(), question, author, speaker: null };
		const change = (doc: Y.Doc) => {
			addPlanLine(doc, { ...made, at: now + i, texts, owner, byWhen }, null);
		};
		return [{ by: author, home: 'table', change }];
	});
}

function mustHaveWritings(ids: Ids, now: number): Writing[] {
	const mayHaveThem = ids.has('chantelle');
	return reidMustHaves.flatMap(({ by, text, because }, i): Writing[] => {
		const author = ids.get(by);
		if (!author || !mayHaveThem) return [];
		const change = (doc: Y.Doc) => {
			addMustHave(doc, { id: randomId(), author, at: now + i, text, because }, null);
		};
		return [{ by: author, home: 'table', change }];
	});
}

function sharedTexts({ kind }: Board, ids: Ids): Writing[] {
	const family = ids.get('chantelle');
	if (!family) return [];
	const plan = kind.planOf === 'family' ? reidPlanTexts : {};
	const change = (doc: Y.Doc) => {
		for (const [field, words] of Object.entries({ purpose: reidMeeting.purpose, ...plan })) {
			const text = doc.getMap('meeting').get(field);
			if (text instanceof Y.Text) text.insert(0, words);
		}
	};
	return [{ by: family, home: 'table', change }];
}

/** A child's own picture of her people, on her own page: nobody else reads it until she says so. */
function childTreeWritings(ids: Ids, now: number): Writing[] {
	const author = ids.get('maya');
	if (!author) return [];
	return mayasPeople.map(({ name, from: key, ...person }, i) => ({
		...{ by: author, home: 'own' },
		change: (doc) => {
			const from = key === undefined ? undefined : ids.get(key);
			const named = from === undefined ? { name } : { name: '', from, took: name };
			addToTree(doc, { id: randomId(), author, at: now + i, ...person, ...named }, null);
		}
	}));
}

/** With the items that others point to, of every tool that this meeting has. */
function withItems({ kind }: Board, ids: Ids): Ids {
	const named = new Map(ids);
	for (const tool of practiceTools.filter((one) => isHere(one, kind)))
		for (const { key, by } of toolDemos[tool.id] ?? [])
			if (key !== undefined && ids.has(by)) named.set(key, randomId());
	return named;
}

const isHere = (tool: PracticeTool, kind: MeetingKind) =>
	kind.phases.some(({ tools }) => tools.includes(keyOf(tool)));

/** The worked example of a tool, as far as this meeting has it and its people. */
function toolWritings(tool: PracticeTool, { kind }: Board, ids: Ids, now: number): Writing[] {
	if (!isHere(tool, kind)) return [];
	const items = toolDemos[tool.id] ?? [];
	return items
		.flatMap((item, i) => toolWriting(tool, item, ids, now + i) ?? [])
		.filter(({ home }) => home !== 'record' || kind.hasRecord === true);
}

function toolWriting(
	tool: PracticeTool,
	{ list: name, by, speaker, about = [], key, values, draws }: DemoItem,
	ids: Ids,
	at: number
): Writing | null {
	const list = tool.lists[name];
	const author = ids.get(by);
	if (!list || author === undefined || (speaker !== undefined && !ids.has(speaker))) return null;
	const filled = Object.fromEntries(
		Object.entries(values).map(([field, value]) => [field, withIds(value, ids)])
	);
	const made = {
		id: (key !== undefined && ids.get(key)) || randomId(),
		...(list.home === 'own' ? {} : { author, voice: speaker === undefined ? 'own' : 'scribed' }),
		speaker: speaker === undefined ? null : (ids.get(speaker) ?? null),
		childRef: about.flatMap((child) => ids.get(child) ?? []),
		at,
		values: filled
	};
	const change = (doc: Y.Doc) => {
		addToolItem(doc, rootOf(tool, name), list, made, null);
	};
	const drawing = draws && { item: made.id, shapes: draws(author) };
	return { by: author, home: list.home, change, ...(drawing ? { drawing } : {}) };
}

/** In place of `@chantelle` her id; nothing where she is not in this meeting. */
function withIds(value: DemoItem['values'][string], ids: Ids): DemoItem['values'][string] {
	if (typeof value === 'string')
		return value.startsWith('@') ? (ids.get(value.slice(1)) ?? null) : value;
	if (!Array.isArray(value)) return value;
	return (value as readonly string[]).flatMap((one) =>
		one.startsWith('@') ? (ids.get(one.slice(1)) ?? []) : [one]
	);
}
