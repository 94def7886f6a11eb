// Who helps and what makes it hard (SPEC.md EC1).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { forScreen } from '../forScreen.ts';
import { ecomap, ecomapLists, peopleTypes, systemTypes } from './ecomap.ts';

const damp = { name: 'The flat', type: 'housing', strength: 'ok', quality: 'stressful' };
const asOf = { on: '2026-03-21' };

test('[EC1] on the shared screen places have their kind and no name, people their name', () => {
	for (const list of ecomapLists)
		for (const type of [...systemTypes, null]) {
			const item = toolItem({ ...damp, ...asOf, type, name: 'Mill Lane', words: 'near the park' });
			const [shown] = forScreen(ecomap, { [list]: [item] })[list] ?? [];
			const isPerson = (peopleTypes as readonly (string | null)[]).includes(type);
			expect(shown?.values['name'], String(type)).toBe(isPerson ? 'Mill Lane' : null);
			expect(shown?.values['type']).toBe(type);
			expect(shown?.values['words']).toBeNull();
		}
});

test('[EC1] contact details are hinted at, in what it is called and in what is said', () => {
	for (const list of ecomapLists) {
		const told = { ...damp, ...asOf, words: 'Damp' };
		expect(hintsOn(ecomap, list, told)).toEqual([]);
		expect(hintsOn(ecomap, list, { ...told, name: 'Lúcia, 07700 900123' })).toEqual(['contact']);
		expect(hintsOn(ecomap, list, { ...told, words: '12 Mill Lane' })).toEqual(['contact']);
	}
});

test('[EC2] a child’s map is begun by the child or in the child’s name', () => {
	expect(ecomap.lists['childsSystems']?.create).toBe('childOrScribe');
	expect(ecomap.lists['systems']?.create).toBeUndefined();
});

test('[EC6] what is hard is said in a few words; where nothing helps, that is asked', () => {
	expect(hintsOn(ecomap, 'systems', { ...damp, ...asOf })).toEqual(['whatIsHard']);
	const hard = [1, 2, 3].map(() => toolItem(damp));
	expect(hintsOnAll(ecomap, { systems: hard })).toEqual(['nothingHelps']);
	const helps = toolItem({ ...damp, quality: 'helpful' });
	expect(hintsOnAll(ecomap, { systems: [...hard, helps] })).toEqual([]);
});
