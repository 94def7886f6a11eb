// Items of practice tools for tests of their checks.
import type {
	CheckedMeeting,
	PracticeTool,
	ToolContent,
	ToolItem,
	ToolValue
} from '#lib/domain/tools/practiceTool.ts';

type Values = Readonly<Record<string, ToolValue>>;

let made = 0;

/** Items come one after the other. */
export function toolItem(values: Values = {}, more: Partial<ToolItem> = {}): ToolItem {
	made += 1;
	return {
		...{ id: `item${String(made).padStart(7, '0')}`, at: made },
		...{ author: 'priya', speaker: null, voice: 'own' },
		...{ order: '', hidden: false, childRef: [] },
		...more,
		values
	};
}

/** The item checks of a list that have something to say of an item. */
export function itemChecksOf(tool: PracticeTool, list: string, item: ToolItem): string[] {
	return (tool.itemChecks ?? [])
		.filter((check) => check.list === list && check.isMet(item))
		.map(({ id }) => id);
}

/** The hints about one item of a list. */
export function hintsOn(
	tool: PracticeTool,
	list: string,
	values: Values,
	childRef: readonly string[] = []
): string[] {
	return itemChecksOf(tool, list, toolItem(values, { childRef }));
}

/** The hints about the whole tool. */
export function hintsOnAll(
	{ checks = [] }: PracticeTool,
	content: ToolContent,
	meeting: CheckedMeeting = { children: [] }
): string[] {
	return checks.filter(({ isMet }) => isMet(content, meeting)).map(({ id }) => id);
}
