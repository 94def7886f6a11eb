// What we don't know yet (SPEC.md GA1–GA2; practice.md 2.2).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { greyAreas, isClosedGrey, mayClose, openGreyAreas } from './greyAreas.ts';

const key = { what: 'Does Darren still have a key?' };
const known = { ...key, whoFindsOut: 'Ruth with Chantelle', byWhen: '2026-02-24' };

test('[GA1] it cannot be closed without who finds out and by when', () => {
	expect(mayClose(toolItem(key))).toBe(false);
	expect(mayClose(toolItem({ ...key, whoFindsOut: 'Ruth' }))).toBe(false);
	expect(mayClose(toolItem(known))).toBe(true);
	expect(isClosedGrey(toolItem({ ...key, isClosed: true }))).toBe(false);
	expect(isClosedGrey(toolItem({ ...known, isClosed: true }))).toBe(true);
	const tooSoon = toolItem({ ...key, isClosed: true });
	expect(itemChecksOf(greyAreas, 'questions', tooSoon)).toEqual([
		'closedTooSoon',
		'closedUnanswered'
	]);
});

test('[GA2] what is open goes along to the next meeting, also what was closed too soon', () => {
	const open = toolItem(known);
	const tooSoon = toolItem({ ...key, isClosed: true });
	const closed = toolItem({ ...known, answered: 'No, the lock is new.', isClosed: true });
	expect(openGreyAreas([open, tooSoon, closed])).toEqual([open, tooSoon]);
});
