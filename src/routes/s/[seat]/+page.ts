import { runsMeeting } from '#lib/domain/roles.ts';
import { loadWords, type Area } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** A phone loads the words of a phone; the desk's and the screen's only where they are shown. */
export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	const areas: Area[] = ['common', 'board'];
	if (data.me.role === 'screen') areas.push('screen');
	else areas.push('phone');
	if (runsMeeting(data.me.role)) areas.push('desk');
	return { ...data, words: await loadWords(language, areas) };
};
