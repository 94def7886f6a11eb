// An item of a practice tool, as its checks see it.
import type { PracticeTool, ToolItem, ToolValue } from '#lib/domain/tools/practiceTool.ts';

let made = 0;

/** Items come one after the other, each by Priya unless somebody else is named. */
export function toolItem(
	values: Record<string, ToolValue> = {},
	more: Partial<ToolItem> = {}
): ToolItem {
	made += 1;
	return {
		id: `item${String(made).padStart(4, '0')}`,
		author: 'priya',
		speaker: null,
		voice: 'own',
		at: made,
		order: '',
		hidden: false,
		childRef: [],
		values,
		...more
	};
}

/** The item checks of a list that have something to say. */
export function itemChecksOf(tool: PracticeTool, list: string, item: ToolItem): string[] {
	return (tool.itemChecks ?? [])
		.filter((check) => check.list === list && check.isMet(item))
		.map(({ id }) => id);
}
