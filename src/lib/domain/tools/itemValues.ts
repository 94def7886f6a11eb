// Reading the values of a practice tool's item in its checks.
import type { ToolItem } from './practiceTool.ts';

type Values = Pick<ToolItem, 'values'>;

/** The words (or day, choice, one person) in a field, without space around them; empty where there is nothing. */
export function wordsIn({ values }: Values, field: string): string {
	const value = values[field];
	return typeof value === 'string' ? value.trim() : '';
}

/** The words of several fields, those that say something. */
export function allWordsIn(item: Values, fields: readonly string[]): string[] {
	return fields.map((field) => wordsIn(item, field)).filter((words) => words !== '');
}

/** What was chosen where several can be. */
export function severalIn({ values }: Values, field: string): readonly string[] {
	const value = values[field];
	return typeof value === 'object' && value !== null ? value : [];
}

export function isTicked({ values }: Values, field: string): boolean {
	return values[field] === true;
}
