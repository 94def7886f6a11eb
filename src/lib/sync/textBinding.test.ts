import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { bindText, type TextBindingOptions, type TextField } from './textBinding.ts';

/** As much of a textarea as the binding uses, and what a person does with it. */
class FakeField extends EventTarget {
	tagName = 'TEXTAREA';
	readOnly = false;
	disabled = false;
	focused = true;
	scrollTop = 0;
	scrollLeft = 0;
	selectionStart = 0;
	selectionEnd = 0;
	selectionDirection: 'forward' | 'backward' | 'none' = 'none';
	writes = 0;
	#value = '';

	get value(): string {
		return this.#value;
	}

	set value(value: string) {
		this.writes++;
		this.#value = this.#sanitised(value);
		this.selectionStart = this.selectionEnd = this.#value.length;
	}

	getRootNode(): { activeElement: FakeField | null } {
		return { activeElement: this.focused ? this : null };
	}

	setRangeText(replacement: string, start: number, end: number, _mode: 'preserve'): void {
		this.writes++;
		const text = this.#sanitised(replacement);
		this.#value = this.#value.slice(0, start) + text + this.#value.slice(end);
		this.selectionDirection = 'none';
		const grown = text.length - (end - start);
		const moved = (at: number, inside: number) =>
			at > end ? at + grown : at > start ? inside : at;
		this.selectionStart = moved(this.selectionStart, start);
		this.selectionEnd = moved(this.selectionEnd, start + text.length);
	}

	setSelectionRange(start: number, end: number, direction: FakeField['selectionDirection']): void {
		[this.selectionStart, this.selectionEnd, this.selectionDirection] = [start, end, direction];
	}

	/** The person puts the caret or a selection somewhere. */
	select(start: number, end = start): void {
		this.setSelectionRange(start, end, 'none');
	}

	/** The person types over the selection. */
	type(typed: string, inputType = 'insertText'): void {
		this.change(this.selectionStart, this.selectionEnd, typed, inputType);
	}

	/** The browser changes its own value and says so. */
	change(start: number, end: number, insert: string, inputType: string): void {
		this.#value = this.#value.slice(0, start) + insert + this.#value.slice(end);
		this.select(start + insert.length);
		this.fire('input', { inputType });
	}

	compose(steps: string[]): void {
		this.fire('compositionstart');
		for (const step of steps) this.composeStep(step);
	}

	#composed = '';
	composeStep(step: string): void {
		const start = this.selectionStart - this.#composed.length;
		this.#composed = step;
		this.change(start, this.selectionEnd, step, 'insertCompositionText');
	}

	endComposition(): void {
		this.#composed = '';
		this.fire('compositionend');
	}

	fire(type: string, properties: object = {}): Event {
		const event = Object.assign(new Event(type, { cancelable: true }), properties);
		this.dispatchEvent(event);
		return event;
	}

	press(key: string, properties: object = {}): Event {
		return this.fire('keydown', { key, code: '', ctrlKey: true, ...properties });
	}

	#sanitised(value: string): string {
		if (this.tagName === 'INPUT') return value.replace(/[\r\n]/g, '');
		return value.replace(/\r\n?/g, '\n');
	}
}

interface Person {
	doc: Y.Doc;
	text: Y.Text;
	field: FakeField;
	binding: ReturnType<typeof bindText>;
}

function person(
	options: Partial<TextBindingOptions> = {},
	prepare: (field: FakeField, text: Y.Text) => void = () => {}
): Person {
	const doc = new Y.Doc();
	const text = doc.getText('purpose');
	const field = new FakeField();
	prepare(field, text);
	const binding = bind(field, text, options);
	return { doc, text, field, binding };
}

function bind(field: FakeField, text: Y.Text, options: Partial<TextBindingOptions> = {}) {
	return bindText(field as unknown as TextField, text, { origin: 'field', ...options });
}

/** Everything that either has goes to the other. */
function exchange(a: { doc: Y.Doc }, b: { doc: Y.Doc }): void {
	const fromA = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc));
	const fromB = Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc));
	Y.applyUpdate(b.doc, fromA, 'network');
	Y.applyUpdate(a.doc, fromB, 'network');
}

/** Two people who both see `start`. */
function twoAt(start: string, options: Partial<TextBindingOptions> = {}): [Person, Person] {
	const chantelle = person(options);
	const grace = person(options);
	chantelle.text.insert(0, start);
	exchange(chantelle, grace);
	return [chantelle, grace];
}

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

describe('undo', () => {
	test('[TX15] takes back only what was typed here, and redo brings it again', () => {
		const [chantelle, grace] = twoAt('plan: ');
		chantelle.field.select(6);
		chantelle.field.type('mine ');
		exchange(chantelle, grace);
		grace.field.select(11);
		grace.field.type('hers');
		exchange(chantelle, grace);
		expect(chantelle.binding.canUndo()).toBe(true);
		chantelle.binding.undo();
		expect(chantelle.field.value).toBe('plan: hers');
		expect(chantelle.field.selectionStart).toBe(6);
		expect(chantelle.binding.canUndo()).toBe(false);
		chantelle.binding.undo();
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('plan: hers');
		chantelle.binding.redo();
		exchange(chantelle, grace);
		expect(grace.field.value).toBe('plan: mine hers');
		expect(chantelle.field.selectionStart).toBe(11);
	});

	test('[TX15] two fields of one origin on one text undo their own', () => {
		const doc = new Y.Doc();
		const [phone, tablet] = [new FakeField(), new FakeField()];
		const onPhone = bind(phone, doc.getText('purpose'));
		bind(tablet, doc.getText('purpose'));
		phone.type('phone ');
		tablet.select(6);
		tablet.type('tablet');
		onPhone.undo();
		expect(phone.value).toBe('tablet');
		expect(tablet.value).toBe('tablet');
	});

	test.each([
		['Ctrl+Z', 'z', {}, 'Ctrl+Y', 'y', {}],
		['Cmd+Z', 'z', { ctrlKey: false, metaKey: true }, 'Ctrl+Shift+Z', 'Z', { shiftKey: true }],
		['Ctrl+Z on an Arabic layout', 'ئ', { code: 'KeyZ' }, 'Ctrl+Y', 'غ', { code: 'KeyY' }]
	])('[TX16] %s undoes, %s redoes', (_u, undoKey, undoWith, _r, redoKey, redoWith) => {
		const chantelle = person();
		chantelle.field.type('word');
		expect(chantelle.field.press(undoKey, undoWith).defaultPrevented).toBe(true);
		expect(chantelle.field.value).toBe('');
		expect(chantelle.field.press(redoKey as string, redoWith as object).defaultPrevented).toBe(
			true
		);
		expect(chantelle.field.value).toBe('word');
	});

	test("[TX16] the browser's own undo is taken over", () => {
		const chantelle = person();
		chantelle.field.type('word');
		const undo = chantelle.field.fire('beforeinput', { inputType: 'historyUndo' });
		expect(undo.defaultPrevented).toBe(true);
		expect(chantelle.field.value).toBe('');
		chantelle.field.fire('beforeinput', { inputType: 'historyRedo' });
		expect(chantelle.field.value).toBe('word');
	});

	test('[TX16] other shortcuts stay the browser’s', () => {
		const chantelle = person();
		expect(chantelle.field.press('a').defaultPrevented).toBe(false);
		expect(chantelle.field.press('z', { altKey: true }).defaultPrevented).toBe(false);
		expect(chantelle.field.press('y', { ctrlKey: false, metaKey: true }).defaultPrevented).toBe(
			false
		);
	});

	test('[TX17] what was typed in one go is undone in one step', () => {
		const chantelle = person();
		for (const letter of 'word') chantelle.field.type(letter);
		chantelle.binding.undo();
		expect(chantelle.field.value).toBe('');
		expect(chantelle.binding.canUndo()).toBe(false);
	});

	test('[TX17] undo gives back the words of another that were deleted here', () => {
		const [chantelle, grace] = twoAt('keep this');
		grace.field.select(0, 9);
		grace.field.type('', 'deleteContentBackward');
		grace.binding.undo();
		exchange(chantelle, grace);
		expect(chantelle.field.value).toBe('keep this');
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

describe('simulation', () => {
	const seeds = Array.from({ length: 25 }, (_, i) => i + 1);

	test.each(seeds)('[TX25] five people, delayed delivery, no word lost, seed %i', (seed) => {
		const { values, graphemes, expected } = simulate(seed, { steps: 250, undo: false });
		for (const value of values) expect(value).toBe(values[0]);
		expect(graphemes).toEqual(expected);
	});

	test.each(seeds)('[TX26] five people who also undo and redo agree, seed %i', (seed) => {
		const { values } = simulate(seed, { steps: 250, undo: true });
		for (const value of values) expect(value).toBe(values[0]);
		expect(values[0]).not.toContain('\uFFFD');
	});
});

/** Every grapheme is typed once in a run, so that each can be followed to the end. */
function* uniqueGraphemes(): Generator<string> {
	const letter = (i: number) => String.fromCodePoint(0x1f1e6 + i);
	for (let i = 0; ; i++) {
		yield String.fromCodePoint(0x4e00 + i);
		if (i < 26 * 26) yield letter(Math.floor(i / 26)) + letter(i % 26);
		if (i < 144) yield String.fromCodePoint(0x0628 + (i % 18), 0x064b + Math.floor(i / 18));
		if (i < 60) yield `👩‍${String.fromCodePoint(0x1f400 + i)}`;
		if (i < 5) yield `👍${String.fromCodePoint(0x1f3fb + i)}`;
	}
}

function simulate(seed: number, { steps, undo }: { steps: number; undo: boolean }) {
	const random = mulberry32(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	const graphemesOf = (text: string) => [...segmenter.segment(text)].map((s) => s.segment);
	const fresh = uniqueGraphemes();
	const next = () => fresh.next().value as string;
	const alive = new Set<string>();

	const people = ['chantelle', 'grace', 'priya', 'helen', 'tola'].map((name) => {
		const made = person();
		return { name, ...made, composing: false, inbox: [] as Uint8Array[] };
	});
	people.forEach((from, i) => {
		from.doc.clientID = seed * 10 + i;
		from.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === 'network') return;
			for (const to of people) if (to !== from) to.inbox.push(update);
		});
	});

	/** A change of what `field` shows, from grapheme to grapheme, written down in `alive`. */
	const edit = (field: FakeField, from: number, to: number, insert: string, inputType: string) => {
		const seen = graphemesOf(field.value);
		const offset = (count: number) => seen.slice(0, count).join('').length;
		for (const gone of seen.slice(from, to)) alive.delete(gone);
		for (const added of graphemesOf(insert)) alive.add(added);
		field.change(offset(from), offset(to), insert, inputType);
	};
	const place = (field: FakeField) => below(graphemesOf(field.value).length + 1);

	for (let step = 0; step < steps; step++) {
		const who = people[below(people.length)]!;
		const { field } = who;
		const shown = graphemesOf(field.value).length;
		if (undo && below(6) === 0) who.binding[below(3) ? 'undo' : 'redo']();
		switch (below(8)) {
			case 0:
			case 1: {
				const at = place(field);
				edit(field, at, at, next() + (below(3) ? '' : next()), 'insertText');
				break;
			}
			case 2: {
				const at = place(field);
				edit(field, at, Math.min(shown, at + below(3)), below(2) ? next() : '', 'insertText');
				break;
			}
			case 3: {
				const at = place(field);
				if (!who.composing) edit(field, at, at, next(), 'insertReplacementText');
				break;
			}
			case 4: {
				if (!who.composing) field.fire('compositionstart');
				who.composing = true;
				let at = place(field);
				for (let i = below(3); i >= 0; i--) {
					edit(field, at, at, next(), 'insertCompositionText');
					edit(field, at, at + 1, next(), 'insertCompositionText');
					at += below(2);
				}
				break;
			}
			case 5:
				if (who.composing) field.fire('compositionend');
				who.composing = false;
				vi.advanceTimersByTime(below(400));
				break;
			default:
				for (let i = below(6); i > 0 && who.inbox.length > 0; i--) {
					// Any of them: Yjs keeps what comes too early until its turn.
					const [update] = who.inbox.splice(below(who.inbox.length), 1);
					Y.applyUpdate(who.doc, update!, 'network');
				}
		}
	}
	for (const { doc, inbox } of people)
		for (const update of inbox) Y.applyUpdate(doc, update, 'network');
	for (const { field } of people) field.fire('compositionend');
	vi.advanceTimersByTime(2_000);
	return {
		values: people.flatMap(({ field, text }) => [field.value, text.toString()]),
		graphemes: graphemesOf(people[0]!.field.value).sort(),
		expected: [...alive].sort()
	};
}

function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

describe('words that are asked about before they go', () => {
	/** Somebody whose words wait, and what was asked. */
	function asked(): Person & { asked: { before: string; after: string; go: () => void }[] } {
		const questions: { before: string; after: string; go: () => void }[] = [];
		const made = person({
			beforeSending: (change, go) => questions.push({ ...change, go })
		});
		return { ...made, asked: questions };
	}

	test('nothing of them goes before the field is left and it was said', () => {
		const chantelle = asked();
		chantelle.field.type('we are at WM1 4QZ');
		chantelle.field.fire('change');
		vi.runAllTimers();
		expect([chantelle.text.toString(), chantelle.asked.length]).toEqual(['', 0]);
		chantelle.field.fire('blur');
		expect(chantelle.text.toString()).toBe('');
		expect(chantelle.asked).toMatchObject([{ before: '', after: 'we are at WM1 4QZ' }]);
		chantelle.asked[0]?.go();
		expect(chantelle.text.toString()).toBe('we are at WM1 4QZ');
	});

	test('words that were not said yes to stay in the field, to be changed, and are asked about again', () => {
		const chantelle = asked();
		chantelle.field.type('at WM1 4QZ');
		chantelle.field.fire('blur');
		vi.runAllTimers();
		expect(chantelle.field.value).toBe('at WM1 4QZ');
		chantelle.field.select(3, 10);
		chantelle.field.type('home');
		chantelle.field.fire('blur');
		expect(chantelle.asked).toMatchObject([{}, { before: '', after: 'at home' }]);
		chantelle.asked[1]?.go();
		expect(chantelle.text.toString()).toBe('at home');
	});

	test('what others write meanwhile waits, and both are there in the end', () => {
		const [grace, chantelle] = [person(), asked()];
		grace.text.insert(0, 'Nan comes.');
		exchange(grace, chantelle);
		chantelle.field.select(10);
		chantelle.field.type(' Jerome too.');
		grace.text.insert(0, 'Every day: ');
		exchange(grace, chantelle);
		expect(chantelle.field.value).toBe('Nan comes. Jerome too.');
		chantelle.field.fire('blur');
		chantelle.asked[0]?.go();
		exchange(grace, chantelle);
		expect(chantelle.field.value).toBe('Every day: Nan comes. Jerome too.');
		expect(grace.text.toString()).toBe('Every day: Nan comes. Jerome too.');
	});

	test('a field that goes from the page asks once more; a yes that comes later still counts', () => {
		const chantelle = asked();
		chantelle.field.type('at home');
		chantelle.binding.destroy();
		expect(chantelle.text.toString()).toBe('');
		chantelle.text.insert(0, 'Every day: ');
		chantelle.asked[0]?.go();
		for (const said of ['at home', 'Every day: '])
			expect(chantelle.text.toString()).toContain(said);
	});
});
