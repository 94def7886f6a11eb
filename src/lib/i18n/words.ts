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
	| 'control'
	| 'child'
	| 'desk'
	| 'phases'
	| 'screen'
	| 'staff'
	| 'print'
	| 'work';

export type Arguments = Record<string, FluentVariable>;

/**
 * The words for an id, or for one of its other wordings (`tool-timeline.professional`).
 * A missing one shows its id, and a test keeps that from happening.
 */
export type Words = (id: string, values?: Arguments) => string;

const catalogues = import.meta.glob<string>(
	[
		'../../locales/*/*.ftl',
		'!../../locales/*/{cards,council,draw,facts,glossary,moments,options,record,stage,tools}.ftl'
	],
	{ query: '?raw', import: 'default' }
);

/** Days and numbers as they are written here, with the digits that stand on the ruler and on every phone. */
function localeOf(language: string): string {
	return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[A-Za-z\u00c0-\u024f]/;

function apart(text: string, direction: 'ltr' | 'rtl'): string {
	const other = direction === 'ltr' ? rightToLeft : leftToRight;
	return other.test(text) ? `\u2068${text}\u2069` : text;
}

/** A name that runs the other way is set apart, so that it does not turn the words around it. */
function isolated(values: Arguments, direction: 'ltr' | 'rtl'): Arguments {
	const entries = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'string' ? apart(value, direction) : value
	]);
	return Object.fromEntries(entries) as Arguments;
}

/** @param own words in place of those of the catalogue, as they are: they are never read as Fluent */
export async function loadWords(
	language: string,
	areas: readonly Area[],
	own: Readonly<Record<string, string>> = {}
): Promise<Words> {
	const sources = await Promise.all(
		areas.map(async (area) => catalogues[`../../locales/${language}/${area}.ftl`]?.())
	);
	return wordsFrom(language, sources, own);
}

/** The same from catalogues that were loaded elsewhere (toolWords.ts). */
export function wordsFrom(
	language: string,
	sources: readonly (string | undefined)[],
	own: Readonly<Record<string, string>> = {}
): Words {
	const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
	const direction = directionOf(language);
	for (const source of sources) if (source) bundle.addResource(new FluentResource(source));
	return (id, values) => {
		if (Object.hasOwn(own, id)) return apart(own[id] ?? id, direction);
		const [name = '', attribute] = id.split('.');
		const message = bundle.getMessage(name);
		const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
		return pattern
			? bundle.formatPattern(pattern, values ? isolated(values, direction) : null, [])
			: id;
	};
}
