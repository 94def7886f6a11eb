// Words of the catalogues for what the server itself puts into words: pictures of maps, which no browser makes.
import { readFile } from 'node:fs/promises';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { LanguageCode } from '#lib/domain/languageCodes.ts';

/** The words for an id; a missing one shows its id. */
export type SaidWords = (id: string, values?: Record<string, string>) => string;

const folder = new URL('../src/locales/', import.meta.url);

/** @param files such as `tools/ecomap`, in that language's folder */
export async function wordsOf(
	language: LanguageCode,
	files: readonly string[]
): Promise<SaidWords> {
	const bundle = new FluentBundle(localeOf(language), { useIsolating: true });
	for (const file of files) {
		const source = await readFile(new URL(`${language}/${file}.ftl`, folder), 'utf8');
		bundle.addResource(new FluentResource(source));
	}
	return (id, values) => {
		const pattern = bundle.getMessage(id)?.value;
		return pattern ? bundle.formatPattern(pattern, values ?? null, []) : id;
	};
}

/** A day as people write it, with the digits that our pages have. */
export function dayIn(language: LanguageCode, atMillis: number): string {
	const format = { day: 'numeric', month: 'long', year: 'numeric' } as const;
	return new Intl.DateTimeFormat(localeOf(language), format).format(atMillis);
}

export function isRightToLeft(language: LanguageCode): boolean {
	return new Intl.Locale(language).getTextInfo().direction === 'rtl';
}

function localeOf(language: LanguageCode): string {
	return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}
