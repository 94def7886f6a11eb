// Ties a native text field to a Y.Text. What is typed goes to the Y.Text at once; what others write waits
// while an input method or dictation is at work in the field, because a write to the field would then
// make it lose or repeat words. Plain text only. Looks and labels are the component's (ui/SharedText).
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
	type DeltaPart,
	type TextDelta,
	type TextEdit
} from '#lib/board/textDiff.ts';

export interface TextBindingOptions {
	/** The origin of this field's transactions. Undo follows this field alone, even if others share it. */
	origin: unknown;
	now?: () => number;
	/** Something typed, undone or redone here has gone into the Y.Text. */
	onLocalEdit?: () => void;
	/** The field's value has just been written, for instance with what others wrote. */
	onShown?: () => void;
	/** In UTF-16 units, like `maxlength`. What others write is never cut. */
	maxChars?: number;
	/**
	 * Given, nothing typed goes into the Y.Text before the field is left, and then once `go` is called, if ever: until
	 * then it stays in the field, and what others write waits as for a composition.
	 */
	beforeSending?: (change: { before: string; after: string }, go: () => void) => void;
}

export interface TextBinding {
	destroy(): void;
	undo(): void;
	redo(): void;
	canUndo(): boolean;
	/** Are there words in the field that have not gone into the Y.Text, because they are asked about first? */
	holds(): boolean;
}

/** For components, which do not import Yjs. */
export type BoundText = Y.Text;
export type TextField = HTMLTextAreaElement | HTMLInputElement;

const dictationPauseMillis = 1000;
const undoStepMillis = 500;

const heardEvents = [
	'beforeinput',
	'input',
	'change',
	'keydown',
	'compositionstart',
	'compositionend',
	'blur'
] as const;

// Outlives a binding: when a room is loaded anew under a field, its composition goes on.
const composingFields = new WeakSet<object>();

/**
 * Binds `element` to `text` until `destroy`. Its present value is replaced by the text.
 * When the text is deleted by someone else, the field keeps what it shows, so that it can be copied.
 * Throws if `text` is not yet part of a document.
 */
export function bindText(
	element: TextField,
	text: Y.Text,
	options: TextBindingOptions
): TextBinding {
	return new FieldBinding(element, text, options);
}

class FieldBinding implements TextBinding {
	readonly #element: TextField;
	readonly #text: Y.Text;
	readonly #doc: Y.Doc;
	readonly #options: TextBindingOptions;
	readonly #now: () => number;
	readonly #ownTransactions = new WeakSet<Y.Transaction>();
	/** The field's value as of the last look at it. */
	#shown: string;
	/** What leads from `#shown` to the text as it is now. */
	#unshown: TextDelta = [];
	#heldUntilMillis = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What is typed may go now, though it is asked about first. */
	#isAllowed = false;
	// Made at the first own edit: it listens to every transaction of the document.
	#undoManager: Y.UndoManager | undefined;

	constructor(element: TextField, text: Y.Text, options: TextBindingOptions) {
		if (!text.doc) throw new Error('A Y.Text can be bound once it is part of a document');
		this.#element = element;
		this.#text = text;
		this.#doc = text.doc;
		this.#options = options;
		this.#now = options.now ?? Date.now;
		this.#shown = wellFormed(element.value);
		for (const type of heardEvents) element.addEventListener(type, this);
		text.observe(this.#onTextChanged);
		this.#show();
	}

	destroy(): void {
		this.#takeTyped();
		this.#askToSend();
		clearTimeout(this.#timer);
		for (const type of heardEvents) this.#element.removeEventListener(type, this);
		this.#text.unobserve(this.#onTextChanged);
		this.#undoManager?.clear();
		this.#undoManager?.destroy();
		this.#undoManager = undefined;
	}

	undo(): void {
		this.#step((manager) => manager.undo());
	}

	redo(): void {
		this.#step((manager) => manager.redo());
	}

	canUndo(): boolean {
		return this.#undoManager?.canUndo() ?? false;
	}

	holds(): boolean {
		return (
			this.#options.beforeSending !== undefined && wellFormed(this.#element.value) !== this.#shown
		);
	}

	handleEvent(event: Event): void {
		switch (event.type) {
			case 'beforeinput':
				return this.#onBeforeInput(event as InputEvent);
			case 'keydown':
				return this.#onKeyDown(event as KeyboardEvent);
			case 'compositionstart':
				composingFields.add(this.#element);
				return;
			case 'compositionend':
				composingFields.delete(this.#element);
				this.#takeTyped();
				// Not at once: Firefox sends its last input event, Korean its next compositionstart, after this.
				return this.#showIn(0);
			case 'input':
				if (isDictation(event as InputEvent)) {
					this.#heldUntilMillis = this.#now() + dictationPauseMillis;
				}
				this.#takeTyped();
				return this.#show();
			case 'change':
				this.#takeTyped();
				return this.#show();
			case 'blur':
				// Some keyboards never end a composition whose field loses the focus.
				composingFields.delete(this.#element);
				this.#heldUntilMillis = 0;
				this.#takeTyped();
				this.#askToSend();
				return this.#showIn(0);
		}
	}

	#askToSend(): void {
		const after = wellFormed(this.#element.value);
		if (!this.#options.beforeSending || after === this.#shown || this.#isGone()) return;
		this.#options.beforeSending({ before: this.#shown, after }, () => {
			this.#isAllowed = true;
			this.#takeTyped();
			this.#isAllowed = false;
			this.#show();
		});
	}

	#onBeforeInput(event: InputEvent): void {
		if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
		// The browser's own history knows nothing of what others wrote and would put back an old whole.
		event.preventDefault();
		if (event.inputType === 'historyUndo') this.undo();
		else this.redo();
	}

	#onKeyDown(event: KeyboardEvent): void {
		if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
		const letter = shortcutLetter(event);
		const redo = (letter === 'z' && event.shiftKey) || (letter === 'y' && event.ctrlKey);
		if (letter !== 'z' && !redo) return;
		event.preventDefault();
		if (redo) this.redo();
		else this.undo();
	}

	#step(take: (manager: Y.UndoManager) => unknown): void {
		if (!this.#undoManager || this.#isComposing() || this.#isGone()) return;
		if (this.#element.readOnly || this.#element.disabled) return;
		this.#takeTyped();
		if (take(this.#undoManager)) this.#options.onLocalEdit?.();
	}

	/** Sends what is in the field and was not there when it was last looked at. */
	#takeTyped(): void {
		const value = wellFormed(this.#element.value);
		if (value === this.#shown || this.#isGone()) return;
		if (this.#options.beforeSending && !this.#isAllowed) return;
		this.#keepInStep();
		const caret = this.#element.selectionEnd ?? undefined;
		const { edits, unshown } = this.#withinLimit(textDiff(this.#shown, value, caret));
		// Before the transaction, whose observers may come back here.
		this.#shown = value;
		this.#unshown = unshown;
		if (edits.length === 0) return;
		this.#undoManager ??= this.#makeUndoManager();
		this.#doc.transact((transaction) => {
			this.#ownTransactions.add(transaction);
			for (const edit of edits) {
				if (edit.insert) this.#text.insert(edit.index, edit.insert);
				if (edit.remove) this.#text.delete(edit.index, edit.remove);
			}
		}, this.#options.origin);
		this.#options.onLocalEdit?.();
	}

	/** What exceeds `maxChars` is not sent; the field shows it until it may be written to. */
	#withinLimit(typed: TextEdit): { edits: TextEdit[]; unshown: TextDelta } {
		const { maxChars } = this.#options;
		if (maxChars === undefined || !typed.insert) return editBehind(this.#unshown, typed);
		const removal = editBehind(this.#unshown, { ...typed, insert: '' });
		const removed = removal.edits.reduce((sum, edit) => sum + edit.remove, 0);
		let kept = fitGraphemes(typed.insert, maxChars - this.#text.length + removed);
		// An accent that does not fit must not take its letter along.
		const replaced = this.#shown.slice(typed.index, typed.index + typed.remove);
		if (kept.length < replaced.length && typed.insert.startsWith(replaced)) kept = replaced;
		const sent = editBehind(this.#unshown, { ...typed, insert: kept });
		const excess = {
			index: typed.index + kept.length,
			remove: typed.insert.length - kept.length,
			insert: ''
		};
		return { edits: sent.edits, unshown: composeDeltas(editAsDelta(excess), sent.unshown) };
	}

	readonly #onTextChanged = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
		if (this.#ownTransactions.has(transaction) || this.#isGone()) return;
		this.#unshown = composeDeltas(this.#unshown, this.#asShown(event.delta));
		this.#takeTyped();
		const isOwnStep = this.#undoManager !== undefined && transaction.origin === this.#undoManager;
		this.#show(isOwnStep ? endOfChange(this.#unshown) : undefined);
	};

	/** Writes what is unshown into the field, unless it must wait. `caret` moves the caret there. */
	#show(caret?: number): void {
		if (this.#isComposing() || this.holds() || this.#isGone()) return;
		const waitMillis = this.#heldUntilMillis - this.#now();
		if (waitMillis > 0) return this.#showIn(waitMillis);
		this.#keepInStep();
		if (this.#unshown.length === 0) return;
		const unshown = this.#unshown;
		this.#unshown = [];
		writeThrough(this.#element, unshown, caret);
		this.#shown = wellFormed(this.#element.value);
		this.#options.onShown?.();
	}

	#showIn(millis: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#takeTyped();
			this.#show();
		}, millis);
	}

	/** `#shown` and `#unshown` make up the text. Should they ever not, this finds the way back. */
	#keepInStep(): void {
		const target = displayed(this.#text.toString(), this.#isSingleLine());
		if (applyDelta(this.#shown, this.#unshown) === target) return;
		this.#unshown = editAsDelta(textDiff(this.#shown, target));
	}

	#asShown(delta: Y.YTextEvent['delta']): TextDelta {
		const singleLine = this.#isSingleLine();
		return delta.flatMap((part): DeltaPart[] => {
			if (typeof part.insert === 'string') return [{ insert: displayed(part.insert, singleLine) }];
			if (part.delete) return [{ delete: part.delete }];
			return part.retain ? [{ retain: part.retain }] : [];
		});
	}

	#makeUndoManager(): Y.UndoManager {
		const manager: Y.UndoManager = new Y.UndoManager(this.#text, {
			captureTimeout: undoStepMillis,
			trackedOrigins: new Set([this.#options.origin]),
			captureTransaction: (transaction) =>
				this.#ownTransactions.has(transaction) || transaction.origin === manager
		});
		return manager;
	}

	#isComposing(): boolean {
		return composingFields.has(this.#element);
	}

	#isGone(): boolean {
		return this.#text._item?.deleted === true;
	}

	#isSingleLine(): boolean {
		return this.#element.tagName === 'INPUT';
	}
}

function writeThrough(element: TextField, delta: TextDelta, caret: number | undefined): void {
	const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = element;
	let at = 0;
	for (const part of delta) {
		if ('retain' in part) {
			at += part.retain;
		} else if ('insert' in part) {
			element.setRangeText(part.insert, at, at, 'preserve');
			at += part.insert.length;
		} else {
			element.setRangeText('', at, at + part.delete, 'preserve');
		}
	}
	// Elsewhere `preserve` is good enough, and Safari may move the focus to a field whose selection is set.
	if (isFocused(element) && selectionStart !== null && selectionEnd !== null) {
		const isCaret = selectionStart === selectionEnd;
		const end = caret ?? moveThrough(selectionEnd, delta);
		const start = caret ?? moveThrough(selectionStart, delta, isCaret ? 'before' : 'after');
		element.setSelectionRange(Math.min(start, end), end, selectionDirection ?? 'none');
	}
	element.scrollTop = scrollTop;
	element.scrollLeft = scrollLeft;
}

function isFocused(element: TextField): boolean {
	const root = element.getRootNode() as Document | ShadowRoot;
	return root.activeElement === element;
}

/**
 * A text as a field can show it, unit for unit, so that positions stay the same. Fields turn CR LF into
 * LF, and inputs drop line ends: other programs may have written either.
 */
function displayed(text: string, singleLine: boolean): string {
	const visible = wellFormed(text);
	return singleLine ? visible.replace(/[\r\n]/g, ' ') : visible.replaceAll('\r', '\u200B');
}

/** Safari's dictation replaces its earlier guess again and again; so does autocorrection, once. */
function isDictation(event: InputEvent): boolean {
	return event.inputType === 'insertReplacementText';
}

/** On layouts without Latin letters (Arabic, Greek) browsers, too, go by the key's place. */
function shortcutLetter(event: KeyboardEvent): string {
	const isLatin = /^[a-z]$/i.test(event.key);
	return isLatin ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
}
