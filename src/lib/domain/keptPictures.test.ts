import { describe, expect, test } from 'vitest';
import { maySayOnScreen } from './keptPictures.ts';

describe('[KP4] whether the screen may show it', () => {
	const sam = { id: 'sam', role: 'coordinator' } as const;
	const mum = { id: 'mum', role: 'parent' } as const;

	test('is said by its owner, and where it is everybody’s by whoever runs the meeting', () => {
		expect(maySayOnScreen(mum, { owner: 'mum' }, 'here')).toBe(true);
		expect(maySayOnScreen(sam, { owner: 'mum' }, 'here')).toBe(false);
		expect(maySayOnScreen(sam, { owner: null }, null)).toBe(true);
		expect(maySayOnScreen(mum, { owner: null }, null)).toBe(false);
	});

	test('for an owner without a phone whoever runs the meeting says it, as they type for them', () => {
		expect(maySayOnScreen(sam, { owner: 'grace' }, 'hereNoPhone')).toBe(true);
		expect(maySayOnScreen(mum, { owner: 'grace' }, 'hereNoPhone')).toBe(false);
		expect(maySayOnScreen(sam, { owner: 'grace' }, 'apologies')).toBe(false);
	});
});
