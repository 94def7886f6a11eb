// What a hand does in a tool: begins an item on one's own page, puts it up whole, sets a field, takes it back.
import {
	addToolItem,
	readToolItem,
	removeToolItem,
	setToolField,
	setToolWords
} from '../../board/toolItems.ts';
import { addBeside } from '../../board/cards.ts';
import type { ToolItem, ToolValue } from '../../domain/tools/practiceTool.ts';
import type { RoomKind } from '../../domain/rooms.ts';
import type { Room } from '../../sync/room.svelte.ts';
import { here, newId } from '../face.svelte.ts';
import type { ToolOnPage } from './toolContext.ts';

/** @returns the id of the new item on my own page */
export function begin(
	on: ToolOnPage,
	list: string,
	values: ToolItem['values'] = {}
): string | null {
	const { own } = on.face;
	if (!own) return null;
	const id = newId();
	addToolItem(own.doc, on.root(list), on.list(list), { id, at: Date.now(), values }, here);
	noted(on, 'own', `${on.root(list)}/${id}`);
	return id;
}

/** All its words, for what may be asked about them before they go up. */
export function wordsIn({ values }: ToolItem): string {
	return Object.values(values)
		.filter((value) => typeof value === 'string')
		.join('\n');
}

/** Puts somebody up at once who stands in another list, under the name they have there. */
export function putPersonUp(on: ToolOnPage, list: string, link: string, person: string): void {
	const { face } = on;
	const room = on.room(list);
	if (!room) return;
	const id = newId();
	const root = on.root(list);
	face.connection.wrote(room.kind, `${root}/${id}`, () => '');
	const whose = { author: face.me.participant, speaker: null, voice: 'own' };
	const values = { [link]: person };
	addToolItem(room.doc, root, on.list(list), { id, ...whose, at: Date.now(), values }, here);
}

/**
 * Copies what was begun to where it belongs, under a new id; it leaves my page once that is stored.
 * @param speaker whose words they are, if not one's own
 */
export function putUp(on: ToolOnPage, list: string, begun: ToolItem, speaker: string | null): void {
	const { face } = on;
	const room = on.room(list);
	const { own } = face;
	if (!room || !own) return;
	face.putUp(wordsIn(begun), () => {
		const id = newId();
		const isForAnother = speaker !== null && speaker !== face.me.participant;
		const root = on.root(list);
		face.connection.wrote(room.kind, `${root}/${id}`, () => wordsIn(begun));
		const { childRef, values } = begun;
		const whose = { author: face.me.participant, speaker: isForAnother ? speaker : null };
		const voice = isForAnother ? 'scribed' : 'own';
		const made = { id, ...whose, voice, at: Date.now(), childRef, values };
		addToolItem(room.doc, root, on.list(list), made, here);
		face.connection.afterStored(() => {
			void takeAlong(on, list, begun, id);
		});
		return id;
	});
}

/** What was begun leaves my page, with its drawing where it has one. What did not go along stays there with it. */
async function takeAlong(on: ToolOnPage, list: string, begun: ToolItem, to: string): Promise<void> {
	const { own } = on.face;
	const isDrawn = on.tool.draws === list;
	const along = { from: begun.id, to };
	if (isDrawn && (await on.face.ask('drawing.putUp', along)) === null) return;
	if (!own) return;
	// What was written to it meanwhile on another device of mine stays there.
	const now = readToolItem(own.doc, on.root(list), begun.id, on.list(list), null);
	const isSame = JSON.stringify(now?.values) === JSON.stringify(begun.values);
	if (isSame) removeToolItem(own.doc, on.root(list), begun.id, here);
}

export function set(
	on: ToolOnPage,
	room: Room,
	list: string,
	id: string,
	field: string,
	value: ToolValue
): void {
	setToolField(room.doc, on.root(list), id, field, value, here);
	noted(on, room.kind, `${on.root(list)}/${id}/${field}`);
}

export function write(
	on: ToolOnPage,
	room: Room,
	list: string,
	id: string,
	field: string,
	said: string
): void {
	const root = on.root(list);
	setToolWords(room.doc, root, id, field, said, here);
	on.face.connection.wrote(room.kind, `${root}/${id}/${field}`, () => said);
}

/** Off the board, or off my own page for good. */
export function takeOut(on: ToolOnPage, room: Room, list: string, id: string): void {
	if (room.kind === 'own') void throwAway(on, room, list, id);
	else set(on, room, list, id, 'withdrawn', true);
}

/** Its drawing goes first: whatever happens in between, none is left that nothing leads to. */
async function throwAway(on: ToolOnPage, { doc }: Room, list: string, id: string): Promise<void> {
	const isDrawn = on.tool.draws === list;
	if (isDrawn && (await on.face.ask('drawing.rubOut', { item: id })) === null) return;
	removeToolItem(doc, on.root(list), id, here);
	noted(on, 'own', `${on.root(list)}/${id}`);
}

/** Is what was begun still there? Another tab or phone may have put it up. */
export function isThere(on: ToolOnPage, list: string, id: string): boolean {
	const { own } = on.face;
	return own !== null && readToolItem(own.doc, on.root(list), id, on.list(list)) !== null;
}

export function putBeside(
	on: ToolOnPage,
	target: string,
	kind: 'differently' | 'meToo',
	said: string,
	speaker: string | null = null
): void {
	const { face } = on;
	const { table, me } = face;
	const put = (): string | null => {
		if (!table) return null;
		const id = newId();
		const text = said.trim();
		face.connection.wrote('table', `${on.beside}/${id}`, () => text);
		const author = me.participant;
		const made = { id, target, kind, text, author, speaker, at: Date.now() };
		addBeside(table.doc, made, here, on.beside);
		return id;
	};
	if (kind === 'meToo') put();
	else if (said.trim() !== '') face.putUp(said, put);
}

function noted(on: ToolOnPage, room: RoomKind, place: string): void {
	on.face.connection.wrote(room, place, () => '');
}
