// What of this part's table can go to another one: what people at work wrote, and nothing the family said.
import { allWordsOf, readCards } from '../../../board/cards.ts';
import { readToolItems } from '../../../board/toolItems.ts';
import { readMustHaves } from '../../../board/mustHaves.ts';
import { mayServeSeveral } from '../../../domain/split.ts';
import { saidWhole } from '../../../domain/tools/carried.ts';
import { either } from '../../../i18n/laterWords.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Room } from '../../../sync/room.svelte.ts';
import type { Face } from '../../face.svelte.ts';
import { itemWithoutName } from '../../tools/asText.ts';
import { loadTool, toolsFor } from '../../tools/loadTool.ts';
import { ToolOnPage } from '../../tools/toolContext.ts';

export interface Carryable {
	kind: 'cards' | 'mustHaves' | 'tools';
	id: string;
	/** Of an item of a practice tool: the list it stands in. */
	root?: string;
	/** What is compared with what is there when it goes. */
	words: string;
	/** How it reads, where that is not the same. */
	reads?: string;
	author: string | null;
	/** The children it is about; none: all of them. */
	childRef: readonly string[];
}

/** A practice tool whose items may go, with its words. */
export interface CarryableTool {
	on: ToolOnPage;
	words: Words;
}

/** Those that have something to carry. */
export async function loadCarryableTools(face: Face, base: Words): Promise<CarryableTool[]> {
	const able = toolsFor(face).filter(({ lists }) =>
		Object.values(lists).some(({ isCarried }) => isCarried)
	);
	return Promise.all(
		able.map(async (tool) => {
			const { said, here } = await loadTool(face, tool);
			const words = either(said, base);
			return { on: new ToolOnPage(face, tool, words, 'family', here), words };
		})
	);
}

function itemsOf({ on, words }: CarryableTool, table: Room['words']): Carryable[] {
	const carried = Object.entries(on.tool.lists).filter(([, { isCarried }]) => isCarried);
	return carried.flatMap(([name, list]) => {
		const root = on.root(name);
		return readToolItems(table, root, list)
			.filter(({ hidden, speaker }) => !hidden && speaker === null)
			.map((item): Carryable => ({
				...{ kind: 'tools', id: item.id, root, words: saidWhole(list, item) },
				reads: itemWithoutName(on, name, item, words),
				author: item.author,
				childRef: item.childRef
			}));
	});
}

/**
 * @param children those the other part is about
 * @param tools this meeting's practice tools, once they are loaded
 */
export function carryable(
	face: Face,
	children: readonly string[],
	tools: readonly CarryableTool[]
): Carryable[] {
	const table = face.table?.words;
	if (!table) return [];
	const isFromWork = (author: string | null) => {
		const role = face.person(author)?.role;
		return role !== undefined && mayServeSeveral(role);
	};
	const cards = readCards(table)
		.filter(({ withdrawn, hidden, speaker }) => !withdrawn && !hidden && speaker === null)
		.map((card): Carryable => {
			const { id, author, childRef } = card;
			return { kind: 'cards', id, words: allWordsOf(card), author, childRef };
		});
	const mustHaves = readMustHaves(table).map(({ id, text: words, author }): Carryable => ({
		...{ kind: 'mustHaves', id, words, author, childRef: [] }
	}));
	const items = tools.flatMap((tool) => itemsOf(tool, table));
	return [...cards, ...mustHaves, ...items].filter(
		({ author, childRef }) =>
			isFromWork(author) &&
			(childRef.length === 0 || childRef.some((child) => children.includes(child)))
	);
}
