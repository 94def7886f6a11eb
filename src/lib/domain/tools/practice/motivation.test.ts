// My own reasons (SPEC.md MI1, MI2).
import { expect, test } from 'vitest';
import { hintsOn } from '../../../../../tests/kit/toolItem.ts';
import { motivation } from './motivation.ts';

test('[MI1] numbers, stages and weights stay on one’s own page; what is let go of is words', () => {
	for (const name of ['rulers', 'balance', 'change'])
		expect(motivation.lists[name]?.home).toBe('own');
	expect(motivation.lists['released']?.fields).toEqual({
		words: expect.objectContaining({ kind: 'text' }) as unknown
	});
	expect(motivation.screenShows).toBe('nothing');
});

test('[MI2] low confidence is asked what help it takes, and never why', () => {
	const sure = { kind: 'confidence', value: '4', whyNotLower: '5 weeks last year' };
	expect(hintsOn(motivation, 'rulers', sure)).toEqual(['whatHelp']);
	expect(hintsOn(motivation, 'rulers', { ...sure, value: '0', whyNotLower: '' })).toEqual([
		'whatHelp'
	]);
	expect(hintsOn(motivation, 'rulers', { kind: 'importance', value: '9' })).toEqual([
		'whyNotLower'
	]);
});
