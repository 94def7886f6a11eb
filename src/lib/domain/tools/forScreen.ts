// What of a tool may stand on the shared screen (practice.md 2.0.4, 2.13, 2.25). Whatever is drawn there is drawn from this:
// what is for the room alone is not in it.
import type { PracticeTool, ToolContent, ToolField, ToolItem, ToolList } from './practiceTool.ts';

/** Has it something that only those in the room read? Then what others put beside it may tell of that too. */
export function hasWordsForTheRoom({ onScreen, fields }: ToolList): boolean {
	return onScreen === false || Object.values(fields).some((field) => field.onScreen !== undefined);
}

function isForTheRoom({ onScreen }: ToolField, values: ToolItem['values']): boolean {
	if (onScreen === undefined || onScreen === false) return onScreen === false;
	return !onScreen.isOneOf.includes(String(values[onScreen.where]));
}

/** One item without what is for the room; null where its whole list is. */
export function oneForScreen(item: ToolItem, list: ToolList): ToolItem | null {
	return list.onScreen === false || list.home !== 'table' ? null : itemForScreen(item, list);
}

function itemForScreen(item: ToolItem, { fields }: ToolList): ToolItem {
	const values = Object.entries(item.values).map(([name, value]) => {
		const field = fields[name];
		return [name, field && isForTheRoom(field, item.values) ? null : value];
	});
	return { ...item, values: Object.fromEntries(values) as ToolItem['values'] };
}

/**
 * @param content what stands at the table
 * @param phase of the meeting: a tool of stages shows those of this one
 */
export function forScreen(tool: PracticeTool, content: ToolContent, phase = ''): ToolContent {
	if (tool.screenShows === 'nothing') return {};
	const shown = Object.entries(content).flatMap(([name, items]) => {
		const list = tool.lists[name];
		if (list?.home !== 'table' || list.onScreen === false) return [];
		if (tool.onScreenIn?.[phase]?.includes(name) === false) return [];
		return [[name, items.map((item) => itemForScreen(item, list))] as const];
	});
	return Object.fromEntries(shown);
}

/** Does somebody keep this off the shared screen? */
type IsOff = (item: Pick<ToolItem, 'id' | 'hidden'>) => boolean;

/** Kept off the shared screen, or called by the name of somebody who is (SPEC.md OP4). */
export function isKeptOff({ namedBy, ...item }: ToolItem, isOff: IsOff): boolean {
	return isOff(item) || (namedBy !== undefined && isOff(namedBy));
}

/** All but what is kept off it. */
export function withoutKeptOff(content: ToolContent, isOff: IsOff): ToolContent {
	const shown = Object.entries(content).map(
		([list, items]) => [list, items.filter((item) => !isKeptOff(item, isOff))] as const
	);
	return Object.fromEntries(shown);
}
