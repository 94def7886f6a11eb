import type { LayoutServerLoad } from './$types';

/** The language, and what the council calls people in it. */
export const load: LayoutServerLoad = ({ locals: { language, services } }) => ({
	language,
	ownWords: services.councilWords.of(language)
});
