// Questions about somebody's own words (SPEC.md WC1, WC2).
import { expect, test } from 'vitest';
import { labelsIn, saysAbsence } from './wordChecks.ts';

test.each([
	'To get you lot out of my life.',
	'No more shouting.',
	'He doesn’t come to the flat.',
	'Nobody shouts.',
	'That they stop drinking.',
	'Leave us alone.'
])('[WC1] “%s” says what would be gone', (text) => {
	expect(saysAbsence(text)).toBe(true);
});

test.each([
	'Tea at the table, phone off, Theo laughs.',
	'A quiet flat and Biscuit.',
	'I know who to ring.',
	''
])('[WC1] “%s” says what would be there', (text) => {
	expect(saysAbsence(text)).toBe(false);
});

test.each([
	['Dad is aggressive.', 'aggressive'],
	['There is poor engagement.', 'poor engagement'],
	['Mum has a lack of insight', 'lack of insight'],
	['Maya is anxious', 'anxious'],
	['She is worried.', 'worried'],
	['Chaotic home.', 'Chaotic']
])('[WC2] “%s” names a label or a feeling and nothing that could be seen', (text, label) => {
	expect(labelsIn(text)).toEqual([{ sentence: text, label }]);
});

test.each([
	'Dad was aggressive: he threw a plate on 9 January.',
	'Maya was scared and hid under the bed.',
	'“When I hear the key” – Maya is scared.',
	'Chantelle stopped answering the phone when she felt ashamed.',
	'Grace took both kids to hers for the night.',
	''
])('[WC2] “%s” says what happened', (text) => {
	expect(labelsIn(text)).toEqual([]);
});

test('[WC2] each sentence is asked about on its own', () => {
	const text = 'He threw a plate. He is volatile. Theo cried.';
	expect(labelsIn(text)).toEqual([{ sentence: 'He is volatile.', label: 'volatile' }]);
});
