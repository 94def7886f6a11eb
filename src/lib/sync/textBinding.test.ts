// A field and its text: two people, input methods, dictation, limits and ends.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { bind, exchange, FakeField, person, twoAt } from '../../../tests/kit/textFields.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('two people in one field', () => {
	test('[TX1] what both type at the same time is in both fields', () => {
		const [chantelle, grace] = twoAt('Maya stays.');
		chantelle.field.select(0);
		chantelle.field.type('We agree: ');
		grace.field.select(11);
		grace.field.type(' With Nan.');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('We agree: Maya stays. With Nan.');
		expect(grace.field.value).toBe(chantelle.field.value);
	});

	test('[TX2] a caret stays at its place in the sentence', () => {
		const [chantelle, grace] = twoAt('Nan cooks');
		grace.field.select(3);
		chantelle.field.select(0);
		chantelle.field.type('On Sundays ');
		exchange(chantelle, grace);
		expect(grace.field.selectionStart).toBe(14);
		grace.field.type(' always');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('On Sundays Nan always cooks');
	});

	test('[TX2] text that comes exactly at the caret comes behind it', () => {
		const [chantelle, grace] = twoAt('ab');
		grace.field.select(1);
		chantelle.field.select(1);
		chantelle.field.type('X');
		exchange(chantelle, grace);
		grace.field.type('1');
		grace.field.type('2');
		expect(grace.field.value).toBe('a12Xb');
	});

	test('[TX3] a selection keeps its words, its direction and the scroll position', () => {
		const [chantelle, grace] = twoAt('one two three');
		grace.field.setSelectionRange(4, 7, 'backward');
		grace.field.scrollTop = 40;
		chantelle.field.select(4);
		chantelle.field.type('and ');
		chantelle.field.select(11);
		chantelle.field.type('!');
		exchange(chantelle, grace);
		const { selectionStart, selectionEnd, selectionDirection, scrollTop, value } = grace.field;
		expect(value.slice(selectionStart, selectionEnd)).toBe('two');
		expect(selectionDirection).toBe('backward');
		expect(scrollTop).toBe(40);
	});

	test('[TX4] an emoji replaced by two people leaves whole emoji', () => {
		const [chantelle, grace] = twoAt('x😀y');
		chantelle.field.select(1, 3);
		chantelle.field.type('😁');
		grace.field.select(1, 3);
		grace.field.type('👩‍👩‍👧');
		exchange(chantelle, grace);
		expect(grace.field.value).toBe(chantelle.field.value);
		expect([...grace.field.value].sort()).toEqual([...'x😁👩‍👩‍👧y'].sort());
	});

	test('[TX4] an emoji that arrives in two halves is whole in the end', () => {
		const [chantelle, grace] = twoAt('');
		chantelle.field.type('\uD83D');
		exchange(chantelle, grace);
		chantelle.field.type('\uDE00');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('😀');
		expect(grace.field.value).toBe('😀');
		expect(chantelle.text.toString()).toBe('😀');
	});

	test('[TX5] Arabic is typed and vowelled at once', () => {
		const [chantelle, grace] = twoAt('مرحبا بكم');
		chantelle.field.select(1);
		chantelle.field.type('\u064F');
		grace.field.select(9);
		grace.field.type(' جميعا');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('مُرحبا بكم جميعا');
		expect(grace.field.value).toBe(chantelle.field.value);
	});

	test('[TX6] select all and type keeps what another adds meanwhile', () => {
		const [chantelle, grace] = twoAt('old words');
		chantelle.field.select(0, 9);
		chantelle.field.type('new');
		grace.field.select(9);
		grace.field.type(' of hers');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('new of hers');
		expect(grace.field.value).toBe('new of hers');
	});

	test('[TX7] the value is compared with what was last shown, not with the text of today', () => {
		const [chantelle, grace] = twoAt('tea');
		grace.field.fire('compositionstart');
		chantelle.field.select(3);
		chantelle.field.type(' and cake');
		exchange(chantelle, grace);
		grace.field.select(0);
		grace.field.type('hot ');
		expect(grace.field.value).toBe('hot tea');
		expect(grace.text.toString()).toBe('hot tea and cake');
	});
});

describe('an input method', () => {
	test('[TX8] nothing is written while it composes; then both are there', () => {
		const [chantelle, grace] = twoAt('A B');
		grace.field.select(1);
		grace.field.compose(['k', 'か']);
		const written = grace.field.writes;
		chantelle.field.select(0);
		chantelle.field.type('Now: ');
		chantelle.field.select(8);
		chantelle.field.type('!');
		exchange(chantelle, grace);
		vi.advanceTimersByTime(60_000);
		grace.field.composeStep('かん');
		expect(grace.field.writes).toBe(written);
		expect(grace.field.value).toBe('Aかん B');
		grace.field.endComposition();
		vi.advanceTimersByTime(0);
		expect(grace.field.value).toBe('Now: Aかん B!');
		expect(grace.field.selectionStart).toBe(8);
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('Now: Aかん B!');
	});

	test('[TX9] what is composed is sent while it is composed', () => {
		const [chantelle, grace] = twoAt('');
		grace.field.compose(['k', 'か']);
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('か');
		grace.field.composeStep('漢');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('漢');
	});

	test('[TX10] an Android keyboard deletes within its composition', () => {
		const [chantelle, grace] = twoAt('Nan ');
		grace.field.select(4);
		grace.field.compose(['v', 'vi', 'vis']);
		chantelle.field.select(0);
		chantelle.field.type('My ');
		exchange(chantelle, grace);
		grace.field.change(6, 7, '', 'deleteContentBackward');
		expect(grace.field.value).toBe('Nan vi');
		expect(grace.text.toString()).toBe('My Nan vi');
	});

	test('[TX11] the last input may come after the end, or the end not at all', () => {
		const [chantelle, grace] = twoAt('');
		grace.field.compose(['k']);
		grace.field.endComposition();
		grace.field.change(0, 1, 'か', 'insertCompositionText');
		vi.advanceTimersByTime(0);
		expect(grace.text.toString()).toBe('か');

		grace.field.compose(['n']);
		chantelle.field.type('X');
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('かn');
		grace.field.focused = false;
		grace.field.fire('blur');
		vi.advanceTimersByTime(0);
		expect(grace.field.value).toBe(grace.text.toString());
		expect([...grace.field.value].sort()).toEqual(['X', 'n', 'か']);
	});

	test('[TX12] a composition goes on when its room is loaded anew', () => {
		const grace = person();
		grace.field.type('Hello ');
		grace.field.compose(['m', 'mu']);
		const fresh = new Y.Doc().getText('purpose');
		fresh.insert(0, 'Hello from Priya');
		grace.binding.destroy();
		const written = grace.field.writes;
		bind(grace.field, fresh);
		expect(grace.field.writes).toBe(written);
		grace.field.composeStep('mum');
		grace.field.endComposition();
		vi.advanceTimersByTime(0);
		expect(fresh.toString()).toContain('m');
		expect(fresh.toString()).toContain('from Priya');
		expect(grace.field.value).toBe(fresh.toString());
	});
});

describe('dictation', () => {
	test('[TX13] nothing is written until a second after its last replacement', () => {
		let nowMillis = 5_000;
		const now = () => nowMillis;
		const wait = (millis: number) => {
			nowMillis += millis;
			vi.advanceTimersByTime(millis);
		};
		const [chantelle, grace] = twoAt('', { now });
		grace.field.change(0, 0, 'she sleeps', 'insertReplacementText');
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('she sleeps');
		const written = grace.field.writes;
		chantelle.field.select(10);
		chantelle.field.type(' well');
		exchange(chantelle, grace);
		wait(600);
		grace.field.change(0, 10, 'She sleeps', 'insertReplacementText');
		wait(999);
		expect(grace.field.writes).toBe(written);
		expect(grace.text.toString()).toBe('She sleeps well');
		wait(1);
		expect(grace.field.value).toBe('She sleeps well');
		expect(grace.field.selectionStart).toBe(10);
	});

	test('[TX14] leaving the field ends the wait', () => {
		const [chantelle, grace] = twoAt('');
		grace.field.change(0, 0, 'yes', 'insertReplacementText');
		chantelle.field.type('X');
		exchange(chantelle, grace);
		grace.field.fire('blur');
		vi.advanceTimersByTime(0);
		expect(grace.field.value).toHaveLength(4);
	});
});

describe('limits and ends', () => {
	test('[TX18] a paste that is too long is cut at a grapheme', () => {
		const chantelle = person({ maxChars: 10 });
		chantelle.field.type('12345');
		chantelle.field.select(2);
		chantelle.field.type('ab👩‍👩‍👧', 'insertFromPaste');
		expect(chantelle.field.value).toBe('12ab345');
		expect(chantelle.text.toString()).toBe('12ab345');
		expect(chantelle.field.selectionStart).toBe(4);
	});

	test('[TX18] an accent that does not fit leaves its letter', () => {
		const chantelle = person({ maxChars: 4 });
		chantelle.field.type('cafe');
		chantelle.field.type('\u0301');
		expect(chantelle.field.value).toBe('cafe');
		expect(chantelle.text.toString()).toBe('cafe');
	});

	test('[TX18] a composition is cut only when it ends', () => {
		const chantelle = person({ maxChars: 3 });
		chantelle.field.type('ab');
		chantelle.field.compose(['k', 'ka', 'kan']);
		expect(chantelle.field.value).toBe('abkan');
		expect(chantelle.text.toString()).toBe('abk');
		chantelle.field.composeStep('かん');
		chantelle.field.endComposition();
		vi.advanceTimersByTime(0);
		expect(chantelle.field.value).toBe('abか');
		expect(chantelle.text.toString()).toBe('abか');
	});

	test('[TX18] others may exceed the limit; then only less can be written', () => {
		const [chantelle, grace] = twoAt('1234', { maxChars: 6 });
		chantelle.field.select(4);
		chantelle.field.type('ab');
		grace.field.select(4);
		grace.field.type('cd');
		exchange(chantelle, grace);
		expect(grace.field.value).toHaveLength(8);
		grace.field.type('e');
		expect(grace.field.value).toHaveLength(8);
		grace.field.change(0, 1, '', 'deleteContentBackward');
		expect(grace.text).toHaveLength(7);
	});

	test('[TX19] a text deleted by another stays in the field, and nothing is written', () => {
		const chantelle = new Y.Doc();
		const priya = new Y.Doc();
		chantelle.getMap('card').set('words', new Y.Text('my words'));
		exchange({ doc: chantelle }, { doc: priya });
		const text = chantelle.getMap('card').get('words') as Y.Text;
		const field = new FakeField();
		const binding = bind(field, text);
		priya.getMap('card').delete('words');
		exchange({ doc: chantelle }, { doc: priya });
		field.select(8);
		field.type(' go on');
		field.fire('blur');
		vi.advanceTimersByTime(0);
		binding.undo();
		expect(field.value).toBe('my words go on');
		binding.destroy();
	});

	test('[TX20] a field that has the focus and a value when it is bound keeps its caret', () => {
		const chantelle = person({}, (field, text) => {
			field.value = 'see Nan';
			field.select(4);
			text.insert(0, 'They see Nan');
		});
		expect(chantelle.field.value).toBe('They see Nan');
		expect(chantelle.field.selectionStart).toBe(9);
		expect(chantelle.text.toString()).toBe('They see Nan');
	});

	test('[TX21] line ends of other programs show as line ends and edit as they are', () => {
		const chantelle = person({}, (_field, text) => text.insert(0, 'one\r\ntwo'));
		expect(chantelle.field.value.replaceAll('\u200B', '')).toBe('one\ntwo');
		chantelle.field.select(chantelle.field.value.length);
		chantelle.field.type('!');
		expect(chantelle.text.toString()).toBe('one\r\ntwo!');
		chantelle.field.select(0, 5);
		chantelle.field.type('');
		expect(chantelle.text.toString()).toBe('two!');
	});

	test('[TX21] a field of one line shows line ends as spaces', () => {
		const chantelle = person({}, (field, text) => {
			field.tagName = 'INPUT';
			text.insert(0, 'one\ntwo');
		});
		expect(chantelle.field.value).toBe('one two');
		chantelle.field.select(7);
		chantelle.field.type('!');
		expect(chantelle.text.toString()).toBe('one\ntwo!');
	});

	test('[TX22] after destroy nothing goes either way', () => {
		const chantelle = person();
		chantelle.field.type('a');
		chantelle.binding.destroy();
		chantelle.text.insert(1, 'b');
		chantelle.field.type('c');
		vi.advanceTimersByTime(5_000);
		expect(chantelle.field.value).toBe('ac');
		expect(chantelle.text.toString()).toBe('ab');
		expect(chantelle.binding.canUndo()).toBe(false);
	});

	test('[TX23] one call for each edit made here, none for those of others', () => {
		const onLocalEdit = vi.fn();
		const chantelle = person({ onLocalEdit });
		chantelle.text.insert(0, 'from elsewhere');
		expect(onLocalEdit).not.toHaveBeenCalled();
		chantelle.field.type('a');
		chantelle.field.fire('change');
		expect(onLocalEdit).toHaveBeenCalledTimes(1);
		chantelle.binding.undo();
		expect(onLocalEdit).toHaveBeenCalledTimes(2);
	});

	test('[TX24] a field without the focus gets text but no selection', () => {
		const [chantelle, grace] = twoAt('abc');
		grace.field.focused = false;
		const select = vi.spyOn(grace.field, 'setSelectionRange');
		chantelle.field.select(0);
		chantelle.field.type('X');
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('Xabc');
		expect(select).not.toHaveBeenCalled();
	});
});
