// What words mean, hints about words, and which of them to read: comes when somebody asks, with its words.
import { once } from './once.ts';

export const loadGlossary = once(async () => {
	const { glossaryWords, ...pages } = await import('./glossary/pages.ts');
	return { ...pages, said: await glossaryWords() };
});
