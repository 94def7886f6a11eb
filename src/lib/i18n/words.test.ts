// The council's own words in place of ours (server/SPEC.md CW1–CW5): whatever they hold, they are words and no more.
import { describe, expect, test } from 'vitest';
import { loadWords } from './words.ts';

const hostile = [
	'{ $name }',
	'{ role-child }',
	'} = broken',
	'"quoted" and ‘so’',
	'<script>alert(1)</script>',
	'-term = x',
	'[one] a *[other] b',
	'\\u0041',
	'# a comment',
	'role-parent = nobody'
];

describe('[CW1] own words are said as they are', () => {
	test.each(hostile)('%s', async (own) => {
		const words = await loadWords('en', ['common'], { 'role-chair': own });
		expect(words('role-chair')).toBe(own);
		expect(words('role-parent')).toBe('parent');
		expect(words('here-as-advocate', { names: own })).toBe(`advocate for ${own}`);
	});
});

test('[CW1] what runs the other way is set apart', async () => {
	const words = await loadWords('ar', ['common'], { 'role-chair': 'Lead (child protection)' });
	expect(words('role-chair')).toBe('\u2068Lead (child protection)\u2069');
});

test('[CW1] no word of another page is taken from what every object has', async () => {
	const words = await loadWords('en', ['common'], {});
	expect(words('toString')).toBe('toString');
	expect(words('__proto__')).toBe('__proto__');
});
