// About how old a reader must be for a text (practice.md 5.4): an estimate, to look at one's own words by. English only.
//
// The formula: the Flesch–Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59, plus 5 for the age at
// which a grade is taught in England; whole years, never under 5. Syllables are guessed from the spelling.

/** Fewer words say nothing about a text. */
const wordsMin = 5;
const ageMin = 5;
const yearsBeforeFirstGrade = 5;

/** What words may ask of who reads them (practice.md 5.4). */
export const familyAgeMax = 11;
export const childAgeMax = 9;
export const warnAge = 14;

/** @returns years, or null where there are too few words to tell */
export function readingAge(text: string): number | null {
	const words = wordsOf(text);
	if (words.length < wordsMin) return null;
	const sentences = Math.max(1, text.split(/[.?!…]+(?=\s|$)|\n+/u).filter(hasWords).length);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
	return Math.max(ageMin, Math.round(grade + yearsBeforeFirstGrade));
}

const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const silentE =
	/(?<=[^laeiouy]|[aeiouy]l)e$|(?<=[^laeiouyszxcg]|[aeiouy]l)es$|(?<=[^aeiouytd])ed$/u;

/** Groups of vowels, without an e that is not spoken. */
export function syllablesOf(word: string): number {
	const letters = word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z]/gu, '');
	if (letters.length <= 3) return 1;
	const spoken = letters.replace(silentE, '');
	return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}
