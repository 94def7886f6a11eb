// What is questioned before it is put up (SPEC.md KA4).
import { expect, test } from 'vitest';
import { looksLikeContact, saysAnew } from './contactWords.ts';

test.each([
	'We are at WM1 4QZ now',
	'wm14qz',
	'ring me on 07700 900123',
	'+44 7700 900 123',
	'(01632) 960-123',
	'write to grace@westmere.example',
	'she stays at 14 Mill Lane',
	'12b Old Church Road',
	'the refuge at ＷＭ１ ４ＱＺ'
])('[KA4] %s', (text) => {
	expect(looksLikeContact(text)).toBe(true);
});

test.each([
	'On 9 January Theo needed 3 stitches.',
	'Mum texts Nan at 7. If she has drunk or might, Nan or Jerome comes.',
	'Every Friday from 27 March 2026 till the summer',
	'Maya, 11, is in year 6 and 10 of 10 in maths',
	'We say it 100 times a day',
	'أنا مع الأطفال كل مساء جمعة'
])('[KA4] nothing to ask about: %s', (text) => {
	expect(looksLikeContact(text)).toBe(false);
});

test('[KA4] what was said before is not asked about again, what is new is', () => {
	const before = 'Ring Grace on 07700 900123';
	expect(saysAnew('', before)).toBe(true);
	expect(saysAnew(before, `${before}, after school`)).toBe(false);
	expect(saysAnew(before, `${before} or at WM1 4QZ`)).toBe(true);
	expect(saysAnew(before, 'Ring Grace on 07700 900124')).toBe(true);
	expect(saysAnew(before, 'Ring Grace')).toBe(false);
});
