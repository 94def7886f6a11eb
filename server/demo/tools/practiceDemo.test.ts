// What the demo puts into practice tools fits them: lists, fields and choices that are there, by people who are there.
import { expect, test } from 'vitest';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { hintsOn } from '../../../tests/kit/toolItem.ts';
import { reidPeople } from '../reidFamily.ts';
import type { DemoItem } from './demoItem.ts';
import { factorsDemo } from './factors.ts';
import { gracesDemo } from './graces.ts';
import { levelsDemo } from './levels.ts';
import { motivationDemo } from './motivation.ts';
import { networkDemo } from './network.ts';
import { preferredFutureDemo } from './preferredFuture.ts';
import { thinkingDemo } from './thinking.ts';
import { triangleDemo } from './triangle.ts';
import { uncertaintyDemo } from './uncertainty.ts';
import { workbookDemo } from './workbook.ts';

const demos: Record<string, DemoItem[]> = {
	...{ factors: factorsDemo, graces: gracesDemo, levels: levelsDemo, motivation: motivationDemo },
	...{ network: networkDemo, preferredFuture: preferredFutureDemo, thinking: thinkingDemo },
	...{ triangle: triangleDemo, uncertainty: uncertaintyDemo, workbook: workbookDemo }
};
const people = reidPeople.map(({ key }) => key);

test.each(Object.entries(demos))('the demo of %s fits its definition', (id, items) => {
	const tool = practiceTools.find((one) => one.id === id);
	if (!tool) throw new Error(id);
	const named = [...people, ...items.flatMap(({ key }) => key ?? [])];
	for (const { list, by, speaker, about = [], values } of items) {
		const fields = tool.lists[list]?.fields ?? {};
		expect(people).toEqual(expect.arrayContaining([by, ...about, ...(speaker ? [speaker] : [])]));
		for (const [name, value] of Object.entries(values)) {
			const field = fields[name];
			expect(field, `${list} ${name}`).toBeDefined();
			for (const one of [value].flat()) {
				if (field && 'options' in field) expect(field.options).toContain(one);
				if (typeof one === 'string' && one.startsWith('@')) expect(named).toContain(one.slice(1));
			}
		}
		const hints = hintsOn(tool, list, values, about);
		const isAllowed = (hint: string) =>
			['nobodySaidYes', 'whyNotLower', 'whatHelp', 'learntNothingSaid'].includes(hint);
		expect(
			hints.filter((hint) => !isAllowed(hint)),
			`${list}: ${JSON.stringify(values)}`
		).toEqual([]);
	}
});
