import { languages } from '#lib/i18n/languages.ts';
import { administrator } from '../signedIn.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { name } = administrator(locals);
	const { councilWords } = locals.services;
	const own = languages.map(({ code }) => ({
		language: code,
		words: councilWords.chosen(code),
		below: councilWords.below(code)
	}));
	return { name, own };
};
