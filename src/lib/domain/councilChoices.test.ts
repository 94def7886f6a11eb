// What can be chosen where the council says what there is (SPEC.md CN1–CN3).
import { expect, test } from 'vitest';
import { usualCouncil } from './council.ts';
import { usualCategories } from './councilTerms.ts';
import { choicesOf } from './councilChoices.ts';
import { isFieldValue } from './fieldValue.ts';
import { practiceCollections } from './tools/practiceSchema.ts';
import { decision } from './tools/practice/decision.ts';
import { withChoices } from './tools/withChoices.ts';
import { levelIds, levels } from './tools/practice/levels.ts';
import { moduleNumbers, workbook } from './tools/practice/workbook.ts';

const nobody = { hasParticipant: () => false, roleOf: () => null };
const usual = {
	collections: practiceCollections([decision, levels, workbook], 'table'),
	fixed: {}
};
const takes = (root: string, name: string, value: unknown, council = usualCouncil) => {
	const { collections } = withChoices(usual, choicesOf(council));
	return isFieldValue(collections[root]!.fields[name]!, value, 'me', nobody);
};

test('[CN1] where the council says nothing, there is what the definitions say', () => {
	const { category, moreCategories, level, module } = choicesOf(usualCouncil);
	expect(category.options).toEqual(usualCategories);
	expect(moreCategories).toEqual({ options: usualCategories, most: 1 });
	expect(level.options).toEqual(levelIds);
	expect(module.options).toEqual(moduleNumbers);
});

test('[CN2] a kind of harm of the council’s own is taken, one that it does not have is not', () => {
	const council = { ...usualCouncil, categories: ['neglect', 'exploitation'] };
	const of = (value: unknown) => takes('decision.decisions', 'category', value, council);
	expect(['neglect', 'exploitation', ''].map(of)).toEqual([true, true, true]);
	expect(['emotional', 'anything', null, 3, ['neglect']].map(of)).toEqual(Array(5).fill(false));
});

test.each([
	[false, ['physical'], true],
	[false, ['physical', 'sexual'], false],
	[true, ['physical', 'sexual', 'neglect'], true],
	[true, ['physical', 'physical'], false],
	[true, ['physical', 'witchcraft'], false],
	[true, [], true]
])('[CN2] several (%s): %j is taken: %s', (severalCategories, value, isTaken) => {
	const council = { ...usualCouncil, severalCategories };
	expect(takes('decision.decisions', 'secondary', value, council)).toBe(isTaken);
});

test('[CN3] levels and parts of the workbook are as many as the council has', () => {
	const council = { ...usualCouncil, levelsOfNeed: 5, workbookModules: 2 };
	const level = (value: string, own = council) => takes('levels.levels', 'levelAfter', value, own);
	expect([level('level5'), level('level6'), level('level5', usualCouncil)]).toEqual([
		...[true, false, false]
	]);
	const module = (value: string, own = council) => takes('workbook.modules', 'number', value, own);
	expect([module('2'), module('3'), module('3', usualCouncil)]).toEqual([true, false, true]);
});
