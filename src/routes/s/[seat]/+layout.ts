import { loadWords } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

export const trailingSlash = 'always';

/** Here and not with the page, whose code is the larger part: the words come while that is on its way. */
export const load: LayoutLoad = async ({ parent, data: { areas, ...data } }) => {
	const { language, ownWords } = await parent();
	const words = await loadWords(language, areas, ownWords);
	if (!areas.includes('work')) return { ...data, words };
	const { besideEachOther } = await import('#lib/i18n/workWords.ts');
	return { ...data, words: besideEachOther(words, ownWords) };
};
