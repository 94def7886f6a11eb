// The words of single practice tools: apart from the other catalogues, so that a phone does not load the list of them.
import { wordsFrom, type Words } from './words.ts';

const catalogues = import.meta.glob<string>('../../locales/*/tools/*.ftl', {
	query: '?raw',
	import: 'default'
});

/** @param tool its id; without a catalogue of its own every id is said as it is */
export async function loadToolWords(language: string, tool: string): Promise<Words> {
	return wordsFrom(language, [await catalogues[`../../locales/${language}/tools/${tool}.ftl`]?.()]);
}
