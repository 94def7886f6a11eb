// The catalogues of practice tools: each has all its words and no others.
import { describe, expect, test } from 'vitest';
import { english } from '../../../tests/kit/catalogues.ts';
import { practiceTools } from '../domain/tools/practice/all.ts';
import type { PracticeTool } from '../domain/tools/practiceTool.ts';

/** Of the map, which is a tool with code of its own: told by dangerStatement.test.ts. */
const ofTheMap = ['dangerStatement'];

/** Everything that the pages of a tool say by its definition. */
function wordsOfTool(tool: PracticeTool): string[] {
	const { id, lists, checks, itemChecks, prompts, terms, picture } = tool;
	const ofFields = Object.entries(lists).flatMap(([list, { fields }]) => [
		...[list, `${list}-add`, `${list}-empty`],
		...Object.entries(fields).flatMap(([name, field]) =>
			field.isPlace
				? []
				: [
						`${list}-${name}`,
						...('options' in field ? field.options.map((one) => `${list}-${name}-${one}`) : [])
					]
		)
	]);
	const ofChecks = [...(checks ?? []), ...(itemChecks ?? [])].map((check) => `check-${check.id}`);
	const ofPrompts = (prompts ?? []).map((prompt) => `prompt-${prompt}`);
	const ofTerms = (terms ?? []).map((term) => `term-${term}`);
	const ofPicture = (picture?.says ?? []).map((word) => `picture-${word}`);
	const all = ['about', ...ofFields, ...ofChecks, ...ofPrompts, ...ofTerms, ...ofPicture];
	return [...new Set(all)].map((one) => `${id}-${one}`);
}

describe('what practice tools say', () => {
	test.each(practiceTools.map((tool) => [tool.id, tool] as const))(
		'[CA11] %s has all its words and no others',
		(id, tool) => {
			const there = english.filter(({ area }) => area === `tools/${id}`).map((one) => one.id);
			expect(there.sort()).toEqual(wordsOfTool(tool).sort());
		}
	);

	test('[CA11] there is no catalogue without its tool', () => {
		const areas = new Set(
			english.map(({ area }) => area).filter((one) => one.startsWith('tools/'))
		);
		const withTool = [...practiceTools.map(({ id }) => id), ...ofTheMap];
		expect([...areas].sort()).toEqual(withTool.map((id) => `tools/${id}`).sort());
	});
});
