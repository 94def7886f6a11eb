// What a council's file says, in the two forms that are used: settings, and words by language for what is shown.
import { usualCouncil, type Council } from '#lib/domain/council.ts';
import { usualCategories } from '#lib/domain/councilTerms.ts';
import { languageCodes, type LanguageCode } from '#lib/domain/languageCodes.ts';
import { timingIds, usualTimings, type Timing, type Timings } from '#lib/domain/timings.ts';
import type { CouncilFile } from './fileSchema.ts';
import { headingIds } from './licensedIds.ts';
import type { Said } from './said.ts';

/** Words in place of ours, by language and by their id. */
export type WordsByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface CouncilSettings {
	council: Council;
	/** Words on pages that everybody has: defaults below what an administrator sets. */
	words: WordsByLanguage;
	/** Words that a page asks for with the settings: anchors, categories, levels, parts of the workbook. */
	askedWords: WordsByLanguage;
}

export const usualSettings: CouncilSettings = {
	council: usualCouncil,
	words: {},
	askedWords: {}
};

export function settingsFrom(file: CouncilFile): CouncilSettings {
	const { map, thinkingMinutes, categories, levelsOfNeed, workbookModules, timings } = file;
	return {
		council: {
			map: { ...usualCouncil.map, ...map },
			startsWith: file.startsWith ?? usualCouncil.startsWith,
			decisionOrder: file.decisionOrder ?? usualCouncil.decisionOrder,
			categories: categories?.map(({ id }) => id) ?? usualCouncil.categories,
			severalCategories: file.severalCategories ?? usualCouncil.severalCategories,
			levelsOfNeed: levelsOfNeed?.length ?? usualCouncil.levelsOfNeed,
			workbookModules: workbookModules?.length ?? usualCouncil.workbookModules,
			thinkingMinutes: { ...usualCouncil.thinkingMinutes, ...thinkingMinutes },
			quorum: file.quorum ?? usualCouncil.quorum,
			timings: timingsFrom(timings ?? {}),
			reviewWeeks: file.reviewWeeks ?? usualCouncil.reviewWeeks
		},
		words: byLanguage((language) => ({
			...headingsOf(file, language, false),
			...file.licensedWording?.[language]
		})),
		askedWords: byLanguage((language) => askedWordsOf(file, language))
	};
}

function timingsFrom(changed: NonNullable<CouncilFile['timings']>): Timings {
	const entries = timingIds.map((id): [string, Timing | null] => {
		const change = changed[id];
		if (change === null) return [id, null];
		const { number, unit } = { ...usualTimings[id], ...change };
		return [id, { ...usualTimings[id], number, unit }];
	});
	return Object.fromEntries(entries) as Timings;
}

function byLanguage(
	wordsOf: (language: LanguageCode) => Readonly<Record<string, string | undefined>>
): WordsByLanguage {
	return Object.fromEntries(
		languageCodes.map((code) => [code, wordsOf(code) as Record<string, string>])
	);
}

/** @param asked those of the conference map, which are asked for; those of the other stand on every page */
function headingsOf(
	{ headings = {} }: CouncilFile,
	language: LanguageCode,
	asked: boolean
): Record<string, string> {
	return inLanguage(
		language,
		Object.entries(headings).flatMap(([name, said]): [string, Said][] => {
			const ids = headingIds[name] ?? [];
			const here = ids.filter((id) => id.startsWith('heading-') === asked);
			return said ? here.map((id) => [id, said]) : [];
		})
	);
}

function askedWordsOf(file: CouncilFile, language: LanguageCode): Record<string, string> {
	const { scales = {}, categories = [], levelsOfNeed = [], workbookModules = [] } = file;
	const ofScales = Object.entries(scales).flatMap(([kind, said]): [string, Said][] =>
		said
			? [
					[`anchor-0-${kind}`, said.anchor0],
					[`anchor-10-${kind}`, said.anchor10],
					...(said.question
						? [[`usual-question-${kind}`, said.question] satisfies [string, Said]]
						: [])
				]
			: []
	);
	const named = categories.flatMap(({ id, name }) => (name ? [{ id, name }] : []));
	const isOurs = (id: string) => (usualCategories as readonly string[]).includes(id);
	const entriesOf = (some: typeof named): [string, Said][] =>
		some.map(({ id, name }) => [`category-${id}`, name]);
	return {
		...headingsOf(file, language, true),
		...inLanguage(language, [...ofScales, ...entriesOf(named.filter(({ id }) => isOurs(id)))]),
		...inLanguageOrEnglish(language, [
			...entriesOf(named.filter(({ id }) => !isOurs(id))),
			...levelsOfNeed.flatMap(({ name, about }, at): [string, Said][] => [
				[`level-${String(at + 1)}`, name],
				[`level-${String(at + 1)}-about`, about]
			]),
			...workbookModules.map((title, at): [string, Said] => [`module-${String(at + 1)}`, title])
		])
	};
}

/** Where the council has no words in this language, ours stay. */
function inLanguage(
	language: LanguageCode,
	entries: readonly [string, Said][]
): Record<string, string> {
	return Object.fromEntries(
		entries.flatMap(([id, said]) => {
			const words = said[language];
			return words === undefined ? [] : [[id, words]];
		})
	);
}

/** We have no words of our own for these, or words for something else. */
function inLanguageOrEnglish(
	language: LanguageCode,
	entries: readonly [string, Said][]
): Record<string, string> {
	return Object.fromEntries(entries.map(([id, said]) => [id, said[language] ?? said.en ?? '']));
}
