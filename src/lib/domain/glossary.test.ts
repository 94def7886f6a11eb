// Words of people at work, found in what somebody writes (SPEC.md GL1–GL4).
import { describe, expect, test } from 'vitest';
import { acronymsIn, glossaryId, jargonIn, jargonKeys, shortFormKeys } from './glossary.ts';

const keysIn = (text: string) => jargonIn(text).map(({ key }) => key);

describe('[GL1] jargon is found where it stands', () => {
	test.each([
		['The child protection conference is on Thursday.', ['childProtectionConference']],
		['A Section 47 enquiry began.', ['section47']],
		['Her wishes and feelings, and her lived experience', ['wishesAndFeelings', 'livedExperience']],
		['Mum failed to comply with services.', ['nonEngagement', 'services']],
		['Supervised contact with siblings', ['contact', 'siblings']],
		['He disclosed neglect.', ['disclosure', 'neglect']],
		['We could step down at the next core group', ['stepDown', 'coreGroup']],
		['Timescales and outcomes', ['timescales', 'outcome']],
		['the minutes of the meeting', ['minutes']]
	])('%s', (text, keys) => {
		expect(keysIn(text)).toEqual(keys);
	});

	test('with its words and its place', () => {
		expect(jargonIn('No Risk Factors?')).toEqual([
			{ key: 'riskFactor', words: 'Risk Factors', start: 3 }
		]);
	});

	test('the longer one where two overlap', () => {
		expect(keysIn('a multi-agency assessment')).toEqual(['multiAgency', 'assessment']);
		expect(keysIn('drug abuse and domestic abuse')).toEqual(['substanceMisuse', 'domesticAbuse']);
	});
});

test.each([
	'Grace took both kids to hers for the night.',
	'Ten minutes ago she rang.',
	'Contact Priya by Friday.',
	'We go to the church service at ten.',
	'Close the door, Theo.',
	''
])('[GL2] everyday words are left alone: “%s”', (text) => {
	expect(jargonIn(text)).toEqual([]);
});

describe('[GL3] short forms', () => {
	test('are told once, known or not, with their key where there is one', () => {
		expect(acronymsIn('The ICPC is soon. An ICPC needs the QZX and the IRO.')).toEqual([
			{ key: 'icpc', words: 'ICPC', start: 4 },
			{ key: null, words: 'QZX', start: 36 },
			{ key: 'iro', words: 'IRO', start: 48 }
		]);
		expect(acronymsIn('He is a CiN, and they are LACs.').map(({ key }) => key)).toEqual([
			'cin',
			'lac'
		]);
	});

	test('are left alone once they were spelled out', () => {
		expect(acronymsIn('The special guardianship order (SGO) comes first. The SGO lasts.')).toEqual(
			[]
		);
	});

	test.each(['PC Iqbal came to the GP in the UK.', 'I AM FINE', 'Maya and Theo', 'TV at 7'])(
		'are not everyday ones, nor a text in capitals: “%s”',
		(text) => {
			expect(acronymsIn(text)).toEqual([]);
		}
	);
});

test('[GL4] each key stands for one thing', () => {
	const ids = [...jargonKeys, ...shortFormKeys].map(glossaryId);
	expect(new Set(ids).size).toBe(ids.length);
});
