// Whom a person in a view can be: those of another list at the table, and names from lists beside it (SPEC.md OP1, OP5); and the
// other way round, in which tools somebody of the family map is.
import { isLinked, readToolItems } from '../../board/toolItems.ts';
import { inView, offered, someone, type Known } from '../../domain/tools/knownPeople.ts';
import { wordsIn } from '../../domain/tools/itemValues.ts';
import { practiceTools } from '../../domain/tools/practice/all.ts';
import {
	namingIn,
	rootOf,
	type NamingField,
	type PracticeTool,
	type ToolItem,
	type ToolList
} from '../../domain/tools/practiceTool.ts';
import { isOpenNow, toolsFor } from './loadTool.ts';
import type { ToolOnPage } from './toolContext.ts';

/** Every list at the table, by its root. */
function listsByRoot(): Map<string, ToolList> {
	return new Map(
		practiceTools.flatMap((tool) =>
			Object.entries(tool.lists)
				.filter(([, { home }]) => home === 'table')
				.map(([name, list]) => [rootOf(tool, name), list] as const)
		)
	);
}

/** Whoever can be chosen for an item; and who of them stands in the same view already, under whatever name. */
export function knownFor(on: ToolOnPage, list: string, item: ToolItem, link: NamingField): Known[] {
	const { table, me } = on.face;
	if (!table) return [];
	const lists = listsByRoot();
	const read = (root: string) => {
		const found = lists.get(root);
		return found ? readToolItems(table.words, root, found) : [];
	};
	const { names, name, of } = link;
	const people = read(of).map((one) => ({ id: one.id, name: wordsIn(one, names.from) }));
	const others = (names.alsoOffers ?? []).flatMap((root) => ownNames(lists.get(root), read(root)));
	const view = { items: read(on.root(list)), whose: item.speaker ?? item.author ?? me.participant };
	const there = inView(link, view)
		.filter(({ id }) => id !== item.id)
		.map((one) => someone(one, name, names.field));
	return offered(people, others, there);
}

/** Of people, not of places, and of those whose name is not another list's already. */
function ownNames(list: ToolList | undefined, items: readonly ToolItem[]): string[] {
	if (!list) return [];
	return namingIn(list).flatMap(({ name, names: { field, where } }) =>
		items
			.filter((item) => item.values[name] == null)
			.filter((item) => !where || where.isOneOf.includes(wordsIn(item, where.field)))
			.map((item) => wordsIn(item, field))
	);
}

/** Every list that takes people from another, with its tool. */
const takers = practiceTools.flatMap((tool) =>
	Object.entries(tool.lists).flatMap(([list, definition]) =>
		namingIn(definition).map((link) => ({ tool, list, link }))
	)
);
const takenFrom = new Set(takers.map(({ link }) => link.of));

/** Can people of this list be in others too? */
export function isSeenElsewhere(root: string): boolean {
	return takenFrom.has(root);
}

export interface Elsewhere {
	tool: PracticeTool;
	/** The list in which they are, or into which they can be put. */
	list: string;
	link: NamingField;
	isThere: boolean;
	isOpen: boolean;
}

/** The lists of other tools in which somebody of this list is, and those that take people from it. */
export function elsewhere({ face }: ToolOnPage, root: string, person: string): Elsewhere[] {
	const { table } = face;
	if (!table) return [];
	const here = toolsFor(face);
	return takers
		.filter(({ tool, link }) => link.of === root && here.includes(tool))
		.map(({ tool, list, link }) => ({
			...{ tool, list, link, isOpen: isOpenNow(face, tool) },
			isThere: isLinked(table.words, rootOf(tool, list), link.name, person)
		}));
}
