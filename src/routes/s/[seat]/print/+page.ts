import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language, ownWords } = await parent();
	return { words: await loadWords(language, ['common', 'board', 'child', 'print'], ownWords) };
};
