// The words of these moments come with them, not with the page.
import { loadWords, type Words } from '../../i18n/words.ts';

export function momentWords(): Promise<Words> {
	return loadWords(document.documentElement.lang, ['moments']);
}
