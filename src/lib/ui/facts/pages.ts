// What is kept outside the board, and the question before words go up, each with their words.
import { moreWords } from '../../i18n/laterWords.ts';
import { once } from '../once.ts';

export const loadFacts = once(async () => {
	const [{ default: ProtectedFacts }, words] = await Promise.all([
		import('./ProtectedFacts.svelte'),
		moreWords('facts')
	]);
	return { ProtectedFacts, words };
});

export const loadQuestion = once(async () => {
	const [{ default: SaysWhere }, words] = await Promise.all([
		import('./SaysWhere.svelte'),
		moreWords('facts')
	]);
	return { SaysWhere, words };
});
