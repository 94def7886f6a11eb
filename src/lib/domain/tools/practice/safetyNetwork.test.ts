// Our people (SPEC.md SF1–SF3; practice.md 2.6).
import { expect, test } from 'vitest';
import { itemChecksOf, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { toolHints } from '../hints.ts';
import { hasAgreed, safetyNetwork } from './safetyNetwork.ts';

const told = {
	name: 'Grace',
	person: 'grace',
	canDo: 'Comes within the hour',
	knowsTheWorry: true
};
const yes = { ...told, agreed: true, agreedOn: '2026-03-21' };
const hints = (...members: ReturnType<typeof toolItem>[]) =>
	toolHints(safetyNetwork, { members }, { children: [] });

test('[SF1] somebody agrees by their own tap, or where their yes was heard', () => {
	expect(hasAgreed(toolItem(yes, { author: 'grace' }))).toBe(true);
	expect(hasAgreed(toolItem(yes, { author: 'sam', speaker: 'grace' }))).toBe(true);
	expect(hasAgreed(toolItem(yes, { author: 'priya' }))).toBe(false);
	expect(hasAgreed(toolItem({ ...yes, agreedHow: 'heard' }))).toBe(true);
	expect(hasAgreed(toolItem({ ...told, agreedHow: 'heard' }))).toBe(false);
});

test('[SF2] fewer than three people, and people who were not told, are seen', () => {
	const own = { author: 'grace' };
	expect(hints()).toEqual(['fewPeople']);
	expect(hints(toolItem(yes, own), toolItem(yes, own), toolItem(yes, own))).toEqual([]);
	const untold = toolItem({ ...yes, knowsTheWorry: false }, own);
	expect(hints(untold)).toEqual(['fewPeople', 'nobodyTold']);
	expect(hints(untold, toolItem(yes, own), toolItem(told, own))).toEqual([
		'someNotTold',
		'notAllAgreed'
	]);
});

test('[SF3] how somebody is reached is kept off the board', () => {
	const phone = toolItem({ ...told, canDo: 'Ring 01632 960 123' });
	expect(itemChecksOf(safetyNetwork, 'members', phone)).toEqual(['saysWhere']);
	expect(itemChecksOf(safetyNetwork, 'members', toolItem(told))).toEqual([]);
});
