// Notes for the record with what is said about them, for those who write them (../later.ts).
import { either, moreWords } from '../../i18n/laterWords.ts';
import { loadWords, type Words } from '../../i18n/words.ts';

export { default as RunningNotes } from './RunningNotes.svelte';

/** What the steps are called, and what is said of the notes. */
export async function recordWords(): Promise<Words> {
	const { lang } = document.documentElement;
	const [phases, record] = await Promise.all([loadWords(lang, ['phases']), moreWords('record')]);
	return either(record, phases);
}
