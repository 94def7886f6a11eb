// What matters most (SPEC.md FA1–FA3).
import { expect, test } from 'vitest';
import { hintsOn, hintsOnAll, toolItem } from '../../../../../tests/kit/toolItem.ts';
import { factorsRoot } from '../factorsRoot.ts';
import { rootOf } from '../practiceTool.ts';
import { factors } from './factors.ts';

const factor = (id: string, kind: string) => toolItem({ text: 'x', kind }, { id });
const chosen = (id: string, ...childRef: string[]) => toolItem({ factor: id }, { childRef });

test('[FA1] nothing in it can be added up: no field for a weight or a number', () => {
	for (const { fields } of Object.values(factors.lists)) {
		expect(Object.keys(fields).join()).not.toMatch(/weight|score|total|sum/iu);
		for (const field of Object.values(fields))
			if ('options' in field) expect(field.options.join()).not.toMatch(/\d/u);
	}
});

test('[FA1] what is weighed is one of these', () => {
	expect(factorsRoot).toBe(rootOf(factors, 'factors'));
});

test('[FA2] three matter most on each side, for each child', () => {
	const all = ['a', 'b', 'c', 'd'].map((id) => factor(id, id === 'd' ? 'protective' : 'risk'));
	const more = [...all, factor('e', 'risk')];
	const three = ['a', 'b', 'c', 'd'].map((id) => chosen(id, 'maya'));
	expect(hintsOnAll(factors, { factors: more, matterMost: three })).toEqual([]);
	const four = [...three, chosen('e', 'maya')];
	expect(hintsOnAll(factors, { factors: more, matterMost: four })).toEqual(['tooManyMatterMost']);
	const forTheo = [...three, chosen('e', 'theo')];
	expect(hintsOnAll(factors, { factors: more, matterMost: forTheo })).toEqual([]);
	const forAll = [...three, chosen('e')];
	expect(hintsOnAll(factors, { factors: more, matterMost: forAll })).toEqual(['tooManyMatterMost']);
});

test('[FA3] a label, a fact without evidence and a side left empty are asked about', () => {
	expect(hintsOn(factors, 'factors', { text: 'Darren is volatile', source: 'opinion' })).toEqual([
		'label'
	]);
	expect(hintsOn(factors, 'factors', { text: 'He threw a plate', source: 'fact' })).toEqual([
		'noEvidence'
	]);
	expect(hintsOn(factors, 'interactions', { a: 'one', b: 'one' })).toEqual(['sameTwice']);
	const risks = ['a', 'b'].map((id) => factor(id, 'risk'));
	expect(hintsOnAll(factors, { factors: risks, matterMost: [] })).toEqual(['nothingProtects']);
});
