// When a line of the plan counts (SPEC.md PL1; the issue about people without a phone).
import { expect, test } from 'vitest';
import { counts } from './plan.ts';

const what = 'I sleep over every Friday.';
const yes = (words: string) => ({ how: 'heard' as const, words, atMillis: 1 });

test.each([
	['one’s own line', { author: 'grace', speaker: null, accepted: null }, true],
	[
		'one’s own line with one’s name on it',
		{ author: 'grace', speaker: 'grace', accepted: null },
		true
	],
	['a line typed for grace', { author: 'sam', speaker: 'grace', accepted: null }, false],
	['the same once she said yes', { author: 'sam', speaker: 'grace', accepted: yes(what) }, true],
	[
		'the same once its words changed',
		{ author: 'sam', speaker: 'grace', accepted: yes('older words') },
		false
	],
	['a line of nobody known for grace', { author: null, speaker: 'grace', accepted: null }, false]
])('[PL1] %s counts: see the last column', (_name, line, expected) => {
	expect(counts({ what, ...line })).toBe(expected);
});
