// Our people (SPEC.md NW1–NW4).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { network } from './network.ts';

const keisha = { name: 'Keisha', ring: 'notYet', relation: 'Andre’s sister' };

test('[NW1] whether somebody is safe to involve has no field at the table', () => {
	const { people, childsCircle, safeToInvolve } = network.lists;
	expect(safeToInvolve?.home).toBe('record');
	for (const list of [people, childsCircle])
		expect(Object.keys(list?.fields ?? {}).join()).not.toMatch(/safe|reason/iu);
	expect(hintsOn(network, 'safeToInvolve', { isSafe: 'no', reason: '' })).toEqual(['noReason']);
	expect(hintsOn(network, 'safeToInvolve', { isSafe: 'notChecked' })).toEqual([]);
});

test('[NW2] a child’s circle is a list of its own, begun by the child or in the child’s name', () => {
	expect(network.lists['childsCircle']?.create).toBe('childOrScribe');
	expect(network.lists['people']?.create).toBeUndefined();
});

test('[NW3] nobody is asked without a yes; an address or a number is left out', () => {
	expect(hintsOn(network, 'people', { ...keisha, whoAsks: 'andre', byWhen: '2026-03-01' })).toEqual(
		['nobodySaidYes']
	);
	expect(hintsOn(network, 'people', { name: 'Ana, 07700 900123' })).toEqual(['contact']);
	expect(hintsOn(network, 'childsCircle', { name: 'Nan', what: '12 Mill Street' })).toEqual([
		'contactChild'
	]);
});

test('[NW4] somebody who does not know yet needs a person who asks and a day', () => {
	expect(hintsOn(network, 'people', keisha)).toEqual(['nobodyAsks']);
	const asked = { ...keisha, whoAsks: 'andre', byWhen: '2026-03-01', whoSaidYes: 'andre' };
	expect(hintsOn(network, 'people', asked)).toEqual([]);
	expect(hintsOnAll(network, { people: [toolItem(keisha)] })).toEqual(['nobodyMovesIn']);
	expect(hintsOnAll(network, { people: [toolItem(asked)] })).toEqual([]);
});
