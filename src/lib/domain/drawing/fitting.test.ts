import { describe, expect, test } from 'vitest';
import { fitting, withShortWords } from './fitting.ts';
import { shapesMax, wordsCharsMax } from './shapes.ts';

describe('[DB8] what does not fit is not written', () => {
	test.each([
		[0, 3, 0],
		[shapesMax - 2, 2, 1],
		[shapesMax, 0, 3],
		[shapesMax + 5, 0, 3]
	])('with %i marks there, %i of three come on', (count, fits, over) => {
		const found = fitting(['a', 'b', 'c'], count);
		expect(found.map(({ length }) => length)).toEqual([fits, over]);
		expect(found.flat()).toEqual(['a', 'b', 'c']);
	});

	test('[DB4] words end at their limit, and never with half a character', () => {
		const short = { id: 'a', words: 'Biscuit' };
		expect(withShortWords(short)).toBe(short);
		const wordless: { words?: string } = {};
		expect(withShortWords(wordless)).toBe(wordless);
		const long = 'b'.repeat(wordsCharsMax);
		expect(withShortWords({ words: `${long}c` }).words).toBe(long);
		const smile = `${'b'.repeat(wordsCharsMax - 1)}😀`;
		expect(withShortWords({ words: smile }).words).toBe('b'.repeat(wordsCharsMax - 1));
	});
});
