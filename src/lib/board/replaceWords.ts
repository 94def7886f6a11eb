// Puts other words into a text: only what differs changes, and no character is cut in two.
import type * as Y from 'yjs';

export function replaceWords(text: Y.Text, words: string): void {
	const before = Array.from(text.toString());
	const now = Array.from(words);
	const shorter = Math.min(before.length, now.length);
	let start = 0;
	while (start < shorter && before[start] === now[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
	const at = before.slice(0, start).join('').length;
	const gone = before.slice(start, before.length - end).join('').length;
	const come = now.slice(start, now.length - end).join('');
	if (gone > 0) text.delete(at, gone);
	if (come !== '') text.insert(at, come);
}
