// Words in lines for drawings (SPEC.md DR1).
import { expect, test } from 'vitest';
import { widthEm, wrapWords } from './wrapWords.ts';

const texts = [
	'School',
	'The health visitor who came on Tuesdays',
	'Donaudampfschifffahrtsgesellschaftskapitän',
	'مدرسة الحي القريبة من بيت الجدة',
	'',
	'   ',
	'W'.repeat(300)
];

test.each(texts)(
	'[DR1] %s: no line is wider than it may be, and nothing is lost silently',
	(text) => {
		for (const mostEm of [3, 6, 12])
			for (const mostLines of [1, 2, 3]) {
				const lines = wrapWords(text, mostEm, mostLines);
				expect(lines.length).toBeLessThanOrEqual(mostLines);
				for (const line of lines) expect(widthEm(line)).toBeLessThanOrEqual(mostEm);
				const isWhole = lines.join('').replace(/\s/gu, '') === text.replace(/\s/gu, '');
				expect(isWhole || lines.at(-1)?.endsWith('…')).toBe(true);
			}
	}
);
