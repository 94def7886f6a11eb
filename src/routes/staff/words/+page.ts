import { councilWordIds } from '#lib/domain/councilWords.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** The standard words stand beside the council's own, in each language. */
export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	const lists = data.own.map(async ({ language, words }) => {
		const standard = await loadWords(language, ['common']);
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
