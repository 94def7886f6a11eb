// A text in the council's file, by language: the same rules as for words that an administrator sets (CW3).
import * as v from 'valibot';
import { canBeRead } from '#lib/domain/councilWords.ts';
import { languageCodes, type LanguageCode } from '#lib/domain/languageCodes.ts';
import { isPrintable } from '#lib/domain/plainText.ts';

export type Said = Readonly<Partial<Record<LanguageCode, string>>>;

/** An object with these fields and no others; a list is none. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(
		v.custom<object>(
			(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
			({ input }) => `must be { … }, not ${nameOf(input)}`
		),
		v.strictObject(entries, faultOfObject)
	);
}

function faultOfObject({ expected, received }: v.StrictObjectIssue): string {
	if (expected === 'never') return 'is not a field here';
	return received === 'undefined' ? 'is missing' : `must be { … }, not ${received}`;
}

/** What it is, in words for whoever wrote the file. */
export function nameOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'a list';
	return (
		{ string: 'text', number: 'a number', boolean: String(value) }[typeof value as string] ??
		'{ … }'
	);
}

/** @param most how many characters it may have */
export function text(most: number) {
	return v.pipe(
		v.string(({ input }) => `must be text in "…", not ${nameOf(input)}`),
		v.transform((given) => given.replace(/\s+/gu, ' ').trim()),
		v.check((given) => given !== '', 'must not be empty'),
		v.maxLength(most, `must have ${String(most)} characters or fewer`),
		v.check(isPrintable, 'has characters that cannot be shown'),
		v.check(canBeRead, 'must have letters or digits in it')
	);
}

/** By language, in those it has; a language left out keeps our words. */
export function saidInSome(most: number) {
	return v.pipe(
		object(v.entriesFromList(languageCodes, v.optional(text(most)))),
		v.check(
			(said) => Object.keys(said).length > 0,
			`must be said in one language: ${languageCodes.join(', ')}`
		),
		v.transform((said): Said => said)
	);
}

/** What only the council has words for: in English at least, which the other languages fall back to. */
export function said(most: number) {
	const entries = { ...v.entriesFromList(languageCodes, v.optional(text(most))), en: text(most) };
	return v.pipe(
		object(entries),
		v.transform((given): Said => given)
	);
}
