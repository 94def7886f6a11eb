// How old a reader must be (SPEC.md GL5).
import { expect, test } from 'vitest';
import { childAgeMax, familyAgeMax, readingAge, syllablesOf, warnAge } from './readingAge.ts';

test.each([
	['cat', 1],
	['table', 2],
	['whole', 1],
	['called', 1],
	['wanted', 2],
	['houses', 2],
	['family', 3],
	['safeguarding', 4],
	['intervention', 4],
	['Inês', 2]
])('[GL5] %s has about %i syllables', (word, count) => {
	expect(Math.abs(syllablesOf(word) - count)).toBeLessThanOrEqual(1);
	if (['cat', 'table', 'whole', 'called', 'family'].includes(word)) {
		expect(syllablesOf(word)).toBe(count);
	}
});

test('[GL5] the formula: Flesch–Kincaid grade plus five, in whole years', () => {
	// 12 words, 2 sentences, 12 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45; +5 is under five.
	expect(readingAge('The cat sat on the mat. The dog sat by him.')).toBe(5);
	// 10 words, 1 sentence, 20 syllables: 3.9 + 23.6 − 15.59 + 5 = 16.91.
	expect(readingAge('paper '.repeat(10))).toBe(17);
});

test('[GL5] a child’s text, a family’s text, and one that is neither', () => {
	const ageOf = (text: string) => readingAge(text) ?? 0;
	expect(ageOf('You can go out when you like. Nobody asks you why.')).toBeLessThanOrEqual(
		childAgeMax
	);
	expect(
		ageOf('Here everyone says what goes well. Then we say what worries us, and plan together.')
	).toBeLessThanOrEqual(familyAgeMax);
	expect(
		ageOf(
			'The multi-agency assessment identified significant deficiencies in parental engagement, necessitating immediate statutory intervention.'
		)
	).toBeGreaterThan(warnAge);
});

test.each(['', 'Theo', 'Ring Nan on Friday', '…'])(
	'[GL5] too few words tell nothing: “%s”',
	(text) => {
		expect(readingAge(text)).toBeNull();
	}
);
