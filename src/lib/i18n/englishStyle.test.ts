// English that families read: short sentences, and no word that hurts (practice.md 5.4 and 5.7).
import { describe, expect, test } from 'vitest';
import { english } from '../../../tests/kit/catalogues.ts';

/** What is read at the table and at home. The desk and the staff pages are for people at work. */
const familyAreas = [
	'common',
	'join',
	'board',
	'phone',
	'family',
	'notices',
	'moments',
	'child',
	'screen',
	'print',
	'tools',
	'glossary',
	'council',
	'options',
	'stage'
];
const sentenceWordsMax = 15; // practice.md 5.4
const neverSaid = /\b(failed|refused|non-compliant|subject|perpetrator)\b/i; // practice.md 5.7 (d)

/** Ids with a sentence that has to be longer, and why. */
const mayBeLonger: Record<string, string> = {
	'houses-must-tell': 'the one condition, which must not be cut in two (practice.md 2.14)'
};

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!…])\s+|\n/u).filter((sentence) => sentence.trim() !== '');
}

describe('English for families', () => {
	const forFamilies = english.filter(
		({ area }) => familyAreas.includes(area) || area.startsWith('tools/')
	);

	test(`[CA9] sentences have at most ${String(sentenceWordsMax)} words`, () => {
		const long = forFamilies.flatMap(({ id, texts }) =>
			texts
				.flatMap(sentencesOf)
				.filter((sentence) => sentence.split(/\s+/).length > sentenceWordsMax)
				.map((sentence) => ({ id, sentence }))
		);
		expect(long.filter(({ id }) => !(id in mayBeLonger))).toEqual([]);
		expect(Object.keys(mayBeLonger).filter((id) => !long.some((one) => one.id === id))).toEqual([]);
	});

	test('[CA10] nobody is called what hurts', () => {
		// The glossary names such words, to say what to put in their place.
		const others = english.filter(({ area }) => area !== 'glossary');
		const said = others.filter(({ texts }) => texts.some((text) => neverSaid.test(text)));
		expect(said.map(({ id }) => id)).toEqual([]);
	});
});
