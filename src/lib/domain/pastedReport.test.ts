// A pasted report, taken apart (SPEC.md PA1, PA2).
import { describe, expect, test } from 'vitest';
import { candidatesMax, pastedCharsMax, takeApart } from './pastedReport.ts';
import { cardChars } from './tools/tool.ts';

const parts = (text: string) => takeApart(text).candidates;

describe('[PA1] paragraphs, points and rows, in their order', () => {
	test('of Word, with its bullets and numbers', () => {
		const text = [
			'What we saw',
			'',
			'\u00b7\tMaya is in school every day.',
			'\uf0b7\tTheo is tired on Mondays.',
			'o\tHe says so himself.',
			'•  Grace brings them.',
			'- Chantelle rings us.',
			'1.\tWe will ring Nan.',
			'(b) And the nurse.',
			'iv) And the school.'
		].join('\r\n');
		expect(parts(text)).toEqual([
			'What we saw',
			'Maya is in school every day.',
			'Theo is tired on Mondays.',
			'He says so himself.',
			'Grace brings them.',
			'Chantelle rings us.',
			'We will ring Nan.',
			'And the nurse.',
			'And the school.'
		]);
	});

	test('a line that was broken by hand is one again; the next paragraph is another', () => {
		expect(parts('On 9 January Darren threw\na plate. Theo cut\nhis foot.\n\nmore')).toEqual([
			'On 9 January Darren threw a plate. Theo cut his foot.',
			'more'
		]);
	});

	test('the rows of a table, without what is empty', () => {
		expect(parts('When\tWhat\t\n9 Jan\t\ta  plate\n\t\t\nnext row\tx')).toEqual([
			'When · What',
			'9 Jan · a plate',
			'next row · x'
		]);
	});

	test('Arabic, and words of both directions', () => {
		expect(parts('•\tمايا في المدرسة كل يوم.\n\u202bوثيو متعب يوم Monday\u202c')).toEqual([
			'مايا في المدرسة كل يوم.',
			'وثيو متعب يوم Monday'
		]);
	});

	test.each([
		['spaces that do not break', 'a\u00a0\u00a0b\u2009c', ['a b c']],
		['what cannot be seen', '\ufeffshow\u00ading \u200bup\u0000\u0007', ['showing up']],
		['old line ends', 'One.\rTwo.\u2028Three.\u000bFour.', ['One.', 'Two.', 'Three.', 'Four.']],
		['half a character', 'good\ud83d', ['good']],
		['nothing', ' \n\t\n\u00a0', []],
		['tags, which are words like others', '<b>bold</b>', ['<b>bold</b>']],
		['a day and a letter are no points', '9 January. A day.', ['9 January. A day.']]
	])('%s', (_what, text, expected) => {
		expect(parts(text)).toEqual(expected);
	});
});

describe('[PA2] whatever is pasted, it is read quickly and cut with a word about it', () => {
	test('ten megabytes in one line, and in many', () => {
		for (const text of [
			'word '.repeat(2_000_000),
			'A line.\n'.repeat(1_250_000),
			'x'.repeat(1e7)
		]) {
			const begun = process.threadCpuUsage();
			const { candidates, isCut } = takeApart(text);
			const { user, system } = process.threadCpuUsage(begun);
			expect((user + system) / 1000).toBeLessThan(1000);
			expect(isCut).toBe(true);
			expect(candidates.length).toBeLessThanOrEqual(candidatesMax);
			expect(candidates.join('').length).toBeLessThanOrEqual(pastedCharsMax);
			for (const one of candidates) expect(one.length).toBeLessThanOrEqual(cardChars);
		}
	});

	test('a long paragraph is cut where a sentence ends, and nothing of it is lost', () => {
		const sentence = 'Maya was seen at school on Monday and said that she is well. ';
		const long = sentence.repeat(60).trim();
		const { candidates, isCut } = takeApart(long);
		expect(isCut).toBe(false);
		expect(candidates.length).toBeGreaterThan(1);
		for (const one of candidates) expect(one.endsWith('.')).toBe(true);
		expect(candidates.join(' ')).toBe(long);
	});

	test('never in the middle of a character', () => {
		const { candidates } = takeApart('😀'.repeat(2500));
		for (const one of candidates) expect(one).toMatch(/^(?:😀)+$/u);
	});
});
