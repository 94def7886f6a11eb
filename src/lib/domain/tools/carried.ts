// What an item of a practice tool becomes in another part of a split conference (practice.md 3.6 rule 1; SPEC.md SP5). Pure.
import type { ToolItem, ToolList, ToolValue } from './practiceTool.ts';

/** All that it says, for comparing what was previewed with what is there now; names and links as ids. */
export function saidWhole({ fields }: ToolList, { values }: Pick<ToolItem, 'values'>): string {
	return Object.keys(fields)
		.map((name) => values[name] || '')
		.map((value) => (Array.isArray(value) ? value.join(' ') : String(value)))
		.join('\n');
}

export interface There {
	/** Is this person on the list of that part? */
	hasParticipant(id: string): boolean;
	/** What stands there for an item of this part; undefined where it did not go along. */
	copyOf(item: string): string | undefined;
}

/** Its values as they can stand there: nobody is named, and nothing linked, that is not there. */
export function valuesThere(
	{ fields }: ToolList,
	{ values }: Pick<ToolItem, 'values'>,
	there: There
): Record<string, ToolValue> {
	const made: Record<string, ToolValue> = {};
	for (const [name, { kind }] of Object.entries(fields)) {
		const value = values[name] ?? null;
		const several = Array.isArray(value) ? (value as readonly string[]) : [];
		if (kind === 'participant') {
			made[name] = typeof value === 'string' && there.hasParticipant(value) ? value : null;
		} else if (kind === 'participants') {
			made[name] = several.filter((id) => there.hasParticipant(id));
		} else if (kind === 'item') {
			made[name] = typeof value === 'string' ? (there.copyOf(value) ?? null) : null;
		} else if (kind === 'items') {
			made[name] = several.flatMap((id) => there.copyOf(id) ?? []);
		} else {
			made[name] = value;
		}
	}
	return made;
}
