// The latest days of a meeting as they are told at the desk and on paper: by whose rule, and whether the plan is outside.
import { isOutside, type LatestDay } from '../../domain/latestDays.ts';
import type { Words } from '../../i18n/words.ts';

/** @param when the day and time that is planned, or empty */
export function latestListed(words: Words, latest: readonly LatestDay[], when: string) {
	return latest.map((due) => ({
		...{ label: words(`latest-${due.id}`), due, by: 'due-latest' as const },
		hints: [rule(words, due), ...outside(words, due, when)]
	}));
}

function rule(words: Words, { timing, from }: LatestDay): string {
	const time = words(`limit-${timing.unit}`, { number: timing.number });
	return words(`limit-of-${timing.kind}`, { time, from: words(`limit-from-${from}`) });
}

function outside(words: Words, due: LatestDay, when: string): string[] {
	if (!isOutside(due, when)) return [];
	return [words(due.counts === 'notWithin' ? 'planned-earlier' : 'planned-later')];
}
