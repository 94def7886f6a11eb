import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
	const { language, ownWords } = await parent();
	return { ...data, words: await loadWords(language, ['common', 'phases', 'staff'], ownWords) };
};
