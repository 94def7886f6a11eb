// The words of these moments come with them, not with the page.
import { moreWords } from '../../i18n/laterWords.ts';
import type { Words } from '../../i18n/words.ts';

export function momentWords(): Promise<Words> {
	return moreWords('moments');
}
