// The marks of a drawing board in its room's document: typed reading and writing. A mark is a map of plain fields, so that
// two people who move and recolour one both win; its words are a shared text. What cannot be read is left out.
import * as Y from 'yjs';
import { shapesRoot } from '../domain/drawing/mayDraw.ts';
import {
	isShapeId,
	shapeFields,
	shapeKinds,
	type Shape,
	type ShapeChange,
	type ShapeKind
} from '../domain/drawing/shapes.ts';
import { isItemId } from '../domain/fieldValue.ts';
import { itemOf, itemsOf, newText, stringOf, textOf, type Item } from './items.ts';
import { replaceWords } from './replaceWords.ts';

/** Every mark that can be read, the lowest first. */
export function readShapes(doc: Y.Doc): Shape[] {
	return itemsOf(doc, shapesRoot)
		.map(([id, item]) => shapeIn(id, item))
		.filter((shape) => shape !== null)
		.sort((a, b) => (a.index === b.index ? (a.id < b.id ? -1 : 1) : a.index < b.index ? -1 : 1));
}

/** How many there are, those that cannot be read among them. */
export function countShapes(doc: Y.Doc): number {
	return doc.getMap(shapesRoot).size;
}

/** @returns null where it is not there, or something that every mark has is damaged or missing */
export function readShape(doc: Y.Doc, id: string): Shape | null {
	const item = itemOf(doc, shapesRoot, id);
	return item ? shapeIn(id, item) : null;
}

const plainNames = Object.keys(shapeFields) as (keyof typeof shapeFields)[];
const needed = ['x', 'y', 'rotation', 'index', 'color', 'size', 'dash', 'fill', 'scale'] as const;

function shapeIn(id: string, item: Item): Shape | null {
	const kind = stringOf(item, 'kind') as ShapeKind | null;
	if (!isShapeId(id) || kind === null || !shapeKinds.includes(kind)) return null;
	const fields: Record<string, unknown> = {};
	for (const name of plainNames) {
		const value = item.get(name);
		if (value !== undefined && shapeFields[name](value)) fields[name] = value;
	}
	if (needed.some((name) => !Object.hasOwn(fields, name))) return null;
	const stroke = stringOf(item, 'stroke');
	const picture = stringOf(item, 'picture');
	const words = textOf(item, 'words');
	return {
		...fields,
		...(stroke === null ? {} : { stroke }),
		...(isItemId(picture) ? { picture } : {}),
		...(words === null ? {} : { words: words.toString() }),
		...{ id, kind, by: stringOf(item, 'by') ?? '' }
	} as Shape;
}

/** Puts marks in, whole. One that is there already stays as it is. */
export function addShapes(doc: Y.Doc, shapes: readonly Shape[], origin: unknown): void {
	doc.transact(() => {
		const all = doc.getMap(shapesRoot);
		for (const { id, words, ...fields } of shapes) {
			if (all.has(id)) continue;
			const item = new Y.Map<unknown>();
			for (const [name, value] of Object.entries(fields)) item.set(name, value);
			if (words !== undefined) item.set('words', newText(words));
			all.set(id, item);
		}
	}, origin);
}

export interface ChangedShape {
	id: string;
	change: ShapeChange & { words?: string };
}

/** Sets what has changed of marks that are there; only that, so that what others change meanwhile stands. */
export function changeShapes(doc: Y.Doc, changed: readonly ChangedShape[], origin: unknown): void {
	doc.transact(() => {
		for (const { id, change } of changed) {
			const item = itemOf(doc, shapesRoot, id);
			if (!item) continue;
			const { words, ...fields } = change;
			for (const [name, value] of Object.entries(fields)) {
				if (item.get(name) !== value) item.set(name, value);
			}
			const text = textOf(item, 'words');
			if (words !== undefined && text) replaceWords(text, words);
		}
	}, origin);
}

export function removeShapes(doc: Y.Doc, ids: readonly string[], origin: unknown): void {
	doc.transact(() => {
		for (const id of ids) doc.getMap(shapesRoot).delete(id);
	}, origin);
}

/** What has changed on the board since it was last read, by ids. */
export interface BoardNews {
	put: Shape[];
	removed: string[];
}

/**
 * Tells of every change that others make, gathered for each transaction.
 * @param isOurs whether a change with this origin was made here
 * @returns ends it
 */
export function watchShapes(
	doc: Y.Doc,
	isOurs: (origin: unknown) => boolean,
	tell: (news: BoardNews) => void
): () => void {
	const all = doc.getMap(shapesRoot);
	const look = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction): void => {
		if (isOurs(origin)) return;
		const touched = new Set<string>();
		for (const event of events) {
			const [first] = event.path;
			if (typeof first === 'string') touched.add(first);
			else for (const key of event.keys.keys()) touched.add(key);
		}
		const news: BoardNews = { put: [], removed: [] };
		for (const id of touched) {
			const shape = readShape(doc, id);
			if (shape) news.put.push(shape);
			else news.removed.push(id);
		}
		tell(news);
	};
	all.observeDeep(look);
	return () => {
		all.unobserveDeep(look);
	};
}
