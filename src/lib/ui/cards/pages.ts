// Questions to ask, with their words: loaded by the desk, and by the phone of whoever runs the meeting or presses for them.
import { moreWords } from '../../i18n/laterWords.ts';
import { once } from '../once.ts';

export const loadCards = once(async () => {
	const [{ default: QuestionCards }, words] = await Promise.all([
		import('./QuestionCards.svelte'),
		moreWords('cards')
	]);
	return { QuestionCards, words };
});
