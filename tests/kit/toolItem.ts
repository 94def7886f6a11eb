// Items of practice tools for tests of their checks.
import type {
	PracticeTool,
	ToolContent,
	ToolItem,
	ToolValue
} from '#lib/domain/tools/practiceTool.ts';

type Values = Readonly<Record<string, ToolValue>>;

export function toolItem(values: Values, more: Partial<ToolItem> = {}): ToolItem {
	return {
		...{ id: 'item0000001', author: 'chantelle', speaker: null, voice: 'own', at: 1 },
		...{ order: '', hidden: false, childRef: [] },
		...more,
		values
	};
}

/** The hints about one item of a list. */
export function hintsOn(
	{ itemChecks = [] }: PracticeTool,
	list: string,
	values: Values,
	childRef: readonly string[] = []
): string[] {
	const met = itemChecks.filter(
		(check) => check.list === list && check.isMet(toolItem(values, { childRef }))
	);
	return met.map(({ id }) => id);
}

/** The hints about the whole tool. */
export function hintsOnAll({ checks = [] }: PracticeTool, content: ToolContent): string[] {
	return checks.filter(({ isMet }) => isMet(content)).map(({ id }) => id);
}
