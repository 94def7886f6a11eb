// Words for people, from the Fluent catalogues: one language at a time, in areas, loaded when a page needs them.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The catalogues, each with the words of one part of Kinboard. */
export type Area = 'common' | 'join' | 'board' | 'phone' | 'desk' | 'screen' | 'staff' | 'print';

export type Arguments = Record<string, FluentVariable>;

/** The words for an id. A missing one shows its id, and a test keeps that from happening. */
export type Words = (id: string, values?: Arguments) => string;

const catalogues = import.meta.glob<string>('../../locales/*/*.ftl', {
	query: '?raw',
	import: 'default'
});

/** Days and numbers as they are written here. */
function localeOf(language: string): string {
	return language === 'en' ? 'en-GB' : language;
}

export async function loadWords(language: string, areas: readonly Area[]): Promise<Words> {
	const bundle = new FluentBundle(localeOf(language));
	const sources = await Promise.all(
		areas.map((area) => catalogues[`../../locales/${language}/${area}.ftl`]?.())
	);
	for (const source of sources) if (source) bundle.addResource(new FluentResource(source));
	return (id, values) => {
		const pattern = bundle.getMessage(id)?.value;
		return pattern ? bundle.formatPattern(pattern, values ?? null, []) : id;
	};
}
