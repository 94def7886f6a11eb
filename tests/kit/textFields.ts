// Text fields as far as their binding uses them, and people who write in them.
import * as Y from 'yjs';
import { bindText, type TextBindingOptions, type TextField } from '#lib/sync/textBinding.ts';

/** As much of a textarea as the binding uses, and what a person does with it. */
export class FakeField extends EventTarget {
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

export interface Person {
	doc: Y.Doc;
	text: Y.Text;
	field: FakeField;
	binding: ReturnType<typeof bindText>;
}

export function person(
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

export function bind(field: FakeField, text: Y.Text, options: Partial<TextBindingOptions> = {}) {
	return bindText(field as unknown as TextField, text, { origin: 'field', ...options });
}

/** Everything that either has goes to the other. */
export function exchange(a: { doc: Y.Doc }, b: { doc: Y.Doc }): void {
	const fromA = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc));
	const fromB = Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc));
	Y.applyUpdate(b.doc, fromA, 'network');
	Y.applyUpdate(a.doc, fromB, 'network');
}

/** Two people who both see `start`. */
export function twoAt(start: string, options: Partial<TextBindingOptions> = {}): [Person, Person] {
	const chantelle = person(options);
	const grace = person(options);
	chantelle.text.insert(0, start);
	exchange(chantelle, grace);
	return [chantelle, grace];
}
