// Whose words somebody reads (SPEC.md GL6).
import { expect, test } from 'vitest';
import { registerFor } from './register.ts';

test('[GL6] people at work begin with both words, the family with its own, and each may change it', () => {
	for (const role of ['chair', 'coordinator', 'socialWorker', 'professional'] as const) {
		expect(registerFor(role, undefined)).toBe('professional');
		expect(registerFor(role, 'family')).toBe('family');
	}
	for (const role of ['parent', 'family', 'advocate', 'interpreter'] as const) {
		expect(registerFor(role, undefined)).toBe('family');
		expect(registerFor(role, 'professional')).toBe('professional');
		expect(registerFor(role, 'shouted')).toBe('family');
	}
});

test('[GL6] a child has a child’s words and the wall the family’s, whatever a device says', () => {
	expect(registerFor('child', 'professional')).toBe('child');
	expect(registerFor('screen', 'professional')).toBe('family');
});
