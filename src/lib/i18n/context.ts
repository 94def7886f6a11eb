// Hands the words of a page down to its components.
import { getContext, setContext } from 'svelte';
import type { Arguments, Words } from './words.ts';

const key = Symbol('words');

/** @param words asked anew each time, so that a change of language reaches every component */
export function provideWords(words: () => Words): void {
	setContext(key, words);
}

/** The function that components say everything with. */
export function useWords(): Words {
	const words = getContext<() => Words>(key);
	return (id: string, values?: Arguments) => words()(id, values);
}
