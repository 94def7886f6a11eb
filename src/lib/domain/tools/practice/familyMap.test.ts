// What is hinted at on a family map (SPEC.md FM9).
import { expect, test } from 'vitest';
import type { ToolItem, ToolValue } from '../practiceTool.ts';
import { familyMap } from './familyMap.ts';

const item = (id: string, values: Record<string, ToolValue>): ToolItem => ({
	...{ id, author: null, speaker: null, voice: 'own', at: 1, order: id, hidden: false },
	...{ childRef: [], values }
});
const itemHint = (id: string, values: Record<string, ToolValue>) =>
	familyMap.itemChecks?.find((check) => check.id === id)?.isMet(item('x', values));
const hints = (content: Record<string, ToolItem[]>) =>
	familyMap.checks?.filter((check) => check.isMet(content, { children: [] })).map(({ id }) => id);

test('[FM9] a phone number, a year that is none, three parents, a couple of one', () => {
	expect(itemHint('contact', { name: 'Grace 07700 900123' })).toBe(true);
	expect(itemHint('contact', { name: 'Grace', whoToChild: 'nan' })).toBe(false);
	expect(itemHint('noYear', { birthYear: 'long ago' })).toBe(true);
	expect(itemHint('noYear', { birthYear: 'about 1960' })).toBe(false);
	expect(itemHint('noYear', {})).toBe(false);
	expect(itemHint('threeParents', { parents: ['a', 'b', 'c'] })).toBe(true);
	expect(itemHint('threeParents', { parents: ['a', 'b'] })).toBe(false);
	expect(itemHint('sameTwice', { one: 'a', other: 'a' })).toBe(true);
	expect(itemHint('sameTwice', {})).toBe(false);
});

test('[FM9] whom it is about, and who stands alone', () => {
	const maya = item('maya', { isAtCentre: true, parents: ['mum'] });
	expect(hints({ people: [maya, item('mum', {})] })).toEqual([]);
	expect(hints({ people: [maya, item('mum', {}), item('friend', {})] })).toEqual(['notJoined']);
	const couple = item('c', { one: 'mum', other: 'friend' });
	expect(hints({ people: [maya, item('mum', {}), item('friend', {})], couples: [couple] })).toEqual(
		[]
	);
	expect(hints({ people: [item('mum', {}), item('dad', { parents: ['mum'] })] })).toEqual([
		'nobodyAtCentre'
	]);
});

test('[FM15] whoever lives with the children and with others elsewhere is asked about, until it is said', () => {
	const theo = { isAtCentre: true, livesWhere: 'household', parents: ['dad'] };
	const dad = item('dad', { livesWith: ['theo'] });
	expect(hints({ people: [item('theo', theo), dad] })).toEqual(['twoHomes']);
	expect(hints({ people: [item('theo', { ...theo, hasTwoHomes: true }), dad] })).toEqual([]);
	const atHome = item('dad', { livesWith: ['theo'], livesWhere: 'household' });
	expect(hints({ people: [item('theo', theo), atHome] })).toEqual([]);
});
