import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	applyDelta,
	composeDeltas,
	editAsDelta,
	editBehind,
	endOfChange,
	fitGraphemes,
	moveThrough,
	textDiff,
	wellFormed,
	type TextDelta,
	type TextEdit
} from './textDiff.ts';

const loneSurrogate = /\p{Surrogate}/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Pieces that share beginnings and ends with one another, which is where diffs by unit go wrong.
const pieces = [
	...['a', 'b', ' ', '\n', '\r\n', 'é', 'e\u0301', 'o\u0308\u0323'],
	...['😀', '😁', '🙂', '👍', '👍🏽', '👍🏿', '👩‍👩‍👧', '👩‍👩‍👦', '❤️', '❤'],
	...['🇬🇧', '🇬🇭', '🇫🇷', '🇵🇰', 'م', 'رحبا', 'مُ', 'ا\u064B', 'ไทย', '각', '한']
];
const anyText = fc
	.array(fc.constantFrom(...pieces), { maxLength: 12 })
	.map((chosen) => chosen.join(''));

function applyEdit(text: string, edit: TextEdit): string {
	return text.slice(0, edit.index) + edit.insert + text.slice(edit.index + edit.remove);
}

function isBetweenGraphemes(text: string, at: number): boolean {
	return at === text.length || [...segmenter.segment(text)].some(({ index }) => index === at);
}

/** Any change of `text`, made of whole code points. */
function anyDeltaOf(text: string): fc.Arbitrary<TextDelta> {
	return anyText.map((after) => editAsDelta(textDiff(text, after)));
}

describe('textDiff', () => {
	test('[TD1] applying the diff yields the new text', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.option(fc.nat(40)), (before, after, caret) => {
				const edit = textDiff(before, after, caret ?? undefined);
				expect(applyEdit(before, edit)).toBe(after);
				expect(applyDelta(before, editAsDelta(edit))).toBe(after);
			})
		);
	});

	test('[TD2] a diff starts and ends between graphemes of both texts', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.option(fc.nat(40)), (before, after, caret) => {
				const { index, remove, insert } = textDiff(before, after, caret ?? undefined);
				expect(isBetweenGraphemes(before, index)).toBe(true);
				expect(isBetweenGraphemes(after, index)).toBe(true);
				expect(isBetweenGraphemes(before, index + remove)).toBe(true);
				expect(isBetweenGraphemes(after, index + insert.length)).toBe(true);
				expect(insert).not.toMatch(loneSurrogate);
				expect(before.slice(index, index + remove)).not.toMatch(loneSurrogate);
			})
		);
	});

	test('[TD3] concurrent edits through Y.Text converge and tear no character', () => {
		fc.assert(
			fc.property(
				anyText,
				fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }),
				(start, rounds) => {
					const chantelle = new Y.Doc();
					const priya = new Y.Doc();
					chantelle.getText('t').insert(0, start);
					Y.applyUpdate(priya, Y.encodeStateAsUpdate(chantelle));
					for (const [byChantelle, byPriya] of rounds) {
						rewrite(chantelle.getText('t'), byChantelle);
						rewrite(priya.getText('t'), byPriya);
						const [fromChantelle, fromPriya] = [chantelle, priya].map((doc) =>
							Y.encodeStateAsUpdate(doc)
						);
						Y.applyUpdate(priya, fromChantelle!);
						Y.applyUpdate(chantelle, fromPriya!);
					}
					const agreed = chantelle.getText('t').toString();
					expect(priya.getText('t').toString()).toBe(agreed);
					expect(agreed).not.toMatch(loneSurrogate);
					expect(agreed).not.toContain('\uFFFD');
				}
			)
		);
	});

	test.each([
		['one emoji for another', 'x😀y', 'x😁y', { index: 1, remove: 2, insert: '😁' }],
		['a skin tone', '👍', '👍🏽', { index: 0, remove: 2, insert: '👍🏽' }],
		['an accent', 'cafe', 'cafe\u0301', { index: 3, remove: 1, insert: 'e\u0301' }],
		['a flag', '🇬🇧', '🇬🇭', { index: 0, remove: 4, insert: '🇬🇭' }],
		['a child in a family', '👩‍👩‍👧', '👩‍👩‍👦', { index: 0, remove: 8, insert: '👩‍👩‍👦' }],
		['an Arabic vowel', 'مرحبا', 'مُرحبا', { index: 0, remove: 1, insert: 'مُ' }],
		['nothing', 'same', 'same', { index: 4, remove: 0, insert: '' }],
		['everything', '', 'new', { index: 0, remove: 0, insert: 'new' }]
	])('[TD4] %s is replaced whole', (_what, before, after, expected) => {
		expect(textDiff(before, after)).toEqual(expected);
	});

	test.each([
		['typed at the start', 'aaa', 'aaaa', 1, { index: 0, remove: 0, insert: 'a' }],
		['typed in the middle', 'aaa', 'aaaa', 2, { index: 1, remove: 0, insert: 'a' }],
		['typed at the end', 'aaa', 'aaaa', 4, { index: 3, remove: 0, insert: 'a' }],
		['deleted in the middle', 'aaa', 'aa', 1, { index: 1, remove: 1, insert: '' }],
		['a repeated word', 'no no', 'no no no', 3, { index: 0, remove: 0, insert: 'no ' }],
		['a caret from elsewhere', 'abc', 'abcd', 0, { index: 3, remove: 0, insert: 'd' }],
		['a repeated emoji', '😀😀', '😀😀😀', 2, { index: 0, remove: 0, insert: '😀' }]
	])('[TD5] the caret decides: %s', (_what, before, after, caret, expected) => {
		expect(textDiff(before, after, caret)).toEqual(expected);
	});
});

describe('fitGraphemes', () => {
	test('[TD6] a text is cut between graphemes', () => {
		expect(fitGraphemes('ab👩‍👩‍👧', 9)).toBe('ab');
		expect(fitGraphemes('ab👩‍👩‍👧', 10)).toBe('ab👩‍👩‍👧');
		expect(fitGraphemes('cafe\u0301', 4)).toBe('caf');
		expect(fitGraphemes('ab', -3)).toBe('');
	});
});

describe('wellFormed', () => {
	test('[TD7] lone halves are replaced in place, pairs stay', () => {
		expect(wellFormed('a\uD83D😀\uDE00b')).toBe('a\uFFFD😀\uFFFDb');
	});
});

describe('moveThrough', () => {
	test.each([
		['text comes in front', 3, [{ insert: 'xy' }], 5],
		['text comes behind', 3, [{ retain: 4 }, { insert: 'xy' }], 3],
		['text comes exactly there', 3, [{ retain: 3 }, { insert: 'xy' }], 3],
		['text in front goes', 3, [{ delete: 2 }], 1],
		['text around it goes', 3, [{ retain: 1 }, { delete: 5 }], 1],
		['both', 6, [{ retain: 1 }, { insert: 'abc' }, { retain: 1 }, { delete: 2 }], 7]
	])('[TD8] a position when %s', (_what, position, delta, expected) => {
		expect(moveThrough(position, delta as TextDelta)).toBe(expected);
	});

	test('[TD8] a selection does not grow over text that comes at its start', () => {
		const delta = [{ retain: 2 }, { insert: 'xy' }];
		expect(moveThrough(2, delta, 'after')).toBe(4);
	});

	test('[TD8] the end of a change is behind its last part', () => {
		expect(endOfChange([{ retain: 2 }, { insert: 'xy' }, { retain: 3 }, { delete: 4 }])).toBe(7);
		expect(endOfChange([])).toBeUndefined();
	});
});

describe('what is held back', () => {
	test('[TD9] a composed delta does what both did', () => {
		const threeTexts = anyText.chain((text) =>
			anyDeltaOf(text).chain((first) =>
				fc.tuple(fc.constant(text), fc.constant(first), anyDeltaOf(applyDelta(text, first)))
			)
		);
		fc.assert(
			fc.property(threeTexts, ([text, first, second]) => {
				expect(applyDelta(text, composeDeltas(first, second))).toBe(
					applyDelta(applyDelta(text, first), second)
				);
			})
		);
	});

	test('[TD10] an edit behind unshown changes leads both sides to the same text', () => {
		const situation = anyText.chain((shown) =>
			anyDeltaOf(shown)
				.chain((first) =>
					anyDeltaOf(applyDelta(shown, first)).map((then) => composeDeltas(first, then))
				)
				.chain((unshown) => fc.tuple(fc.constant(shown), fc.constant(unshown), anyText))
		);
		fc.assert(
			fc.property(situation, ([shown, unshown, typed]) => {
				const behind = editBehind(unshown, textDiff(shown, typed));
				const real = behind.edits.reduce(applyEdit, applyDelta(shown, unshown));
				expect(applyDelta(typed, behind.unshown)).toBe(real);
				expect(real).not.toMatch(loneSurrogate);
			})
		);
	});

	test('[TD11] unshown words survive a removal around them, typed ones come in front', () => {
		const unshown = [{ retain: 3 }, { insert: ' not' }];
		const everything = { index: 0, remove: 6, insert: 'yes' };
		expect(editBehind(unshown, everything)).toEqual({
			edits: [
				{ index: 0, remove: 0, insert: 'yes' },
				{ index: 3, remove: 3, insert: '' },
				{ index: 7, remove: 3, insert: '' }
			],
			unshown: [{ retain: 3 }, { insert: ' not' }]
		});
	});

	test('[TD12] what another has deleted is not deleted twice', () => {
		const behind = editBehind([{ retain: 1 }, { delete: 2 }], { index: 0, remove: 4, insert: '' });
		expect(behind).toEqual({
			edits: [
				{ index: 0, remove: 1, insert: '' },
				{ index: 0, remove: 1, insert: '' }
			],
			unshown: []
		});
	});
});

function rewrite(text: Y.Text, after: string): void {
	const { index, remove, insert } = textDiff(text.toString(), after);
	text.delete(index, remove);
	text.insert(index, insert);
}
