// What changed between two states of a text, by grapheme, and how changes pass through one another.
// Pure: knows neither Yjs nor the DOM. Positions and lengths are UTF-16 units, as in both of these.

/** At `index`, `remove` units go and `insert` comes. */
export interface TextEdit {
	index: number;
	remove: number;
	insert: string;
}

export type DeltaPart = { retain: number } | { insert: string } | { delete: number };

/** A change to a whole text, in the form Yjs events have. What follows the last part is kept. */
export type TextDelta = readonly DeltaPart[];

// Firefox before 125 has no Segmenter: code points are then the best there is.
const segmenter =
	typeof Intl.Segmenter === 'function'
		? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
		: undefined;

/**
 * The one edit that turns `before` into `after`. It starts and ends between graphemes of both.
 * In a run of the same letters the caret says which of them was typed or deleted.
 */
export function textDiff(before: string, after: string, caretAfter?: number): TextEdit {
	const shorter = Math.min(before.length, after.length);
	const sameStart = lengthOfSameStart(before, after, shorter);
	const sameEnd = lengthOfSameEnd(before, after, shorter);
	let start = sameStart;
	if (caretAfter !== undefined && sameStart + sameEnd > shorter) {
		const added = Math.max(0, after.length - before.length);
		start = Math.min(Math.max(caretAfter - added, shorter - sameEnd), sameStart);
	}
	const end = snapEnd(before, after, Math.min(sameEnd, shorter - start));
	start = snapStart(before, after, start);
	return {
		index: start,
		remove: before.length - end - start,
		insert: after.slice(start, after.length - end)
	};
}

/** The longest beginning of `insert` that has at most `room` units and splits no grapheme. */
export function fitGraphemes(insert: string, room: number): string {
	if (insert.length <= room) return insert;
	return room <= 0 ? '' : insert.slice(0, graphemeAround(insert, room).start);
}

/**
 * Lone halves of surrogate pairs as U+FFFD, which is what they become on the wire anyway. The length
 * stays the same, so positions in the result are positions in `text`.
 */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

export function editAsDelta(edit: TextEdit): TextDelta {
	const delta: DeltaPart[] = [];
	push(delta, { retain: edit.index });
	push(delta, { delete: edit.remove });
	push(delta, { insert: edit.insert });
	return withoutLastRetain(delta);
}

export function applyDelta(text: string, delta: TextDelta): string {
	let at = 0;
	let result = '';
	for (const part of delta) {
		if ('insert' in part) result += part.insert;
		else if ('delete' in part) at += part.delete;
		else result += text.slice(at, (at += part.retain));
	}
	return result + text.slice(at);
}

/**
 * Where a position (caret, end of a selection) is after `delta`. Text inserted exactly there comes
 * behind the position, or in front of it with `atInsert` 'after'.
 */
export function moveThrough(
	position: number,
	delta: TextDelta,
	atInsert: 'before' | 'after' = 'before'
): number {
	let at = 0;
	let moved = position;
	for (const part of delta) {
		if (at > moved) break;
		if ('retain' in part) {
			at += part.retain;
		} else if ('delete' in part) {
			moved -= Math.min(part.delete, moved - at);
		} else {
			if (at < moved || atInsert === 'after') moved += part.insert.length;
			at += part.insert.length;
		}
	}
	return moved;
}

/** The position behind the last thing that `delta` changes, or undefined when it changes nothing. */
export function endOfChange(delta: TextDelta): number | undefined {
	let at = 0;
	let end: number | undefined;
	for (const part of delta) {
		if ('retain' in part) at += part.retain;
		else if ('insert' in part) end = at += part.insert.length;
		else end = at;
	}
	return end;
}

/** `first` and then `second` as one delta. */
export function composeDeltas(first: TextDelta, second: TextDelta): TextDelta {
	const result: DeltaPart[] = [];
	const rest = new DeltaReader(first);
	for (const part of second) {
		if ('insert' in part) {
			push(result, part);
			continue;
		}
		let wanted = 'delete' in part ? part.delete : part.retain;
		while (wanted > 0) {
			const taken = rest.take(wanted);
			if ('delete' in taken) {
				push(result, taken);
				continue;
			}
			wanted -= lengthOf(taken);
			if ('retain' in part) push(result, taken);
			else if ('retain' in taken) push(result, { delete: taken.retain });
		}
	}
	for (const part of rest.remaining()) push(result, part);
	return withoutLastRetain(result);
}

/**
 * A person edits what they see, while `unshown` (what leads from there to the real text) is held back.
 * Returns what to do to the real text, one edit after the other, and what is unshown afterwards.
 * Unshown insertions survive a removal around them; typed text comes in front of them.
 */
export function editBehind(
	unshown: TextDelta,
	edit: TextEdit
): { edits: TextEdit[]; unshown: TextDelta } {
	const left: DeltaPart[] = [];
	const edits: TextEdit[] = [];
	const rest = new DeltaReader(unshown);
	let at = 0; // in the real text

	for (let toGo = edit.index; toGo > 0;) {
		const taken = rest.take(toGo, 'shown');
		push(left, taken);
		if (!('insert' in taken)) toGo -= lengthOf(taken);
		if (!('delete' in taken)) at += lengthOf(taken);
	}
	push(left, { retain: edit.insert.length });
	if (edit.insert) edits.push({ index: at, remove: 0, insert: edit.insert });
	at += edit.insert.length;

	for (let toGo = edit.remove; toGo > 0;) {
		const taken = rest.take(toGo, 'shown');
		if ('insert' in taken) {
			push(left, taken);
			at += taken.insert.length;
			continue;
		}
		toGo -= lengthOf(taken);
		if ('retain' in taken) edits.push({ index: at, remove: taken.retain, insert: '' });
	}
	for (const part of rest.remaining()) push(left, part);
	return { edits, unshown: withoutLastRetain(left) };
}

/** Hands out a delta in pieces; behind its end there is an endless retain. */
class DeltaReader {
	readonly #parts: TextDelta;
	#next = 0;
	#used = 0;

	constructor(parts: TextDelta) {
		this.#parts = parts;
	}

	/**
	 * The next piece. Of parts that exist on the counted side it is at most `most` long: deletions do not
	 * exist in the 'real' text, insertions not in the 'shown' one, and such parts come whole.
	 */
	take(most: number, counted: 'real' | 'shown' = 'real'): DeltaPart {
		const part = this.#parts[this.#next];
		if (!part) return { retain: most };
		const uncounted = counted === 'real' ? 'delete' in part : 'insert' in part;
		const from = this.#used;
		const to = uncounted ? lengthOf(part) : Math.min(lengthOf(part), from + most);
		this.#used = to;
		if (to === lengthOf(part)) {
			this.#next++;
			this.#used = 0;
		}
		return piece(part, from, to);
	}

	*remaining(): Generator<DeltaPart> {
		while (this.#next < this.#parts.length) yield this.take(Infinity);
	}
}

function piece(part: DeltaPart, from: number, to: number): DeltaPart {
	if ('insert' in part) return { insert: part.insert.slice(from, to) };
	return 'delete' in part ? { delete: to - from } : { retain: to - from };
}

function lengthOf(part: DeltaPart): number {
	if ('insert' in part) return part.insert.length;
	return 'delete' in part ? part.delete : part.retain;
}

/** Appends, joining with a last part of the same kind; empty parts are dropped. */
function push(delta: DeltaPart[], part: DeltaPart): void {
	if (lengthOf(part) === 0) return;
	const last = delta.at(-1);
	if (last && 'insert' in last && 'insert' in part) {
		delta[delta.length - 1] = { insert: last.insert + part.insert };
	} else if (last && 'delete' in last && 'delete' in part) {
		delta[delta.length - 1] = { delete: last.delete + part.delete };
	} else if (last && 'retain' in last && 'retain' in part) {
		delta[delta.length - 1] = { retain: last.retain + part.retain };
	} else {
		delta.push(part);
	}
}

function withoutLastRetain(delta: DeltaPart[]): DeltaPart[] {
	const last = delta.at(-1);
	if (last && 'retain' in last) delta.pop();
	return delta;
}

function lengthOfSameStart(a: string, b: string, most: number): number {
	let length = 0;
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}

function lengthOfSameEnd(a: string, b: string, most: number): number {
	let length = 0;
	while (
		length < most &&
		a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
	) {
		length++;
	}
	return length;
}

/** The longest common start of at most `length` units that ends between graphemes of both. */
function snapStart(a: string, b: string, length: number): number {
	for (;;) {
		const snapped = Math.min(graphemeAround(a, length).start, graphemeAround(b, length).start);
		if (snapped === length) return length;
		length = snapped;
	}
}

/** The longest common end of at most `length` units that begins between graphemes of both. */
function snapEnd(a: string, b: string, length: number): number {
	for (;;) {
		const snapped = Math.min(
			a.length - graphemeAround(a, a.length - length).end,
			b.length - graphemeAround(b, b.length - length).end
		);
		if (snapped === length) return length;
		length = snapped;
	}
}

/** The grapheme that has `at` inside it; `start` and `end` are both `at` when it is between two. */
function graphemeAround(text: string, at: number): { start: number; end: number } {
	const between = { start: at, end: at };
	if (at <= 0 || at >= text.length || isPlainBoundary(text, at)) return between;
	if (!segmenter) return splitsPair(text, at) ? { start: at - 1, end: at + 1 } : between;
	// No grapheme reaches beyond a line, and segmenting a whole long text at each key is slow.
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const newline = text.indexOf('\n', at);
	const line = text.slice(lineStart, newline < 0 ? text.length : newline + 1);
	const found = segmenter.segment(line).containing(at - lineStart);
	if (!found || lineStart + found.index === at) return between;
	return { start: lineStart + found.index, end: lineStart + found.index + found.segment.length };
}

/** Nothing below U+0300 joins its neighbour, except CR and LF. */
function isPlainBoundary(text: string, at: number): boolean {
	const left = text.charCodeAt(at - 1);
	const right = text.charCodeAt(at);
	return left < 0x300 && right < 0x300 && !(left === 0x0d && right === 0x0a);
}

function splitsPair(text: string, at: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
