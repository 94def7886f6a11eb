// Looking a word up (src/lib/domain/SPEC.md GL7).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordsFrom } from '../../i18n/words.ts';
import { termsFor, termsFound } from './terms.ts';

const wordsIn = (language: string) =>
	wordsFrom(language, [
		readFileSync(
			path.resolve(import.meta.dirname, `../../../locales/${language}/glossary.ftl`),
			'utf8'
		)
	]);
const english = wordsIn('en');
const terms = termsFor('family', english, 'en');
const found = (typed: string) => termsFound(terms, typed).map(({ key }) => key);

test('[GL7] every term has the family’s word and the one of people at work', () => {
	expect(terms.length).toBeGreaterThan(50);
	for (const { key, plain, atWork } of terms) {
		expect(plain, key).not.toContain('glossary-');
		expect(atWork, key).not.toContain('glossary-');
	}
});

test('[GL7] a child reads the child’s word', () => {
	const forChild = termsFor('child', english, 'en').find(({ key }) => key === 'icpc');
	expect(forChild?.plain).toBe('first meeting about keeping you safe');
});

test.each([
	['', terms.length],
	['   ', terms.length],
	['zzz', 0]
])('[GL7] typing “%s” leaves %i', (typed, count) => {
	expect(found(typed)).toHaveLength(count);
});

test.each([
	['must-have', 'bottomLines'],
	['BOTTOM', 'bottomLines'],
	['child protection case conferences', 'childProtectionConference'],
	['icpc', 'icpc'],
	['DV', 'domesticAbuse'],
	['families’ wishes and feelings', 'wishesAndFeelings']
] as const)('[GL7] “%s” finds %s', (typed, key) => {
	expect(found(typed)).toContain(key);
});

test('[GL7] Arabic is found without the marks above its letters', () => {
	const arabic = termsFor('family', wordsIn('ar'), 'ar');
	expect(termsFound(arabic, 'الاسم').length).toBe(termsFound(arabic, 'الإسم').length);
	expect(termsFound(arabic, 'خطة').map(({ key }) => key)).toContain('contingencyPlan');
});
