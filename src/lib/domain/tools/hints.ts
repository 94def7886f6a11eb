// What may be hinted at before something is put up: fields that matter and are empty, and what the tool's own checks see.
// To its writer alone, when they ask; nothing is ever in the way (practice.md 2.0.5).
import { isAmong, type View } from './knownPeople.ts';
import type {
	CheckedMeeting,
	PracticeTool,
	ToolContent,
	ToolItem,
	ToolValue
} from './practiceTool.ts';

export interface ItemHint {
	/** Of a check of the tool, `empty`, or `twice`: the same person stands there already. */
	id: string;
	/** Which field is empty. */
	field: string | null;
}

export function hintsFor(
	tool: PracticeTool,
	list: string,
	item: Pick<ToolItem, 'values' | 'childRef'>,
	/** Where it will stand; left out: nothing is there yet. */
	view?: View
): ItemHint[] {
	const fields = Object.entries(tool.lists[list]?.fields ?? {});
	const empty = fields.flatMap(([field, { isNeeded }]) =>
		isNeeded && isEmpty(item.values[field]) ? [{ id: 'empty', field }] : []
	);
	const checks = (tool.itemChecks ?? []).filter(
		(check) => check.list === list && check.isMet(item)
	);
	const definition = tool.lists[list];
	const isTwice = view !== undefined && definition && isAmong(definition, item, view);
	const twice = isTwice ? [{ id: 'twice', field: null }] : [];
	return [...empty, ...checks.map(({ id }) => ({ id, field: null })), ...twice];
}

export function isEmpty(value: ToolValue | undefined): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Array.isArray(value) && value.length === 0;
}

/** The lists that a whole tool has something in, and whether each has. */
export function partsOf(
	tool: PracticeTool,
	content: ToolContent
): { list: string; has: boolean }[] {
	return Object.entries(tool.lists).flatMap(([list, { isPart }]) =>
		isPart ? [{ list, has: (content[list]?.length ?? 0) > 0 }] : []
	);
}

/** What the tool's own checks see in all of it. */
export function toolHints(
	tool: PracticeTool,
	content: ToolContent,
	meeting: CheckedMeeting
): string[] {
	return (tool.checks ?? []).filter(({ isMet }) => isMet(content, meeting)).map(({ id }) => id);
}
