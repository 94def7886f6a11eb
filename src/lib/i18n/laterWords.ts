// The words of what comes after the board, or only when it is asked for: apart from the others, so that no phone loads the
// list of their catalogues first.
import { wordsFrom, type Words } from './words.ts';

export type LaterArea =
	| 'cards'
	| 'council'
	| 'draw'
	| 'facts'
	| 'glossary'
	| 'moments'
	| 'options'
	| 'record'
	| 'stage'
	| 'tools';

const catalogues = import.meta.glob<string>(
	'../../locales/*/{cards,council,draw,facts,glossary,moments,options,record,stage,tools}.ftl',
	{ query: '?raw', import: 'default' }
);

/** @param own words in place of those of the catalogue */
export async function moreWords(
	area: LaterArea,
	own: Readonly<Record<string, string>> = {}
): Promise<Words> {
	const { lang } = document.documentElement;
	return wordsFrom(lang, [await catalogues[`../../locales/${lang}/${area}.ftl`]?.()], own);
}

/** What the first does not know, the second says. */
export function either(first: Words, second: Words): Words {
	return (id, values) => {
		const said = first(id, values);
		return said === id ? second(id, values) : said;
	};
}
