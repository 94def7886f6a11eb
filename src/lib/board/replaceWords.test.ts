import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { replaceWords } from './replaceWords.ts';

test.each([
	['', 'Mum comes'],
	['Mum comes', ''],
	['Mum comes', 'Mum comes every Friday'],
	['We are 👩‍👧 here', 'We are 👨‍👧 here'],
	['aaa', 'aa'],
	['aba', 'abba'],
	['😀😀', '😀😁']
])('%j becomes %j, changing only what differs', (before, after) => {
	const doc = new Y.Doc();
	const text = doc.getText('words');
	text.insert(0, before);
	const changes: unknown[] = [];
	text.observe(({ delta }) => changes.push(...delta));
	doc.transact(() => {
		replaceWords(text, after);
	});
	expect(text.toString()).toBe(after);
	const inserted = changes.flatMap((one) => (one as { insert?: string }).insert ?? []);
	expect(inserted.every((words) => words.isWellFormed())).toBe(true);
});
