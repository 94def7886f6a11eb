// The Fluent catalogues as tests read them: every message with its variables, wordings and plural forms.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';

const root = path.resolve(import.meta.dirname, '../..');

export interface Message {
	id: string;
	area: string;
	variables: string[];
	/** Its other wordings, and what helps to fill it in. */
	others: string[];
	/** Everything it may say, one text for each plural form, a variable as one word. */
	texts: string[];
	/** The plural forms it tells apart, for each number it counts. */
	forms: string[][];
}

type Element =
	| string
	| { type: 'var' | 'term' | 'mesg' | 'str' | 'num'; name?: string; value?: unknown }
	| { type: 'func'; name: string; args: Element[] }
	| { type: 'select'; selector: Element; variants: { key: { value: unknown }; value: Pattern }[] };
export type Pattern = string | Element[];

export const fileOf = (language: string, area: string) =>
	path.join(root, 'src/locales', language, `${area}.ftl`);
export const areasOf = (language: string) =>
	globSync('**/*.ftl', { cwd: path.join(root, 'src/locales', language) })
		.map((file) => file.replaceAll(path.sep, '/').replace('.ftl', ''))
		.sort();

export function variablesIn(pattern: Pattern | null): string[] {
	if (pattern === null || typeof pattern === 'string') return [];
	return pattern.flatMap((element): string[] => {
		if (typeof element === 'string') return [];
		if (element.type === 'select') {
			const inside = element.variants.flatMap(({ value }) => variablesIn(value));
			return [...variablesIn([element.selector]), ...inside];
		}
		if (element.type === 'func') return variablesIn(element.args);
		return element.type === 'var' ? [element.name ?? ''] : [];
	});
}

function textsOf(pattern: Pattern | null): string[] {
	if (pattern === null) return [''];
	if (typeof pattern === 'string') return [pattern];
	return pattern.reduce<string[]>(
		(texts, element) => {
			const more =
				typeof element === 'string'
					? [element]
					: element.type === 'select'
						? element.variants.flatMap(({ value }) => textsOf(value))
						: ['Maya'];
			return texts.flatMap((text) => more.map((one) => text + one));
		},
		['']
	);
}

function formsOf(pattern: Pattern | null): string[][] {
	if (pattern === null || typeof pattern === 'string') return [];
	return pattern.flatMap((element) => {
		if (typeof element === 'string' || element.type !== 'select') return [];
		return [element.variants.map(({ key }) => String(key.value))];
	});
}

export function messagesOf(language: string): Message[] {
	return areasOf(language).flatMap((area) => {
		const { body } = new FluentResource(readFileSync(fileOf(language, area), 'utf8'));
		return body.map(({ id, value, attributes }) => {
			const pattern = value as Pattern | null;
			const variables = [...new Set(variablesIn(pattern))].sort();
			const more = Object.entries(attributes as Record<string, Pattern>);
			const texts = [pattern, ...more.map(([, one]) => one)].flatMap(textsOf);
			const others = more.map(([name]) => name).sort();
			return { id, area, variables, others, texts, forms: formsOf(pattern) };
		});
	});
}

export const english = messagesOf('en');
