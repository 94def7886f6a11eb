import { runsMeeting } from '#lib/domain/roles.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language, ownWords, me } = await parent();
	const areas = ['common', 'board', 'child', 'print'] as const;
	// Days and the reason for them are for whoever runs the meeting: their words are at the desk.
	const own = runsMeeting(me.role) ? (['desk'] as const) : [];
	return { words: await loadWords(language, [...areas, ...own], ownWords) };
};
