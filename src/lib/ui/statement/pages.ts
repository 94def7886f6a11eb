// Dangers and safety goals in parts, in one piece that comes when somebody needs it (../later.ts), with their words.
import { loadToolWords } from '../../i18n/toolWords.ts';
import StatementForm from './StatementForm.svelte';
import StatementOnCard from './StatementOnCard.svelte';

export async function statementPages() {
	const said = await loadToolWords(document.documentElement.lang, 'dangerStatement');
	return { StatementForm, StatementOnCard, said };
}
