// Items that the server deletes after some days (SPEC.md TT11): finding them in a room, and taking them out for good with
// what stands beside them. Those that somebody keeps stay.
import type * as Y from 'yjs';
import { besideList, rootOf, type PracticeTool } from '../domain/tools/practiceTool.ts';
import { isSet, itemsOf, stringOf } from './items.ts';

export interface ExpiringItem {
	root: string;
	item: string;
	isKept: boolean;
	afterDays: number;
}

/** All of them, those that were taken back too: their words are still there. */
export function expiringIn(doc: Y.Doc, tools: readonly PracticeTool[]): ExpiringItem[] {
	return tools.flatMap((tool) =>
		Object.entries(tool.lists).flatMap(([name, { expires }]) => {
			if (!expires) return [];
			const root = rootOf(tool, name);
			const { afterDays, unless } = expires;
			return itemsOf(doc, root).map(([item, fields]) => ({
				...{ root, item, afterDays },
				isKept: isSet(fields, unless)
			}));
		})
	);
}

/** @param due by root and id; what is kept by now stays */
export function removeExpired(
	doc: Y.Doc,
	tools: readonly PracticeTool[],
	due: readonly Pick<ExpiringItem, 'root' | 'item'>[]
): void {
	const there = expiringIn(doc, tools).filter(({ isKept }) => !isKept);
	const gone = there.filter((one) =>
		due.some(({ root, item }) => root === one.root && item === one.item)
	);
	const ids = new Set(gone.map(({ item }) => item));
	for (const { root, item } of gone) doc.getMap(root).delete(item);
	for (const tool of tools) {
		const root = rootOf(tool, besideList);
		for (const [id, fields] of itemsOf(doc, root)) {
			if (ids.has(stringOf(fields, 'target') ?? '')) doc.getMap(root).delete(id);
		}
	}
}
