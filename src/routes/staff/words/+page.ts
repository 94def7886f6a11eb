import { councilWordIds } from '#lib/domain/councilWords.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** Beside the council's own stands, in each language, what holds without them: its file's word, or the standard one. */
export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	const lists = data.own.map(async ({ language, words, below }) => {
		const standard = await loadWords(language, ['common'], below);
		const rows = councilWordIds.map((id) => ({
			id,
			standard: standard(id),
			words: words[id] ?? ''
		}));
		return { language, rows };
	});
	return {
		name: data.name,
		lists: await Promise.all(lists),
		words: await loadWords(language, ['common', 'staff'])
	};
};
