// Words for people, from the Fluent catalogues: one language at a time, in areas, loaded when a page needs them.
import { directionOf } from './languages.ts';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The catalogues, each with the words of one part of Kinboard. */
export type Area =
	| 'common'
	| 'join'
	| 'carryOn'
	| 'board'
	| 'phone'
	| 'family'
	| 'notices'
	| 'restricted'
	| 'desk'
	| 'facts'
	| 'phases'
	| 'screen'
	| 'staff'
	| 'print';

export type Arguments = Record<string, FluentVariable>;

/** The words for an id. A missing one shows its id, and a test keeps that from happening. */
export type Words = (id: string, values?: Arguments) => string;

const catalogues = import.meta.glob<string>('../../locales/*/*.ftl', {
	query: '?raw',
	import: 'default'
});

/** Days and numbers as they are written here, with the digits that stand on the ruler and on every phone. */
function localeOf(language: string): string {
	return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[A-Za-z\u00c0-\u024f]/;

/** A name that runs the other way is set apart, so that it does not turn the words around it. */
function isolated(values: Arguments, direction: 'ltr' | 'rtl'): Arguments {
	const other = direction === 'ltr' ? rightToLeft : leftToRight;
	const apart = (value: FluentVariable) =>
		typeof value === 'string' && other.test(value) ? `\u2068${value}\u2069` : value;
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value)]));
}

export async function loadWords(language: string, areas: readonly Area[]): Promise<Words> {
	const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
	const direction = directionOf(language);
	const sources = await Promise.all(
		areas.map(async (area) => catalogues[`../../locales/${language}/${area}.ftl`]?.())
	);
	for (const source of sources) if (source) bundle.addResource(new FluentResource(source));
	return (id, values) => {
		const pattern = bundle.getMessage(id)?.value;
		return pattern
			? bundle.formatPattern(pattern, values ? isolated(values, direction) : null, [])
			: id;
	};
}

/** The words of one more area, for what a page shows only when it is asked for. */
export function moreWords(area: Area): Promise<Words> {
	return loadWords(document.documentElement.lang, [area]);
}
