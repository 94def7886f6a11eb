// Is it told how the plan meets each must-have? (SPEC.md MH5; practice.md 2.4)
import { expect, test } from 'vitest';
import { isLinked, unlinked, type MetWords } from './mustHavesLinked.ts';

const lines = new Set(['friday000']);
const met = (more: Partial<MetWords> = {}): MetWords => ({
	...{ met: 'yes', how: '', lines: [] },
	...more
});

test('[MH5] a line of the plan or a sentence says how', () => {
	expect(isLinked([met({ lines: ['friday000'] })], lines)).toBe(true);
	expect(isLinked([met({ met: 'partly', how: 'Jerome on Fridays.' })], lines)).toBe(true);
});

test('[MH5] a yes alone, "not yet", and a line that was taken back do not', () => {
	expect(isLinked([], lines)).toBe(false);
	expect(isLinked([met()], lines)).toBe(false);
	expect(isLinked([met({ how: '  ' })], lines)).toBe(false);
	expect(isLinked([met({ met: 'no', how: 'Nobody is there on Sundays.' })], lines)).toBe(false);
	expect(isLinked([met({ lines: ['gone00000'] })], lines)).toBe(false);
});

test('[MH5] those left open are named', () => {
	const told = { id: 'a', met: [met({ lines: ['friday000'] })] };
	const open = { id: 'b', met: [] };
	expect(unlinked([told, open], lines)).toEqual([open]);
});
