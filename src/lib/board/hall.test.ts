// The hall as an earlier version left it (domain/SPEC.md SC12).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScale, readScales } from './hall.ts';

test('[SC12] a scale written before a field existed is read with its usual value', () => {
	const hall = new Y.Doc();
	hall.getMap('scales').set('4k2r7m0p4k2r7m0p4kr2', {
		question: 'How sure are we that this plan will work?',
		kind: 'confidence',
		anchor0: 'back where we were',
		anchor10: 'it works even on bad days',
		whoAnswers: ['parent'],
		revealMode: 'together',
		state: 'revealed',
		round: 1,
		ready: 1,
		of: 3,
		rounds: [
			{
				round: 1,
				answers: [{ participant: 'grace', value: 4, why: '', oneUp: '', via: 'paper' }],
				passed: 2
			}
		],
		prompt: 0
	});
	const scale = readScale(hall, '4k2r7m0p4k2r7m0p4kr2');
	expect(scale).toMatchObject({ forChild: null, set: null, linkedGoal: null, step: 1 });
	expect(scale?.rounds[0]).toMatchObject({ atMillis: null, dots: [], guesses: [], passed: 2 });
	expect(readScales(hall)).toEqual([scale]);
	expect(readScale(hall, 'nothere1')).toBeNull();
});
