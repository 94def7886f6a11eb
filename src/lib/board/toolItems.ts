// Items of the practice tools in any room: typed reading and writing by the tool's own definition. One file knows how
// their fields stand in a document.
import * as Y from 'yjs';
import {
	namingIn,
	rootOf,
	type PracticeTool,
	type ToolContent,
	type ToolField,
	type ToolFields,
	type ToolItem,
	type ToolList,
	type ToolValue
} from '../domain/tools/practiceTool.ts';
import {
	byOrder,
	isSet,
	itemOf,
	itemsOf,
	newText,
	numberOf,
	stringOf,
	stringsOf,
	textOf,
	voiceOf,
	wordsOf,
	type Item
} from './items.ts';

/**
 * Those that were not taken out, in order; with the names they have from others.
 * @param table where those stand; null: only what was written here
 */
export function readToolItems(
	doc: Y.Doc,
	root: string,
	list: ToolList,
	table: Y.Doc | null = doc
): ToolItem[] {
	return itemsOf(doc, root)
		.filter(([, item]) => !isSet(item, 'withdrawn'))
		.map(([id, item]) => withNames(readItem(id, item, list.fields), list, table))
		.sort(byOrder);
}

/** @param table as for readToolItems */
export function readToolItem(
	doc: Y.Doc,
	root: string,
	id: string,
	list: ToolList,
	table: Y.Doc | null = doc
): ToolItem | null {
	const item = itemOf(doc, root, id);
	if (!item || isSet(item, 'withdrawn')) return null;
	return withNames(readItem(id, item, list.fields), list, table);
}

/** Where nothing of its own is written, the name of whoever it is, also once they were taken off (SPEC.md OP1, OP3). */
export function withNames(item: ToolItem, list: ToolList, table: Y.Doc | null): ToolItem {
	if (table === null) return item;
	return namingIn(list).reduce((named, { name, of, names }) => {
		const [own, who] = [item.values[names.field], item.values[name]];
		if (typeof who !== 'string' || (typeof own === 'string' && own.trim() !== '')) return named;
		const found = itemOf(table, of, who);
		const said = found ? wordsOf(found, names.from).trim() : '';
		if (!found || said === '') return named;
		const namedBy = { id: who, hidden: isSet(found, 'hidden') };
		return { ...named, values: { ...named.values, [names.field]: said }, namedBy };
	}, item);
}

/** Does an item that was not taken out name this one? */
export function isLinked(doc: Y.Doc, root: string, field: string, id: string): boolean {
	return itemsOf(doc, root).some(
		([, item]) => stringOf(item, field) === id && !isSet(item, 'withdrawn')
	);
}

/** What somebody is called in the list they stand in, taken off it or not. */
export function nameIn(table: Y.Doc, root: string, id: string, field: string): string {
	const found = itemOf(table, root, id);
	return found ? wordsOf(found, field).trim() : '';
}

function readItem(id: string, item: Item, fields: ToolFields): ToolItem {
	const values = Object.entries(fields).map(([name, field]) => [name, valueIn(item, name, field)]);
	return {
		id,
		author: stringOf(item, 'author'),
		speaker: stringOf(item, 'speaker'),
		voice: voiceOf(item),
		at: numberOf(item, 'at'),
		order: stringOf(item, 'order') ?? '',
		hidden: isSet(item, 'hidden'),
		childRef: stringsOf(item, 'childRef'),
		values: Object.fromEntries(values) as Record<string, ToolValue>
	};
}

function valueIn(item: Item, name: string, { kind }: ToolField): ToolValue {
	switch (kind) {
		case 'text':
			return wordsOf(item, name);
		case 'flag':
			return isSet(item, name);
		case 'choices':
			return chosenIn(item, name);
		case 'participants':
		case 'items':
			return stringsOf(item, name);
		case 'choice':
			return stringOf(item, name) || null;
		default:
			return stringOf(item, name);
	}
}

/** One alone is a list of one: several could not be chosen once. */
function chosenIn(item: Item, name: string): string[] {
	const one = stringOf(item, name);
	return one ? [one] : stringsOf(item, name);
}

/** Everything that stands in a tool in one room, list by list. */
export function readToolContent(
	doc: Y.Doc,
	tool: PracticeTool,
	isHere: (list: ToolList) => boolean = () => true
): ToolContent {
	const lists = Object.entries(tool.lists).filter(([, list]) => isHere(list));
	return Object.fromEntries(
		lists.map(([name, list]) => [name, readToolItems(doc, rootOf(tool, name), list)])
	);
}

/** Has anything been put up in this tool? Without its definition: by the names of its roots. */
export function hasToolContent(doc: Y.Doc, toolId: string): boolean {
	for (const [root, type] of doc.share) {
		if (root.startsWith(`${toolId}.`) && type._map.size > 0) return true;
	}
	return false;
}

/** The shared text in a field of an item; null where there is none. */
export function toolText(doc: Y.Doc, root: string, id: string, field: string): Y.Text | null {
	const item = itemOf(doc, root, id);
	return item ? textOf(item, field) : null;
}

export interface NewToolItem {
	id: string;
	/** Left out on one's own page: all there is its owner's. */
	author?: string;
	speaker?: string | null;
	voice?: string;
	at: number;
	childRef?: readonly string[];
	values?: Readonly<Record<string, ToolValue>>;
}

/** Puts an item in, whole, with a text in place for each field of words. */
export function addToolItem(
	doc: Y.Doc,
	root: string,
	{ fields }: ToolList,
	made: NewToolItem,
	origin: unknown
): void {
	doc.transact(() => {
		const { id, values = {}, ...rest } = made;
		const item = new Y.Map<unknown>();
		for (const [name, field] of Object.entries(fields)) {
			const value = values[name] ?? null;
			if (field.kind === 'text') item.set(name, newText(typeof value === 'string' ? value : ''));
			else if (isWorthKeeping(value)) item.set(name, value);
		}
		for (const [name, value] of Object.entries(rest)) {
			if (isWorthKeeping(value)) item.set(name, value);
		}
		doc.getMap(root).set(id, item);
	}, origin);
}

/** What is not there reads the same as what is empty. */
function isWorthKeeping(value: unknown): boolean {
	const isEmptyList = Array.isArray(value) && value.length === 0;
	return value !== null && value !== false && value !== undefined && !isEmptyList;
}

/** Sets one plain field of an item that is there. */
export function setToolField(
	doc: Y.Doc,
	root: string,
	id: string,
	field: string,
	value: ToolValue,
	origin: unknown
): void {
	doc.transact(() => {
		itemOf(doc, root, id)?.set(field, value);
	}, origin);
}

/** Takes a begun item off one's own page. */
export function removeToolItem(own: Y.Doc, root: string, id: string, origin: unknown): void {
	own.transact(() => {
		own.getMap(root).delete(id);
	}, origin);
}

/** Writes other words in place of those that stand in a field. */
export function setToolWords(
	doc: Y.Doc,
	root: string,
	id: string,
	field: string,
	said: string,
	origin: unknown
): void {
	const text = toolText(doc, root, id, field);
	if (!text || text.toString() === said) return;
	doc.transact(() => {
		text.delete(0, text.length);
		text.insert(0, said);
	}, origin);
}
